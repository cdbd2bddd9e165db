// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "servers/RunResult.h"
#include "session/PageModel.h"

namespace swingbridge {

class SyncRun;

//! One run as the page shows it.
struct SyncLine
{
    enum class State { Waiting, Running, Passed, Warned, Failed };
    QString id;
    QString profile;
    QString connector;
    State state = State::Waiting;
    QString result;      //!< The product's word, or what it is doing.
    QString meaning;     //!< What the word means; empty while there is none.
    QString remedy;      //!< What to do about it; may be empty.
    QStringList errors;  //!< The engine's own texts, a few of them.
    qint64 objects = 0;  //!< Worked on so far.
    RunCounters counters;
    QString took;        //!< "1 min 12 s"
    double share = 0;    //!< 0 to 1
};

//! Page Synchronize: full imports and full synchronizations of the staging server, run by run.
class SynchronizeModel final : public PageModel
{
    Q_OBJECT

public:
    explicit SynchronizeModel(MigrationSession *session, QObject *parent = nullptr);

    QString summary() const;
    QList<SyncLine> lines() const;
    //! "Run 3 of 4: Full Synchronization of contoso.com", or how many there are to do, or how they ended.
    QString headline() const;
    //! "9 min 02 s elapsed, about 4 min left of this run"; empty before the first run.
    QString times() const;
    //! The line that needs explaining first: what failed, else what warned; -1: none.
    int mostTelling() const;
    void enter() override;
    QString deedText() const override;
    bool isDeedEnabled() const override;
    void deed() override;
    QString reason() const override;
    QString stopText() const override;

private:
    QList<SyncRun> runs() const;
    SyncLine lineOf(const SyncRun &run, int number) const;
    static QString span(qint64 seconds);
};

} // namespace swingbridge
