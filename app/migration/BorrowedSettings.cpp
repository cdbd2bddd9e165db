// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "migration/BorrowedSettings.h"

#include "foundation/JsonText.h"
#include "migration/MigrationTexts.h"
#include "migration/Workspace.h"

namespace swingbridge {
namespace {

const QString autoUpgrade = QStringLiteral("autoUpgrade");

Json change(const QString &was, const QString &is)
{
    return {{"was", was}, {"is", is}};
}

//! Sets the state under a work token and believes it only when it was read back.
QCoro::Task<Done> setAutoUpgrade(std::shared_ptr<Workspace> work, QString server, AutoUpgrade::State state, std::stop_token stop)
{
    const auto driver = work->driver(server);
    const auto context = co_await Workspace::claimWork(work, server, stop);
    if (!context)
        co_return failure(context.error());
    const std::stop_token never; // begun: it is finished
    const auto sent = co_await driver->setAutoUpgrade(*context, state, never);
    const auto seen = co_await driver->autoUpgrade(never);
    const auto released = co_await Workspace::releaseWork(work, server, *context);
    if (!seen)
        co_return failure(seen.error());
    if (seen->state != state)
        co_return failure(sent ? MigrationTexts::settingNotChanged(server, autoUpgrade) : sent.error());
    co_return released;
}

} // namespace

QCoro::Task<Done> holdAutoUpgrade(std::shared_ptr<Workspace> work, std::stop_token stop)
{
    const QString disabled = toString(AutoUpgrade::State::Disabled);
    QStringList names;
    for (const ServerReading &server : std::as_const(work->servers)) {
        if (!server.notInstalled)
            names << server.name;
    }
    for (const QString &server : std::as_const(names)) {
        const auto now = co_await work->driver(server)->autoUpgrade(stop);
        if (!now)
            co_return failure(now.error());
        if (now->state == AutoUpgrade::State::Disabled)
            continue;
        const Json payload = change(toString(now->state), disabled);
        const auto kept = work->append(EntryDraft(EntryKind::Borrowed, payload).inPhase(toWord(PhaseId::Preflight)).atStep(autoUpgrade).about(server));
        if (!kept)
            co_return kept;
        const auto set = co_await setAutoUpgrade(work, server, AutoUpgrade::State::Disabled, stop);
        if (!set)
            co_return set;
    }
    co_return done();
}

QCoro::Task<Done> returnBorrowed(std::shared_ptr<Workspace> work, std::stop_token stop)
{
    QList<BorrowedSetting> outstanding;
    for (const BorrowedSetting &borrowed : work->record.borrowed()) {
        if (!borrowed.isReturned() && borrowed.setting() == autoUpgrade)
            outstanding << borrowed;
    }
    for (const BorrowedSetting &borrowed : std::as_const(outstanding)) {
        // Attested as fenced off: nobody can ask it. What was borrowed there stays on the list until it is re-admitted.
        if (work->switchover.view().rogueWatch && borrowed.server() == work->activeName())
            continue;
        // Only Enabled and Disabled can be set by an administrator (adsync.md 8); Suspended comes back as Enabled.
        const AutoUpgrade::State was = AutoUpgrade::State::Enabled;
        const auto set = co_await setAutoUpgrade(work, borrowed.server(), was, stop);
        if (!set)
            co_return set;
        const Json payload = change(borrowed.is(), toString(was));
        const auto kept = work->append(EntryDraft(EntryKind::Returned, payload).inPhase(toWord(PhaseId::Afterwards)).atStep(autoUpgrade).about(borrowed.server()));
        if (!kept)
            co_return kept;
    }
    co_return done();
}

} // namespace swingbridge
