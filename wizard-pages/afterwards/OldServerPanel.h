// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace swingbridge {

class AfterwardsModel;
class ChoiceRow;
class DecommissionPanel;
class TextLabel;

//! What becomes of the server that was active before, and how the way that was chosen is gone.
class OldServerPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit OldServerPanel(AfterwardsModel *model, QWidget *parent = nullptr);
    void refresh();
    void retranslate();

private:
    AfterwardsModel *m_model;
    TextLabel *m_head;
    ChoiceRow *m_upgrade;
    ChoiceRow *m_keep;
    ChoiceRow *m_switchBack;
    ChoiceRow *m_decommission;
    TextLabel *m_steps;
    DecommissionPanel *m_checklist;
};

} // namespace swingbridge
