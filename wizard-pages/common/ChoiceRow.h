// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QRadioButton;

namespace swingbridge {

class TextLabel;

//! A radio button with its explanation below and an optional badge ("Recommended") beside.
class ChoiceRow : public QWidget
{
    Q_OBJECT

public:
    //! \a name becomes the radio button's object name.
    explicit ChoiceRow(const QString &name, QWidget *parent = nullptr);

    //! Put the radio buttons of one question into one QButtonGroup.
    QRadioButton *radio() const { return m_radio; }
    void setTexts(const QString &title, const QString &explanation, const QString &badge = {});
    //! Off, with the reason in place of the explanation.
    void setUnavailable(const QString &reason);

private:
    QRadioButton *m_radio;
    TextLabel *m_badge;
    TextLabel *m_explanation;
};

} // namespace swingbridge
