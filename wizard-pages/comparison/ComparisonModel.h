// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "comparison/DifferenceTreeModel.h"
#include "session/PageModel.h"

namespace swingbridge {

//! Page Compare: what is set differently, filtered and searched; what was decided about each.
class ComparisonModel final : public PageModel
{
    Q_OBJECT

public:
    explicit ComparisonModel(MigrationSession *session, QObject *parent = nullptr);

    DifferenceTreeModel *tree() { return &m_tree; }
    QString coverage() const;
    QString decidedText() const;
    QString reason() const override;
    int count(Severity severity) const;
    int total() const;
    bool isEmpty() const;
    QString activeName() const;
    QString stagingName() const;

    const QString &filter() const { return m_filter; }
    //! "all" or the word of a severity.
    void setFilter(const QString &filter);
    void setSearch(const QString &words);

    void setCurrent(const QString &id);
    const Difference *current() const;
    //! "9 of 29"
    QString position() const;
    void goToNext() { go(1); }
    void goToPrevious() { go(-1); }
    bool mayMendOnStaging() const;
    //! Word of the decision on the current difference; empty: open.
    QString decision() const;
    QString decisionReason() const;
    //! Decides the current difference and goes to the next open one.
    void decide(const QString &kind, const QString &reason);

Q_SIGNALS:
    void currentChanged();

private:
    void fill();
    void go(int direction);
    bool lets(const Difference &difference) const;

    DifferenceTreeModel m_tree;
    QString m_filter = QStringLiteral("all");
    QString m_search;
    QString m_current;
    QDateTime m_filledFor;
};

} // namespace swingbridge
