// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lab/Scenario.h"
#include "migration/Phase.h"
#include "switchover/SwitchView.h"

#include <QDir>
#include <QSize>

#include <memory>
#include <set>

namespace swingbridge {
class MigrationWizard;
}

namespace swingbridge::test {

class LabMigrations;
class SwitchScene;

//! Walks a rehearsal through the real wizard and takes a picture of the window wherever a person would look.
class Photographer
{
public:
    //! \a suffix: behind every name, "-light". Rehearsals are kept in \a home, which has to be empty.
    Photographer(QDir folder, QSize size, QString suffix, QString home);
    ~Photographer();

    //! Every page of \a scenario as it is entered, with the questions it asks, and as it is when they are answered.
    //! False when a phase did not end.
    bool walk(const QString &scenario, const QString &faults = {});
    //! Page Switch in each of its resting states.
    bool walkRests();
    //! Page Servers with addresses of live servers: questions, failures, a pair.
    bool walkLiveServers();

private:
    void open(const QString &scenario, const QString &faults);
    void show();
    bool rest(const SwitchScene &scene);
    bool visit(PhaseId phase);
    void takeGuards();
    void takeSwitch();
    void waitUntilQuiet();
    void take(const QString &name);

    QDir m_folder;
    QSize m_size;
    QString m_suffix;
    QString m_home;
    QString m_prefix;
    std::shared_ptr<LabMigrations> m_migrations;
    std::unique_ptr<MigrationWizard> m_wizard;
    std::optional<Scenario> m_scenario;
    std::set<SwitchStateId> m_taken;
};

} // namespace swingbridge::test
