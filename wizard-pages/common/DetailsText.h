// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPlainTextEdit;

namespace swingbridge {

class Button;
class TextLabel;

//! Details to copy: a heading, the text in the fixed font on alt ground, a Copy button.
class DetailsText : public QWidget
{
    Q_OBJECT

public:
    explicit DetailsText(QWidget *parent = nullptr);

    void setText(const QString &text);
    QString text() const;
    //! At most this many lines without scrolling (default 8).
    void setVisibleLines(int lines);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void fit();

    TextLabel *m_heading;
    Button *m_copy;
    QPlainTextEdit *m_edit;
    int m_visibleLines = 8;
};

} // namespace swingbridge
