// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace swingbridge {

class AfterwardsModel;
class Button;
class FactTable;
class TextLabel;
class WordsLine;

//! The checklist that takes the old server out of service: what can be seen is looked at, only the rest is attested.
class DecommissionPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit DecommissionPanel(AfterwardsModel *model, QWidget *parent = nullptr);
    void refresh();
    void retranslate();

private:
    AfterwardsModel *m_model;
    FactTable *m_steps;
    TextLabel *m_how;
    WordsLine *m_words;
    Button *m_look;
    Button *m_fence;
    QString m_current;
};

} // namespace swingbridge
