// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/ComparisonText.h"

namespace swingbridge {
namespace {

constexpr Severity severitiesInOrder[] = {Severity::Blocker, Severity::High, Severity::Medium, Severity::Low, Severity::Info};

//! A value on one line of a terminal; what is longer stands in the document.
QString inShort(const QString &value)
{
    constexpr int mostCharacters = 160;
    const QString line = value.simplified();
    return line.size() <= mostCharacters ? line : line.left(mostCharacters - 1) + QChar(0x2026);
}

} // namespace

QString ComparisonText::write(bool withIgnored)
{
    writeSummary();
    for (const Severity severity : severitiesInOrder)
        writeSeverity(severity);
    writeRest();
    if (withIgnored)
        writeIgnored();
    return m_lines.join(u'\n');
}

void ComparisonText::writeSummary()
{
    QStringList counts;
    for (const Severity severity : severitiesInOrder)
        counts += tr("%1 %2", "number, severity").arg(m_comparison.count(severity)).arg(severityTitle(severity));
    m_lines += counts.join(QStringLiteral(", "));
    m_lines += m_comparison.coverage.sentence();
    m_lines += rolesSentence(m_comparison.roles);
    if (m_comparison.differences.isEmpty())
        m_lines += tr("The two configurations mean the same.");
}

void ComparisonText::writeSeverity(Severity severity)
{
    if (m_comparison.count(severity) == 0)
        return;
    m_lines += {QString(), severityTitle(severity)};
    for (const Difference &difference : m_comparison.differences) {
        if (difference.severity == severity)
            writeDifference(difference);
    }
}

void ComparisonText::writeDifference(const Difference &difference)
{
    const QString indented = QStringLiteral("    ");
    m_lines += QStringLiteral("  %1  [%2]").arg(difference.subject(), difference.id);
    if (!difference.active.isEmpty())
        m_lines += indented + tr("Active: %1").arg(inShort(difference.active));
    if (!difference.staging.isEmpty())
        m_lines += indented + tr("Staging: %1").arg(inShort(difference.staging));
    m_lines += indented + difference.consequence();
    m_lines += indented + tr("What to do: %1").arg(difference.remedy());
}

void ComparisonText::writeRest()
{
    if (!m_comparison.notKnown.isEmpty())
        m_lines += {QString(), tr("Not known")};
    for (const NotKnown &item : m_comparison.notKnown)
        m_lines += QStringLiteral("  %1  %2  (%3)").arg(item.side == ComparedSide::Active ? tr("active") : tr("staging"), item.setting, item.reason());
    if (!m_comparison.duplicates.isEmpty())
        m_lines += {QString(), tr("There more than once, so not compared")};
    for (const DuplicateSubject &item : m_comparison.duplicates)
        m_lines += QStringLiteral("  %1  %2  %3").arg(item.side == ComparedSide::Active ? tr("active") : tr("staging"), item.subject).arg(item.count);
}

void ComparisonText::writeIgnored()
{
    m_lines += {QString(), tr("In the nature of two servers, not counted as a difference")};
    for (const IgnoredDeviation &item : m_comparison.ignored)
        m_lines += tr("  %1  %2  (%n time(s))", nullptr, item.occurrences).arg(item.deviation, item.path);
}

} // namespace swingbridge
