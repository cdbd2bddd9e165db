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

//! What a decision on the draft is bound to.
QStringList normalOfDraft(const DifferenceDraft &draft)
{
    return draft.normal.isEmpty() ? QStringList{draft.active, draft.staging} : draft.normal;
}

Difference finished(DifferenceDraft draft)
{
    const DifferencePolicyRow &policy = policyFor(draft.differenceClass, draft.variant);
    Difference difference;
    difference.id = draft.differenceClass + QLatin1Char('-') + hashOf({draft.differenceClass, draft.path}).left(8);
    difference.area = policy.area;
    difference.severity = policy.severity;
    difference.hash = hashOf(QStringList{draft.differenceClass, draft.variant, draft.path, toWord(draft.kind)} + normalOfDraft(draft));
    difference.differenceClass = std::move(draft.differenceClass);
    difference.variant = std::move(draft.variant);
    difference.names = std::move(draft.names);
    difference.paths = draft.paths.isEmpty() ? QStringList{draft.path} : draft.paths;
    difference.path = std::move(draft.path);
    difference.kind = draft.kind;
    difference.active = std::move(draft.active);
    difference.staging = std::move(draft.staging);
    difference.consequences = draft.consequences;
    difference.details = std::move(draft.details);
    difference.mend = draft.mend;
    difference.activeRule = draft.activeRule;
    difference.stagingRule = draft.stagingRule;
    difference.furtherRules = std::move(draft.furtherRules);
    return difference;
}

//! Two things of one name, as two rules without a connector, must not share an id: a decision on one is none on the other.
void numberRepeatedIds(QList<Difference> &differences)
{
    QHash<QString, int> seen;
    for (Difference &difference : differences) {
        if (const int before = seen[difference.id]++; before > 0)
            difference.id += QStringLiteral("-%1").arg(before + 1);
    }
}

} // namespace

void sortDifferences(QList<Difference> &differences)
{
    std::stable_sort(differences.begin(), differences.end(), comesFirst);
}

void DifferenceCollector::add(DifferenceDraft draft)
{
    m_drafts.append(std::move(draft));
}

bool DifferenceCollector::foldUnder(const QString &causeClass, const DifferenceDraft &consequence)
{
    const auto cause = std::find_if(m_drafts.begin(), m_drafts.end(), [&](const DifferenceDraft &draft) {
        return draft.differenceClass == causeClass && draft.variant.isEmpty();
    });
    if (cause == m_drafts.end())
        return false;
    if (cause->paths.isEmpty())
        cause->paths = QStringList{cause->path};
    cause->paths.append(consequence.path);
    cause->normal = normalOfDraft(*cause) + QStringList{consequence.path} + normalOfDraft(consequence);
    cause->details += consequence.details;
    ++cause->consequences;
    return true;
}

void DifferenceCollector::ignore(const QString &deviation, const QString &path, int occurrences)
{
    if (occurrences > 0)
        m_ignored[{deviation, path}] += occurrences;
}

void DifferenceCollector::notKnown(ComparedSide side, const QString &setting, const QString &why)
{
    const QString key = toWord(side) + setting;
    if (m_notKnownSeen.contains(key))
        return;
    m_notKnownSeen.insert(key);
    m_notKnown.append(NotKnown{side, setting, why});
}

void DifferenceCollector::duplicate(ComparedSide side, const QString &subject, int count)
{
    m_duplicates.append(DuplicateSubject{side, subject, count});
}

bool DifferenceCollector::bothKnow(KnownArea area, KnownAreas active, KnownAreas staging, const QString &path)
{
    const QString setting = path + QLatin1Char('/') + toString(area);
    if (!active.testFlag(area))
        notKnown(ComparedSide::Active, setting);
    if (!staging.testFlag(area))
        notKnown(ComparedSide::Staging, setting);
    return active.testFlag(area) && staging.testFlag(area);
}

Comparison DifferenceCollector::take()
{
    Comparison comparison;
    comparison.differences.reserve(m_drafts.size());
    for (DifferenceDraft &draft : m_drafts)
        comparison.differences.append(finished(std::move(draft)));
    sortDifferences(comparison.differences);
    numberRepeatedIds(comparison.differences);
    comparison.notKnown = std::move(m_notKnown);
    comparison.duplicates = std::move(m_duplicates);
    for (auto it = m_ignored.cbegin(); it != m_ignored.cend(); ++it)
        comparison.ignored.append(IgnoredDeviation{it.key().first, it.key().second, {it.key().second}, it.value()});
    return comparison;
}

} // namespace swingbridge
