// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "servers/RunResult.h"
#include "session/PageModel.h"

namespace swingbridge {

class SyncRun;

//! One run as the page shows it.
struct RunLine
{
    enum class State { Waiting, Running, Passed, Warned, Failed };
    QString id;
    QString profile;
    QString connector;
    State state = State::Waiting;
    QString result;      //!< The product's word, or what it is doing.
    QString explanation; //!< What the word means; empty when all is well.
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
    QList<RunLine> lines() const;
    //! "Run 3 of 4: Full Synchronization of contoso.com", or how many there are to do, or how they ended.
    QString headline() const;
    void enter() override;
    QString deedText() const override;
    bool isDeedEnabled() const override;
    void deed() override;
    QString reason() const override;

private:
    QList<SyncRun> runs() const;
    RunLine lineOf(const SyncRun &run, int number) const;
};

} // namespace swingbridge
