// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLineEdit;

namespace swingbridge {

class AfterwardsModel;
class Button;
class TextLabel;

//! A server that was attested as fenced off, or came back: what is true of it, and the only way in, as staging.
class ReadmissionPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit ReadmissionPanel(AfterwardsModel *model, QWidget *parent = nullptr);
    void refresh();
    void retranslate();

private:
    AfterwardsModel *m_model;
    TextLabel *m_true;
    TextLabel *m_next;
    Button *m_fence;
    QWidget *m_form;
    TextLabel *m_sentence;
    QLineEdit *m_evidence;
    QLineEdit *m_typed;
    Button *m_admit;
};

} // namespace swingbridge
