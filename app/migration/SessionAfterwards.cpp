// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Afterwards: what a person says and does once the switch is done.
#include "migration/MigrationSession.h"

#include "async/Detach.h"
#include "foundation/JsonText.h"
#include "migration/AfterwardsProof.h"
#include "migration/AfterwardsWork.h"
#include "migration/BorrowedSettings.h"
#include "migration/MigrationTexts.h"
#include "migration/PairWatch.h"
#include "migration/Readmission.h"
#include "migration/Workspace.h"

#include <QPointer>

namespace swingbridge {
namespace {

//! A server that is silent no more is fenced before anything else; errors are seen by the next look.
QCoro::Task<> fenceAtFirstAnswer(std::shared_ptr<Workspace> work)
{
    const std::stop_token never;
    const auto fenced = co_await Readmission::fenceReturned(work, never);
    static_cast<void>(fenced);
    work->announce();
}

} // namespace

Done MigrationSession::takeWitness(const QByteArray &text, const QString &what, const QDateTime &fetchedAt)
{
    const auto witness = CloudWitness::parse(text, what, fetchedAt);
    if (!witness)
        return failure(witness.error());
    m_workspace->witness = *witness;
    m_workspace->witnessText = text;
    if (auto kept = keepWitness(*m_workspace); !kept)
        return kept;
    auto judged = judgeProofAgain(*m_workspace);
    Q_EMIT changed();
    return judged;
}

Done MigrationSession::attestProof(const QString &check, const QString &text)
{
    if (text.trimmed().isEmpty())
        return failure(MigrationTexts::reasonNeeded());
    if (!AfterwardsProof::isAttestable(check))
        return failure(MigrationTexts::notAnswerable(check, QStringLiteral("attest")));
    const Json payload = {{"by", m_workspace->operatorName()}, {"text", text}};
    const auto kept = m_workspace->append(EntryDraft(EntryKind::Attest, payload).inPhase(toWord(PhaseId::Afterwards)).atStep(check));
    if (!kept)
        return kept;
    auto judged = judgeProofAgain(*m_workspace);
    Q_EMIT changed();
    return judged;
}

QCoro::Task<Done> MigrationSession::giveBack(QString server, QString setting, std::stop_token stop)
{
    const auto work = m_workspace;
    if (const auto ready = prepareAfterwards(work); !ready)
        co_return ready;
    auto given = co_await returnSetting(work, server, setting, stop);
    if (given)
        given = judgeProofAgain(*work);
    work->announce();
    co_return given;
}

PairWatch *MigrationSession::watch()
{
    if (m_watch || !prepareAfterwards(m_workspace))
        return m_watch.get();
    m_watch = PairWatch::of(m_workspace);
    connect(m_watch.get(), &PairWatch::looked, this, [this] {
        if (m_watch->isWatching() && !isBusy() && readmission().isMetBy(*m_watch->last()))
            detach(fenceAtFirstAnswer(m_workspace));
        Q_EMIT changed();
    });
    return m_watch.get();
}

ReadmissionView MigrationSession::readmission() const
{
    if (m_workspace->journal)
        m_readmission->follow(m_workspace->journal->entries());
    return m_readmission->view();
}

QCoro::Task<Done> MigrationSession::fenceReturned(std::stop_token stop)
{
    const auto work = m_workspace;
    if (const auto ready = prepareAfterwards(work); !ready)
        co_return ready;
    const auto fenced = co_await Readmission::fenceReturned(work, stop);
    work->announce();
    co_return fenced;
}

QString MigrationSession::readmissionSentence() const
{
    const QString server = readmission().server();
    return Readmission::sentenceFor(server.isEmpty() ? m_workspace->activeName() : server);
}

QCoro::Task<Done> MigrationSession::readmit(QString evidence, QString sentence, std::stop_token stop)
{
    const auto work = m_workspace;
    if (const auto ready = prepareAfterwards(work); !ready)
        co_return ready;
    const auto admitted = co_await Readmission::admit(work, evidence, sentence, stop);
    if (admitted) {
        const auto returned = co_await returnBorrowed(work, stop);
        work->announce();
        co_return returned;
    }
    work->announce();
    co_return admitted;
}

QCoro::Task<Done> MigrationSession::checkDecommission(std::stop_token stop)
{
    const auto work = m_workspace;
    if (const auto ready = prepareAfterwards(work); !ready)
        co_return ready;
    const auto looked = co_await lookForDecommission(work, stop);
    co_return looked;
}

QCoro::Task<Done> MigrationSession::fenceForDecommission(std::stop_token stop)
{
    const auto work = m_workspace;
    if (const auto ready = prepareAfterwards(work); !ready)
        co_return ready;
    const auto fenced = co_await fenceOldServer(work, stop);
    co_return fenced;
}

Done MigrationSession::attestDecommission(const QString &step, const QString &text)
{
    if (text.trimmed().isEmpty())
        return failure(MigrationTexts::reasonNeeded());
    if (!Decommission::attestable().contains(step))
        return failure(MigrationTexts::notAnswerable(step, QStringLiteral("attest")));
    const Json payload = {{"by", m_workspace->operatorName()}, {"text", text}};
    const QString id = QStringLiteral("decommission.") + step;
    return append(EntryDraft(EntryKind::Attest, payload).inPhase(toWord(PhaseId::Afterwards)).atStep(id).about(m_workspace->activeName()));
}

SessionSetup MigrationSession::switchBackSetup() const
{
    SessionSetup setup = m_workspace->setup;
    const auto addressOf = [this](const QString &name) {
        const ServerReading *server = m_workspace->reading(name);
        return server ? server->address : QString();
    };
    setup.activeAddress = addressOf(m_workspace->targetName());
    setup.stagingAddresses = QStringList(addressOf(m_workspace->activeName()));
    setup.target.clear();
    setup.answers.clear(); // they were about the other direction
    return setup;
}

} // namespace swingbridge
