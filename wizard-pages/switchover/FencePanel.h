// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace swingbridge {

class Button;
class SwitchoverModel;
class TextLabel;

//! For a server that does not answer: how it was fenced off, the evidence, and the sentence a person has to type. Opened by a
//! choice of its own; nothing in it is filled in or chosen beforehand (guarded-switch.md 4.4).
class FencePanel final : public QWidget
{
    Q_OBJECT

public:
    explicit FencePanel(SwitchoverModel *model, QWidget *parent = nullptr);
    void refresh();
    void retranslate();

private:
    bool isComplete() const;

    SwitchoverModel *m_model;
    Button *m_choice;
    QWidget *m_form;
    TextLabel *m_head;
    TextLabel *m_warning;
    QComboBox *m_method;
    QLineEdit *m_evidence;
    TextLabel *m_sentence;
    QLineEdit *m_typed;
    Button *m_attest;
};

} // namespace swingbridge
