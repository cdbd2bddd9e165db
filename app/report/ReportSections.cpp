// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/ReportSections.h"

#include "report/ReportVerdict.h"

namespace swingbridge {
namespace {

using Kind = ReportColumn::Kind;
const QStringList severities = {QStringLiteral("blocker"), QStringLiteral("high"), QStringLiteral("medium"), QStringLiteral("low"), QStringLiteral("info")};

} // namespace

QList<ReportBlock> ReportSections::blocks() const
{
    Blocks blocks;
    if (m_options.variant == ReportVariant::Differences) {
        add(blocks, decisions());
        add(blocks, differences());
        return blocks;
    }
    const bool isFull = m_options.variant == ReportVariant::Full;
    ReportParagraphs next;
    next.title = tr("What to do next");
    next.paragraphs = ReportVerdict(m_facts, m_options).next();
    next.isList = true;

    addStrips(blocks);
    if (m_facts.outcome == ReportFacts::Outcome::Resting)
        add(blocks, next);
    add(blocks, m_facts.stage == ReportStage::Plan ? plan() : ReportParagraphs());
    add(blocks, timeline());
    add(blocks, decisions());
    add(blocks, firstExports());
    add(blocks, attestations());
    add(blocks, waivers());
    if (m_facts.stage == ReportStage::Plan || isFull)
        add(blocks, pendingExports());
    if (isFull) {
        add(blocks, intervals());
        add(blocks, guards());
        add(blocks, checks());
        add(blocks, differences());
        add(blocks, rules());
        add(blocks, runs());
        add(blocks, borrowed());
    }
    if (m_facts.outcome != ReportFacts::Outcome::Resting)
        add(blocks, next);
    if (isFull) {
        add(blocks, assumptions());
        add(blocks, record());
    }
    return blocks;
}

void ReportSections::add(Blocks &blocks, ReportTable table) const
{
    if (!table.rows.isEmpty())
        blocks.append(std::move(table));
}

void ReportSections::add(Blocks &blocks, ReportParagraphs paragraphs) const
{
    if (!paragraphs.paragraphs.isEmpty())
        blocks.append(std::move(paragraphs));
}

ReportPlate ReportSections::plate(const ReportServer &server, const std::optional<ReportReading> &reading) const
{
    using Role = ReportReading::Role;
    ReportPlate plate;
    plate.name = server.name;
    plate.roleWord = tr("Unknown");
    if (!reading) {
        plate.lines = {tr("never read"), QString()};
        return plate;
    }
    const QString sync = reading->lastSync.isValid() ? tr("last sync %1").arg(m_words.time(reading->lastSync)) : tr("last sync unknown");
    plate.lines = {tr("%1, %2").arg(m_words.textOrUnknown(reading->version), ReportWords::scheduler(reading->scheduler)), sync};
    plate.note = tr("no exports");
    if (reading->role == Role::Active) {
        plate.role = ReportPlate::Role::Active;
        plate.roleWord = tr("Active");
        plate.note = tr("exports");
    } else if (reading->role == Role::Staging) {
        plate.role = ReportPlate::Role::Staging;
        plate.roleWord = tr("Staging");
    } else if (reading->role == Role::NotInstalled) {
        plate.roleWord = tr("Not installed");
        plate.lines = {QString(), QString()};
    } else if (reading->isStopped()) {
        plate.role = ReportPlate::Role::Fenced;
        plate.roleWord = tr("Stopped");
        plate.lines[0] = ReportWords::service(reading->service);
    } else {
        plate.note.clear();
    }
    return plate;
}

void ReportSections::addStrips(Blocks &blocks) const
{
    if (m_facts.servers.isEmpty())
        return;
    const ReportServer *left = m_facts.server(m_facts.active);
    left = left ? left : &m_facts.servers.first();
    const ReportServer *right = nullptr;
    for (const ReportServer &server : m_facts.servers)
        right = server.name != left->name && (!right || server.name == m_facts.target) ? &server : right;
    const auto strip = [&](const QString &caption, std::optional<ReportReading> ReportServer::*when) {
        ReportStrip picture;
        const auto &reading = left->*when;
        picture.caption = caption.arg(reading ? m_words.time(reading->readAt) : ReportWords::unknown());
        picture.tenant = m_words.textOrUnknown(m_facts.tenant);
        picture.left = plate(*left, reading);
        if (right)
            picture.right = plate(*right, right->*when);
        blocks.append(picture);
    };
    strip(tr("Before, read %1"), &ReportServer::before);
    if (m_facts.stage != ReportStage::Plan)
        strip(m_facts.stage == ReportStage::After ? tr("After, read %1") : tr("Now, read %1"), &ReportServer::after);
}

ReportParagraphs ReportSections::plan() const
{
    ReportParagraphs steps;
    steps.title = tr("What will be done");
    steps.isList = true;
    if (!m_facts.active.isEmpty() && !m_facts.target.isEmpty())
        steps.paragraphs = ReportWords::plannedSteps(m_facts);
    return steps;
}

ReportCell ReportSections::railCell(const ReportSighting &sighting) const
{
    if (!sighting.active.isEmpty())
        return ReportCell(sighting.active.join(QStringLiteral(", ")), ReportGlyph::RailActive);
    return sighting.isActiveKnown ? ReportCell(ReportWords::noServer(), ReportGlyph::RailNobody)
                                  : ReportCell(ReportWords::unknown(), ReportGlyph::RailUnknown);
}

//! Every look is in the record and in the JSON. On paper the first that showed what its state is there for stands for the
//! looks around it; where none did, the last one. Whatever changed who was active is always there.
QList<ReportSighting> ReportSections::worthPrinting() const
{
    const auto groupOf = [](const ReportSighting &s) { return QStringLiteral("%1 %2 %3").arg(s.attempt).arg(s.state, s.server); };
    QHash<QString, qsizetype> chosen; // group -> place in the timeline
    for (qsizetype i = 0; i < m_facts.timeline.size(); ++i) {
        const ReportSighting &sighting = m_facts.timeline.at(i);
        const auto known = chosen.constFind(groupOf(sighting));
        if (known == chosen.constEnd() || !ReportWords::isMilestone(m_facts.timeline.at(*known)))
            chosen.insert(groupOf(sighting), i);
    }
    QList<ReportSighting> list;
    QStringList activeBefore;
    for (qsizetype i = 0; i < m_facts.timeline.size(); ++i) {
        const ReportSighting &sighting = m_facts.timeline.at(i);
        const bool changed = i > 0 && sighting.active != activeBefore;
        activeBefore = sighting.active;
        const bool repeats = !list.isEmpty() && ReportWords::sighting(list.last()) == ReportWords::sighting(sighting);
        if (changed || (chosen.value(groupOf(sighting)) == i && !repeats))
            list.append(sighting);
    }
    return list;
}

ReportTable ReportSections::timeline() const
{
    ReportTable table;
    table.title = tr("The switch, step by step");
    table.columns = {{tr("Seen at"), 11}, {tr("What was seen"), 47}, {tr("Active"), 18, Kind::Rail}, {tr("Evidence, SHA-256"), 24, Kind::Hash}};
    for (const ReportSighting &sighting : worthPrinting()) {
        QString seen = ReportWords::sighting(sighting);
        if (sighting.compensates > 0)
            seen = tr("%1 (undoes entry %2)").arg(seen).arg(sighting.compensates);
        const QString receipt = sighting.receipt.isEmpty() ? tr("no receipt") : ReportWords::shortHash(sighting.receipt);
        table.rows.append({ReportCell(m_words.time(sighting.at)), ReportCell(seen), railCell(sighting), ReportCell(receipt)});
    }
    return table;
}

ReportTable ReportSections::decisions() const
{
    using Fate = ReportDifference::Fate;
    ReportTable table;
    table.isHalf = true;
    table.columns = {{tr("Severity"), 27}, {tr("Found"), 16, Kind::Number}, {tr("Mended"), 19, Kind::Number},
                     {tr("Accepted"), 22, Kind::Number}, {tr("Open"), 16, Kind::Number}};
    table.title = tr("Decisions on %n difference(s)", nullptr, int(m_facts.differences.size()));
    for (const QString &severity : severities) {
        QMap<Fate, int> fates;
        int found = 0;
        for (const ReportDifference &difference : m_facts.differences) {
            found += difference.severity == severity;
            fates[difference.fate] += difference.severity == severity;
        }
        if (!m_facts.differences.isEmpty())
            table.rows.append({ReportCell(ReportWords::severity(severity), ReportWords::severityGlyph(severity)), ReportCell(m_words.number(found)),
                               ReportCell(m_words.number(fates[Fate::Mended])), ReportCell(m_words.number(fates[Fate::Accepted] + fates[Fate::Info])),
                               ReportCell(m_words.number(fates[Fate::Open]))});
    }
    return table;
}

ReportTable ReportSections::firstExports() const
{
    ReportTable table;
    table.isHalf = true;
    table.title = tr("First exports of %1").arg(m_facts.target);
    table.columns = {{tr("Connector"), 56}, {tr("Adds"), 12, Kind::Number}, {tr("Updates"), 16, Kind::Number}, {tr("Deletes"), 16, Kind::Number}};
    for (const ReportRun &run : m_facts.exports.first) {
        const bool good = run.result == QLatin1String("success");
        const QString what = good ? tr("%1, %2").arg(run.connector, m_words.time(run.end)) : tr("%1: %2").arg(run.connector, run.result);
        table.rows.append({ReportCell(what, good ? ReportGlyph::Pass : ReportGlyph::Failed), ReportCell(m_words.number(run.adds)),
                           ReportCell(m_words.number(run.updates)), ReportCell(m_words.number(run.deletes))});
    }
    return table;
}

ReportTable ReportSections::attestations() const
{
    ReportTable table;
    table.title = tr("What people attested, not the program");
    table.columns = {{tr("Statement"), 56}, {tr("By"), 20}, {tr("At"), 24}};
    for (const auto &list : {m_facts.attestations, m_facts.consents}) {
        for (const ReportStatement &said : list)
            table.rows.append({ReportCell(tr("%1: %2").arg(said.id, said.text), ReportGlyph::Attested), ReportCell(m_words.textOrUnknown(said.by)),
                               ReportCell(m_words.dateTime(said.at))});
    }
    return table;
}

ReportTable ReportSections::waivers() const
{
    ReportTable table;
    table.title = tr("Waived by name");
    table.columns = {{tr("Guard"), 10}, {tr("Reason"), 46}, {tr("By"), 20}, {tr("At"), 24}};
    for (const ReportStatement &said : m_facts.waivers)
        table.rows.append({ReportCell(said.id), ReportCell(said.text, ReportGlyph::Attested), ReportCell(m_words.textOrUnknown(said.by)),
                           ReportCell(m_words.dateTime(said.at))});
    return table;
}

ReportTable ReportSections::pendingExports() const
{
    const ReportExports &exports = m_facts.exports;
    ReportTable table;
    if (!exports.isCaptured && !exports.isApproved)
        return table;
    table.title = tr("Pending exports");
    table.intro = !exports.isApproved
        ? tr("Captured, not approved.")
        : tr("Approved by %1 at %2, hash of the set %3: %4").arg(m_words.textOrUnknown(exports.approval.by), m_words.dateTime(exports.approval.at),
              m_words.textOrUnknown(exports.exportHash), m_words.textOrUnknown(exports.approval.text));
    table.columns = {{tr("Object type"), 40}, {tr("Adds"), 20, Kind::Number}, {tr("Updates"), 20, Kind::Number}, {tr("Deletes"), 20, Kind::Number}};
    const auto row = [&](const QString &name, const QMap<QString, qint64> &counts) {
        const auto count = [&](const char *operation) { return ReportCell(m_words.number(counts.value(QLatin1String(operation)))); };
        table.rows.append({ReportCell(name), count("add"), count("update"), count("delete")});
    };
    for (auto it = exports.byType.begin(); it != exports.byType.end(); ++it)
        row(it.key(), it.value());
    row(tr("all"), exports.counts);
    return table;
}

} // namespace swingbridge
