// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/ReportReader.h"

#include "foundation/JsonText.h"

#include <algorithm>

namespace swingbridge {
namespace {

QStringList namesOf(const OpenFacts &facts)
{
    QStringList names;
    for (const JournalServer &server : facts.servers)
        names << server.name();
    return names;
}

bool isSwitchover(const Entry &entry)
{
    return entry.phase() == QLatin1String("switchover");
}

//! A state of the switch is upper case; a phase's own (open, current, done …) is not.
bool isSwitchState(const Entry &entry)
{
    return entry.kind() == EntryKind::State && !entry.state().isEmpty() && entry.state().front().isUpper();
}

} // namespace

ReportReader::ReportReader(const ReportRecord &record) : m_record(record), m_timeline(namesOf(record.facts)) {}

ReportFacts ReportReader::read(std::optional<ReportStage> stage)
{
    readOpening();
    const qsizetype end = endOf(stage);
    for (qsizetype i = 0; i < end; ++i)
        fold(m_record.entries.at(i));
    if (stage == ReportStage::Plan && end < m_record.entries.size())
        foldGuards(m_record.entries.at(end).payload()); // the attempt records the guards as they were judged before it
    using Outcome = ReportFacts::Outcome;
    const bool over = m_facts.outcome == Outcome::Done || m_facts.outcome == Outcome::RolledBack || m_facts.outcome == Outcome::Aborted;
    m_facts.stage = stage.value_or(m_facts.attempts == 0 ? ReportStage::Plan : over ? ReportStage::After : ReportStage::During);
    finish();
    return m_facts;
}

qsizetype ReportReader::endOf(std::optional<ReportStage> stage) const
{
    const QList<Entry> &entries = m_record.entries;
    if (!stage || *stage == ReportStage::After)
        return entries.size();
    const auto stop = std::find_if(entries.begin(), entries.end(), [&](const Entry &entry) {
        return *stage == ReportStage::Plan ? entry.kind() == EntryKind::Attempt : entry.endsTheOperation();
    });
    return stop - entries.begin();
}

void ReportReader::readOpening()
{
    const OpenFacts &open = m_record.facts;
    const Json extra = parseJson(open.extra(), QStringLiteral("facts")).value_or(Json::object());
    m_facts.journalId = open.opId.toString();
    m_facts.head = QString::fromLatin1(m_record.entries.last().hash().toHex());
    m_facts.verdict = toString(m_record.verification.verdict());
    for (const JournalProblem &problem : m_record.verification.problems())
        m_facts.problems << QStringLiteral("%1: %2").arg(problem.seq()).arg(problem.what());
    m_facts.lastEntryAt = fromIsoUtc(m_record.entries.last().utc());
    m_facts.toolVersion = open.toolVersion;
    m_facts.tenant = open.tenant;
    m_facts.method = open.method;
    m_facts.mode = open.mode;
    m_facts.hardFence = open.hardFence;
    m_facts.ticket = textAt(extra, "ticket");
    m_facts.operatorName = textAt(extra, "operator");
    m_facts.isRehearsal = valueAt(extra, "rehearsal").is_object();
    m_facts.scenario = textAt(valueAt(extra, "rehearsal"), "scenario");
    m_facts.active = textAt(extra, "active");
    m_facts.target = textAt(extra, "target");
    for (const JournalServer &named : open.servers) {
        ReportServer server;
        server.name = named.name();
        server.address = named.address();
        server.machineId = named.machineId();
        m_facts.servers.append(server);
    }
    addPerson(QStringLiteral("operator"), m_facts.operatorName);
    if (valueAt(extra, "people").is_array()) {
        for (const Json &person : valueAt(extra, "people"))
            addPerson(textAt(person, "role"), textAt(person, "name"));
    }
}

void ReportReader::fold(const Entry &entry)
{
    const Json payload = entry.payload();
    switch (entry.kind()) {
    case EntryKind::Attempt: foldAttempt(payload); break;
    case EntryKind::State: foldState(entry, payload); break;
    case EntryKind::Observed: foldObserved(entry, payload); break;
    case EntryKind::Capture: foldCapture(entry, payload); break;
    case EntryKind::Decision: foldDecision(entry, payload); break;
    case EntryKind::Approval: foldApproval(entry, payload); break;
    case EntryKind::Attest:
    case EntryKind::Waiver:
    case EntryKind::Consent: foldStatement(entry, payload); break;
    case EntryKind::Borrowed:
    case EntryKind::Returned: foldBorrowed(entry, payload); break;
    default: break; // intents and replies prove nothing: the report shows what was observed
    }
}

void ReportReader::foldAttempt(const Json &payload)
{
    const QString target = textAt(payload, "target");
    ++m_facts.attempts;
    m_facts.outcome = ReportFacts::Outcome::Running;
    m_facts.restingState.clear();
    m_facts.target = target.isEmpty() ? m_facts.target : target;
    m_isRollBack = boolAt(payload, "rollBack").value_or(!m_facts.active.isEmpty() && m_facts.target == m_facts.active);
    m_facts.hardFence = boolAt(payload, "hardFence").value_or(m_facts.hardFence);
    const QString mode = textAt(payload, "mode");
    m_facts.mode = mode.isEmpty() ? m_facts.mode : mode;
    foldGuards(payload);
    m_timeline.beginAttempt(m_facts.target);
}

void ReportReader::foldState(const Entry &entry, const Json &payload)
{
    if (!isSwitchover(entry) || !isSwitchState(entry))
        return;
    using Outcome = ReportFacts::Outcome;
    static const QStringList resting = {QStringLiteral("WAIT"), QStringLiteral("ZERO_ACTIVE_HOLD"), QStringLiteral("SUPERSEDED"),
                                        QStringLiteral("NEEDS_REVERIFY"), QStringLiteral("CONFLICT"), QStringLiteral("EXPORT_HOLD"),
                                        QStringLiteral("FENCE_REQUIRED")};
    const bool rests = resting.contains(entry.state());
    m_facts.restingState = rests ? entry.state() : QString();
    m_facts.restingServer = !rests ? QString() : entry.server().isEmpty() ? textAt(payload, "server") : entry.server();
    if (rests)
        m_facts.outcome = Outcome::Resting;
    else if (entry.state() == QLatin1String("ABORTED_CLEAN"))
        m_facts.outcome = Outcome::Aborted;
    else if (entry.state() == QLatin1String("DONE"))
        m_facts.outcome = m_isRollBack ? Outcome::RolledBack : Outcome::Done;
    else if (m_facts.attempts > 0)
        m_facts.outcome = Outcome::Running;
}

void ReportReader::foldObserved(const Entry &entry, const Json &payload)
{
    for (const char *key : {"runs", "exports"}) {
        if (entry.state() == QLatin1String("FIRST_EXPORT") && valueAt(payload, key).is_array())
            foldFirstExports(valueAt(payload, key), entry.server());
    }
    const Json &nested = valueAt(payload, "observed");
    const bool tellsState = nested.is_object() || valueAt(payload, "service").is_object();
    const bool isSighting = isSwitchover(entry) || entry.phase() == QLatin1String("afterwards"); // a re-admission looks too
    if (!isSighting || entry.server().isEmpty() || !tellsState)
        return;
    m_timeline.sawDuringSwitch(entry);
    m_facts.attestedOff.removeAll(entry.server());
    if (ReportServer *seen = server(entry.server()))
        seen->see(ReportTimeline::readingFrom(payload, fromIsoUtc(entry.utc())));
}

void ReportReader::foldDecision(const Entry &entry, const Json &payload)
{
    if (entry.step() == QLatin1String("difference"))
        m_differences.decided(valueAt(payload, "decision"));
    else if (entry.step() == QLatin1String("method"))
        m_facts.method = textAt(payload, "value");
    else if (entry.step() == QLatin1String("mode"))
        m_facts.mode = textAt(payload, "value");
}

void ReportReader::foldApproval(const Entry &entry, const Json &payload)
{
    ReportExports &exports = m_facts.exports;
    exports.isApproved = true;
    exports.approval.by = textAt(payload, "by");
    exports.approval.at = fromIsoUtc(entry.utc());
    exports.approval.text = textAt(payload, "text");
    exports.exportHash = textAt(payload, "exportHash");
    exports.approved = countsFrom(valueAt(payload, "counts"));
    addPerson(QStringLiteral("approver"), exports.approval.by);
}

void ReportReader::foldStatement(const Entry &entry, const Json &payload)
{
    ReportStatement statement;
    statement.id = entry.step();
    statement.by = textAt(payload, "by");
    statement.at = fromIsoUtc(entry.utc());
    statement.text = textAt(payload, "text");
    const bool hasSentence = entry.kind() == EntryKind::Attest && !textAt(payload, "sentence").isEmpty();
    const bool isFence = hasSentence && isSwitchover(entry);
    if (hasSentence && !isFence) { // of a re-admission: its ways out are blocked
        statement.text = QStringLiteral("%1 %2").arg(textAt(payload, "sentence"), textAt(payload, "evidence"));
    } else if (isFence) {
        statement.id = QStringLiteral("fence");
        statement.text = QStringLiteral("%1 [%2] %3").arg(textAt(payload, "sentence"), textAt(payload, "method"), textAt(payload, "evidence"));
    }
    if (statement.text.isEmpty())
        return; // the switch repeats a consent that was recorded with its words before
    auto &list = entry.kind() == EntryKind::Attest ? m_facts.attestations
               : entry.kind() == EntryKind::Waiver ? m_facts.waivers : m_facts.consents;
    const auto same = std::find_if(list.begin(), list.end(), [&](const ReportStatement &said) {
        return said.id == statement.id && said.by == statement.by && said.text == statement.text;
    });
    if (same == list.end()) // a resumed phase may record the same word again
        list.append(statement);
    if (isFence) {
        m_fenceAttested = true;
        m_timeline.attestedOff(entry.server());
        m_facts.attestedOff << entry.server();
    }
}

void ReportReader::foldBorrowed(const Entry &entry, const Json &payload)
{
    const QString setting = entry.step().isEmpty() ? textAt(payload, "setting") : entry.step();
    const auto open = std::find_if(m_facts.borrowed.begin(), m_facts.borrowed.end(), [&](const ReportBorrowed &borrowed) {
        return borrowed.server == entry.server() && borrowed.setting == setting && !borrowed.isReturned;
    });
    if (entry.kind() == EntryKind::Returned) {
        if (open != m_facts.borrowed.end())
            open->isReturned = true;
        return;
    }
    if (open != m_facts.borrowed.end()) // borrowed twice: the first value is the one to give back
        return;
    ReportBorrowed borrowed;
    borrowed.server = entry.server();
    borrowed.setting = setting;
    borrowed.was = textAt(payload, "was");
    borrowed.is = textAt(payload, "is");
    borrowed.since = fromIsoUtc(entry.utc());
    m_facts.borrowed.append(borrowed);
}

void ReportReader::finish()
{
    m_facts.differences = m_differences.result();
    m_timeline.writeTo(m_facts);
    if (m_facts.stage == ReportStage::Plan) {
        for (ReportServer &server : m_facts.servers)
            server.after.reset(); // nothing was done to it yet
    }
    for (const char *assumption : {"R1", "R2", "R3", "R4", "R5", "R6", "R7", "R8"}) {
        const QString id = QLatin1String(assumption);
        if (id != QLatin1String("R6") || m_fenceAttested)
            m_facts.assumptions << id;
    }
}

ReportServer *ReportReader::server(const QString &name)
{
    const auto it = std::find_if(m_facts.servers.begin(), m_facts.servers.end(), [&](const ReportServer &s) { return s.name == name; });
    return it == m_facts.servers.end() ? nullptr : &*it;
}

void ReportReader::addPerson(const QString &role, const QString &name)
{
    const std::pair<QString, QString> person(role, name);
    if (!name.isEmpty() && !m_facts.people.contains(person))
        m_facts.people.append(person);
}

} // namespace swingbridge
