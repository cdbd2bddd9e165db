// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lab/Scenario.h"

#include <QFile>

namespace swingbridge {

const QList<Scenario> &Scenario::all()
{
    static const QList<Scenario> scenarios{
        {Id::Clean, "clean", QT_TR_NOOP("Two servers of one version without a difference: nothing is pending."), 2000, 0},
        {Id::Contoso, "contoso",
            QT_TR_NOOP("From 2.5.190.0 to 2.6.92.0 with eight custom rules, differences of every severity and 40 pending exports."), 2000, 1},
        {Id::Blocked, "blocked", QT_TR_NOOP("Staging would delete 600 objects while the threshold allows 500: the switch is refused."), 2000, 4},
        {Id::TwoActive, "two-active", QT_TR_NOOP("Both servers are active: the migration is refused until one is demoted."), 2000, 4},
        {Id::Unreachable, "unreachable", QT_TR_NOOP("The active server goes silent when the switch begins."), 2000, 5},
        {Id::NotInstalled, "not-installed", QT_TR_NOOP("There is one server; the staging server is installed during the migration."), 2000, 1},
        {Id::Large, "large", QT_TR_NOOP("200,000 objects, 300 custom rules and 60,000 pending exports."), 200'000, 1},
        {Id::SnapshotRestored, "snapshot-restored",
            QT_TR_NOOP("The active server goes silent when the switch begins; later somebody puts it back from a snapshot, and it exports again."), 2000, 5},
        {Id::StoppedActive, "stopped-active",
            QT_TR_NOOP("The service of the active server stops when the switch begins; that is no fence, because its staging mode is off."), 2000, 5},
    };
    return scenarios;
}

Result<Scenario> Scenario::find(const QString &name)
{
    QStringList names;
    for (const Scenario &scenario : all()) {
        if (scenario.name() == name)
            return scenario;
        names << scenario.name();
    }
    return failure(Error::Kind::BadInput, tr("There is no scenario “%1”.").arg(name), {},
        tr("The scenarios are: %1.").arg(names.join(QStringLiteral(", "))));
}

QByteArray Scenario::answers() const
{
    QFile file(QStringLiteral(":/scenarios/%1.answers.json").arg(name()));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace swingbridge
