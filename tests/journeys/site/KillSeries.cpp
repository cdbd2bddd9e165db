// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journeys/site/KillSeries.h"

#include <QElapsedTimer>

#include <algorithm>

namespace swingbridge::test {

//! A run that is not killed tells how many writes there are.
QString KillSeries::count()
{
    if (!m_site.putBackTheSwitch())
        return QStringLiteral("the site was not put back");
    const int before = m_site.entries();
    const CliResult unhurt = m_site.runCounted(m_site.resume(m_site.journal()), m_writes);
    if (unhurt.exit != 0)
        return QString::fromUtf8(unhurt.said());
    const int written = m_site.entries() - before;
    qInfo("figure: journal entries of one switch = %d entries", written);
    qInfo("figure: writes of the journal in one switch = %d writes", m_writes);
    return written > 20 && m_writes > written ? m_site.untruth() : QStringLiteral("fewer writes than entries: the counting library does not see them");
}

void KillSeries::crashAt(int write, int cell, bool isAfter)
{
    const QString when = QString::number(write) + (isAfter ? QStringLiteral("+") : QString());
    QElapsedTimer took;
    took.start();
    Crash crash(m_site);
    if (crash.kill(when)) {
        crash.decide(cell);
        ++m_kills;
    }
    m_ended += crash.hasEnded();
    m_longestMs = std::max(m_longestMs, took.elapsed());
    const bool isTooEarly = crash.hasEnded() && write < m_writes * 9 / 10;
    const QString problem = isTooEarly ? QStringLiteral("the run ended before that write") : crash.problem();
    if (problem.isEmpty())
        return;
    m_problems << QStringLiteral("killed at write %1, cell %2: %3").arg(when).arg(cell).arg(problem);
    qWarning("%s", qPrintable(m_problems.last())); // at once: the series is long
}

QStringList KillSeries::run(int few)
{
    if (const QString problem = count(); !problem.isEmpty())
        return {problem};
    const int given = qEnvironmentVariableIntValue("SWINGBRIDGE_KILL_STEP");
    const int allWays = qEnvironmentVariableIntValue("SWINGBRIDGE_KILL_WAYS");
    const int step = given > 0 ? given : std::max(1, m_writes / few);
    for (int number = 0, write = 1; write <= m_writes; ++number, write += step) {
        const int only = given > 0 ? 0 : number % Crash::cells;
        const bool isInAll = allWays > 0 && number % allWays == 0;
        for (int cell = 0; cell < Crash::cells; ++cell) {
            if (cell == only || isInAll)
                crashAt(write, cell, (number + cell) % 2 == 0);
        }
    }
    tell();
    return m_problems;
}

void KillSeries::tell() const
{
    qInfo("figure: kills during the switch = %d kills", m_kills);
    qInfo("figure: kills that did not end with one active server, or saw two, or heard what should not be said = %d violations", int(m_problems.size()));
    qInfo("figure: runs that ended before the write came = %d runs", m_ended);
    qInfo("figure: the longest of them, with the kill and all decisions = %.1f s", double(m_longestMs) / 1000);
}

} // namespace swingbridge::test
