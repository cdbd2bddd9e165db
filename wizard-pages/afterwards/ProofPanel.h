// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QStandardItemModel;

namespace swingbridge {

class AfterwardsModel;
class FactTable;
class GlyphLabel;
class RowView;
class TextLabel;
class WordsLine;

//! The first exports, and the proof line by line under its verdict: may the operator go home?
class ProofPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit ProofPanel(AfterwardsModel *model, QWidget *parent = nullptr);
    void refresh();
    void retranslate();

private:
    void refreshExports();
    void refreshChecks();

    AfterwardsModel *m_model;
    TextLabel *m_exportsHead;
    RowView *m_exports;
    QStandardItemModel *m_rows;
    TextLabel *m_checksHead;
    TextLabel *m_verdict;
    FactTable *m_checks;
    WordsLine *m_words;
    QString m_current; //!< The line that a person chose.
};

} // namespace swingbridge
