// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "migration/UnattendedRun.h"

#include "migration/MigrationSession.h"
#include "migration/Workspace.h"

namespace swingbridge {

Result<bool> BookAnswerer::answer(MigrationSession &session, const Question &question)
{
    Done kept = done();
    switch (question.kind()) {
    case Question::Kind::Difference: return answerDifference(session, question.id());
    case Question::Kind::Exports: return answerExports(session);
    case Question::Kind::Guard: {
        const auto answer = m_book.guardAnswer(question.id());
        if (!answer)
            return false;
        kept = session.answerGuard(question.id(), answer->answer, answer->text);
        break;
    }
    case Question::Kind::ConfirmTarget:
        if (m_book.confirmTarget().isEmpty())
            return false;
        kept = session.confirmTarget(m_book.confirmTarget());
        break;
    case Question::Kind::Consent:
        if (!m_book.consentsToUndocumented())
            return false;
        kept = session.consentToUndocumented(QStringLiteral("consentToUndocumented"));
        break;
    case Question::Kind::Blocker:
    case Question::Kind::ConnectorMap:
    case Question::Kind::ByHand: return false;
    }
    if (!kept)
        return failure(kept.error());
    return true;
}

Result<bool> BookAnswerer::answerDifference(MigrationSession &session, const QString &id) const
{
    const Difference *difference = session.workspace().comparison.difference(id);
    if (!difference)
        return false;
    const auto answer = m_book.differenceAnswer(id, difference->severity);
    if (!answer)
        return false;
    if (auto kept = session.decideDifference(id, answer->decision, answer->reason); !kept)
        return failure(kept.error());
    return true;
}

Result<bool> BookAnswerer::answerExports(MigrationSession &session) const
{
    const ExportsState &exports = session.workspace().exports;
    const auto reason = m_book.exportsReason(exports.verdictWord(), exports.exportHash());
    if (!reason)
        return false;
    if (auto kept = session.approveExports(*reason); !kept)
        return failure(kept.error());
    return true;
}

namespace {

//! The questions nobody answered, after each was asked once.
Result<QList<Question>> ask(MigrationSession &session, Answerer &answerer, PhaseId phase)
{
    QList<Question> open;
    const QList<Question> questions = session.questions(phase);
    for (const Question &question : questions) {
        const auto answered = answerer.answer(session, question);
        if (!answered)
            return failure(answered.error());
        if (!*answered)
            open << question;
    }
    return open;
}

} // namespace

QCoro::Task<UnattendedEnd> runUnattended(MigrationSession *session, std::shared_ptr<Answerer> answerer,
                                         std::function<void(const PhaseResult &)> onPhase, std::stop_token stop)
{
    // A phase that only waited for answers runs once more when they are given, and not for ever.
    constexpr int roundsPerPhase = 4;
    PhaseId phase = session->current();
    int round = 0;
    while (!session->isFinished()) {
        if (onPhase)
            onPhase(PhaseResult(phase, PhaseState::Current));
        if (phase == PhaseId::Switchover && round == 0 && session->hasSwitchBegun())
            session->goOn(); // whoever resumes without a window says go
        const auto result = co_await session->run(phase, stop);
        if (!result)
            co_return UnattendedEnd(UnattendedEnd::Kind::Failed, phase, session->questions(phase), result.error());
        if (onPhase)
            onPhase(*result);
        if (result->state() == PhaseState::Open) {
            // Over just now: nobody wants it begun again at once. Over since before, it asks: the answers may begin a new attempt.
            const bool isGivenBack = phase == PhaseId::Switchover && session->workspace().switchover.view().isGivenBack();
            if (isGivenBack && session->questions(phase).isEmpty())
                co_return UnattendedEnd(UnattendedEnd::Kind::Resting, phase);
            const auto open = ask(*session, *answerer, phase);
            if (!open)
                co_return UnattendedEnd(UnattendedEnd::Kind::Failed, phase, session->questions(phase), open.error());
            if (!open->isEmpty())
                co_return UnattendedEnd(UnattendedEnd::Kind::Unanswered, phase, *open);
            if (phase == PhaseId::Switchover && session->workspace().switchover.isResting() && !isGivenBack)
                co_return UnattendedEnd(UnattendedEnd::Kind::Resting, phase);
            if (++round == roundsPerPhase)
                co_return UnattendedEnd(UnattendedEnd::Kind::Unanswered, phase, session->questions(phase));
            continue;
        }
        phase = session->current();
        round = 0;
    }
    co_return UnattendedEnd(UnattendedEnd::Kind::Finished, PhaseId::Report);
}

} // namespace swingbridge
