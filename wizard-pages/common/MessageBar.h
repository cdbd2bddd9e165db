// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/Button.h"
#include "common/Message.h"

#include <QWidget>

class QVBoxLayout;

namespace swingbridge {

class DetailsText;
class TextLabel;

//! A message on the page, not in a box. Hidden until setMessage(); announced to screen readers as an alert.
class MessageBar : public QWidget
{
    Q_OBJECT

public:
    explicit MessageBar(QWidget *parent = nullptr);

    const Message &message() const { return m_message; }
    //! Shows \a message and announces it. An equal message is not announced twice. Removes the buttons.
    void setMessage(const Message &message);
    //! Hides the bar.
    void clear();
    //! Adds a button that names its deed, left of Close; it lives until the next other message or clear().
    Button *addButton(const QString &text, const QString &name);
    //! For questions in the same form (host key): \a content appears below the text; ownership passes.
    void setContent(QWidget *content);

Q_SIGNALS:
    //! The person closed it.
    void closed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void setDetailsShown(bool isShown);
    void removeExtras();

    Message m_message;
    TextLabel *m_headline;
    TextLabel *m_text;
    QVBoxLayout *m_texts;
    DetailsText *m_details;
    Button *m_detailsButton;
    Button *m_closeButton;
    QLayout *m_buttons;
    QList<Button *> m_added;
    QWidget *m_content = nullptr;
};

} // namespace swingbridge
