// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace swingbridge {

class Button;
class CodeView;
class RuleFindingList;
class RulesModel;
class TextLabel;

//! The current script: both texts with only the GUIDs marked, the proof, what was found, what becomes of it.
class RuleScriptPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit RuleScriptPanel(RulesModel *model, QWidget *parent = nullptr);
    void refresh();
    void retranslate();
    //! The next (1) or previous (-1) line that was rewritten or that a finding is about.
    void goToPlace(int direction);

private:
    void build();
    void refreshCode();

    RulesModel *m_model;
    TextLabel *m_title;
    TextLabel *m_proof;
    Button *m_previous;
    Button *m_next;
    CodeView *m_code;
    RuleFindingList *m_findings;
    TextLabel *m_verdict;
    Button *m_undo;
    Button *m_remove;
    Button *m_run;
    QString m_shown; // the script in the code view
};

} // namespace swingbridge
