// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLineEdit;

namespace swingbridge {

class Button;

//! A line for a person's own words, and the button that puts them into the record. Off while nothing is written.
class WordsLine final : public QWidget
{
    Q_OBJECT

public:
    //! Object names: \a name + "Edit" and \a name + "Button".
    explicit WordsLine(const QString &name, QWidget *parent = nullptr);
    //! \a about is spoken and stands in the empty line.
    void setTexts(const QString &about, const QString &button);

Q_SIGNALS:
    void said(const QString &words);

private:
    void refresh();

    QLineEdit *m_edit;
    Button *m_button;
};

} // namespace swingbridge
