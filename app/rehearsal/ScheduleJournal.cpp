// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rehearsal/ScheduleJournal.h"

#include "foundation/JsonText.h"
#include "journal/Journal.h"
#include "lab/LabClock.h"
#include "rehearsal/ScheduleReplay.h"
#include "report/Report.h"
#include "servers/ObservedFacts.h"
#include "switchover/SwitchHistory.h"

#include <QFileInfo>
#include <QTemporaryDir>

#include <map>

namespace swingbridge {
namespace {

QString machineIdOf(SimMachine machine) { return QStringLiteral("machine-") + nameOf(machine); }
QString nonceOf(const SimToken &token) { return QStringLiteral("%1").arg(token.nonce, 32, 16, QLatin1Char('0')); }

SwitchToken tokenOf(const SimToken &token)
{
    return SwitchToken(Guid::fromRandomBytes(QByteArray(16, '5')), token.counter, nonceOf(token), machineIdOf(token.target),
                       QStringLiteral("explorer"), QStringLiteral("explorer"));
}

Operation operationAt(quint8 step, bool isTarget)
{
    if (isTarget)
        return step == ratchet::seal ? Operation::Seal : Operation::Promote;
    return step == ratchet::fence ? Operation::Fence : step == ratchet::unfence ? Operation::Unfence : Operation::Demote;
}

Receipt receiptOf(const SimToken &token, quint8 step, bool isTarget, const QDateTime &at)
{
    Receipt receipt;
    receipt.kind = Receipt::Kind::Outcome;
    receipt.counter = token.counter;
    receipt.nonce = nonceOf(token);
    receipt.operation = operationAt(step, isTarget);
    receipt.seq = step;
    receipt.journalHead = QString(64, QLatin1Char('0'));
    receipt.prev = receipt.journalHead;
    receipt.at = at;
    receipt.hash = receipt.computedHash();
    return receipt;
}

//! What an agent would have written of such a look.
ObservedFacts factsOf(const SwitchLook &look, const SimWizard &wizard, Side side, const QDateTime &at)
{
    using Seen = SeenServer;
    ObservedFacts facts;
    facts.at = at;
    facts.machineId = machineIdOf(wizard.machineOf(side));
    facts.bootId = QString::number(wizard.boots.at(indexOf(side)));
    facts.serviceState = look.isRunning() ? ServiceState::Running : ServiceState::Stopped;
    facts.serviceStart = look.disabled ? ServiceStart::Disabled : ServiceStart::Delayed;
    if (look.staging != Seen::Flag::Unknown)
        facts.stagingMode = look.staging == Seen::Flag::On;
    if (look.scheduler != Seen::Flag::Unknown) {
        facts.scheduler = ObservedFacts::Scheduler(look.scheduler == Seen::Flag::On, look.suspended, !look.idle);
        facts.busyConnectors = QStringList();
    }
    if (look.isMine() || look.owner == Seen::Owner::Newer) {
        Marker marker;
        marker.counter = look.isMine() ? wizard.token.counter : wizard.token.counter + 1;
        marker.nonce = look.isMine() ? nonceOf(wizard.token) : QString(32, QLatin1Char('f'));
        marker.target = machineIdOf(wizard.token.target);
        marker.seq = look.seq;
        marker.open = look.open;
        marker.since = at;
        facts.marker = marker;
    }
    if (look.proven > 0)
        facts.lastReceipt = receiptOf(wizard.token, look.proven, side == Side::Target, at);
    if (look.dangling)
        facts.dangling = receiptOf(wizard.token, look.seq, side == Side::Target, at);
    return facts;
}

//! Writes down what the wizards of a schedule write, in the words of SwitchRecord.
class JournalWriter final : public SimListener
{
public:
    JournalWriter() : m_clock(0.0) {}

    void called(const SimWorld &, const SimCall &, const SimReply &) override {}
    void deviated(const SimWorld &, const Deviation &) override {}
    std::optional<FaultKind> faultOf(const SimCall &) override { return {}; }
    void wrote(const SimWorld &world, const SimEntry &entry) override;

    QString verdict(const SimWorld &world);

private:
    class Kept
    {
    public:
        std::unique_ptr<Journal> journal;
        int attempt = 0;
    };
    Kept &keptOf(const SimWizard &wizard);
    Json payloadOf(const SimWizard &wizard, const SimEntry &entry) const;
    QString verdictOf(const Kept &kept, const SimWizard *wizard) const;

    static QString inMemory()
    {
        const QString memory = QStringLiteral("/dev/shm");
        return (QFileInfo(memory).isWritable() ? memory : QDir::tempPath()) + QStringLiteral("/swingbridge-explore-XXXXXX");
    }

    LabClock m_clock;
    QTemporaryDir m_folder{inMemory()};
    std::map<int, Kept> m_journals; // by SimWizard::journal
    QString m_wrong;
};

JournalWriter::Kept &JournalWriter::keptOf(const SimWizard &wizard)
{
    Kept &kept = m_journals[wizard.journal];
    if (kept.journal)
        return kept;
    OpenFacts facts;
    facts.opId = Guid::fromRandomBytes(QByteArray(16, '5'));
    facts.toolVersion = QStringLiteral("explorer");
    facts.method = QStringLiteral("swing");
    facts.mode = toWord(wizard.memory.assisted ? SwitchMode::Assisted : SwitchMode::Automatic);
    for (const SimMachine machine : {SimMachine::First, SimMachine::Second})
        facts.servers << JournalServer(nameOf(machine), machineIdOf(machine), QStringLiteral("lab:") + nameOf(machine));
    auto made = Journal::create(m_folder.filePath(QString::number(wizard.journal)), facts, m_clock);
    if (made)
        kept.journal = std::move(*made);
    else
        m_wrong = QStringLiteral("no journal: %1").arg(made.error().detail());
    return kept;
}

Json JournalWriter::payloadOf(const SimWizard &wizard, const SimEntry &entry) const
{
    const SwitchMemory &memory = wizard.memory;
    const auto text = [](const QString &word) { return Json(word.toStdString()); };
    switch (entry.kind) {
    case EntryKind::Attempt: {
        Json payload{{"token", tokenOf(wizard.token)}, {"other", text(nameOf(wizard.machineOf(Side::Other)))},
                     {"target", text(nameOf(wizard.target))}, {"rollBack", memory.isRollBack},
                     {"mode", text(toWord(memory.assisted ? SwitchMode::Assisted : SwitchMode::Automatic))},
                     {"hardFence", memory.hardFence}, {"guards", Json::array()}};
        if (memory.hasTakenOver)
            payload["takeOver"] = Json{{"from", "explorer"}, {"found", Json::object()}};
        return payload;
    }
    case EntryKind::State:
        return memory.resting == Resting::None ? Json::object() : Json{{"at", text(toWord(memory.at))}};
    case EntryKind::Intent:
        return Json{{"operation", text(toString(operationOf(entry.step)))}, {"seq", ratchetOf(entry.step)}, {"counter", wizard.token.counter}};
    case EntryKind::Reply: {
        const bool isTarget = entry.side == Side::Target;
        Json payload{{"ok", entry.reply.isOk}, {"receipt", nullptr}};
        if (entry.reply.isOk && entry.reply.receipt > 0)
            payload["receipt"] = receiptOf(wizard.token, entry.reply.receipt, isTarget, m_clock.nowUtc());
        return payload;
    }
    case EntryKind::Unknown: return Json{{"ok", false}, {"code", text(toString(entry.reply.code))}};
    case EntryKind::Observed: {
        const ObservedFacts facts = factsOf(wizard.looks.at(indexOf(entry.side)), wizard, entry.side, m_clock.nowUtc());
        return Json{{"observed", facts}, {"role", text(toString(facts.role()))}};
    }
    case EntryKind::Capture: {
        SwitchMarks marks;
        marks.configurationHash = QString(64, QLatin1Char('c'));
        return Json{{"marks", marks}, {"approval", nullptr}};
    }
    case EntryKind::Borrowed:
    case EntryKind::Returned: {
        const bool isScheduler = entry.step == SwitchCommand::SchedulerOff || entry.step == SwitchCommand::SchedulerOn;
        return Json{{"setting", isScheduler ? "scheduler" : "serviceStart"}, {"was", isScheduler ? "on" : "delayed"}, {"is", isScheduler ? "off" : "disabled"}};
    }
    case EntryKind::Anchor: return Json{{"head", std::string(64, '0')}, {"receipt", std::string(64, '0')}};
    case EntryKind::Attest:
        return Json{{"method", "poweredOff"}, {"evidence", "explored"}, {"sentence", "explored"}, {"by", "explorer"}};
    case EntryKind::Note: return entry.step == SwitchCommand::Claim ? Json{{"withoutOther", true}} : Json{{"explored", true}};
    default: return Json::object();
    }
}

void JournalWriter::wrote(const SimWorld &world, const SimEntry &entry)
{
    const SimWizard &wizard = world.wizard();
    Kept &kept = keptOf(wizard);
    if (!kept.journal)
        return;
    if (entry.kind == EntryKind::Attempt)
        ++kept.attempt;
    EntryDraft draft(entry.kind, payloadOf(wizard, entry));
    const SwitchMemory &memory = wizard.memory;
    const bool isRest = entry.kind == EntryKind::State && memory.resting != Resting::None;
    draft.inPhase(QStringLiteral("switchover")).ofAttempt(kept.attempt);
    if (entry.kind != EntryKind::Attempt)
        draft.inState(isRest ? toWord(memory.resting) : toWord(memory.at));
    const bool isNamed = entry.kind != EntryKind::Attempt && (entry.kind != EntryKind::State || (isRest && isAboutOneServer(memory.resting)));
    if (isNamed)
        draft.about(nameOf(wizard.machineOf(entry.side)));
    if (entry.step != SwitchCommand::None)
        draft.atStep(toWord(entry.step));
    if (entry.kind == EntryKind::Intent || entry.kind == EntryKind::Sent || entry.kind == EntryKind::Reply || entry.kind == EntryKind::Unknown)
        draft.forRequest(QByteArray(16, char(world.writes % 100)));
    if (const auto written = kept.journal->append(draft); !written && m_wrong.isEmpty())
        m_wrong = QStringLiteral("%1 could not be written: %2").arg(toString(entry.kind), written.error().detail());
}

QString JournalWriter::verdictOf(const Kept &kept, const SimWizard *wizard) const
{
    const Verification verification = kept.journal->verifiedNow();
    if (!verification.isSound())
        return QStringLiteral("the chain does not hold: ") + toString(verification.verdict());
    const SwitchHistory history = SwitchHistory::of(kept.journal->entries());
    const SwitchView view = history.view();
    if (history.hasAttempt() && (view.isTrue.isEmpty() || view.next.isEmpty()))
        return QStringLiteral("nothing is said of %1").arg(view.stateWord());
    if (wizard && !wizard->memory.hasTakenOver && history.hasAttempt() && history.memory() != wizard->memory)
        return QStringLiteral("the journal knows something else than the wizard did, in %1").arg(view.stateWord());
    const Report report = Report::make(*kept.journal);
    return report.title.isEmpty() || report.toText().isEmpty() ? QStringLiteral("no report") : QString();
}

QString JournalWriter::verdict(const SimWorld &world)
{
    for (const auto &[number, kept] : m_journals) {
        if (!m_wrong.isEmpty())
            break;
        const SimWizard *last = nullptr;
        for (const SimWizard &wizard : world.wizards) {
            if (wizard.exists && wizard.journal == number)
                last = &wizard;
        }
        m_wrong = verdictOf(kept, last);
    }
    return m_wrong;
}

} // namespace

QString checkJournals(const Schedule &schedule)
{
    JournalWriter writer;
    ScheduleReplay replay(schedule);
    replay.play(&writer);
    return writer.verdict(replay.world());
}

} // namespace swingbridge
