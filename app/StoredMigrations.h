// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rehearsal/LabWorld.h"
#include "welcome/Migrations.h"

namespace swingbridge {

//! The migrations of this user on this machine, and rehearsals on the built-in lab.
class StoredMigrations final : public Migrations
{
public:
    //! \a folder holds "migrations" and "rehearsals" with one folder each; they are made when the first one is begun. \a pace: how
    //! fast the lab's time runs, in virtual seconds a real one.
    StoredMigrations(QString folder, double pace) : m_folder(std::move(folder)), m_pace(pace) {}

    QList<KnownMigration> known() const override;
    QList<KnownScenario> scenarios() const override;
    Result<std::unique_ptr<MigrationSession>> begin() override;
    Result<std::unique_ptr<MigrationSession>> rehearse(const QString &scenario) override;
    Result<std::unique_ptr<MigrationSession>> open(const QString &folder) override;

private:
    QString freshFolder(const QString &kind, const QString &prefix) const;
    Result<SessionWorld> worldOf(const std::optional<Rehearsal> &rehearsal, const QStringList &addresses, const QString &operatorName, const QByteArray &purpose) const;

    QString m_folder;
    double m_pace;
};

} // namespace swingbridge
