// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
// An exploration in words.
#include "rehearsal/Exploration.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace swingbridge {
namespace {

class ExplorationWords
{
    Q_DECLARE_TR_FUNCTIONS(Exploration)

public:
    static QStringList suite(const SuiteResult &suite)
    {
        const QLocale locale;
        const QString found = suite.states > 0
            ? tr("%1: %2 states, %3 steps deep, in %4 s").arg(suite.name, locale.toString(suite.states), locale.toString(suite.depth), locale.toString(suite.seconds, 'f', 1))
            : tr("%1: %2 schedules with %3 different ends, in %4 s").arg(suite.name, locale.toString(suite.schedules), locale.toString(suite.distinctEnds), locale.toString(suite.seconds, 'f', 1));
        QStringList lines{found};
        const qint64 counted = std::max(suite.schedules, suite.states);
        if (suite.cpuSeconds > 0)
            lines << tr("  %1 s of processor time: %2 a second on one core").arg(locale.toString(suite.cpuSeconds, 'f', 1), locale.toString(double(counted) / suite.cpuSeconds, 'f', 0));
        if (suite.journals > 0)
            lines << tr("  %1 of their journals were verified and reported, %2 of them from a file").arg(locale.toString(suite.journals), locale.toString(suite.journalFiles));
        if (!suite.isComplete)
            lines << tr("  ended before everything was explored");
        lines << (suite.violations.isEmpty() ? tr("  no invariant was violated") : tr("  %n violation(s)", nullptr, int(suite.violations.size())));
        for (const ExploredViolation &violation : suite.violations)
            lines << tr("  %1 is violated by: %2").arg(violation.invariant, violation.replay);
        return lines;
    }

    static QString longest(quint32 seconds) { return tr("Longest time without an active server: %1 s of the simulated clock").arg(seconds); }
    static QString slowest(int steps) { return tr("Slowest recovery: %n step(s) after the last fault", nullptr, steps); }
};

} // namespace

QString explorationText(const QList<SuiteResult> &suites)
{
    QStringList lines;
    quint32 longest = 0;
    int slowest = 0;
    for (const SuiteResult &suite : suites) {
        lines << ExplorationWords::suite(suite);
        longest = std::max(longest, suite.longestWithoutActive);
        slowest = std::max(slowest, suite.slowestRecovery);
    }
    lines << ExplorationWords::longest(longest) << ExplorationWords::slowest(slowest);
    return lines.join(QLatin1Char('\n'));
}

} // namespace swingbridge
