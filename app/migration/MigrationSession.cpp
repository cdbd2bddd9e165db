// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "migration/MigrationSession.h"

#include "async/Detach.h"
#include "foundation/JsonText.h"
#include "foundation/Logging.h"
#include "migration/MigrationTexts.h"
#include "migration/PairWatch.h"
#include "migration/Phases.h"
#include "migration/Readmission.h"
#include "migration/ServersPhase.h"
#include "migration/SessionResume.h"
#include "migration/SwitchoverPhase.h"
#include "migration/Workspace.h"

#include <QPointer>

namespace swingbridge {

namespace {

//! Asks the servers of an opened journal who they are, and brings back the evidence that was taken from them. Unlike the
//! phase Servers it does not mind which role they have: in the middle of a switch none may be active.
QCoro::Task<Result<PhaseResult>> identifyServers(std::shared_ptr<Workspace> workspace, std::stop_token stop)
{
    const auto identified = co_await identify(workspace, stop);
    if (!identified)
        co_return failure(identified.error());
    const auto restored = co_await restoreEvidence(workspace, stop);
    if (!restored)
        co_return failure(restored.error());
    co_return PhaseResult(PhaseId::Servers, PhaseState::Done);
}

} // namespace

MigrationSession::MigrationSession(SessionWorld world, SessionSetup setup, QString folder, QObject *parent)
    : MigrationSession(std::make_shared<Workspace>(std::move(world), std::move(setup), std::move(folder)), parent)
{
}

MigrationSession::MigrationSession(std::shared_ptr<Workspace> workspace, QObject *parent)
    : QObject(parent), m_workspace(std::move(workspace)), m_readmission(std::make_unique<ReadmissionHistory>())
{
    watchWorkspace();
}

MigrationSession::~MigrationSession()
{
    m_scope.cancel();
    m_looking.cancel();
    m_workspace->onChanged = nullptr;
    m_workspace->onProgress = nullptr;
}

void MigrationSession::watchWorkspace()
{
    m_workspace->onChanged = [this] { Q_EMIT changed(); };
    m_workspace->onProgress = [this](const Progress &progress) {
        m_progress = progress;
        Q_EMIT progressChanged();
    };
}

QList<PhaseId> MigrationSession::order() const
{
    return phaseOrder(m_workspace->stagingIsNotInstalled());
}

PhaseResult MigrationSession::result(PhaseId phase) const
{
    if (m_running == phase)
        return PhaseResult(phase, PhaseState::Current);
    return m_workspace->record.phase(phase);
}

PhaseId MigrationSession::current() const
{
    return m_workspace->record.firstOpen(order()).value_or(PhaseId::Report);
}

bool MigrationSession::isFinished() const
{
    return !m_workspace->record.firstOpen(order());
}

std::optional<Error> MigrationSession::error(PhaseId phase) const
{
    const auto it = m_errors.constFind(int(phase));
    return it == m_errors.constEnd() ? std::nullopt : std::optional<Error>(*it);
}

QList<Question> MigrationSession::questions(PhaseId phase) const
{
    QList<Question> open;
    for (const Question &question : std::as_const(m_workspace->questions)) {
        if (question.phase() == phase)
            open << question;
    }
    return open;
}

void MigrationSession::start(PhaseId phase)
{
    if (isBusy())
        return;
    detach(drive(this, phase, m_scope.restart()));
}

void MigrationSession::lookAtImport()
{
    if (isBusy())
        return;
    m_workspace->importState.looksOnly = true;
    start(PhaseId::Import);
}

void MigrationSession::startAnew(PhaseId phase)
{
    if (isBusy())
        return;
    if (phase == PhaseId::Comparison)
        m_workspace->comparison.isRead = false;
    if (phase == PhaseId::Exports)
        m_workspace->exports.isCaptured = false;
    if (phase == PhaseId::Method || phase == PhaseId::Preflight)
        m_workspace->preflightFacts.clear();
    start(phase);
}

void MigrationSession::lookAgain()
{
    constexpr int oldAfterSeconds = 20;
    if (isBusy() || m_isLooking || m_workspace->servers.isEmpty() || !isPaired())
        return;
    const QDateTime readAt = m_workspace->servers.constFirst().readAt;
    if (readAt.isValid() && readAt.secsTo(m_workspace->world.clock->nowUtc()) < oldAfterSeconds)
        return;
    m_isLooking = true;
    detach(look(this, m_workspace, m_looking.token()));
}

// What a running phase reads in the meantime is newer: its reading is not replaced by an older one.
QCoro::Task<> MigrationSession::look(QPointer<MigrationSession> self, std::shared_ptr<Workspace> workspace, std::stop_token stop)
{
    for (qsizetype i = 0; i < workspace->servers.size(); ++i) {
        const ServerReading before = workspace->servers.at(i);
        if (before.notInstalled || !workspace->driver(before.name))
            continue;
        const ServerReading seen = co_await readRole(workspace->driver(before.name), workspace->world.clock, before, stop);
        if (!self || stop.stop_requested())
            co_return;
        if (workspace->servers.at(i).readAt == before.readAt)
            workspace->servers[i] = seen;
    }
    self->m_isLooking = false;
    Q_EMIT self->changed();
}

void MigrationSession::stop()
{
    if (!isBusy() || m_scope.isCancelled())
        return;
    m_scope.cancel();
    Q_EMIT changed();
}

QCoro::Task<> MigrationSession::drive(QPointer<MigrationSession> self, PhaseId phase, std::stop_token stop)
{
    const auto workspace = self->m_workspace;
    const auto result = co_await perform(self, workspace, phase, stop);
    if (!result)
        qCWarning(logMigration, "phase %s: %s", qPrintable(toWord(phase)), qPrintable(result.error().detail()));
}

QCoro::Task<Result<PhaseResult>> MigrationSession::run(PhaseId phase, std::stop_token stop)
{
    const QPointer<MigrationSession> self(this);
    const auto workspace = m_workspace;
    return perform(self, workspace, phase, stop);
}

QCoro::Task<Result<PhaseResult>> MigrationSession::perform(QPointer<MigrationSession> self, std::shared_ptr<Workspace> workspace, PhaseId phase,
                                                           std::stop_token stop)
{
    if (self->m_running)
        co_return failure(Error::Kind::Internal, QStringLiteral("Another phase is running."));
    self->m_running = phase;
    self->m_progress = Progress();
    self->m_errors.remove(int(phase));
    Q_EMIT self->changed();
    // A journal that was opened knows its servers by name only: who they are is asked before anything else.
    const bool identify = !workspace->areIdentified && phase != PhaseId::Servers;
    Result<PhaseResult> result = PhaseResult(phase, PhaseState::Open);
    if (identify)
        result = co_await identifyServers(workspace, stop);
    if (result) {
        const PhaseRun work = phaseRun(phase);
        result = co_await work(workspace, stop);
    }
    if (result) {
        Json facts = Json::object();
        for (auto it = result->facts().cbegin(); it != result->facts().cend(); ++it)
            facts[it.key().toStdString()] = it->typeId() == QMetaType::QString ? Json(it->toString().toStdString()) : Json(it->toLongLong());
        if (const auto kept = workspace->appendPhase(phase, result->state(), facts); !kept)
            result = failure(kept.error());
    }
    if (self)
        self->settle(phase, result);
    co_return result;
}

QCoro::Task<Result<PhaseResult>> MigrationSession::rollBack(std::stop_token stop)
{
    const QPointer<MigrationSession> self(this);
    const auto workspace = m_workspace;
    if (m_running)
        co_return failure(Error::Kind::Internal, QStringLiteral("Another phase is running."));
    m_running = PhaseId::Switchover;
    m_errors.remove(int(PhaseId::Switchover));
    Q_EMIT changed();
    Result<PhaseResult> result = PhaseResult(PhaseId::Switchover, PhaseState::Open);
    if (!workspace->areIdentified)
        result = co_await identifyServers(workspace, stop);
    if (result)
        result = co_await runRollBack(workspace, stop);
    if (self)
        self->settle(PhaseId::Switchover, result);
    co_return result;
}

QCoro::Task<Result<PhaseResult>> MigrationSession::takeOver(QString confirmedOwner, std::stop_token stop)
{
    const QPointer<MigrationSession> self(this);
    const auto workspace = m_workspace;
    if (m_running)
        co_return failure(Error::Kind::Internal, QStringLiteral("Another phase is running."));
    m_running = PhaseId::Switchover;
    m_errors.remove(int(PhaseId::Switchover));
    Q_EMIT changed();
    const auto result = co_await performTakeOver(workspace, confirmedOwner, stop);
    if (self && workspace->journal)
        self->m_errors.remove(int(PhaseId::Servers)); // they are paired now
    if (self)
        self->settle(PhaseId::Switchover, result);
    co_return result;
}

void MigrationSession::startTakeOver(const QString &confirmedOwner)
{
    if (!isBusy())
        detach(driveTakeOver(this, confirmedOwner, m_scope.restart()));
}

QCoro::Task<> MigrationSession::driveTakeOver(QPointer<MigrationSession> self, QString confirmedOwner, std::stop_token stop)
{
    const auto ended = co_await self->takeOver(confirmedOwner, stop);
    if (!ended)
        qCWarning(logMigration, "take-over: %s", qPrintable(ended.error().detail()));
}

QCoro::Task<Result<PhaseResult>> MigrationSession::performTakeOver(std::shared_ptr<Workspace> workspace, QString confirmedOwner, std::stop_token stop)
{
    if (!workspace->journal) {
        const auto paired = co_await pairForTakeOver(workspace, confirmedOwner, stop);
        if (!paired)
            co_return failure(paired.error());
    } else if (!workspace->areIdentified) {
        const auto identified = co_await identifyServers(workspace, stop);
        if (!identified)
            co_return failure(identified.error());
    }
    auto result = co_await runTakeOver(workspace, confirmedOwner, stop);
    if (!result || result->state() != PhaseState::Done)
        co_return result;
    const auto kept = workspace->appendPhase(PhaseId::Switchover, PhaseState::Done, Json::object());
    if (!kept)
        co_return failure(kept.error());
    co_return result;
}

void MigrationSession::settle(PhaseId phase, const Result<PhaseResult> &result)
{
    m_running.reset();
    if (!result)
        m_errors.insert(int(phase), result.error());
    Q_EMIT changed();
    Q_EMIT phaseFinished(phase);
}

Done MigrationSession::append(const EntryDraft &draft)
{
    auto kept = m_workspace->append(draft);
    if (kept)
        Q_EMIT changed();
    return kept;
}

} // namespace swingbridge
