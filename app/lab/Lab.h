// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/Result.h"
#include "lab/FaultPlan.h"
#include "lab/LabClock.h"
#include "lab/LabPerson.h"
#include "lab/LabServer.h"
#include "lab/Scenario.h"

#include <memory>
#include <vector>

namespace swingbridge {

//! Makes the server files of \a scenario in \a folder, whole or not at all. The folder is created; it may exist when it
//! is empty. \a objects 0: as many as the scenario says. Errors: Refused when there is a lab already, LocalFile.
Done createLab(const QString &folder, const Scenario &scenario, quint64 seed, int objects = 0);

//! A lab that is open: its servers, its person and its time. Killing the program at any instant is a crash of the
//! wizard, never of a server: whatever a server did is on its disk.
class Lab
{
    Q_DECLARE_TR_FUNCTIONS(Lab)

public:
    //! Opens the lab in \a folder; \a clock goes on from the latest time that a server's file remembers.
    static Result<std::shared_ptr<Lab>> open(const QString &folder, std::shared_ptr<LabClock> clock);
    ~Lab();

    QStringList serverNames() const;
    //! nullptr when there is none of that name.
    LabServer *server(const QString &name) const;
    //! From now on the lab's person knows \a server by \a alias too; a server that there is not is ignored.
    void alsoCall(const QString &server, const QString &alias);
    LabPerson &person() { return *m_person; }
    const std::shared_ptr<LabClock> &clock() const { return m_clock; }
    const Scenario &scenario() const { return m_scenario; }
    quint64 seed() const { return m_seed; }

    //! Which servers could export at this instant, truly: for tests. More than one is what must never be.
    QStringList exportCapable() const;

private:
    Lab(std::unique_ptr<LabSite> site, std::shared_ptr<LabClock> clock, Scenario scenario, quint64 seed);

    std::shared_ptr<LabClock> m_clock;
    std::unique_ptr<LabSite> m_site;
    std::unique_ptr<LabPerson> m_person;
    std::vector<std::unique_ptr<LabServer>> m_servers;
    Scenario m_scenario;
    quint64 m_seed;
};

} // namespace swingbridge
