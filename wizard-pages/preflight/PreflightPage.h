// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/MigrationPage.h"

class QLineEdit;

namespace swingbridge {

class Button;
class ChipRow;
class FactList;
class FactTable;
class PreflightModel;
class TextLabel;

//! Page 4: a table of checks at the left, the selected one with its remedy and answer at the right.
class PreflightPage final : public MigrationPage
{
    Q_OBJECT

public:
    explicit PreflightPage(PreflightModel *model, QWidget *parent = nullptr);

    QString helpText() const override;
    void refresh() override;

protected:
    void retranslate() override;

private:
    void refreshTable();
    void refreshDetail();

    PreflightModel *m_model;
    Button *m_again;
    ChipRow *m_chips;
    FactTable *m_table;
    TextLabel *m_name;
    FactList *m_facts;
    TextLabel *m_answerLabel;
    QLineEdit *m_answer;
    Button *m_answerButton;
};

} // namespace swingbridge
