// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/PageModel.h"

#include "migration/MigrationSession.h"
#include "migration/Workspace.h"

#include <QLocale>

namespace swingbridge {

PageModel::PageModel(MigrationSession *session, PhaseId phase, QObject *parent) : QObject(parent), m_session(session), m_phase(phase)
{
    connect(session, &MigrationSession::changed, this, &PageModel::changed);
    connect(session, &MigrationSession::progressChanged, this, [this] {
        if (isRunningHere())
            Q_EMIT changed();
    });
}

const Workspace &PageModel::workspace() const
{
    return m_session->workspace();
}

bool PageModel::isReady() const
{
    const PhaseState state = m_session->result(m_phase).state();
    return state == PhaseState::Done || state == PhaseState::Skipped;
}

QString PageModel::reason() const
{
    if (isRunningHere())
        return progressText();
    if (isReady())
        return {};
    if (error())
        return tr("Not done yet");
    const auto open = questions().size();
    return open > 0 ? tr("%Ln question(s) still open", nullptr, int(open)) : QString();
}

QString PageModel::stopText() const
{
    if (!isRunningHere())
        return {};
    return m_session->isStopping() ? tr("Stopping…") : tr("&Stop after this step");
}

void PageModel::enter()
{
    if (!isBusy() && !error() && m_session->result(m_phase).state() == PhaseState::Open)
        m_session->start(m_phase);
}

void PageModel::deed()
{
    Q_EMIT advanceRequested();
}

void PageModel::readAgain()
{
    m_session->start(m_phase);
}

void PageModel::readAnew()
{
    m_session->startAnew(m_phase);
}

void PageModel::stop()
{
    m_session->stop();
}

bool PageModel::isBusy() const
{
    return m_session->isBusy();
}

bool PageModel::isRunningHere() const
{
    return m_session->running() == m_phase;
}

QString PageModel::progressText() const
{
    if (!isRunningHere())
        return {};
    const Progress &progress = m_session->progress();
    if (progress.what().isEmpty())
        return tr("Working…");
    if (progress.total() <= 0)
        return progress.what();
    switch (progress.unit()) {
    case Progress::Unit::Steps: return tr("%1: %L2 of %L3").arg(progress.what()).arg(progress.done()).arg(progress.total());
    case Progress::Unit::Objects: return tr("%1: %L2 of %L3 objects").arg(progress.what()).arg(progress.done()).arg(progress.total());
    case Progress::Unit::Bytes: {
        const QLocale locale;
        return tr("%1: %2 of %3").arg(progress.what(), locale.formattedDataSize(progress.done()), locale.formattedDataSize(progress.total()));
    }
    }
    Q_UNREACHABLE();
}

std::optional<Error> PageModel::error() const
{
    return m_session->error(m_phase);
}

QList<Question> PageModel::questions() const
{
    return m_session->questions(m_phase);
}

QString PageModel::resultText() const
{
    return m_session->result(m_phase).text();
}

const std::optional<ForeignClaim> &PageModel::foreignClaim() const
{
    return workspace().switchover.foreign;
}

void PageModel::takeOver(const QString &confirmedOwner)
{
    m_session->startTakeOver(confirmedOwner);
    Q_EMIT pageRequested(PhaseId::Switchover);
}

QString PageModel::serverOf(const QString &machineId) const
{
    const QList<ServerReading> &servers = workspace().servers;
    const auto named = std::find_if(servers.cbegin(), servers.cend(),
                                    [&machineId](const ServerReading &server) { return server.identity && server.identity->machineId == machineId; });
    return named == servers.cend() ? machineId : named->name;
}

void PageModel::tell(const Done &ended)
{
    if (!ended)
        Q_EMIT refused(ended.error());
}

void PageModel::settle(const Done &kept)
{
    if (!kept) {
        Q_EMIT refused(kept.error());
        return;
    }
    Q_EMIT changed();
}

} // namespace swingbridge
