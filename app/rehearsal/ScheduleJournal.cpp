// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rehearsal/ScheduleJournal.h"

#include "foundation/JsonText.h"
#include "lab/LabClock.h"
#include "rehearsal/ScheduleRecord.h"
#include "rehearsal/ScheduleReplay.h"
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
    JournalWriter(bool inFiles, QHash<QByteArray, QByteArray> &payloads) : m_payloads(payloads), m_clock(0.0)
    {
        if (inFiles)
            m_folder.emplace(fastFolder());
    }

    void called(const SimWorld &, const SimCall &, const SimReply &) override {}
    void deviated(const SimWorld &, const Deviation &) override {}
    std::optional<FaultKind> faultOf(const SimCall &) override { return {}; }
    void wrote(const SimWorld &world, const SimEntry &entry) override;

    QString verdict(const SimWorld &world);

private:
    class Kept
    {
    public:
        std::optional<ScheduleRecord> record;
        int attempt = 0;
    };
    Kept &keptOf(const SimWizard &wizard);
    Json readmissionPayload(const SimWizard &wizard, const SimEntry &entry) const;
    Json payloadOf(const SimWizard &wizard, const SimEntry &entry) const;
    QByteArray canonicalPayload(const SimWizard &wizard, const SimEntry &entry);
    QString verdictOf(const Kept &kept, const SimWizard *wizard) const;

    static QString fastFolder()
    {
        const QString memory = QStringLiteral("/dev/shm");
        return (QFileInfo(memory).isWritable() ? memory : QDir::tempPath()) + QStringLiteral("/swingbridge-explore-XXXXXX");
    }

    QHash<QByteArray, QByteArray> &m_payloads;
    LabClock m_clock; // stands still
    std::optional<QTemporaryDir> m_folder;
    std::map<int, Kept> m_journals; // by SimWizard::journal
    QString m_wrong;
};

JournalWriter::Kept &JournalWriter::keptOf(const SimWizard &wizard)
{
    Kept &kept = m_journals[wizard.journal];
    if (kept.record)
        return kept;
    OpenFacts facts;
    facts.opId = Guid::fromRandomBytes(QByteArray(16, '5'));
    facts.toolVersion = QStringLiteral("explorer");
    facts.method = QStringLiteral("swing");
    facts.mode = toWord(wizard.memory.assisted ? SwitchMode::Assisted : SwitchMode::Automatic);
    for (const SimMachine machine : {SimMachine::First, SimMachine::Second})
        facts.servers << JournalServer(nameOf(machine), machineIdOf(machine), QStringLiteral("lab:") + nameOf(machine));
    auto made = ScheduleRecord::begin(facts, m_clock, m_folder ? m_folder->filePath(QString::number(wizard.journal)) : QString());
    if (made)
        kept.record = std::move(*made);
    else
        m_wrong = QStringLiteral("no journal: %1").arg(made.error().detail());
    return kept;
}

//! In the words of migration/ReadmissionWork.
Json JournalWriter::readmissionPayload(const SimWizard &wizard, const SimEntry &entry) const
{
    if (entry.kind == EntryKind::Attest)
        return Json{{"by", "explorer"}, {"sentence", "explored"}, {"evidence", "explored"}};
    if (entry.kind == EntryKind::Intent)
        return Json{{"operation", toString(operationOf(entry.step)).toStdString()}, {"counter", wizard.token.counter}, {"nonce", nonceOf(wizard.token).toStdString()}};
    const ObservedFacts facts = factsOf(wizard.looks.at(indexOf(entry.side)), wizard, entry.side, m_clock.nowUtc());
    Json payload{{"observed", facts}, {"role", toString(facts.role()).toStdString()}};
    if (entry.isAdmitted)
        payload["becomes"] = "admitted";
    return payload;
}

Json JournalWriter::payloadOf(const SimWizard &wizard, const SimEntry &entry) const
{
    if (entry.isReadmission)
        return readmissionPayload(wizard, entry);
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

//! Everything that payloadOf() looks at.
QByteArray keyOf(const SimWizard &wizard, const SimEntry &entry)
{
    const SwitchMemory &memory = wizard.memory;
    const SwitchLook &look = wizard.looks.at(indexOf(entry.side));
    QByteArray key;
    key.reserve(64);
    const auto add = [&key](auto value) { key.append(char(value)); };
    add(entry.kind), add(entry.side), add(entry.step), add(entry.reply.isOk), add(entry.reply.code), add(entry.reply.receipt);
    add(entry.isReadmission), add(entry.isAdmitted);
    add(wizard.token.counter), add(wizard.token.nonce), add(wizard.token.target), add(wizard.target), add(wizard.boots.at(indexOf(entry.side)));
    add(memory.at), add(memory.resting), add(memory.isRollBack), add(memory.assisted), add(memory.hardFence), add(memory.hasTakenOver);
    add(look.owner), add(look.service), add(look.staging), add(look.scheduler), add(look.seq), add(look.proven);
    for (const bool flag : {look.open, look.dangling, look.idle, look.suspended, look.disabled})
        add(flag);
    return key;
}

QByteArray JournalWriter::canonicalPayload(const SimWizard &wizard, const SimEntry &entry)
{
    QByteArray &payload = m_payloads[keyOf(wizard, entry)];
    if (payload.isEmpty())
        payload = canonicalJson(payloadOf(wizard, entry)).value_or(QByteArray());
    return payload;
}

void JournalWriter::wrote(const SimWorld &world, const SimEntry &entry)
{
    const SimWizard &wizard = world.wizard();
    Kept &kept = keptOf(wizard);
    if (!kept.record)
        return;
    if (entry.kind == EntryKind::Attempt)
        ++kept.attempt;
    EntryDraft draft = EntryDraft::fromCanonical(entry.kind, canonicalPayload(wizard, entry));
    const SwitchMemory &memory = wizard.memory;
    const bool isRest = entry.kind == EntryKind::State && memory.resting != Resting::None;
    draft.inPhase(entry.isReadmission ? QStringLiteral("afterwards") : QStringLiteral("switchover")).ofAttempt(kept.attempt);
    if (entry.kind != EntryKind::Attempt && !entry.isReadmission)
        draft.inState(isRest ? toWord(memory.resting) : toWord(memory.at));
    const bool isNamed = entry.kind != EntryKind::Attempt && (entry.kind != EntryKind::State || (isRest && isAboutOneServer(memory.resting)));
    if (isNamed)
        draft.about(nameOf(wizard.machineOf(entry.side)));
    if (entry.isReadmission)
        draft.atStep(entry.kind == EntryKind::Attest ? QStringLiteral("isolation") : QStringLiteral("readmission"));
    else if (entry.step != SwitchCommand::None)
        draft.atStep(toWord(entry.step));
    if (entry.kind == EntryKind::Intent || entry.kind == EntryKind::Sent || entry.kind == EntryKind::Reply || entry.kind == EntryKind::Unknown)
        draft.forRequest(QByteArray(16, char(world.writes % 100)));
    if (const auto written = kept.record->append(draft); !written && m_wrong.isEmpty())
        m_wrong = QStringLiteral("%1 could not be written: %2").arg(toString(entry.kind), written.error().detail());
}

QString JournalWriter::verdictOf(const Kept &kept, const SimWizard *wizard) const
{
    const Report report = kept.record->report();
    const QString chain = report.facts().verdict;
    if (chain != toString(Verification::Verdict::Intact) && chain != toString(Verification::Verdict::Unfinished))
        return QStringLiteral("the chain does not hold: ") + chain;
    const SwitchHistory history = SwitchHistory::of(kept.record->entries());
    const SwitchView view = history.view();
    if (history.hasAttempt() && (view.isTrue.isEmpty() || view.next.isEmpty()))
        return QStringLiteral("nothing is said of %1").arg(view.stateWord());
    if (wizard && !wizard->memory.hasTakenOver && history.hasAttempt() && history.memory() != wizard->memory)
        return QStringLiteral("the journal knows something else than the wizard did, in %1").arg(view.stateWord());
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

QString ScheduleJournals::check(const Schedule &schedule, bool inFiles)
{
    JournalWriter writer(inFiles, m_payloads);
    ScheduleReplay replay(schedule);
    replay.play(&writer);
    return writer.verdict(replay.world());
}

} // namespace swingbridge
