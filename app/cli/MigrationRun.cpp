// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/MigrationRun.h"

#include "cli/MigrationStatus.h"
#include "cli/ReportFiles.h"
#include "foundation/JsonText.h"
#include "migration/SwitchoverPhase.h"
#include "migration/Workspace.h"
#include "switchover/SwitchHistory.h"

#include <QCoreApplication>

namespace swingbridge {
namespace {

class MigrationRunText
{
    Q_DECLARE_TR_FUNCTIONS(MigrationRun)

public:
    static QString unanswered(const QString &phase, const QString &question) { return tr("%1 waits for an answer: %2").arg(phase, question); }
    static QString blocked(const QString &phase, const QString &what) { return tr("%1 cannot go on: %2").arg(phase, what); }
    static QString andMore(int count) { return tr("%n more question(s) are open there.", nullptr, count); }
    static QString answerWith(const QString &command) { return tr("Answer it with: %1").arg(command); }
    static QString asksNothing() { return tr("it was begun again and again and asked nothing more"); }
    static QString mend() { return tr("Mend it on the server, then go on with swingbridge-cli resume."); }
    static QString nothingClaimed() { return tr("No server was changed by the switch: it has not begun."); }
    static QString whatIsDoneStands() { return tr("What was done before stands in the journal; both servers are as they were left."); }
};

//! The servers whose names a sentence says; for the error document.
QStringList namedIn(const QString &sentence, const Workspace &work)
{
    QStringList names;
    for (const ServerReading &server : work.servers) {
        if (sentence.contains(server.name))
            names += server.name;
    }
    return names;
}

Failure failureOf(const Error &error, const Workspace &work)
{
    const bool hasBegun = work.journal && std::any_of(work.journal->entries().cbegin(), work.journal->entries().cend(),
                                                      [](const Entry &entry) { return entry.kind() == EntryKind::Attempt; });
    const QStringList servers = error.servers().isEmpty() ? namedIn(error.summary() + error.detail(), work) : error.servers();
    return Failure(error).withServers(servers)
        .withUnchanged(hasBegun ? MigrationRunText::whatIsDoneStands() : MigrationRunText::nothingClaimed());
}

//! What a program switches on: the guard, the check or the difference; a hash is none.
QString codeFor(const Question &question)
{
    return question.kind() == Question::Kind::Exports ? QStringLiteral("exports") : question.id();
}

Failure unanswered(const UnattendedEnd &end, const Workspace &work)
{
    if (end.questions().isEmpty()) // it asks nothing and does not come to its end either
        return failureOf(Error(Error::Kind::Refused, MigrationRunText::blocked(phaseTitle(end.phase()), MigrationRunText::asksNothing()), {},
                               MigrationRunText::mend()), work);
    const Question &first = end.questions().constFirst();
    const bool isBlocker = first.kind() == Question::Kind::Blocker;
    const QString phase = phaseTitle(end.phase());
    QString summary = isBlocker ? MigrationRunText::blocked(phase, first.text()) : MigrationRunText::unanswered(phase, first.text());
    QStringList detail(first.id());
    if (end.questions().size() > 1)
        detail += MigrationRunText::andMore(int(end.questions().size()) - 1);
    const QString remedy = first.command().isEmpty() ? MigrationRunText::mend() : MigrationRunText::answerWith(commandFor(first, work.folder));
    const Error error(Error::Kind::Refused, summary, detail.join(QStringLiteral("; ")), remedy);
    return failureOf(error.withCode(codeFor(first)), work);
}

QCoro::Task<QList<ServerReading>> lookAgain(std::shared_ptr<Workspace> work)
{
    QList<ServerReading> readings;
    const std::shared_ptr<Clock> clock = work->world.clock;
    for (qsizetype i = 0; i < work->servers.size(); ++i) {
        const ServerReading before = work->servers.at(i);
        const auto driver = work->driver(before.name);
        const std::stop_token never;
        const ServerReading now = co_await readRole(driver, clock, before, never);
        readings += now;
    }
    co_return std::as_const(readings);
}

} // namespace

RunWishes::RunWishes(const Invocation &invocation)
    : reports(invocation.values(QStringLiteral("report"))), force(invocation.force()), progress(invocation.progressForm()) {}

QCoro::Task<Ending> tellStatus(std::shared_ptr<MigrationSession> session, QStringList reports, std::shared_ptr<Console> console,
                               std::stop_token)
{
    const std::shared_ptr<Workspace> work = session->sharedWorkspace();
    const QList<ServerReading> readings = co_await lookAgain(work);
    MigrationStatus status = MigrationStatus::ofSession(*session);
    status.setReadings(readings);
    status.addReports(reports);
    console->write(status.toJson(), status.toText());
    const SwitchView &view = status.switchView();
    if (view.isResting())
        co_return ExitStatus(view.exitStatus());
    co_return status.hasFindings() ? ExitStatus::Findings : ExitStatus::Done;
}

bool isGivenBack(const Journal &journal)
{
    const QList<Entry> &entries = journal.entries();
    const auto ends = [](const Entry &entry) { return entry.endsTheOperation(); };
    if (std::none_of(entries.cbegin(), entries.cend(), ends)) // spares folding it
        return false;
    return SwitchHistory::of(entries).view().isGivenBack();
}

SessionProgress::SessionProgress(MigrationSession &session, std::shared_ptr<Console> console, Invocation::ProgressForm form)
    : m_line(std::make_shared<ProgressLine>(std::move(console), form))
{
    QObject::connect(&session, &MigrationSession::progressChanged, &m_context, [&session, line = m_line] {
        line->show(session.running().value_or(session.current()), session.progress());
    });
}

QCoro::Task<Ending> carryOutMigration(std::shared_ptr<MigrationSession> session, std::shared_ptr<Answerer> answerer, RunWishes wishes,
                                      std::shared_ptr<Console> console, std::stop_token stop)
{
    const SessionProgress progress(*session, console, wishes.progress);
    const std::function<void(const PhaseResult &)> onPhase = [line = progress.line()](const PhaseResult &result) { line->tell(result); };
    const UnattendedEnd end = co_await runUnattended(session.get(), answerer, onPhase, stop);

    const Workspace &work = session->workspace();
    QStringList written;
    if (work.journal) {
        ReportWishes look;
        look.replaces = wishes.force;
        const auto reports = writeReports(work.folder, wishes.reports, look);
        if (!reports && end.kind() == UnattendedEnd::Kind::Finished)
            co_return tl::unexpected<Failure>(reports.error());
        written = reports.value_or(QStringList());
    }
    switch (end.kind()) {
    case UnattendedEnd::Kind::Unanswered:
        if (work.journal && isGivenBack(*work.journal)) { // that is how it stands; what a new attempt asks is told with it
            prepareRunner(session->sharedWorkspace());
            break;
        }
        co_return tl::unexpected<Failure>(unanswered(end, work));
    case UnattendedEnd::Kind::Failed:
        co_return tl::unexpected<Failure>(failureOf(*end.error(), work));
    case UnattendedEnd::Kind::Resting:
    case UnattendedEnd::Kind::Finished:
        break;
    }
    const Ending told = co_await tellStatus(session, written, console, stop);
    co_return told;
}

} // namespace swingbridge
