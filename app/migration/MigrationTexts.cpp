// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "migration/MigrationTexts.h"

namespace swingbridge {

QString MigrationTexts::notPairedYet()
{
    return tr("The servers are not paired yet, so there is no journal to write to.");
}

QString MigrationTexts::exportSettingsByHand(const QString &server)
{
    return tr("On %1 open the vendor's wizard, choose \"View or export current configuration\" and \"Export settings\", save the file in the folder that is proposed, close the wizard, then look again.")
        .arg(server);
}

QString MigrationTexts::installByHand(const QString &server)
{
    return tr("Install the product on %1 with \"Import synchronization settings\" and leave it in staging mode, then look again.").arg(server);
}

Error MigrationTexts::settingsFileChanged(const QString &file)
{
    return Error(Error::Kind::LocalFile, tr("%1 is not what was fetched: it was changed since. Nothing was prepared from it.").arg(file), {},
                 tr("Take the backup again; an edited file must not be imported.")).withCode(QStringLiteral("settings-changed"));
}

Error MigrationTexts::alreadyPaired()
{
    return Error(Error::Kind::Refused, tr("This migration has its servers already; they stay as they are."), {}, tr("To name others, begin a new migration."));
}

Error MigrationTexts::notClaimed(const QString &server)
{
    return Error(Error::Kind::Refused, tr("%1 did not accept this program's claim; nothing was changed there.").arg(server), {},
                 tr("See on %1 who holds its marker, then try again.").arg(server)).withCode(QStringLiteral("not-claimed")).about({server});
}

Error MigrationTexts::sameMachineTwice(const QString &first, const QString &second)
{
    return Error(Error::Kind::Refused, tr("%1 and %2 are the same machine. Nothing was changed.").arg(first, second), {},
                 tr("Name two different servers.")).withCode(QStringLiteral("same-machine")).withGuard(QStringLiteral("G01")).about({first, second});
}

Error MigrationTexts::differentTenants(const QString &first, const QString &firstTenant, const QString &second, const QString &secondTenant)
{
    return Error(Error::Kind::Refused, tr("%1 synchronizes %2, but %3 synchronizes %4. Nothing was changed.").arg(first, firstTenant, second, secondTenant),
                 {}, tr("Name two servers of one tenant."))
        .withCode(QStringLiteral("different-tenants")).withGuard(QStringLiteral("G13")).about({first, second});
}

Error MigrationTexts::twoActive(const QStringList &servers)
{
    return Error(Error::Kind::Refused, tr("Two servers are active: %1. Nothing was changed.").arg(servers.join(QStringLiteral(", "))), {},
                 tr("Decide which one stays active and put the other one into staging mode. A stopped scheduler is not staging mode."))
        .withCode(QStringLiteral("two-active")).withGuard(QStringLiteral("G04")).about(servers);
}

Error MigrationTexts::noneActive(const QStringList &servers)
{
    return Error(Error::Kind::Refused, tr("No server is active: nothing is exported. Nothing was changed."), servers.join(QStringLiteral(", ")),
                 tr("Make one of the servers active again before you begin."))
        .withCode(QStringLiteral("none-active")).withGuard(QStringLiteral("G04")).about(servers);
}

Error MigrationTexts::rolesSwapped(const QString &named, const QString &isActive)
{
    return Error(Error::Kind::Refused, tr("%1 was named as the active server, but %2 is active. Nothing was changed.").arg(named, isActive), {},
                 tr("Swap the two servers.")).withCode(QStringLiteral("roles-swapped")).withGuard(QStringLiteral("G04")).about({named, isActive});
}

Error MigrationTexts::targetNotInPair(const QString &target)
{
    return Error(Error::Kind::BadInput, tr("%1 is not one of the staging servers.").arg(target), {}, tr("Name one of them as the target."));
}

Error MigrationTexts::otherMachine(const QString &server)
{
    return Error(Error::Kind::Refused, tr("%1 is another machine than the one this migration began with. Nothing was changed.").arg(server), {},
                 tr("Check the address; to go on with another machine, begin a new migration."))
        .withCode(QStringLiteral("wrong-server")).withGuard(QStringLiteral("G01")).about({server});
}

Error MigrationTexts::captureFailed(const QString &server, const QString &why)
{
    return Error(Error::Kind::UnexpectedReply, tr("%1 could not write its export; its settings are unchanged.").arg(server), why,
                 tr("Look at the disk of %1, then try again.").arg(server)).about({server});
}

Error MigrationTexts::captureTookTooLong(const QString &server)
{
    return Error(Error::Kind::Timeout, tr("%1 has not finished writing its export in time; its settings are unchanged.").arg(server), {},
                 tr("Look at what %1 is busy with, then try again.").arg(server)).about({server});
}

Error MigrationTexts::runFailed(const QString &server, const QString &connector, const QString &profile, const QString &result)
{
    return Error(Error::Kind::UnexpectedReply, tr("%2 of %3 on %1 ended with \"%4\". Nothing was exported.").arg(server, profile, connector, result), {},
                 tr("Look at the run in Synchronization Service Manager, mend the cause, then run again.")).about({server});
}

Error MigrationTexts::stayedBusy(const QString &server)
{
    return Error(Error::Kind::Timeout, tr("%1 did not become idle in time; nothing was begun there.").arg(server), {},
                 tr("Wait for its sync cycle to end, then try again.")).about({server});
}

Error MigrationTexts::ruleNotEqual(const QString &rule, const QString &server)
{
    return Error(Error::Kind::UnexpectedReply, tr("The rule \"%1\" was sent to %2, but what was read back is different.").arg(rule, server), {},
                 tr("Look at the rule in Synchronization Rules Editor, then run it again.")).about({server});
}

Error MigrationTexts::settingNotChanged(const QString &server, const QString &setting)
{
    return Error(Error::Kind::UnexpectedReply, tr("%1 accepted the change of %2, but the old value is still there.").arg(server, setting), {},
                 tr("Change it on %1 by hand, then try again.").arg(server)).about({server});
}

Error MigrationTexts::unknownConnector(const QString &server, const QString &connector)
{
    return Error(Error::Kind::BadInput, tr("%1 has no connector \"%2\"; nothing was run.").arg(server, connector));
}

Error MigrationTexts::byHandOnly(const QString &server, const QString &setting)
{
    const QString summary = tr("%2 of %1 can only be set on the server itself: the vendor's command asks for a sign-in there. Nothing was changed.");
    return Error(Error::Kind::Refused, summary.arg(server, setting), {},
                 tr("Set it on %1 by hand; giving it back then looks and strikes it off.").arg(server)).about({server});
}

Error MigrationTexts::notBorrowed(const QString &server, const QString &setting)
{
    return Error(Error::Kind::BadInput, tr("%2 of %1 is not borrowed; nothing was changed.").arg(server, setting));
}

Error MigrationTexts::notReadmittedYet(const QString &server)
{
    return Error(Error::Kind::Refused, tr("%1 is fenced off and was not taken back yet; nothing was changed.").arg(server), {},
                 tr("Take it back as a staging server first."));
}

Error MigrationTexts::unknownQuestion(const QString &id)
{
    return Error(Error::Kind::Refused, tr("%1 is not open, so there is nothing to answer.").arg(id), {}, tr("See what is open with: swingbridge-cli status"))
        .withCode(QStringLiteral("not-open"));
}

Error MigrationTexts::notAnswerable(const QString &id, const QString &answer)
{
    return Error(Error::Kind::Refused, tr("%1 cannot be answered with \"%2\". Nothing was kept.").arg(id, answer), {},
                 tr("Mend the cause, then let it be checked again.")).withCode(QStringLiteral("not-waivable")).withGuard(id);
}

Error MigrationTexts::reasonNeeded()
{
    return Error(Error::Kind::BadInput, tr("A reason is needed: the report prints it."));
}

Error MigrationTexts::wrongTargetName(const QString &typed, const QString &target)
{
    return Error(Error::Kind::Refused, tr("\"%1\" is not the server that shall be active. Nothing was begun.").arg(typed), {},
                 tr("Type %1.").arg(target)).withCode(QStringLiteral("wrong-target"));
}

Error MigrationTexts::changedMeanwhile()
{
    return Error(Error::Kind::Refused, tr("The pending exports have changed since they were shown. Nothing was approved."), {},
                 tr("Look at them again, then approve.")).withCode(QStringLiteral("changed"));
}

Error MigrationTexts::cancelled()
{
    return Error(Error::Kind::Cancelled, tr("Stopped. What was begun was finished; the journal knows where to go on."));
}

} // namespace swingbridge
