// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QStackedLayout;

namespace swingbridge {

class Button;
class ChipRow;
class ObjectPane;
class ExportGlyphs;
class ExportsModel;
class RowView;
class SearchField;
class TextLabel;
class WholeObject;

//! The objects: searched and filtered as one types, as a table or in groups, and the chosen one's values beside them.
class ExportBrowser final : public QWidget
{
    Q_OBJECT

public:
    explicit ExportBrowser(ExportsModel *model, QWidget *parent = nullptr);

    void retranslate();
    void refresh();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    void refreshChips();
    void refreshRows();
    void refreshScope();
    void refreshCompared();
    void refreshObject();
    void showWhole();
    void keepCurrent();
    void copyRow() const;

    ExportsModel *m_model;
    SearchField *m_search;
    ChipRow *m_chips;
    ChipRow *m_views;
    TextLabel *m_hint;
    TextLabel *m_scope;
    Button *m_all;
    TextLabel *m_comparedWith;
    ChipRow *m_compared;
    Button *m_endComparing;
    QStackedLayout *m_stack;
    RowView *m_table;
    ExportGlyphs *m_rows;
    RowView *m_groups;
    ObjectPane *m_detail;
    WholeObject *m_whole; //!< Of the object that is shown, when the capture does not keep all of it.
    qsizetype m_current = -1; //!< Number of the object that is shown.
};

} // namespace swingbridge
