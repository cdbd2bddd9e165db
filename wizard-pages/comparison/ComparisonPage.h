// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/MigrationPage.h"

#include <QSet>

class QComboBox;
class QStackedLayout;

namespace swingbridge {

class Button;
class ChipRow;
class ComparisonModel;
class DifferencePane;
class EmptyNote;
class RowView;
class SearchField;
class SeverityGlyphs;
class TextLabel;

//! Page 6: the tree of differences at the left, the current one with its decision at the right, or what was not listed.
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
    QLayout *buildFilters();
    QWidget *buildTree();
    QWidget *buildRight();
    void refreshChips();
    void refreshRoles();
    void refreshQuestion();
    void refreshCurrent();
    void refreshRight();
    void showAll();
    void unfoldTree();
    void rememberFold(const QModelIndex &area, bool isFolded);
    void print();

    ComparisonModel *m_model;
    Button *m_again;
    Button *m_print;
    MessageBar *m_roles;
    MessageBar *m_question;
    QComboBox *m_candidates = nullptr; //!< In the question, while there is one.
    ChipRow *m_chips;
    TextLabel *m_decided;
    TextLabel *m_unlistedCount;
    Button *m_showUnlisted;
    SearchField *m_search;
    RowView *m_tree;
    SeverityGlyphs *m_glyphs;
    QSet<QString> m_foldedAreas;
    QWidget *m_columns;
    QStackedLayout *m_right;
    DifferencePane *m_pane;
    RowView *m_unlisted;
    QWidget *m_noMatch;
    TextLabel *m_noMatchText;
    Button *m_showAll;
    EmptyNote *m_none;
};

} // namespace swingbridge
