// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/MigrationPage.h"

class QLineEdit;

namespace swingbridge {

class Button;
class CheckRow;
class ChipRow;
class FactTable;
class GlyphLabel;
class PreflightModel;
class TextLabel;

//! Page 4: every check with what was seen on each server; below the selected one: why it matters, how to mend it, the answer.
//! Behind the last chip: who has to sign in where.
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
    //! Head and text of one column about the selected check.
    struct Aspect
    {
        TextLabel *head = nullptr;
        TextLabel *text = nullptr;
    };
    static QString stateWord(const CheckRow &check);
    QWidget *buildDetail();
    void refreshTable();
    void refreshSignIns();
    void refreshDetail();
    void refreshAspects(const CheckRow &check);

    PreflightModel *m_model;
    Button *m_again;
    ChipRow *m_chips;
    FactTable *m_table;
    FactTable *m_signIns;
    QWidget *m_detail;
    Button *m_oneAgain;
    GlyphLabel *m_glyph;
    TextLabel *m_name;
    Aspect m_aspects[3]; //!< Seen, why it matters, how to mend it.
    TextLabel *m_answerLabel;
    QLineEdit *m_answer;
    Button *m_answerButton;
};

} // namespace swingbridge
