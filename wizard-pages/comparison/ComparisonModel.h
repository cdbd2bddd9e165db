// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/DifferenceRow.h"
#include "comparison/DifferenceTreeModel.h"
#include "comparison/UnlistedModel.h"
#include "session/PageModel.h"

class QPagedPaintDevice;

namespace swingbridge {

//! A connector of the active server that only a person can find on the staging server, and what it may be there.
struct AskedConnector
{
    QString id;   //!< GUID on the active server
    QString name;
    QList<std::pair<QString, QString>> candidates; //!< GUID on the staging server, name
};

//! Page Compare: what is set differently, filtered and searched; what was decided about each; what was not compared.
//!
//! It keeps the comparison it shows (a shared copy): the session may read a new one at any time.
class ComparisonModel final : public PageModel
{
    Q_OBJECT

public:
    explicit ComparisonModel(MigrationSession *session, QObject *parent = nullptr);

    DifferenceTreeModel *tree() { return &m_tree; }
    UnlistedModel *unlisted() { return &m_unlisted; }
    bool isRead() const;
    bool isEmpty() const { return isRead() && total() == 0; }
    QString coverage() const;
    //! "11 of 29 decided"
    QString decidedText() const;
    //! "170 ignored by nature, 3 not known"; empty: nothing is unlisted.
    QString unlistedText() const;
    //! What the configurations say of the roles when it is not as it should be; empty: all is well, or not stated.
    QString rolesText() const;
    QString reason() const override;
    int count(Severity severity) const { return m_comparison.count(severity); }
    int total() const { return int(m_comparison.differences.size()); }
    QString activeName() const;
    QString stagingName() const;

    const QString &filter() const { return m_filter; }
    //! "all" or the word of a severity.
    void setFilter(const QString &filter);
    void setSearch(const QString &words);
    //! The texts have changed: what was made of them is made anew.
    void forgetTexts();

    void setCurrent(const QString &id);
    const Difference *current() const { return m_comparison.find(m_current); }
    //! Its rows in the side-by-side view.
    QList<DifferenceRow> rows() const;
    //! "9 of 29", in the order of the tree.
    QString position() const;
    void goToNext() { go(1); }
    void goToPrevious() { go(-1); }

    //! What was decided about the current difference; nullptr: open.
    const Decision *decision() const;
    //! A decision on an older state of it; nullptr: none.
    const Decision *outdatedDecision() const;
    bool mayMendOnStaging() const;
    //! A reason to begin with; empty where a person has to find one: nothing is accepted with our words.
    QString suggestedReason(DecisionKind kind) const;
    //! Decides the current difference and goes to the next open one.
    void decide(DecisionKind kind, const QString &reason);

    //! The next connector that nothing identifies.
    std::optional<AskedConnector> askedConnector() const;
    //! The one asked about is \a stagingId; then both are compared again.
    void answerConnector(const QString &stagingId);

    //! Paints the whole comparison on \a device, whose layout the caller has set. Returns the number of pages.
    int print(QPagedPaintDevice &device) const;

Q_SIGNALS:
    void currentChanged();

private:
    void follow();
    void fill();
    void go(int direction);
    bool lets(int index) const;
    QString searchedText(int index) const;
    QString nextOpen() const;

    Comparison m_comparison;
    Decisions m_decisions;
    DifferenceTreeModel m_tree;
    UnlistedModel m_unlisted;
    QString m_filter = QStringLiteral("all");
    QStringList m_search;
    mutable QStringList m_searchedTexts; //!< By difference; made when they are first searched.
    QString m_current;
};

} // namespace swingbridge
