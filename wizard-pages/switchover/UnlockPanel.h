// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLineEdit;

namespace swingbridge {

class Button;
class ChoiceRow;
class SwitchoverModel;
class TextLabel;

//! Beside the deed, whatever is scrolled above: how the flag is flipped, and the name of the server that will be active.
class UnlockPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit UnlockPanel(SwitchoverModel *model, QWidget *parent = nullptr);
    void refresh();
    void retranslate();
    //! Forgets the typed name.
    void lock();

private:
    SwitchoverModel *m_model;
    ChoiceRow *m_assisted;
    ChoiceRow *m_automatic;
    Button *m_consent;
    TextLabel *m_interval;
    TextLabel *m_typeLabel;
    QLineEdit *m_type;
};

} // namespace swingbridge
