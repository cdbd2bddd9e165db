// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A server that was attested as fenced off is taken back: the rows of ReadmissionRules in ReadmissionWork's order.
#include "rehearsal/SimCourse.h"
#include "switchover/ReadmissionRules.h"

#include <algorithm>

namespace swingbridge {
namespace {

using Row = ReadmissionRow;

constexpr quint8 admissionBegins = quint8(readmission::fencing.size());
constexpr quint8 releaseBegins = quint8(admissionBegins + readmission::admission.size());
constexpr quint8 rowCount = quint8(releaseBegins + readmission::release.size());

const Row &rowAt(quint8 number)
{
    if (number < admissionBegins)
        return readmission::fencing.at(number);
    return number < releaseBegins ? readmission::admission.at(number - admissionBegins) : readmission::release.at(number - releaseBegins);
}

SimEntry entryOf(EntryKind kind, const Row &row)
{
    SimEntry entry{kind, row.side, row.command, {}};
    entry.isReadmission = true;
    return entry;
}

} // namespace

//! What isolates it was put there by a person and stays; its management path is open again.
bool SimStep::readmit()
{
    const auto number = simCourse::awaitingReadmission(m_world);
    if (!number)
        return false;
    m_world.turn = *number;
    server(Side::Other).silent = false;
    quint8 highest = wizard().token.counter;
    for (const Side side : {Side::Other, Side::Target}) {
        if (read(wizard().machineOf(side), Operation::Observe)) {
            highest = std::max(highest, server(side).marker.counter);
            wizard().boots.at(indexOf(side)) = server(side).boot;
        } else if (side == Side::Other) {
            return false;
        }
    }
    wizard().token.counter = quint8(highest + 1);
    wizard().token.nonce = m_world.nextNonce++;
    wizard().admitting = 1;
    wizard().waits = 0;
    wizard().runs = true;
    return true;
}

//! One command and the look after it.
bool SimStep::admit()
{
    const Row row = rowAt(quint8(wizard().admitting - 1));
    if (wizard().awaitsIdle)
        return awaitIdle(row);
    const bool isRelease = wizard().admitting > releaseBegins;
    if (isRelease && (!observe(row.side) || !wizard().looks.at(indexOf(row.side)).isMine()))
        return nextRow();
    if (!write(entryOf(EntryKind::Intent, row), [](SimWizard &) {}))
        return false;
    SimRequest request = requestFor(row.side, row.command);
    request.seq = quint8(readmission::ratchetFor(row));
    request.expected = ExpectedState();
    request.isAnsweredFor = row.command == SwitchCommand::Unfence;
    request.byPerson = false;
    const SimCall call = next(wizard().machineOf(row.side), operationOf(row.command), row.command);
    deliver(call, request);
    wizard().anchorDue.fill(false); // no ANCHOR is written outside an attempt
    const bool isSeen = observe(row.side);
    const SwitchLook look = wizard().looks.at(indexOf(row.side));
    if (isSeen && !write(entryOf(EntryKind::Observed, row), [](SimWizard &) {}))
        return false;
    if (isSeen && readmission::isReached(row, look))
        return afterRow(row, look);
    const bool isSuperseded = isSeen && look.owner == SeenServer::Owner::Newer;
    if (!isSuperseded && ++wizard().waits < readmission::tries)
        return true;
    return isRelease ? nextRow() : giveUp();
}

bool SimStep::afterRow(const Row &row, const SwitchLook &look)
{
    if (wizard().admitting > releaseBegins || readmission::mayGoOn(row, look))
        return nextRow();
    if (row.side == Side::Target)
        return giveUp(); // nobody was seen active: nothing is started
    wizard().awaitsIdle = true;
    wizard().waits = 0;
    return true;
}

//! A cycle that began while it was active still exports.
bool SimStep::awaitIdle(const Row &row)
{
    pause(10);
    if (!observe(row.side) || isPatienceOver())
        return giveUp();
    return !readmission::mayGoOn(row, wizard().looks.at(indexOf(row.side))) || nextRow();
}

bool SimStep::nextRow()
{
    SimWizard &now = wizard();
    now.waits = 0;
    now.awaitsIdle = false;
    ++now.admitting;
    if (now.admitting == admissionBegins + 1) {
        SimEntry attested{EntryKind::Attest, Side::Other, {}, {}};
        attested.isReadmission = true;
        return write(attested, [](SimWizard &) {});
    }
    if (now.admitting == releaseBegins + 1) {
        const Row last = rowAt(quint8(releaseBegins - 1));
        SimEntry admitted = entryOf(EntryKind::Observed, last);
        admitted.isAdmitted = true;
        if (!write(admitted, [](SimWizard &w) { w.isAdmitted = true; }))
            return false;
        server(Side::Other).isolated = false;
        m_world.check();
    }
    if (wizard().admitting <= rowCount)
        return true;
    return endReadmission();
}

//! As last seen; what was claimed after the fence is given back.
bool SimStep::giveUp()
{
    wizard().waits = 0;
    wizard().awaitsIdle = false;
    if (wizard().admitting <= admissionBegins)
        return endReadmission();
    wizard().admitting = quint8(releaseBegins + 1);
    return true;
}

bool SimStep::endReadmission()
{
    wizard().admitting = 0;
    wizard().runs = false;
    return false;
}

} // namespace swingbridge
