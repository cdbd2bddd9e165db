// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rehearsal/LabWorld.h"
#include "welcome/Migrations.h"

namespace swingbridge::test {

//! What page Welcome offers in a test: rehearsals in one folder, with time that jumps and a lab that can be asked.
class LabMigrations final : public Migrations
{
public:
    //! \a faults: as `lab run --fault` takes them.
    explicit LabMigrations(QString folder, QString faults = {}) : m_folder(std::move(folder)), m_faults(std::move(faults)) {}

    //! What was begun here, newest first; where it stands is not looked at.
    QList<KnownMigration> known() const override;
    QList<KnownScenario> scenarios() const override;
    //! Live addresses ("ssh://sync01") that lead to the servers of a lab "clean"; a host key is asked for first (StandInWays.h).
    Result<std::unique_ptr<MigrationSession>> begin() override;
    Result<std::unique_ptr<MigrationSession>> rehearse(const QString &scenario) override;
    Result<std::unique_ptr<MigrationSession>> open(const QString &folder) override;

    //! The lab of the session that was opened last.
    const std::shared_ptr<Lab> &lab() const { return m_lab; }
    //! The journal's folder of the rehearsal of \a scenario.
    QString folderOf(const QString &scenario) const { return m_folder + QLatin1Char('/') + scenario; }

private:
    Result<LabWorld> enter(const QString &lab, const QByteArray &purpose);

    QString m_folder;
    QString m_faults;
    std::shared_ptr<Lab> m_lab;
};

} // namespace swingbridge::test
