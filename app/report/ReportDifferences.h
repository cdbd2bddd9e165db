// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/Json.h"
#include "report/ReportFacts.h"

#include <QHash>
#include <QSet>

namespace swingbridge {

//! Every difference that any comparison found, in the order of finding, with the newest decision and what became of it.
class ReportDifferences
{
public:
    //! A document swingbridge/comparison/1, as it was recorded.
    void compared(const Json &document);
    //! {"differenceId","kind","by","at","reason","hash"}
    void decided(const Json &decision);
    //! A custom rule was written to the staging server and read back equal.
    void ruleMended(const QString &rule) { m_mendedRules.insert(rule); }

    QList<ReportDifference> result() const;

private:
    ReportDifference withDecision(const QByteArray &recorded) const;

    QStringList m_order;                    // ids
    QHash<QString, QByteArray> m_recorded;  // id -> element of "differences", canonical, as found last
    QHash<QString, QByteArray> m_decisions; // id -> decision, canonical
    QSet<QString> m_inLast;
    QSet<QString> m_mendedRules;
};

} // namespace swingbridge
