// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "switchover/SwitchHistory.h"

#include "foundation/JsonText.h"
#include "servers/Operation.h"

#include <algorithm>

namespace swingbridge {

int confirmedBy(const std::optional<Receipt> &receipt, const SwitchToken &token)
{
    const bool proves = receipt && receipt->kind == Receipt::Kind::Outcome && receipt->isIntact() && receipt->counter == token.counter()
        && receipt->nonce == token.nonce() && changesRole(receipt->operation);
    return proves ? receipt->seq : 0;
}

SwitchHistory SwitchHistory::of(const QList<Entry> &entries)
{
    SwitchHistory history;
    for (const Entry &entry : entries)
        history.add(entry);
    return history;
}

void SwitchHistory::add(const Entry &entry)
{
    if (entry.phase() != QLatin1String("switchover"))
        return;
    try {
        const Json payload = entry.payload();
        m_last = fromIsoUtc(entry.utc());
        switch (entry.kind()) {
        case EntryKind::Attempt: return attemptBegan(entry, payload);
        case EntryKind::State: return stateReached(entry, payload);
        case EntryKind::Observed: return observed(entry, payload);
        case EntryKind::Borrowed:
        case EntryKind::Returned: return borrowedOrReturned(entry, payload);
        case EntryKind::Intent:
            if (entry.step().startsWith(QLatin1String("demote")))
                m_memory.intended(SwitchCommand::Demote);
            return;
        case EntryKind::Reply: return replied(entry, payload);
        case EntryKind::Attest:
            if (const auto side = sideOf(entry.server()))
                m_memory.of(*side).attested = true;
            return;
        case EntryKind::Anchor: m_seen[entry.server()].anchoredHead = textAt(payload, "head"); return;
        case EntryKind::Capture: // the marks
            if (payload.contains("marks")) {
                m_marks = payload.at("marks").get<SwitchMarks>();
                m_memory.hasMarks = true;
                m_exportLine = m_marks->targetRuns;
                m_marksApproval = textAt(payload, "approval");
            }
            return;
        case EntryKind::Note:
            if (payload.contains("silent"))
                m_seen[entry.server()].reading.reachable = false;
            m_memory.withoutOther = m_memory.withoutOther || payload.contains("withoutOther");
            m_memory.wereGuardsPassed = m_memory.wereGuardsPassed || payload.contains("passed");
            return;
        default: return;
        }
    } catch (const std::exception &) {
        return;
    }
}

void SwitchHistory::attemptBegan(const Entry &entry, const Json &payload)
{
    m_attempt = entry.attempt();
    m_token = payload.at("token").get<SwitchToken>();
    const QString otherBefore = m_other;
    m_other = textAt(payload, "other");
    m_target = textAt(payload, "target");
    m_mode = switchModeFromWord(textAt(payload, "mode")).value_or(SwitchMode::Assisted);
    m_nonces << m_token.nonce();
    m_highestCounter = std::max(m_highestCounter, m_token.counter());
    m_memory.attempt(!otherBefore.isEmpty() && otherBefore != m_other, boolAt(payload, "rollBack").value_or(false),
                     m_mode == SwitchMode::Assisted, boolAt(payload, "hardFence").value_or(true));
    m_memory.wereGuardsPassed = m_memory.wereGuardsPassed || !valueAt(payload, "guards").empty();
    if (payload.contains("takeOver"))
        tookOver(valueAt(payload.at("takeOver"), "found"));
    m_marks.reset();
    m_exportLine.clear();
    m_times.clear();
}

void SwitchHistory::tookOver(const Json &found)
{
    m_memory.hasTakenOver = true;
    for (const auto &[server, json] : found.items()) {
        const auto facts = json.get<ObservedFacts>();
        const auto &receipt = facts.lastReceipt;
        // An agent begins UNFENCE only where it saw staging mode before the service was stopped.
        const bool isFence = receipt && receipt->operation == Operation::Fence && receipt->kind == Receipt::Kind::Outcome;
        const bool provesFence = receipt && receipt->isIntact() && (isFence || receipt->operation == Operation::Unfence);
        const bool isFenced = provesFence && facts.serviceState == ServiceState::Stopped && facts.serviceStart == ServiceStart::Disabled;
        if (const auto side = sideOf(QString::fromStdString(server)))
            m_memory.of(*side).found(facts.role() == ServerRole::Active, isFenced);
    }
}

void SwitchHistory::stateReached(const Entry &entry, const Json &payload)
{
    const QDateTime at = fromIsoUtc(entry.utc());
    if (const auto resting = restingFromWord(entry.state())) {
        m_memory.rested(*resting, sideOf(entry.server()).value_or(Side::Target));
        m_restingServer = entry.server();
        if (payload.contains("seenRuns")) {
            m_exportLine.clear();
            for (const auto &[key, value] : payload.at("seenRuns").items())
                m_exportLine.insert(QString::fromStdString(key), value.get<int>());
        }
        return;
    }
    const auto state = switchStateFromWord(entry.state());
    if (!state)
        return;
    if (m_times.contains(int(m_memory.at)) && m_memory.at != *state)
        m_times[int(m_memory.at)].second = at;
    if (!m_times.contains(int(*state)))
        m_times.insert(int(*state), {at, QDateTime()});
    m_memory.entered(*state);
    m_restingServer.clear();
}

void SwitchHistory::observed(const Entry &entry, const Json &payload)
{
    SeenHistory &seen = m_seen[entry.server()];
    const ObservedFacts facts = payload.at("observed").get<ObservedFacts>();
    const SwitchLook look(facts, m_token, QString());
    seen.facts = facts;
    seen.state = m_memory.at;
    if (!facts.configurationHash.isEmpty())
        seen.configurationHash = facts.configurationHash;
    if (const auto side = sideOf(entry.server()))
        m_memory.observed(*side, look);
    if (entry.server() == m_other && look.isMine() && look.isStopped() && facts.lastReceipt && look.proven >= ratchet::fence
        && facts.lastReceipt->operation == Operation::Fence)
        seen.fenceReceipt = facts.lastReceipt->hash;
    seen.reading.server = entry.server();
    seen.reading.at = fromIsoUtc(entry.utc());
    seen.reading.lookedAt = seen.reading.at;
    seen.reading.role = facts.role();
    seen.reading.service = facts.serviceState;
    seen.reading.serviceStart = facts.serviceStart;
    seen.reading.schedulerEnabled = facts.scheduler ? std::optional(facts.scheduler->enabled) : std::nullopt;
    seen.reading.idle = facts.isIdle();
    seen.reading.suspended = facts.scheduler ? std::optional(facts.scheduler->suspended) : std::nullopt;
    seen.reading.waitsForPerson = facts.dangling.has_value();
    seen.reading.markerSeq = facts.marker ? facts.marker->seq : 0;
    seen.reading.reachable = true;
    countWithoutActive(seen.reading.at);
}

//! A stored receipt that came with a reply: the step was done under this token. The state is told by a look alone.
void SwitchHistory::replied(const Entry &entry, const Json &payload)
{
    if (!payload.contains("receipt") || payload.at("receipt").is_null())
        return;
    const auto receipt = payload.at("receipt").get<Receipt>();
    SeenHistory &seen = m_seen[entry.server()];
    if (const auto side = sideOf(entry.server()))
        m_memory.of(*side).proved(confirmedBy(receipt, m_token));
    if (receipt.operation == Operation::Fence && confirmedBy(receipt, m_token) > 0)
        seen.fenceReceipt = receipt.hash;
}

void SwitchHistory::countWithoutActive(const QDateTime &at)
{
    const bool bothSeen = m_seen.value(m_target).facts && (m_seen.value(m_other).facts || m_memory.withoutOther);
    if (!bothSeen)
        return;
    if (activeServers().isEmpty()) {
        if (!m_withoutActiveSince.isValid())
            m_withoutActiveSince = at;
    } else if (m_withoutActiveSince.isValid()) {
        m_withoutActive = m_withoutActive.value_or(0) + m_withoutActiveSince.secsTo(at);
        m_withoutActiveSince = QDateTime();
    }
}

void SwitchHistory::borrowedOrReturned(const Entry &entry, const Json &payload)
{
    const QString setting = textAt(payload, "setting");
    if (entry.kind() == EntryKind::Returned) {
        for (SwitchBorrowing &item : m_borrowed) {
            if (item.server == entry.server() && item.setting == setting)
                item.returned = true;
        }
        rememberScheduler(entry.server());
        return;
    }
    SwitchBorrowing item;
    item.server = entry.server();
    item.setting = setting;
    item.was = textAt(payload, "was");
    item.is = textAt(payload, "is");
    item.since = entry.utc();
    m_borrowed << item;
    rememberScheduler(entry.server());
}

void SwitchHistory::rememberScheduler(const QString &server)
{
    if (const auto side = sideOf(server))
        m_memory.of(*side).schedulerBorrowed = isBorrowed(server, QStringLiteral("scheduler"));
}

std::optional<Side> SwitchHistory::sideOf(const QString &server) const
{
    if (server.isEmpty() || (server != m_other && server != m_target))
        return {};
    return server == m_other ? Side::Other : Side::Target;
}

bool SwitchHistory::isAttested(const QString &server) const
{
    const auto side = sideOf(server);
    return side && m_memory.of(*side).attested;
}

bool SwitchHistory::isBorrowed(const QString &server, const QString &setting) const
{
    return std::any_of(m_borrowed.begin(), m_borrowed.end(), [&](const SwitchBorrowing &item) {
        return item.server == server && item.setting == setting && !item.returned;
    });
}

QStringList SwitchHistory::activeServers() const
{
    QStringList active;
    for (const QString &name : {m_other, m_target}) {
        const SeenHistory seen = m_seen.value(name);
        const bool fencedByPerson = isAttested(name) || (name == m_other && m_memory.withoutOther);
        if (seen.reading.role == ServerRole::Active && !fencedByPerson)
            active << name;
    }
    return active;
}

} // namespace swingbridge
