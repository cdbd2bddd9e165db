// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/MigrationPage.h"

class QButtonGroup;
class QLineEdit;

namespace swingbridge {

class Button;
class ChipRow;
class ChoiceRow;
class ComparisonModel;
class DifferenceView;
class EmptyNote;
class GlyphLabel;
class RowView;
class SearchField;
class SeverityGlyphs;
class TextLabel;

//! Page 6: the tree of differences at the left, the selected one side by side with its decision at the right.
class ComparisonPage final : public MigrationPage
{
    Q_OBJECT

public:
    explicit ComparisonPage(ComparisonModel *model, QWidget *parent = nullptr);

    QString helpText() const override;
    void refresh() override;

protected:
    void retranslate() override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *buildTree();
    QWidget *buildDetail();
    void refreshCurrent();
    void decide();

    ComparisonModel *m_model;
    Button *m_again;
    ChipRow *m_chips;
    TextLabel *m_decided;
    SearchField *m_search;
    RowView *m_tree;
    SeverityGlyphs *m_glyphs;
    GlyphLabel *m_glyph;
    TextLabel *m_subject;
    TextLabel *m_severity;
    TextLabel *m_position;
    Button *m_previous;
    Button *m_next;
    TextLabel *m_consequence;
    TextLabel *m_remedy;
    DifferenceView *m_view;
    QButtonGroup *m_choices;
    ChoiceRow *m_mend;
    ChoiceRow *m_accept;
    ChoiceRow *m_byHand;
    QLineEdit *m_reason;
    Button *m_decide;
    TextLabel *m_made;
    QWidget *m_columns;
    EmptyNote *m_none;
};

} // namespace swingbridge
