// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/ImportLines.h"

#include "migration/ImportState.h"
#include "migration/MigrationRecord.h"

#include <algorithm>

namespace swingbridge {
namespace {

using LineState = ImportLine::State;

LineState lineStateOf(Severity severity)
{
    switch (severity) {
    case Severity::Blocker: return LineState::Blocker;
    case Severity::High: return LineState::High;
    case Severity::Medium: return LineState::Medium;
    case Severity::Low: return LineState::Low;
    case Severity::Info: return LineState::Info;
    }
    Q_UNREACHABLE();
}

LineState lineStateOf(const NotCarried &item)
{
    switch (item.state()) {
    case NotCarried::State::Ok: return item.found() == false ? LineState::Nothing : LineState::There;
    case NotCarried::State::Missing: return LineState::Missing;
    case NotCarried::State::NotKnown: return LineState::NotKnown;
    case NotCarried::State::NotLooked: break;
    }
    if (!item.found())
        return LineState::NotKnown;
    return *item.found() ? LineState::LeftOut : LineState::Nothing;
}

ImportGroup sortedGroup(const QString &title, QList<ImportLine> lines)
{
    std::stable_sort(lines.begin(), lines.end(), [](const ImportLine &a, const ImportLine &b) { return a.state < b.state; });
    return ImportGroup{title, lines};
}

} // namespace

// A selection of attributes may name hundreds.
QString ImportLines::someOf(const QStringList &names)
{
    constexpr int most = 12;
    const QString first = names.mid(0, most).join(QStringLiteral(", "));
    return names.size() <= most ? first : tr("%1 and %Ln more", nullptr, int(names.size()) - most).arg(first);
}

ImportLine ImportLines::lineOf(const ImportFinding &finding, int number, const GuardAnswers &answers)
{
    ImportLine line;
    line.id = QStringLiteral("%1.%2").arg(finding.id()).arg(number);
    line.state = lineStateOf(finding.severity());
    line.title = finding.title();
    line.seen = finding.subject();
    line.facts = {ImportFact{tr("What to do"), finding.guidance()}, ImportFact{tr("Finding"), finding.id()}, ImportFact{tr("Where"), finding.path(), true}};
    if (finding.severity() != Severity::Blocker)
        return line;
    line.guard = finding.id();
    const auto answer = answers.constFind(finding.id());
    if (answer != answers.cend()) {
        line.state = LineState::Answered;
        line.facts << ImportFact{tr("Answered"), tr("%1: %2", "who, what was said").arg(answer->statement().by(), answer->statement().text())};
    }
    return line;
}

ImportLine ImportLines::lineOf(const NotCarried &item)
{
    constexpr int mostInRow = 3;
    ImportLine line;
    line.id = item.word();
    line.state = lineStateOf(item);
    line.title = item.title();
    const QStringList &named = line.state == LineState::Missing && !item.missing().isEmpty() ? item.missing() : item.details();
    line.seen = named.size() > mostInRow ? tr("%Ln of them", nullptr, int(named.size())) : named.join(QStringLiteral(", "));
    if (line.seen.isEmpty() && line.state == LineState::NotKnown)
        line.seen = item.isByHand() ? tr("only a person can look") : tr("the configuration does not tell");
    line.facts << ImportFact{tr("Import"), item.loss()};
    if (!item.details().isEmpty())
        line.facts << ImportFact{tr("Here"), someOf(item.details())};
    if (!item.missing().isEmpty())
        line.facts << ImportFact{tr("Missing"), someOf(item.missing())};
    if (line.state != LineState::Nothing)
        line.facts << ImportFact{tr("Check"), item.check()};
    return line;
}

ImportLine ImportLines::lineOf(const Difference &difference, const ImportState &state)
{
    const QString none = tr("nothing", "the value of a setting that is not there");
    ImportLine line;
    line.id = difference.id;
    line.state = lineStateOf(difference.severity);
    line.title = difference.subject();
    line.seen = areaTitle(difference.area);
    line.facts = {ImportFact{state.isComparedWithFile ? tr("In the file") : tr("Before"), difference.active.isEmpty() ? none : difference.active},
                  ImportFact{tr("Now"), difference.staging.isEmpty() ? none : difference.staging},
                  ImportFact{tr("Consequence"), difference.consequence()}, ImportFact{tr("Remedy"), difference.remedy()}};
    return line;
}

QString ImportLines::word(ImportLine::State state)
{
    switch (state) {
    case LineState::Blocker: return severityTitle(Severity::Blocker);
    case LineState::High: return severityTitle(Severity::High);
    case LineState::Medium: return severityTitle(Severity::Medium);
    case LineState::Low: return severityTitle(Severity::Low);
    case LineState::Info: return severityTitle(Severity::Info);
    case LineState::Answered: return tr("Answered");
    case LineState::Missing: return tr("Missing");
    case LineState::LeftOut: return tr("Left out");
    case LineState::NotKnown: return tr("Not known");
    case LineState::There: return tr("There");
    case LineState::Nothing: return tr("Nothing");
    }
    Q_UNREACHABLE();
}

QList<ImportGroup> ImportLines::of(const ImportState &state, const QString &target, const GuardAnswers &answers)
{
    QList<ImportLine> differences;
    for (const Difference &difference : state.comparison.differences)
        differences << lineOf(difference, state);
    QList<ImportLine> leftOut;
    for (const NotCarried &item : state.notCarried)
        leftOut << lineOf(item);
    QList<ImportLine> findings;
    for (const ImportFinding &finding : state.findings)
        findings << lineOf(finding, int(findings.size()) + 1, answers);

    const ImportGroup before = sortedGroup(tr("Before the settings are exported"), findings);
    const ImportGroup carried = sortedGroup(tr("What the import leaves out"), leftOut);
    const ImportGroup after = sortedGroup(state.isComparedWithFile ? tr("Imported and exported again") : tr("Different on %1").arg(target), differences);
    QList<ImportGroup> groups = state.isCompared ? QList<ImportGroup>{carried, after} : QList<ImportGroup>{before, carried};
    groups.removeIf([](const ImportGroup &group) { return group.lines.isEmpty(); });
    return groups;
}

} // namespace swingbridge
