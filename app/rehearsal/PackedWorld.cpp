// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rehearsal/PackedWorld.h"

namespace swingbridge {

PackedWorld::PackedWorld(const SimWorld &world)
{
    for (const SimServer &server : world.servers)
        put(server);
    for (const SimLetter &letter : world.letters)
        put(letter);
    put(world.wizard());
    put(world.outOfBand, 1);
}

void PackedWorld::put(quint64 value, unsigned bits)
{
    const unsigned at = m_used / 64;
    const unsigned shift = m_used % 64;
    m_words.at(at) |= value << shift;
    if (shift + bits > 64)
        m_words.at(at + 1) |= value >> (64 - shift);
    m_used += bits;
}

quint64 PackedWorld::hash() const
{
    quint64 hash = 0x2545f4914f6cdd1d;
    for (const quint64 word : m_words) {
        hash = (hash ^ word) * 0xff51afd7ed558ccd;
        hash ^= hash >> 32;
    }
    return hash;
}

void PackedWorld::put(const SimToken &token)
{
    put(token.counter, 3);
    put(token.nonce, 3);
    put(quint64(token.target), 1);
}

void PackedWorld::put(const SimServer &server)
{
    for (const bool flag : {server.running, server.disabled, server.staging, server.scheduler, server.wizardOpen, server.silent, server.isolated,
                            server.open, server.sealed, server.sawStaging})
        put(flag, 1);
    put(quint64(server.cycle), 2);
    put(server.configuration, 2);
    put(server.exports, 2);
    put(server.stagingRuns, 2);
    put(quint64(server.inFlight), 2);
    if (server.inFlight != SimServer::InFlight::None)
        put(server.inFlightOf);
    put(server.boot, 2);
    put(server.marker);
    put(server.seq, 3);
    put(server.outcomes, 6);
    put(server.proven, 3);
    put(quint64(server.dangling), 2);
    if (server.dangling != Dangling::None)
        put(quint64(server.danglingCommand), 4);
}

void PackedWorld::put(const SimLetter &letter)
{
    const SimRequest &request = letter.request;
    put(quint64(request.command), 4);
    if (request.command == SwitchCommand::None)
        return;
    put(request.token);
    put(request.seq, 3);
    put(request.boot, 2);
    put(request.configuration, 2);
    put(quint64(request.expected.staging), 2);
    put(request.expected.idle, 1);
    put(request.byPerson, 1);
    put(request.isAnsweredFor, 1);
    put(quint64(letter.to), 1);
    put(letter.isPassed, 1);
}

void PackedWorld::put(const SwitchLook &look)
{
    put(quint64(look.owner), 2);
    put(quint64(look.service), 2);
    put(quint64(look.staging), 2);
    put(quint64(look.scheduler), 2);
    put(look.seq, 3);
    put(look.proven, 3);
    for (const bool flag : {look.open, look.dangling, look.idle, look.suspended, look.disabled, look.sameConfiguration})
        put(flag, 1);
}

void PackedWorld::put(const SeenServer &seen)
{
    put(quint64(seen.owner), 2);
    put(quint64(seen.service), 2);
    put(quint64(seen.staging), 2);
    put(quint64(seen.scheduler), 2);
    put(seen.seq, 3);
    put(seen.confirmed, 3);
    for (const bool flag : {seen.dangling, seen.idle, seen.suspended, seen.open, seen.kept, seen.sameConfiguration})
        put(flag, 1);
}

void PackedWorld::put(const SwitchMemory &memory)
{
    put(quint64(memory.at), 5);
    put(quint64(memory.resting), 4);
    put(quint64(memory.restingSide), 1);
    for (const bool flag : {memory.hasAttempt, memory.isRollBack, memory.demoteSent, memory.promotionSeen, memory.withoutOther, memory.hasMarks,
                            memory.hasTakenOver})
        put(flag, 1);
    for (const ServerMemory &server : memory.servers) {
        put(server.confirmed, 3);
        put(quint64(server.stagingWhenLastRunning), 2);
        for (const bool flag : {server.claimSeen, server.demotionSeen, server.fenceSeen, server.fencedEarlier, server.attested, server.isActive,
                                server.schedulerBorrowed, server.foundActive})
            put(flag, 1);
    }
}

void PackedWorld::put(const SwitchState &state)
{
    put(quint64(state.at), 5);
    put(quint64(state.resting), 4);
    for (const bool flag : {state.targetFirst, state.lost, state.aborting, state.conflictAgreed, state.holding})
        put(flag, 1);
    for (const SeenServer &seen : state.seen)
        put(seen);
    for (size_t i = 0; i < 2; ++i) {
        put(state.borrowed.at(i), 1);
        put(state.idleLooks.at(i), 2);
        put(state.sends.at(i), 3);
        put(state.settled.at(i), 1);
    }
    put(state.turns, 3);
}

void PackedWorld::put(const SwitchEvent &event)
{
    put(quint64(event.kind), 3);
    put(quint64(event.side), 1);
    if (event.kind == SwitchEvent::Kind::Looked)
        put(event.seen);
    if (event.kind == SwitchEvent::Kind::Answered) {
        put(quint64(event.command), 4);
        put(quint64(event.refusal), 2);
    }
    if (event.kind == SwitchEvent::Kind::Judged) {
        put(quint64(event.about), 4);
        put(quint64(event.verdict), 2);
    }
    if (event.kind == SwitchEvent::Kind::Watched)
        put(quint64(event.runs), 2);
}

//! Of a wizard whose program has died only the journal matters, of one that runs its process as well.
void PackedWorld::put(const SimWizard &wizard)
{
    put(wizard.memory);
    put(wizard.token);
    put(wizard.approved, 2);
    put(wizard.rollBackTo, 2);
    put(wizard.markedConfiguration, 2);
    put(wizard.exportLine, 2);
    put(wizard.stagingLine, 2);
    put(wizard.isAdmitted, 1);
    put(wizard.runs, 1);
    if (!wizard.runs)
        return;
    put(wizard.admitting, 4);
    put(wizard.awaitsIdle, 1);
    put(wizard.state);
    put(wizard.event);
    put(wizard.waits, 4);
    for (const Side side : {Side::Other, Side::Target}) {
        put(wizard.boots.at(indexOf(side)), 2);
        if (wizard.boots.at(indexOf(side)) != 0)
            put(wizard.looks.at(indexOf(side)));
    }
}

} // namespace swingbridge
