// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "migration/MigrationSession.h"
#include "support/LabMigrations.h"
#include "switchover/SwitchStateId.h"

#include <functional>

namespace swingbridge::test {

//! How the switch is brought to one of its resting states on the lab: faults of the way, and what somebody does at a server.
class SwitchScene
{
public:
    //! One for each resting state.
    static const QList<SwitchScene> &all();
    static const SwitchScene &of(Resting resting);

    Resting resting = Resting::None;
    QString faults;                              //!< As `lab run --fault` takes them.
    SwitchStateId at = SwitchStateId::Draft;     //!< When the journal enters it, \c act is done, once.
    std::function<void(Lab &, MigrationSession &)> act;
    //! What follows when the session has come to rest; it may start it again.
    std::function<void(MigrationSession &)> afterwards;
};

//! The open claim of another operator, adm.reyes, on \a server, with a token above the one that is there. False: it was refused.
[[nodiscard]] QCoro::Task<bool> claimAsAnother(std::shared_ptr<Workspace> work, QString server);

//! A migration of scenario "clean" right before the deed, every guard answered: made once in a program, copied to \a home.
//! Open it with LabMigrations(home).open(the folder that is returned).
QString copyPreparedSwitch(const QString &home);
//! The same after the switch was done, before page Afterwards.
QString copyDoneSwitch(const QString &home);

} // namespace swingbridge::test
