// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exports/ExportGroupModel.h"
#include "exports/ExportRowSearch.h"
#include "exports/ExportTableModel.h"

namespace swingbridge {

//! Which objects the table shows: all, those of a finding, a group or a comparison; of these what is searched for, by words,
//! fields and operation. And the groups they fall into.
class ShownExports final : public QObject
{
    Q_OBJECT

public:
    explicit ShownExports(QObject *parent = nullptr);

    //! Forgets what was chosen and searched among other captures.
    void setCaptures(const QList<PendingExports> &captures, const QList<ExportFinding> &findings);
    const QList<PendingExports> &captures() const { return m_captures; }
    ExportTableModel *table() { return &m_table; }
    ExportGroupModel *groups() { return &m_groups; }

    //! `exports list --where`.
    void setSearch(const QString &text);
    const QString &search() const { return m_text; }
    //! "all", "add", "update", "delete", "finding"
    void setFilter(const QString &filter);
    const QString &filter() const { return m_filter; }
    //! How many objects the policy objects to.
    qint64 withFindings() const { return m_withFindings.size(); }
    //! Why nothing can be found; empty: there is nothing to say. Translated.
    QString hint() const;
    bool isSearching() const { return m_search.isRunning(); }

    //! Only the objects of a finding, by its place in the list.
    void showFinding(int number);
    //! Only the objects of a group, by its row.
    void showGroup(int row);
    //! Only these; \a title is said to the person. \a fromOther: they are rows of these other captures.
    void showRows(const QString &title, const ExportRows &rows, const QList<PendingExports> &fromOther = {});
    void showAll();
    //! The rows are those of other captures: see showRows().
    bool areOthers() const { return !m_others.isEmpty(); }
    //! What the objects have in common; empty while all are shown.
    const QString &scope() const { return m_scopeTitle; }

    //! Sorts the objects into groups in the background, once.
    void needGroups();

Q_SIGNALS:
    //! Other rows, another scope, new groups; or the search goes on.
    void changed();

private:
    void apply();
    ExportRows rowsOfRule(int rule) const;
    [[nodiscard]] static QCoro::Task<> makeGroups(QPointer<ShownExports> self, QList<PendingExports> captures, int generation);

    QList<PendingExports> m_captures;
    QList<ExportFinding> m_findings;
    ExportRows m_withFindings;
    ExportTableModel m_table;
    ExportGroupModel m_groups;
    ExportRowSearch m_search;
    QString m_text;
    QString m_filter = QStringLiteral("all");
    QString m_scopeTitle;
    std::optional<ExportRows> m_scope;
    QList<PendingExports> m_others; //!< Whose rows the scope means; empty: the captures'.
    int m_generation = 0;           //!< Of the captures.
    int m_groupedGeneration = -1;
};

} // namespace swingbridge
