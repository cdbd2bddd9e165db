// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "switchover/SwitchRecord.h"

#include "foundation/JsonText.h"

namespace swingbridge {
namespace {

QString phaseWord() { return QStringLiteral("switchover"); }

} // namespace

SwitchRecord::SwitchRecord(Journal &journal, std::function<void()> changed)
    : m_journal(&journal), m_changed(std::move(changed)), m_history(SwitchHistory::of(journal.entries()))
{
}

Done SwitchRecord::write(EntryDraft draft) { return writeAttempt(std::move(draft), m_history.attempt()); }

Done SwitchRecord::writeAttempt(EntryDraft draft, int attempt)
{
    if (!m_journal)
        return failure(Error::Kind::Cancelled, QString(), QStringLiteral("the switch was left"));
    draft.inPhase(phaseWord()).ofAttempt(attempt);
    const auto entry = m_journal->append(draft);
    if (!entry)
        return failure(entry.error());
    m_history.add(*entry);
    m_changed();
    if (!m_journal) // whoever was told may have let the runner go
        return failure(Error::Kind::Cancelled, QString(), QStringLiteral("the switch was left"));
    return done();
}

Done SwitchRecord::attempt(const SwitchToken &token, const QString &other, const QString &target, bool rollBack, SwitchMode mode,
                           bool hardFence, const Json &guards, const Json &takeOver)
{
    Json payload{{"token", token}, {"other", other}, {"target", target}, {"rollBack", rollBack}, {"mode", toWord(mode)},
                       {"hardFence", hardFence}, {"guards", guards}};
    if (!takeOver.is_null())
        payload["takeOver"] = takeOver;
    return writeAttempt(EntryDraft(EntryKind::Attempt, payload), m_history.attempt() + 1);
}

Done SwitchRecord::entered(SwitchStateId state)
{
    return write(EntryDraft(EntryKind::State, Json::object()).inState(toWord(state)));
}

Done SwitchRecord::rested(Resting resting, const QString &server, SwitchStateId at, const RunLine &seenRuns)
{
    Json payload{{"at", toWord(at)}};
    if (resting == Resting::ExportHold) {
        Json runs = Json::object();
        for (auto it = seenRuns.begin(); it != seenRuns.end(); ++it)
            runs[it.key().toStdString()] = it.value();
        payload["seenRuns"] = runs;
    }
    return write(EntryDraft(EntryKind::State, payload).inState(toWord(resting)).about(server));
}

Done SwitchRecord::command(EntryKind kind, const QString &server, const QString &step, const QByteArray &requestId, const Json &payload)
{
    return write(EntryDraft(kind, payload).inState(toWord(m_history.state())).about(server).atStep(step).forRequest(requestId));
}

Done SwitchRecord::observed(const Observation &observation, const QString &step, const Json &runs)
{
    const QString &server = observation.server();
    const ObservedFacts &facts = observation.facts();
    Json payload{{"observed", facts}, {"role", toString(facts.role())}};
    if (!runs.is_null())
        payload["runs"] = runs;
    auto written = write(EntryDraft(EntryKind::Observed, payload).inState(toWord(m_history.state())).about(server).atStep(step));
    const SeenHistory seen = m_history.seen(server);
    if (written && facts.lastReceipt && observation.showsToken() && !facts.lastReceipt->journalHead.isEmpty()
        && facts.lastReceipt->journalHead != seen.anchoredHead) {
        const Json anchor{{"head", facts.lastReceipt->journalHead}, {"receipt", facts.lastReceipt->hash}};
        written = write(EntryDraft(EntryKind::Anchor, anchor).inState(toWord(m_history.state())).about(server));
    }
    const auto giveBack = [&](const QString &setting, const QString &is) {
        if (written && m_history.isBorrowed(server, setting))
            written = write(EntryDraft(EntryKind::Returned, Json{{"setting", setting}, {"is", is}}).about(server));
    };
    if (facts.scheduler && facts.scheduler->enabled)
        giveBack(QStringLiteral("scheduler"), QStringLiteral("on"));
    if (facts.serviceState == ServiceState::Running && facts.serviceStart != ServiceStart::Disabled)
        giveBack(QStringLiteral("serviceStart"), toString(facts.serviceStart));
    return written;
}

Done SwitchRecord::borrowed(const QString &server, const QString &setting, const QString &was, const QString &is)
{
    if (m_history.isBorrowed(server, setting))
        return done();
    return write(EntryDraft(EntryKind::Borrowed, Json{{"setting", setting}, {"was", was}, {"is", is}}).about(server));
}

Done SwitchRecord::attested(const QString &server, const Json &payload)
{
    return write(EntryDraft(EntryKind::Attest, payload).inState(toWord(m_history.state())).about(server));
}

Done SwitchRecord::marks(const SwitchMarks &marks, const QString &approval)
{
    const Json payload{{"marks", marks}, {"approval", textOrNull(approval)}};
    return write(EntryDraft(EntryKind::Capture, payload).inState(toWord(m_history.state())).about(m_history.target()));
}

Done SwitchRecord::note(const QString &server, const Json &payload)
{
    return write(EntryDraft(EntryKind::Note, payload).inState(toWord(m_history.state())).about(server));
}

Done SwitchRecord::consent(const QString &what)
{
    return write(EntryDraft(EntryKind::Consent, Json{{"to", what}}).inState(toWord(m_history.state())));
}

} // namespace swingbridge
