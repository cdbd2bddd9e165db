// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rehearsal/ScheduleReplay.h"

#include <QRegularExpression>

#include <algorithm>

namespace swingbridge {
namespace {

std::optional<SimMachine> machineFrom(const QString &name)
{
    for (const SimMachine machine : {SimMachine::First, SimMachine::Second}) {
        if (name == nameOf(machine))
            return machine;
    }
    return {};
}

QString sideWord(const SimWorld &world, Side side) { return nameOf(world.wizard().machineOf(side)); }

} // namespace

ScheduleReplay::ScheduleReplay(const Schedule &schedule) : m_schedule(schedule) {}

Result<ScheduleReplay> ScheduleReplay::of(const QString &spec)
{
    ScheduleReplay replay{Schedule()};
    const QStringList parts = spec.split(QLatin1Char(','), Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        if (!replay.take(part.trimmed())) {
            return failure(Error::Kind::BadInput, tr("“%1” is not a part of a schedule.").arg(part.trimmed()), {},
                           tr("Give the text of --replay as lab explore printed it."));
        }
    }
    return replay;
}

bool ScheduleReplay::take(const QString &part)
{
    using What = Deviation::What;
    static const QRegularExpression shape(QStringLiteral("^([a-z0-9]+):([a-z-]+)@([a-z.]+)#([1-9][0-9]{0,4})$"));
    const auto match = shape.match(part);
    if (!match.hasMatch())
        return false;
    const QString subject = match.captured(1);
    const QString word = match.captured(2);
    const QString place = match.captured(3);
    const int number = match.captured(4).toInt();
    auto &deviations = m_schedule.deviations;
    if (subject == QLatin1String("variant")) {
        m_schedule.variant.assisted = word == QLatin1String("assisted");
        m_schedule.variant.hardFence = place == QLatin1String("fence");
        return true;
    }
    if (subject == QLatin1String("wizard") && place == QLatin1String("write")) {
        deviations.emplace_back(word == QLatin1String("dies-before") ? What::DiesBefore : What::DiesAfter, number, 0);
        return word.startsWith(QLatin1String("dies-"));
    }
    if (const auto decision = decisionFromWord(word); subject == QLatin1String("wizard") && decision) {
        deviations.emplace_back(place == QLatin1String("end") ? What::Decides : What::Yields, number, int(*decision));
        return place == QLatin1String("end") || place == QLatin1String("step");
    }
    if (subject.startsWith(QLatin1String("letter")) && word == QLatin1String("arrives")) {
        deviations.emplace_back(What::Delivers, number, qBound(0, subject.mid(6).toInt() - 1, 2));
        return true;
    }
    const auto machine = machineFrom(subject);
    if (!machine)
        return false;
    if (place == QLatin1String("call")) {
        const auto happening = happeningFromWord(word);
        if (happening)
            deviations.emplace_back(What::Happens, number, int(*happening) * 2 + int(*machine));
        else
            deviations.emplace_back(What::Fires, number, int(*machine));
        return happening || word == QLatin1String("fires");
    }
    const auto plan = FaultPlan::parse(part);
    if (!plan || plan->faults().size() != 1 || !plan->faults().first().operation)
        return false;
    const Fault &fault = plan->faults().first();
    m_named << Named{*machine, *fault.operation, fault.occurrence, fault.kind};
    return true;
}

Schedule ScheduleReplay::schedule() const
{
    Schedule played = m_schedule;
    played.deviations.insert(played.deviations.end(), m_found.begin(), m_found.end());
    return played;
}

void ScheduleReplay::play(SimListener *also)
{
    m_also = also;
    m_counts.clear();
    m_events.clear();
    m_parts.clear();
    m_found.clear();
    if (m_schedule.variant != SimVariant()) {
        m_parts << QStringLiteral("variant:%1@%2#1").arg(m_schedule.variant.assisted ? QStringLiteral("assisted") : QStringLiteral("automatic"),
                                                         m_schedule.variant.hardFence ? QStringLiteral("fence") : QStringLiteral("soft"));
    }
    m_world = SimWorld(m_schedule.variant.hardFence, m_schedule.variant.assisted);
    SimStep step(m_world, m_schedule.deviations, this);
    while (const auto action = simCourse::next(m_world, m_schedule.deviations))
        simCourse::carryOut(step, m_world, *action);
    simCourse::checkEnd(m_world);
    if (m_world.violated != SimInvariant::None)
        m_events << QStringLiteral("VIOLATED: %1").arg(QLatin1String(toWord(m_world.violated)));
    m_spec = m_parts.join(QLatin1Char(','));
}

void ScheduleReplay::called(const SimWorld &world, const SimCall &call, const SimReply &reply)
{
    const QString what = call.command == SwitchCommand::None ? toString(call.operation) : toWord(call.command);
    const QString answer = reply.isOk ? QStringLiteral("ok") : toString(reply.code);
    m_events << QStringLiteral("%1 %2: %3").arg(nameOf(call.machine), what, answer);
    if (m_also)
        m_also->called(world, call, reply);
}

void ScheduleReplay::wrote(const SimWorld &world, const SimEntry &entry)
{
    const SwitchMemory &memory = world.wizard().memory;
    const QString state = memory.resting == Resting::None ? toWord(memory.at) : toWord(memory.resting);
    if (entry.kind == EntryKind::State)
        m_events << state;
    else if (entry.kind == EntryKind::Attempt)
        m_events << QStringLiteral("ATTEMPT %1 for %2").arg(world.wizard().token.counter).arg(nameOf(world.wizard().target));
    else if (entry.kind == EntryKind::Observed || entry.kind == EntryKind::Attest)
        m_events << toString(entry.kind) + QLatin1Char(' ') + sideWord(world, entry.side);
    if (m_also)
        m_also->wrote(world, entry);
}

void ScheduleReplay::deviated(const SimWorld &world, const Deviation &deviation)
{
    const bool isPlain = deviation.what == Deviation::What::Decides
        && std::find(m_schedule.deviations.begin(), m_schedule.deviations.end(), deviation) == m_schedule.deviations.end();
    const QString text = textOf(deviation);
    if (!isPlain)
        m_parts << text;
    m_events << QLatin1String("* ") + text;
    if (m_also)
        m_also->deviated(world, deviation);
}

std::optional<FaultKind> ScheduleReplay::faultOf(const SimCall &call)
{
    const int count = ++m_counts[{int(call.machine), int(call.operation)}];
    std::optional<FaultKind> kind;
    for (const Deviation &deviation : m_schedule.deviations) {
        if (deviation.what == Deviation::What::Fault && deviation.at == call.number)
            kind = deviation.fault();
    }
    for (const Named &named : std::as_const(m_named)) {
        if (named.machine != call.machine || named.operation != call.operation || named.occurrence != count)
            continue;
        kind = named.kind;
        m_found.emplace_back(Deviation::What::Fault, call.number, int(named.kind));
    }
    if (kind) {
        const Fault fault(nameOf(call.machine), *kind, call.operation, count);
        m_parts << FaultPlan({fault}).toString();
        m_events << QLatin1String("* ") + m_parts.constLast();
    }
    return kind;
}

QString ScheduleReplay::textOf(const Deviation &deviation) const
{
    const auto text = [&deviation](const QString &subject, const QString &word, const QString &place) {
        return QStringLiteral("%1:%2@%3#%4").arg(subject, word, place).arg(deviation.at);
    };
    const auto wizard = QStringLiteral("wizard");
    const auto call = QStringLiteral("call");
    switch (deviation.what) {
    case Deviation::What::DiesBefore: return text(wizard, QStringLiteral("dies-before"), QStringLiteral("write"));
    case Deviation::What::DiesAfter: return text(wizard, QStringLiteral("dies-after"), QStringLiteral("write"));
    case Deviation::What::Delivers: return text(QStringLiteral("letter%1").arg(deviation.detail + 1), QStringLiteral("arrives"), call);
    case Deviation::What::Fires: return text(nameOf(deviation.machine()), QStringLiteral("fires"), call);
    case Deviation::What::Happens: return text(nameOf(deviation.machine()), QLatin1String(toWord(deviation.happening())), call);
    case Deviation::What::Yields: return text(wizard, QLatin1String(toWord(deviation.decision())), QStringLiteral("step"));
    case Deviation::What::Decides: return text(wizard, QLatin1String(toWord(deviation.decision())), QStringLiteral("end"));
    case Deviation::What::Fault: break;
    }
    return {};
}

} // namespace swingbridge
