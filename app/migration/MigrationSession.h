// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "async/CancelScope.h"
#include "async/Progress.h"
#include "migration/Phase.h"
#include "migration/Question.h"
#include "migration/SessionWorld.h"

#include <QObject>

namespace swingbridge {

class Guid;
class PairWatch;
class ReadmissionHistory;
class ReadmissionView;
class ScriptScan;
class Workspace;

//! One migration from pairing to report: the object that all pages and all subcommands share.
//!
//! It runs one phase at a time. Long work belongs to it, not to a page: leaving a page never stops it. Everything a
//! person decides is in the journal before the call returns. Lives on the thread of the event loop.
class MigrationSession final : public QObject
{
    Q_OBJECT

public:
    //! A session that has not touched anything yet: the journal in \a folder is created when the servers were paired.
    MigrationSession(SessionWorld world, SessionSetup setup, QString folder, QObject *parent = nullptr);
    //! Opens what was begun. Kinds: BadInput: no journal or a damaged one; Refused: altered, or of another machine
    //! (\a confirmedOwner answers that); InUse.
    static Result<std::unique_ptr<MigrationSession>> open(SessionWorld world, const QString &folder, const QString &confirmedOwner = {});
    //! Asks running work to stop and lets go of it: nothing is emitted afterwards.
    ~MigrationSession() override;

    QList<PhaseId> order() const;
    PhaseResult result(PhaseId phase) const;
    //! The first phase that is neither done nor skipped; Report when all are.
    PhaseId current() const;
    bool isFinished() const;
    std::optional<PhaseId> running() const { return m_running; }
    bool isBusy() const { return m_running.has_value(); }
    bool isStopping() const { return m_running && m_scope.isCancelled(); }
    const Progress &progress() const { return m_progress; }
    //! Why the phase did not end well the last time; empty when it did, or has not run.
    std::optional<Error> error(PhaseId phase) const;
    //! What is still to be answered before \a phase is done.
    QList<Question> questions(PhaseId phase) const;
    //! What the servers said and what was made of it; read only for pages.
    const Workspace &workspace() const { return *m_workspace; }
    std::shared_ptr<Workspace> sharedWorkspace() const { return m_workspace; }

    //! Runs \a phase in the background, again if it ran before. Ignored while another one runs.
    void start(PhaseId phase);
    //! The same, but nothing that was read before is used: both configurations are read, the exports captured again.
    void startAnew(PhaseId phase);
    //! Runs it and returns what it came to: Done, Skipped, or Open with questions.
    [[nodiscard]] QCoro::Task<Result<PhaseResult>> run(PhaseId phase, std::stop_token stop);
    //! Runs phase Import, but lets nobody install: prepares it, and looks whether the product is there by now.
    void lookAtImport();
    //! Looks at roles and schedulers again when the last look is old and nothing runs; cheap to call often.
    void lookAgain();
    //! Asks what runs to stop at its next safe point.
    void stop();

    //! Names the servers, as long as they are not paired: afterwards a journal holds them and they stay.
    Done setServers(const QString &activeAddress, const QStringList &stagingAddresses);
    bool isPaired() const;

    //! Where copies are kept from now on; empty: beside the journal. Refused when it lies on one of the servers: nothing is changed then.
    Done setBackupFolder(const QString &folder);

    // What a person says. Each is durable when the call returns; an Error means that nothing was kept.
    //! \a kind: "accept" (with a reason), "mendOnStaging", "mendByHand".
    Done decideDifference(const QString &id, const QString &kind, const QString &reason);
    //! \a answer: "attest", "approve" or "waive"; refused where the guard or check does not allow it.
    Done answerGuard(const QString &id, const QString &answer, const QString &text);
    Done confirmConnector(const QString &from, const QString &to);
    //! A person's own scripts, already with the staging server's connectors: the phase Rules runs them after what was decided.
    void setAddedScripts(const QList<ScriptScan> &scripts);
    //! Runs one rule of the phase Rules and stays open while others are left. Ignored while something runs.
    void runRule(const Guid &rule);
    //! Reads what one check of the preflight needs, and judges all of them anew. Ignored while something runs.
    void checkAgain(const QString &check);
    //! The next run of phase Synchronize runs this connector alone; empty: all. An unknown name is refused by that run.
    void synchronizeOnly(const QString &connector);
    //! Bound to the hashes of the present capture.
    Done approveExports(const QString &reason);
    Done chooseMethod(const QString &way);
    Done chooseMode(bool assisted);
    Done consentToUndocumented(const QString &text);
    //! Also the word "go" for the next run of phase Switchover: without it that phase reads the guards and begins nothing.
    Done confirmTarget(const QString &name);
    //! The word "go" at a resting state, and when a switch that was begun is taken up again.
    void goOn();
    //! A token was claimed in this migration, now or before it was closed.
    bool hasSwitchBegun() const;
    Done chooseForOldServer(const QString &choice);
    Done comment(const QString &text);

    // The switch beyond going on (phase Switchover runs and resumes it).
    //! A new attempt in the other direction, or a release when nothing was changed yet.
    [[nodiscard]] QCoro::Task<Result<PhaseResult>> rollBack(std::stop_token stop);
    //! Takes over what another operator began and left: a session without a journal begins one here, without another's evidence. Ends
    //! what was nearly done; where something would still have to be promoted it rests, and rollBack() gives the role back or releases both.
    //! Refused with code "G05" (detail: the owner) unless \a confirmedOwner is whose claim is open.
    [[nodiscard]] QCoro::Task<Result<PhaseResult>> takeOver(QString confirmedOwner, std::stop_token stop);
    //! The same in the background, as phase Switchover; stop() stops it. Ignored while another one runs.
    void startTakeOver(const QString &confirmedOwner);
    //! The sentence a person has to type, letter by letter, to attest that \a server is fenced off.
    QString fenceSentence(const QString &server) const;
    Done attestFenced(const QString &server, const QString &method, const QString &evidence, const QString &sentence);

    // Afterwards (mission.md S9a, S10; R9).
    //! What the cloud says, as a person fetched it at \a fetchedAt; \a what names it in errors. Shown, never the only proof.
    Done takeWitness(const QByteArray &text, const QString &what, const QDateTime &fetchedAt);
    //! Attests a line of the proof that no program can see ("testChange", "passwordHashSync"), in the person's words.
    Done attestProof(const QString &check, const QString &text);
    //! Gives one borrowed setting back and reads it back; it stays in the ledger when that is not seen.
    [[nodiscard]] QCoro::Task<Done> giveBack(QString server, QString setting, std::stop_token stop);
    //! The watch over the pair; made when it is first asked for, begun with PairWatch::start(). A server that was attested as
    //! fenced off is claimed and fenced by it at its first answer.
    PairWatch *watch();
    //! How far the server that must not export is, when it was attested as fenced off or came back (Readmission.h).
    ReadmissionView readmission() const;
    //! Claims and fences it now. Refused while a switch is under way.
    [[nodiscard]] QCoro::Task<Done> fenceReturned(std::stop_token stop);
    //! The sentence to be typed for readmit().
    QString readmissionSentence() const;
    [[nodiscard]] QCoro::Task<Done> readmit(QString evidence, QString sentence, std::stop_token stop);
    //! Looks at the old server and judges the checklist into Workspace::decommission; changes nothing.
    [[nodiscard]] QCoro::Task<Done> checkDecommission(std::stop_token stop);
    //! The step "fenced": scheduler off, service stopped and disabled, seen. Refused unless the other server was just seen active.
    [[nodiscard]] QCoro::Task<Done> fenceForDecommission(std::stop_token stop);
    //! Attests a step of the checklist that no program can see, in the person's words.
    Done attestDecommission(const QString &step, const QString &text);
    //! A migration in the other direction, to be begun with a journal of its own: an ordinary switch with full evidence.
    SessionSetup switchBackSetup() const;

Q_SIGNALS:
    void changed();                             //!< Anything above is different; cheap enough to re-read it all.
    void progressChanged();
    void phaseFinished(swingbridge::PhaseId phase);

private:
    MigrationSession(std::shared_ptr<Workspace> workspace, QObject *parent);
    [[nodiscard]] static QCoro::Task<> look(QPointer<MigrationSession> self, std::shared_ptr<Workspace> workspace, std::stop_token stop);
    void watchWorkspace();
    [[nodiscard]] static QCoro::Task<> drive(QPointer<MigrationSession> self, PhaseId phase, std::stop_token stop);
    [[nodiscard]] static QCoro::Task<> driveTakeOver(QPointer<MigrationSession> self, QString confirmedOwner, std::stop_token stop);
    [[nodiscard]] static QCoro::Task<Result<PhaseResult>> perform(QPointer<MigrationSession> self, std::shared_ptr<Workspace> workspace,
                                                                  PhaseId phase, std::stop_token stop);
    [[nodiscard]] static QCoro::Task<Result<PhaseResult>> performTakeOver(std::shared_ptr<Workspace> workspace, QString confirmedOwner,
                                                                          std::stop_token stop);
    void settle(PhaseId phase, const Result<PhaseResult> &result);
    Done append(const class EntryDraft &draft);

    std::shared_ptr<Workspace> m_workspace;
    CancelScope m_scope;
    CancelScope m_looking;
    std::unique_ptr<PairWatch> m_watch;
    std::unique_ptr<ReadmissionHistory> m_readmission;
    bool m_isLooking = false;
    std::optional<PhaseId> m_running;
    Progress m_progress;
    QHash<int, Error> m_errors;
};

} // namespace swingbridge
