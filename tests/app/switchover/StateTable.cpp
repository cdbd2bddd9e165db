// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "StateTable.h"

#include "switchover/SwitchTexts.h"

namespace swingbridge::test {
namespace {

using Seen = SeenServer;
using Kind = SwitchEffect::Kind;

constexpr int restings = int(restingTable.size());
constexpr int states = int(switchTable.size());

QStringList statesIn(quint32 bits)
{
    QStringList words;
    for (int id = 0; id < states; ++id) {
        if (bits & bitOf(static_cast<SwitchStateId>(id)))
            words << toWord(static_cast<SwitchStateId>(id));
    }
    return words;
}

QStringList restsIn(quint16 bits)
{
    QStringList words;
    for (int id = 1; id < restings; ++id) {
        if (bits & bitOf(static_cast<Resting>(id)))
            words << toWord(static_cast<Resting>(id));
    }
    return words;
}

QString orDash(const QStringList &words)
{
    return words.isEmpty() ? QStringLiteral("–") : words.join(QStringLiteral(", "));
}

QString lineOf(const QStringList &cells)
{
    return QStringLiteral("| ") + cells.join(QStringLiteral(" | ")) + QStringLiteral(" |\n");
}

//! One look for each combination of what decides; a stopped service tells neither flag nor scheduler, and of a marker that is not
//! ours only whose it is.
QList<Seen> everyLook()
{
    Seen older;
    older.owner = Seen::Owner::Older;
    Seen newer;
    newer.owner = Seen::Owner::Newer;
    QList<Seen> looks{older, newer};
    for (int bits = 0; bits < 1 << 7; ++bits) {
        const auto has = [bits](int bit) { return (bits >> bit & 1) != 0; };
        for (const auto staging : {Seen::Flag::On, Seen::Flag::Off, Seen::Flag::Unknown}) {
            for (quint8 seq = 0; seq <= ratchet::seal; ++seq) {
                Seen seen;
                seen.owner = Seen::Owner::Mine;
                seen.service = staging == Seen::Flag::Unknown ? Seen::Service::Stopped : Seen::Service::Running;
                seen.staging = staging;
                if (seen.isRunning())
                    seen.scheduler = has(0) ? Seen::Flag::On : Seen::Flag::Off;
                else
                    seen.kept = has(0);
                seen.seq = seq;
                seen.confirmed = has(1) ? seq : quint8(0);
                seen.dangling = has(2);
                seen.idle = has(3);
                seen.suspended = has(4);
                seen.open = has(5);
                seen.sameConfiguration = has(6);
                looks << seen;
            }
        }
    }
    return looks;
}

} // namespace

QString stateTableAsMarkdown()
{
    const SwitchTexts texts(QStringLiteral("OTHER"), QStringLiteral("TARGET"));
    QString text = QStringLiteral("| # | state | entered when | action | left only when | if not | leads to | may rest in | to undo |\n|---|---|---|---|---|---|---|---|---|\n");
    for (const SwitchRow &row : switchTable) {
        const bool isCounted = row.state != SwitchStateId::Done;
        const QString condition = row.onlyHardFence ? QStringLiteral(" (hard fence)") : QString();
        text += lineOf({isCounted ? QString::number(int(row.state)) : QStringLiteral("–"), toWord(row.state) + condition, QString::fromUtf8(row.enter), QString::fromUtf8(row.action),
                        QString::fromUtf8(row.leave), QString::fromUtf8(row.otherwise), orDash(statesIn(row.leadsTo)), orDash(restsIn(row.restsIn)), texts.undo(row.state)});
    }
    text += QStringLiteral("\n| at rest | what is true | what to do next |\n|---|---|---|\n");
    for (int id = 1; id < restings; ++id) {
        const auto resting = static_cast<Resting>(id);
        const QString server = QStringLiteral("SERVER");
        text += lineOf({toWord(resting), texts.isTrue(SwitchStateId::Draft, resting, server), texts.next(SwitchStateId::Draft, resting, server)});
    }
    return text;
}

QList<SwitchEvent> everyOutcome(const SwitchEffect &effect)
{
    static const QList<Seen> looks = everyLook();
    QList<SwitchEvent> events{SwitchEvent::silent(effect.side)};
    if (effect.pause)
        events << SwitchEvent::patienceOver(effect.side);
    switch (effect.kind) {
    case Kind::Look:
        for (const Seen &seen : looks)
            events << SwitchEvent::looked(effect.side, seen);
        break;
    case Kind::Send:
        for (int refusal = 0; refusal < 4; ++refusal)
            events << SwitchEvent::answered(effect.side, effect.command, static_cast<SwitchEvent::Refusal>(refusal));
        break;
    case Kind::WatchRuns:
        for (int runs = 0; runs < 4; ++runs)
            events << SwitchEvent::watched(effect.side, static_cast<SwitchEvent::Runs>(runs));
        break;
    case Kind::None: return {};
    default:
        for (int verdict = 0; verdict < 3; ++verdict)
            events << SwitchEvent::judged(effect.kind, static_cast<SwitchEvent::Verdict>(verdict), effect.side);
    }
    return events;
}

void SeenEdges::note(const SwitchState &before, const SwitchStep &next)
{
    SwitchStateId at = before.at;
    for (int i = 0; i < next.enteredCount; ++i) {
        const SwitchStateId entered = next.entered.at(size_t(i));
        m_leadsTo.at(size_t(at)) |= bitOf(entered);
        at = entered;
    }
    if (next.state.isResting() && !before.isResting())
        m_restsIn.at(size_t(at)) |= bitOf(next.state.resting);
}

QStringList SeenEdges::differences() const
{
    QStringList found;
    for (const SwitchRow &row : switchTable) {
        if (row.state < SwitchStateId::Claim)
            continue; // the session's: guards, evidence
        const QString word = toWord(row.state);
        const quint32 taken = m_leadsTo.at(size_t(row.state));
        const quint16 rested = m_restsIn.at(size_t(row.state));
        for (const QString &to : statesIn(taken & ~row.leadsTo) + restsIn(quint16(rested & ~row.restsIn)))
            found << QStringLiteral("%1 -> %2 is taken and not declared").arg(word, to);
        for (const QString &to : statesIn(row.leadsTo & ~taken) + restsIn(quint16(row.restsIn & ~rested)))
            found << QStringLiteral("%1 -> %2 is declared and never taken").arg(word, to);
    }
    return found;
}

} // namespace swingbridge::test
