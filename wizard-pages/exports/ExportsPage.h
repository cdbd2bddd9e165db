// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/MigrationPage.h"

class QLineEdit;

namespace swingbridge {

class Button;
class ChipRow;
class EmptyNote;
class ExportGlyphs;
class ExportsModel;
class FactTable;
class RowView;
class SearchField;
class TextLabel;
class TotalsPicture;
class ValueChanges;

//! Page 10: totals and findings on top, the objects below, the chosen object's values at the right.
class ExportsPage final : public MigrationPage
{
    Q_OBJECT

public:
    explicit ExportsPage(ExportsModel *model, QWidget *parent = nullptr);

    QString helpText() const override;
    void refresh() override;

protected:
    void retranslate() override;

private:
    void build();
    void refreshTotals();
    void refreshFindings();
    void refreshObject();
    void chooseCsv();

    ExportsModel *m_model;
    Button *m_csv;
    Button *m_again;
    QWidget *m_content;
    EmptyNote *m_none;
    TotalsPicture *m_totals;
    FactTable *m_findings;
    SearchField *m_search;
    ChipRow *m_chips;
    RowView *m_table;
    ExportGlyphs *m_rows;
    TextLabel *m_object;
    ValueChanges *m_changes;
    QLineEdit *m_reason;
    Button *m_approve;
    TextLabel *m_approval;
};

} // namespace swingbridge
