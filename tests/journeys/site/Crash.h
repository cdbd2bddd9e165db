// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journeys/site/MigrationSite.h"

namespace swingbridge::test {

//! SIGKILL at a write of the journal during the switch, then what a person does about it: three decisions at three places
//! (guarded-switch.md 7.2, T7).
class Crash
{
public:
    enum class Place { SameMachine, OtherMachine, WithoutJournal };
    enum class Decision { Resume, RollBack, TakeOver };
    static constexpr int cells = 9;

    //! Begins before the switch, on \a site.
    explicit Crash(const MigrationSite &site);

    //! Goes on with the migration and is killed at \a write ("n" before, "n+" after it). False: it ended before that, or not well.
    bool kill(const QString &write);
    //! Cell 0: resumed on the same machine. What was said and should not have been is in problem() afterwards, and whether
    //! exactly one server is active and never were two.
    void decide(int cell);

    bool hasEnded() const { return m_hasEnded; } //!< There was no such write any more.
    const QString &problem() const { return m_problem; } //!< Empty: none.

private:
    QString copied() const { return m_site.at("copied"); }
    QString second() const { return m_site.at("second"); }
    QString third() const { return m_site.at("third"); }
    CliResult run(const QStringList &arguments, const QList<int> &expected);
    CliResult resume(const QString &journal, const QList<int> &expected, const QStringList &more = {});
    void rollBack(const QString &journal, const QStringList &more = {});
    bool takeOver(const QString &journal, const QString &who, const QString &from);
    void decideHere(Decision decision);
    void decideElsewhere(Decision decision);
    void decideWithoutJournal(Decision decision);
    void expect(bool holds, const QString &otherwise);

    const MigrationSite &m_site;
    bool m_hasEnded = false;
    QString m_problem;
};

} // namespace swingbridge::test
