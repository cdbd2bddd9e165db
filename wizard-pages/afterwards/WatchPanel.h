// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace swingbridge {

class AfterwardsModel;
class Button;
class FactTable;
class TextLabel;

//! The watch over the pair: when it looked, which alarms are raised, since when, and what to do about each.
class WatchPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit WatchPanel(AfterwardsModel *model, QWidget *parent = nullptr);
    void refresh();
    void retranslate();

private:
    AfterwardsModel *m_model;
    TextLabel *m_head;
    Button *m_toggle;
    TextLabel *m_state;
    FactTable *m_alarms;
};

} // namespace swingbridge
