// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/MigrationStatus.h"

#include "foundation/JsonText.h"
#include "migration/MigrationSession.h"
#include "migration/Workspace.h"
#include "switchover/SwitchHistory.h"

#include <QCoreApplication>

namespace swingbridge {
namespace {

class StatusText
{
    Q_DECLARE_TR_FUNCTIONS(MigrationStatus)

public:
    static QString title(const QString &folder, bool rehearsal)
    {
        return rehearsal ? tr("Rehearsal in %1").arg(folder) : tr("Migration in %1").arg(folder);
    }
    static QString journal(qint64 entries, const QString &code, const QString &verdict)
    {
        return tr("Journal: %n entry(ies), short code %1, %2", nullptr, int(entries)).arg(code, verdict);
    }
    static QString active(const QStringList &servers)
    {
        return servers.isEmpty() ? tr("Active: no server was seen active") : tr("Active: %1").arg(servers.join(QStringLiteral(", ")));
    }
    static QString onePhase(const QString &state, const QString &title, const QString &result)
    {
        return result.isEmpty() ? QStringLiteral("  %1  %2").arg(state, -8).arg(title)
                                : QStringLiteral("  %1  %2: %3").arg(state, -8).arg(title, result);
    }
    static QString state(PhaseState state)
    {
        switch (state) {
        case PhaseState::Done: return tr("done");
        case PhaseState::Current: return tr("current");
        case PhaseState::Failed: return tr("failed");
        case PhaseState::Skipped: return tr("skipped");
        case PhaseState::Open: break;
        }
        return tr("open");
    }
    static QString servers() { return tr("Servers:"); }
    static QString phases() { return tr("Phases:"); }
    static QString switchAt(const QString &word) { return tr("Switch: %1").arg(word); }
    static QString next(const QString &sentence) { return tr("Next: %1").arg(sentence); }
    static QString undo(const QString &sentence) { return tr("To undo: %1").arg(sentence); }
    static QString open() { return tr("Open:"); }
    static QString borrowed(const BorrowedSetting &one)
    {
        return tr("Borrowed on %1: %2 was %3, is %4").arg(one.server(), one.setting(), one.was(), one.is());
    }
    static QString report(const QString &file) { return tr("Report: %1").arg(file); }
    static QString goOn(const QString &phase) { return tr("%1 is not done yet.").arg(phase); }
};

Json borrowedJson(const BorrowedSetting &one)
{
    return Json{{"server", one.server()}, {"setting", one.setting()}, {"was", textOrNull(one.was())}, {"is", textOrNull(one.is())},
                {"since", timeOrNull(one.since())}, {"returned", one.isReturned()}};
}

//! The operation came to its end and no new attempt followed.
bool isOver(const Journal &journal)
{
    bool over = false;
    for (const Entry &entry : journal.entries())
        over = entry.endsTheOperation() || (over && entry.kind() != EntryKind::Attempt);
    return over;
}

qint64 countOf(const PhaseResult &phase, const char *fact)
{
    return phase.facts().value(QLatin1String(fact)).toLongLong();
}

} // namespace

QString commandFor(const Question &question, const QString &folder)
{
    QString command = question.command();
    return command.replace(QLatin1String(" DIR"), u' ' + folder);
}

MigrationStatus MigrationStatus::ofJournal(const Sight &sight)
{
    MigrationStatus status;
    status.takeJournal(sight.journal(), sight.record());
    const auto &servers = sight.journal().facts().servers;
    bool isNotInstalled = false;
    for (const JournalServer &server : servers) {
        ServerLine line(server.name(), server.address(), server.machineId());
        if (const CaptureRecord *seen = sight.record().lastCapture(QStringLiteral("identity"), server.name()))
            line.takeCapture(seen->payload(), seen->at());
        status.m_servers += line;
        isNotInstalled |= server.machineId().isEmpty();
    }
    for (const PhaseId id : phaseOrder(isNotInstalled))
        status.m_phases += sight.record().phase(id);
    status.m_switch = SwitchHistory::of(sight.journal().entries()).view();
    for (ServerLine &line : status.m_servers) {
        for (const SwitchReading &reading : status.m_switch.readings) {
            if (reading.server == line.name())
                line.takeObserved(reading);
        }
    }
    status.settlePhase();
    return status;
}

MigrationStatus MigrationStatus::ofSession(const MigrationSession &session)
{
    const Workspace &work = session.workspace();
    MigrationStatus status;
    status.takeJournal(*work.journal, work.record);
    for (const PhaseId id : session.order()) {
        status.m_phases += session.result(id);
        status.m_questions += session.questions(id);
    }
    status.setReadings(work.servers);
    status.m_switch = work.switchover.view();
    status.settlePhase();
    return status;
}

void MigrationStatus::takeJournal(const Journal &journal, const MigrationRecord &record)
{
    m_folder = journal.folder();
    m_id = journal.facts().opId.toString();
    m_head = journal.head();
    m_entries = qint64(journal.entries().size());
    m_verdict = journal.verification().isSound() ? toString(isOver(journal) ? Verification::Verdict::Intact : Verification::Verdict::Unfinished)
                                                  : toString(journal.verification().verdict());
    const Json facts = parseJson(journal.facts().extra(), QStringLiteral("the facts of entry 1")).value_or(Json::object());
    m_rehearsal = valueAt(facts, "rehearsal").is_object();
    m_method = record.method().isEmpty() ? journal.facts().method : record.method();
    m_borrowed = record.borrowed();
    m_readmission = ReadmissionView::of(journal.entries());
    m_reports = record.reports();
}

void MigrationStatus::setReadings(const QList<ServerReading> &readings)
{
    m_servers.clear();
    for (const ServerReading &reading : readings)
        m_servers += ServerLine(reading);
}

//! The first phase that is neither done nor skipped is the current one.
void MigrationStatus::settlePhase()
{
    for (PhaseResult &phase : m_phases) {
        if (phase.state() == PhaseState::Done || phase.state() == PhaseState::Skipped)
            continue;
        m_phase = phase.phase();
        if (phase.state() == PhaseState::Open)
            phase = PhaseResult(phase.phase(), PhaseState::Current, phase.facts());
        return;
    }
    m_phase.reset();
}

QStringList MigrationStatus::activeServers() const
{
    QStringList names;
    for (const ServerLine &server : m_servers) {
        if (server.isActive())
            names += server.name();
    }
    return names;
}

bool MigrationStatus::hasFindings() const
{
    for (const PhaseResult &phase : m_phases) {
        const bool isSeen = (phase.phase() == PhaseId::Comparison && countOf(phase, "differences") > 0)
            || (phase.phase() == PhaseId::Exports && countOf(phase, "changes") > 0)
            || (phase.phase() == PhaseId::Preflight && (countOf(phase, "warnings") > 0 || countOf(phase, "waived") > 0));
        if (isSeen)
            return true;
    }
    return m_switch.isRollBack || m_readmission.isOpen();
}

//! What is asked, else what the switch rests on, else that there is something left to do.
QList<Question> MigrationStatus::openQuestions() const
{
    QList<Question> open = m_questions;
    if (m_readmission.isOpen() && m_switch.isDone()) {
        const QString readmit = QStringLiteral("swingbridge-cli readmit %1 --server %2").arg(m_folder, m_readmission.server());
        open << Question(PhaseId::Afterwards, Question::Kind::ByHand, QStringLiteral("readmission"), m_readmission.isTrue() + u' ' + m_readmission.next(), readmit);
    }
    if (!open.isEmpty() || !m_phase)
        return open;
    const QString resume = QStringLiteral("swingbridge-cli resume %1").arg(m_folder);
    const QString what = m_switch.isResting() ? m_switch.next : StatusText::goOn(phaseTitle(*m_phase));
    return {Question(*m_phase, Question::Kind::ByHand, toWord(*m_phase), what, resume)};
}

Json MigrationStatus::toJson() const
{
    Json phases = Json::array();
    for (const PhaseResult &phase : m_phases)
        phases.push_back(Json{{"id", toWord(phase.phase())}, {"state", toWord(phase.state())}, {"result", textOrNull(phase.text())}});
    Json servers = Json::array();
    for (const ServerLine &server : m_servers)
        servers.push_back(server.toJson());
    Json borrowed = Json::array();
    for (const BorrowedSetting &one : m_borrowed)
        borrowed.push_back(borrowedJson(one));
    Json open = Json::array();
    for (const Question &question : openQuestions())
        open.push_back(Json{{"what", question.text()}, {"command", textOrNull(commandFor(question, m_folder))}});
    const Json journal = {{"path", m_folder}, {"id", m_id}, {"head", m_head}, {"shortCode", m_head.left(8)}, {"entries", m_entries},
                          {"verdict", m_verdict}};
    return Json{{"schema", "swingbridge/status/1"}, {"journal", journal}, {"rehearsal", m_rehearsal}, {"method", m_method},
                {"phase", toWord(m_phase.value_or(PhaseId::Report))}, {"phases", phases}, {"servers", servers},
                {"activeServers", toJsonArray(activeServers())}, {"switch", m_switch.toJson()}, {"borrowed", borrowed}, {"open", open},
                {"reports", toJsonArray(m_reports)}};
}

QString MigrationStatus::toText() const
{
    QStringList lines{StatusText::title(m_folder, m_rehearsal), StatusText::journal(m_entries, m_head.left(8), m_verdict),
                      StatusText::active(activeServers()), StatusText::servers()};
    for (const ServerLine &server : m_servers)
        lines += server.toText();
    lines += StatusText::phases();
    for (const PhaseResult &phase : m_phases)
        lines += StatusText::onePhase(StatusText::state(phase.state()), phaseTitle(phase.phase()), phase.text());
    if (m_switch.attempt > 0) {
        lines += StatusText::switchAt(m_switch.stateWord());
        lines += m_switch.isTrue;
        if (!m_switch.next.isEmpty())
            lines += StatusText::next(m_switch.next);
        if (!m_switch.undo.isEmpty())
            lines += StatusText::undo(m_switch.undo);
    }
    for (const BorrowedSetting &one : m_borrowed) {
        if (!one.isReturned())
            lines += StatusText::borrowed(one);
    }
    const QList<Question> questions = openQuestions();
    if (!questions.isEmpty())
        lines += StatusText::open();
    for (const Question &question : questions)
        lines += QStringLiteral("  %1\n    %2").arg(question.text(), commandFor(question, m_folder)).trimmed().prepend(QStringLiteral("  "));
    for (const QString &file : m_reports)
        lines += StatusText::report(file);
    return lines.join(u'\n');
}

} // namespace swingbridge
