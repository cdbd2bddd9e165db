// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/ReportWords.h"

namespace swingbridge {

//! What the report says first: title, subtitle, the sentences below it, and at the end what to do next.
class ReportVerdict
{
    Q_DECLARE_TR_FUNCTIONS(Report)

public:
    ReportVerdict(const ReportFacts &facts, const ReportOptions &options) : m_facts(facts), m_words(options) {}

    QString title() const;
    QString subtitle() const;
    QList<ReportCell> sentences() const;
    QString banner() const;
    QStringList next() const;

private:
    QString whoIsActive() const;
    QString atRest() const;
    QStringList nextAtRest() const;
    ReportCell singleActive() const;
    ReportCell exported() const;
    bool wasFenced() const;
    bool wasDemotedFirst() const;
    //! The server that the last attempt took the role from.
    QString other() const;

    const ReportFacts &m_facts;
    ReportWords m_words;
};

} // namespace swingbridge
