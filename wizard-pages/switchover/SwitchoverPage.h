// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/MigrationPage.h"

class QLineEdit;
class QStackedLayout;

namespace swingbridge {

class Button;
class FactTable;
class LivePanel;
class SheetButtons;
class SwitchoverModel;
class TakeOverPanel;
class TextLabel;
class Timeline;
class UnlockPanel;

//! Page 11. Before: guards with evidence, the plan, the unlocking. During and after: who is active, the live steps.
class SwitchoverPage final : public MigrationPage
{
    Q_OBJECT

public:
    explicit SwitchoverPage(SwitchoverModel *model, QWidget *parent = nullptr);

    QString helpText() const override;
    void refresh() override;

protected:
    void retranslate() override;
    void hideEvent(QHideEvent *event) override;

private:
    QWidget *buildBefore();
    void refreshGuards();
    void refreshMending();
    void refreshPlan();
    void printCard();

    SwitchoverModel *m_model;
    Button *m_again;
    Button *m_card;
    SheetButtons *m_sheet;
    QWidget *m_before;
    LivePanel *m_live;
    FactTable *m_guardsLeft;
    FactTable *m_guardsRight;
    TextLabel *m_guardText;
    QString m_currentGuard;
    bool m_isGuardChosen = false; //!< By a person; else the first that does not hold is shown.
    TextLabel *m_answerLabel;
    QLineEdit *m_answer;
    Button *m_answerButton;
    Button *m_guardPage;
    TakeOverPanel *m_takeOver;
    TextLabel *m_planHead;
    Timeline *m_plan;
    TextLabel *m_fences;
    UnlockPanel *m_unlock;
};

} // namespace swingbridge
