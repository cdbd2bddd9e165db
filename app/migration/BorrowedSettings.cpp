// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "migration/BorrowedSettings.h"

#include "foundation/JsonText.h"
#include "foundation/Logging.h"
#include "migration/MigrationTexts.h"
#include "migration/Readmission.h"
#include "migration/Workspace.h"
#include "servers/AgentError.h"

namespace swingbridge {
namespace {

const QString autoUpgrade = QStringLiteral("autoUpgrade");
const QString scheduler = QStringLiteral("scheduler");
const QString serviceStart = QStringLiteral("serviceStart");
const QString deletionThreshold = QStringLiteral("deletionThreshold");
const QString overrides = QStringLiteral("overrides");
const QString fullImport = QStringLiteral("full import");
const QString fullSync = QStringLiteral("full synchronization");

Json change(const QString &was, const QString &is)
{
    return {{"was", was}, {"is", is}};
}

ServiceStart serviceStartFrom(const QString &word)
{
    for (const auto start : {ServiceStart::Automatic, ServiceStart::Delayed, ServiceStart::Manual, ServiceStart::Disabled}) {
        if (toString(start) == word)
            return start;
    }
    return ServiceStart::Unknown;
}

QString thresholdWord(const DeletionThreshold &threshold)
{
    if (!threshold.enabled)
        return {};
    return *threshold.enabled ? QString::number(threshold.value.value_or(0)) : QStringLiteral("off");
}

//! "Contoso: full import, full synchronization; …", the connectors in the server's order.
QString overridesWord(const QList<ConnectorOverride> &list)
{
    QStringList words;
    for (const ConnectorOverride &one : list) {
        if (!one.isOutstanding())
            continue;
        QStringList needs;
        if (one.fullImportRequired)
            needs << fullImport;
        if (one.fullSyncRequired)
            needs << fullSync;
        words << QStringLiteral("%1: %2").arg(one.name, needs.join(QStringLiteral(", ")));
    }
    return words.isEmpty() ? QStringLiteral("none") : words.join(QStringLiteral("; "));
}

//! "Contoso" -> "full import, full synchronization", out of such a text.
QHash<QString, QString> needsOf(const QString &word)
{
    QHash<QString, QString> needs;
    for (const QString &one : word.split(QStringLiteral("; "), Qt::SkipEmptyParts)) {
        const auto colon = one.lastIndexOf(QStringLiteral(": ")); // a connector may be called anything
        if (colon > 0)
            needs.insert(one.left(colon), one.mid(colon + 2));
    }
    return needs;
}

//! What \a setting is now, in the words of the ledger; empty: the server does not tell.
QCoro::Task<Result<QString>> readSetting(std::shared_ptr<ServerDriver> driver, QString setting, std::stop_token stop)
{
    if (setting == autoUpgrade) {
        const auto now = co_await driver->autoUpgrade(stop);
        if (!now)
            co_return failure(now.error());
        co_return toString(now->state);
    }
    if (setting == deletionThreshold) {
        const auto now = co_await driver->threshold(stop);
        if (!now)
            co_return failure(now.error());
        co_return thresholdWord(*now);
    }
    if (setting == overrides) {
        const auto now = co_await driver->overrides(stop);
        if (!now)
            co_return failure(now.error());
        co_return overridesWord(*now);
    }
    const std::optional<SwitchToken> noToken;
    const auto seen = co_await driver->observe(noToken, stop);
    if (!seen)
        co_return failure(seen.error());
    if (setting == serviceStart)
        co_return toString(seen->facts().serviceStart);
    const auto &facts = seen->facts().scheduler;
    co_return !facts ? QString() : facts->enabled ? QStringLiteral("on") : QStringLiteral("off");
}

//! Sets what each connector has to do in full as \a value says; what is so already is left alone.
QCoro::Task<Done> sendOverrides(std::shared_ptr<ServerDriver> driver, CommandContext context, QString value)
{
    const std::stop_token never;
    const auto now = co_await driver->overrides(never);
    if (!now)
        co_return failure(now.error());
    const QHash<QString, QString> needs = needsOf(value);
    for (const ConnectorOverride &one : *now) {
        const QString need = needs.value(one.name);
        const ConnectorOverride wanted(one.connector, one.name, need.contains(fullImport), need.contains(fullSync));
        if (wanted.fullImportRequired == one.fullImportRequired && wanted.fullSyncRequired == one.fullSyncRequired)
            continue;
        const auto sent = co_await driver->setOverride(context, wanted, never);
        if (!sent)
            co_return failure(sent.error());
    }
    co_return done();
}

DeletionThreshold thresholdFrom(const QString &word)
{
    return DeletionThreshold(word != QLatin1String("off"), word.toLongLong());
}

//! The agent's refusal as a person hears it: the vendor's command asks for a sign-in in a window of its own (adsync.md 5).
Error withReason(const Error &refused, const QString &server, const QString &setting)
{
    return agentCodeOf(refused) == AgentErrorCode::SignInNeeded ? MigrationTexts::byHandOnly(server, setting) : refused;
}

//! Sends what sets it; nothing is believed of the answer.
QCoro::Task<Done> sendSetting(std::shared_ptr<ServerDriver> driver, CommandContext context, QString setting, QString value)
{
    const std::stop_token never; // begun: it is finished
    if (setting == overrides) {
        const auto set = co_await sendOverrides(driver, context, value);
        co_return set;
    }
    Result<AgentReply> sent = failure(MigrationTexts::byHandOnly(driver->name(), setting)); // what a later version borrowed
    if (setting == autoUpgrade) {
        sent = co_await driver->setAutoUpgrade(context, autoUpgradeStateFrom(value), never);
    } else if (setting == scheduler) {
        sent = co_await driver->setScheduler(context, value == QLatin1String("on"), never);
    } else if (setting == serviceStart) {
        const ServiceStart start = serviceStartFrom(value);
        sent = co_await driver->setService(context, ServiceState::Running, start, never);
    } else if (setting == deletionThreshold) {
        const DeletionThreshold threshold = thresholdFrom(value);
        sent = co_await driver->setThreshold(context, threshold, never);
    }
    if (!sent)
        co_return failure(withReason(sent.error(), driver->name(), setting));
    co_return done();
}

//! Only Enabled and Disabled can be set by an administrator (adsync.md 8): Suspended comes back as Enabled.
QString valueToReturn(const BorrowedSetting &borrowed)
{
    if (borrowed.setting() == autoUpgrade && borrowed.was() != toString(AutoUpgrade::State::Disabled))
        return toString(AutoUpgrade::State::Enabled);
    return borrowed.was();
}

//! Sets the state under a work token and believes it only when it was read back.
QCoro::Task<Done> setSetting(std::shared_ptr<Workspace> work, QString server, QString setting, QString value, std::stop_token stop)
{
    const auto driver = work->driver(server);
    const auto context = co_await Workspace::claimWork(work, server, stop);
    if (!context)
        co_return failure(context.error());
    const std::stop_token never;
    const auto sent = co_await sendSetting(driver, *context, setting, value);
    const auto seen = co_await readSetting(driver, setting, never);
    const auto released = co_await Workspace::releaseWork(work, server, *context);
    if (!seen)
        co_return failure(seen.error());
    if (*seen != value)
        co_return failure(sent ? MigrationTexts::settingNotChanged(server, setting) : sent.error());
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
        const auto set = co_await setSetting(work, server, autoUpgrade, disabled, stop);
        if (!set)
            co_return set;
    }
    co_return done();
}

QCoro::Task<Done> returnSetting(std::shared_ptr<Workspace> work, QString server, QString setting, std::stop_token stop)
{
    const BorrowedSetting *out = work->record.outstanding(server, setting);
    const auto driver = work->driver(server);
    if (!out || !driver)
        co_return failure(MigrationTexts::notBorrowed(server, setting));
    const QString is = out->is();
    const QString value = valueToReturn(*out);
    const bool isHardToReach = ReadmissionView::of(work->journal->entries()).isOpen() && server == work->activeName();
    if (isHardToReach)
        co_return failure(MigrationTexts::notReadmittedYet(server));
    const auto now = co_await readSetting(driver, setting, stop);
    if (!now)
        co_return failure(now.error());
    if (*now != value) { // else a person was quicker, or we were before a crash
        const auto set = co_await setSetting(work, server, setting, value, stop);
        if (!set)
            co_return set;
    }
    const Json payload = change(is, value);
    co_return work->append(EntryDraft(EntryKind::Returned, payload).inPhase(toWord(PhaseId::Afterwards)).atStep(setting).about(server));
}

QCoro::Task<Done> returnBorrowed(std::shared_ptr<Workspace> work, std::stop_token stop)
{
    QList<BorrowedSetting> outstanding;
    for (const BorrowedSetting &borrowed : work->record.borrowed()) {
        if (!borrowed.isReturned())
            outstanding << borrowed;
    }
    for (const BorrowedSetting &borrowed : std::as_const(outstanding)) {
        const QString server = borrowed.server();
        const QString setting = borrowed.setting();
        const auto given = co_await returnSetting(work, server, setting, stop);
        if (given)
            continue;
        if (given.error().kind() == Error::Kind::LocalFile)
            co_return given;
        qCInfo(logMigration, "%s of %s stays borrowed: %s", qUtf8Printable(setting), qUtf8Printable(server), qUtf8Printable(given.error().summary()));
    }
    co_return done();
}

} // namespace swingbridge
