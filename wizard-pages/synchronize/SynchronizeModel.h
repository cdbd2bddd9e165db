// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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
    qint64 adds = 0;
    qint64 updates = 0;
    qint64 deletes = 0;
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
    //! "Run 3 of 4: Full Synchronization of contoso.com"; empty when none runs.
    QString headline() const;
    void enter() override;
    QString deedText() const override;
    bool isDeedEnabled() const override;
    void deed() override;
    QString reason() const override;

private:
    RunLine lineOf(const SyncRun &run, int number) const;
};

} // namespace swingbridge
