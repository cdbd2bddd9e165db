// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/Result.h"

#include <QCoreApplication>

#include <functional>

namespace swingbridge {

class LabMachine;
class LabSite;
class ServerDisk;
class SyncConfiguration;

//! What a person does at a server of the lab: outside of every protocol, as in life.
//! Each act happens at the clock's time and is on the server's disk when it returns.
class LabPerson
{
    Q_DECLARE_TR_FUNCTIONS(LabPerson)

public:
    explicit LabPerson(LabSite &site) : m_site(site) {}

    //! Opens or closes the vendor's wizard; while it is open nothing is synchronized.
    Done openWizard(const QString &server);
    Done closeWizard(const QString &server);
    //! Flips staging mode in the vendor's wizard, at once (an out-of-band change).
    Done setStagingMode(const QString &server, bool on);
    //! Signs in and sets the deletion threshold.
    Done setThreshold(const QString &server, bool enabled, int value);
    //! Mends one difference of the scenario by hand, in the vendor's tools (ContosoDifference::key). What it takes to
    //! see it among the pending exports, a full import and synchronization, is still to be done.
    Done mend(const QString &server, const QString &difference);
    //! The same for every difference that is not meant to stay.
    Done mendAll(const QString &server);
    //! The same but for custom rules: what no rule script can carry over (containers, attributes, parameters).
    Done mendSettings(const QString &server);
    //! Exports the settings with the vendor's wizard, into the folder it proposes: "AADConnect/Exported-SynchronizationPolicy-….JSON".
    Done exportSettings(const QString &server);
    //! Runs the installer on a server that is not installed yet, importing the active server's settings, and leaves it
    //! in staging mode with its first import and synchronization still to be done.
    Done install(const QString &server);
    Done powerOff(const QString &server);
    Done powerOn(const QString &server);
    //! Blocks the ways out to Entra ID and AD, or lifts the block; the management path stays open.
    Done blockWaysOut(const QString &server, bool isBlocked);
    //! Restarts the machine: another boot id, whatever ran is cut.
    Done reboot(const QString &server);
    //! Stops or starts the ADSync service in the services console.
    Done stopService(const QString &server);
    Done startService(const QString &server);

private:
    Done actOn(const QString &server, const std::function<Done(ServerDisk &, LabMachine &, const QDateTime &)> &act);
    Done mend(const QString &server, bool withRules);
    Done change(const QString &server, const std::function<SyncConfiguration(SyncConfiguration)> &mend);

    LabSite &m_site;
};

} // namespace swingbridge
