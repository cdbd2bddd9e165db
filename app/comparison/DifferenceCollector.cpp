// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "comparison/DifferenceCollector.h"

#include "comparison/DifferencePolicy.h"
#include "foundation/Json.h"

#include <algorithm>

namespace swingbridge {
namespace {

QString hashOf(const QStringList &parts)
{
    QByteArray bytes;
    for (const QString &part : parts) {
        const QByteArray utf8 = part.toUtf8();
        bytes += QByteArray::number(utf8.size()) + ':' + utf8; // lengths keep the parts apart
    }
    return sha256Hex(bytes);
}

bool comesFirst(const Difference &a, const Difference &b)
{
    if (a.severity != b.severity)
        return a.severity < b.severity;
    if (a.area != b.area)
        return a.area < b.area;
    if (a.names != b.names)
        return a.names < b.names;
    return a.id < b.id;
}

} // namespace

void DifferenceCollector::add(DifferenceDraft draft)
{
    const DifferencePolicyRow &policy = policyFor(draft.differenceClass, draft.variant);
    Difference difference;
    difference.id = draft.differenceClass + QLatin1Char('-') + hashOf({draft.differenceClass, draft.path}).left(8);
    difference.area = policy.area;
    difference.severity = policy.severity;
    difference.differenceClass = draft.differenceClass;
    difference.variant = draft.variant;
    difference.names = draft.names;
    difference.path = draft.path;
    difference.paths = draft.paths.isEmpty() ? QStringList{draft.path} : draft.paths;
    difference.kind = draft.kind;
    difference.active = draft.active;
    difference.staging = draft.staging;
    difference.consequences = draft.consequences;
    QStringList hashed{draft.differenceClass, draft.variant, draft.path, toWord(draft.kind)};
    hashed += draft.normal.isEmpty() ? QStringList{draft.active, draft.staging} : draft.normal;
    difference.hash = hashOf(hashed);
    difference.details = std::move(draft.details);
    difference.mend = draft.mend;
    difference.activeRule = draft.activeRule;
    difference.stagingRule = draft.stagingRule;
    m_differences.append(std::move(difference));
}

void DifferenceCollector::ignore(const QString &deviation, const QString &path, int occurrences)
{
    if (occurrences > 0)
        m_ignored[{deviation, path}] += occurrences;
}

void DifferenceCollector::notKnown(ComparedSide side, const QString &setting, const QString &why)
{
    m_notKnown.append(NotKnown{side, setting, why});
}

void DifferenceCollector::duplicate(ComparedSide side, const QString &subject, int count)
{
    m_duplicates.append(DuplicateSubject{side, subject, count});
}

Comparison DifferenceCollector::take()
{
    Comparison comparison;
    std::sort(m_differences.begin(), m_differences.end(), comesFirst);
    comparison.differences = std::move(m_differences);
    comparison.notKnown = std::move(m_notKnown);
    comparison.duplicates = std::move(m_duplicates);
    for (auto it = m_ignored.cbegin(); it != m_ignored.cend(); ++it)
        comparison.ignored.append(IgnoredDeviation{it.key().first, it.key().second, it.value()});
    return comparison;
}

} // namespace swingbridge
