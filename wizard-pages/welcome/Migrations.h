// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/Result.h"
#include "migration/MigrationSession.h"

#include <QDateTime>

#include <memory>

namespace swingbridge {

//! A migration that was begun on this machine.
struct KnownMigration
{
    QString folder;
    QString active;
    QString target;
    QString ticket;
    QString scenario;    //!< Of a rehearsal; empty for live servers.
    QDateTime lastEntry;
    QString where;       //!< Translated: the phase it stands at, or that it is finished.
    bool isFinished = false;
};

//! A rehearsal that the lab offers.
struct KnownScenario
{
    QString name;
    QString what;
};

//! Where migrations come from: main gives the wizard one.
class Migrations
{
public:
    virtual ~Migrations() = default;
    //! Newest first; what cannot be read is left out.
    virtual QList<KnownMigration> known() const = 0;
    virtual QList<KnownScenario> scenarios() const = 0;
    //! A session over live servers that page Servers names; nothing is read or written yet.
    virtual Result<std::unique_ptr<MigrationSession>> begin() = 0;
    //! Makes a lab and a session over it; nothing is read yet.
    virtual Result<std::unique_ptr<MigrationSession>> rehearse(const QString &scenario) = 0;
    virtual Result<std::unique_ptr<MigrationSession>> open(const QString &folder) = 0;
};

} // namespace swingbridge
