// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QDateTimeEdit;
class QPlainTextEdit;

namespace swingbridge {

class AfterwardsModel;
class Button;
class TextLabel;

//! What the cloud says about who exports, pasted or from a file with its time: beside what was observed, never instead of it.
class WitnessPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit WitnessPanel(AfterwardsModel *model, QWidget *parent = nullptr);
    void refresh();
    void retranslate();

private:
    void openForm(bool isOpen);
    void chooseFile();
    void take();

    AfterwardsModel *m_model;
    TextLabel *m_head;
    TextLabel *m_said;
    TextLabel *m_judged;
    Button *m_paste;
    Button *m_file;
    QWidget *m_form;
    TextLabel *m_how;
    QPlainTextEdit *m_text;
    TextLabel *m_timeLabel;
    QDateTimeEdit *m_time;
    Button *m_take;
};

} // namespace swingbridge
