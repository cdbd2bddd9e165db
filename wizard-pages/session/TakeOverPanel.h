// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLineEdit;

namespace swingbridge {

class Button;
class FactList;
class PageModel;
class TextLabel;

//! Somebody else's switch that was begun and not ended (guard G05): who, since when, towards which server, how far; and after
//! its owner's name was typed, the take-over, which is followed on page Switch.
class TakeOverPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit TakeOverPanel(PageModel *model, QWidget *parent = nullptr);
    //! Shown only where \a isOffered and while there is a claim to take over.
    void refresh(bool isOffered = true);
    void retranslate();

protected:
    void changeEvent(QEvent *event) override;

private:
    bool isConfirmed() const;
    void takeOver();

    PageModel *m_model;
    FactList *m_facts;
    Button *m_choice;
    QWidget *m_form;
    TextLabel *m_warning;
    TextLabel *m_ownerLabel;
    QLineEdit *m_owner;
    Button *m_deed;
};

} // namespace swingbridge
