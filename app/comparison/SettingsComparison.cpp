// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "comparison/SettingsComparison.h"

#include "comparison/SettingsNotation.h"
#include "configuration/SettingsCatalogue.h"
#include "configuration/SettingsFile.h"

#include <QVersionNumber>

namespace swingbridge {
namespace {

const QString stagingModeParameter = QStringLiteral("Microsoft.Synchronize.StagingMode");

//! Settings that a file does not state, as far as they decide anything or the other side states them.
void noteNotFound(ComparedSide side, const SyncConfiguration &configuration, const SyncConfiguration &other, DifferenceCollector &collector)
{
    const SettingsFacts &facts = configuration.settings;
    if (!facts.isStated())
        return;
    for (const SettingRow &row : settingRows()) {
        const QString parameter = row.fullName();
        const bool isWanted = row.isPrincipal || !other.parameters.value(parameter).isEmpty();
        if (!isWanted || !facts.parametersNotFound.contains(parameter))
            continue;
        const QStringList candidates = facts.parameterCandidates.value(parameter);
        collector.notKnown(side, settingWord(parameter), candidates.isEmpty()
                ? QStringLiteral("not found in this file")
                : QStringLiteral("not found in this file where the catalogue expects it; not believed: %1").arg(candidates.join(QStringLiteral(", "))));
    }
    for (const QString &section : facts.unreadSections)
        collector.notKnown(side, section, QStringLiteral("a section that the catalogue does not know; what it holds is not compared"));
}

//! What only settings files say; both sides are such files.
class SettingsFindings
{
public:
    SettingsFindings(const SyncConfiguration &active, const SyncConfiguration &staging, const ConnectorPairing &connectors,
                     const RulePairing &rules, DifferenceCollector &collector)
        : m_active(active), m_staging(staging), m_connectors(connectors), m_rules(rules), m_collector(collector) {}

    void find()
    {
        compareVersions();
        compareValues(QStringLiteral("deployment.account"), {"serviceaccount", "serviceaccounttype"});
        compareValues(QStringLiteral("deployment.database"), {"databasetype", "databaseserver", "databaseinstance", "databasename"});
        compareStagingMode();
        compareStandardRuleStates();
        compareUnknownKeys();
    }

private:
    void compareVersions()
    {
        const QString a = m_active.origin.version;
        const QString s = m_staging.origin.version;
        const QString path = QStringLiteral("/policymetadata/azureadconnectversion");
        if (a.isEmpty() || s.isEmpty()) {
            if (a != s)
                m_collector.notKnown(a.isEmpty() ? ComparedSide::Active : ComparedSide::Staging, path, QStringLiteral("not found in this file"));
            return;
        }
        if (a == s)
            return;
        const bool isNewer = QVersionNumber::fromString(s) > QVersionNumber::fromString(a);
        DifferenceDraft draft(isNewer ? QStringLiteral("metadata.version") : QStringLiteral("version.older"), path, DifferenceKind::Changed);
        draft.active = a;
        draft.staging = s;
        draft.names = {a, s};
        draft.details = {DifferenceDetail(QStringLiteral("value"), a, s, true)};
        m_collector.add(std::move(draft));
    }

    //! Several values of deploymentMetadata that are one thing to a person.
    void compareValues(const QString &differenceClass, std::initializer_list<const char *> keys)
    {
        DifferenceDraft draft(differenceClass, QString(), DifferenceKind::Changed);
        for (const char *key : keys) {
            const QString path = QStringLiteral("/deploymentmetadata/") + QLatin1String(key);
            const QString a = m_active.settings.values.value(path).text;
            const QString s = m_staging.settings.values.value(path).text;
            if (a == s)
                continue;
            draft.paths << path;
            draft.details << DifferenceDetail(QLatin1String(key), a, s, true);
            draft.normal += QStringList{path, a, s};
        }
        if (draft.paths.isEmpty())
            return;
        draft.path = draft.paths.first();
        draft.active = draft.details.first().active;
        draft.staging = draft.details.first().staging;
        m_collector.add(std::move(draft));
    }

    //! The roles are a verdict of their own; that they are as they must be is said in a row too.
    void compareStagingMode()
    {
        const QString path = m_active.settings.parameterPaths.value(stagingModeParameter);
        const QString a = m_active.parameters.value(stagingModeParameter);
        const QString s = m_staging.parameters.value(stagingModeParameter);
        if (path.isEmpty() || a != u"False" || s != u"True")
            return;
        DifferenceDraft draft(QStringLiteral("staging.expected"), path, DifferenceKind::Changed);
        draft.active = a;
        draft.staging = s;
        draft.details = {DifferenceDetail(QStringLiteral("value"), a, s, true)};
        m_collector.add(std::move(draft));
    }

    //! A file names a standard rule that is switched off and says nothing of the others: then silence means "on".
    void compareStandardRuleStates()
    {
        for (const RulePair &pair : m_rules.pairs) {
            const bool wasOff = pair.active->disabled == true && !pair.staging->disabled;
            const bool isOff = pair.staging->disabled == true && !pair.active->disabled;
            if (!pair.active->isStandard() || !pair.staging->isStandard() || (!wasOff && !isOff))
                continue;
            const ConnectorConfiguration &connector = m_active.connectors.at(m_connectors.pairs.at(pair.connector).active);
            DifferenceDraft draft(QStringLiteral("standardRule.disabledState"), rulePath(connectorKey(connector), *pair.active) + QStringLiteral("/disabled"),
                                  DifferenceKind::Changed);
            draft.variant = wasOff ? QStringLiteral("cameOn") : QStringLiteral("wentOff");
            draft.names = {pair.active->name};
            (wasOff ? draft.active : draft.staging) = QStringLiteral("true");
            draft.details = {DifferenceDetail(QStringLiteral("disabled"), draft.active, draft.staging, true)};
            draft.mend = Mend::ApplyRule; // as with folders: switching it on or off is the one change the product supports
            draft.activeRule = pair.active->identifier;
            draft.stagingRule = pair.staging->identifier;
            m_collector.add(std::move(draft));
        }
    }

    void compareUnknownKeys()
    {
        const auto &active = m_active.settings.unknownKeys;
        const auto &staging = m_staging.settings.unknownKeys;
        QStringList paths = active.keys() + staging.keys();
        paths.sort();
        paths.removeDuplicates();
        for (const QString &path : std::as_const(paths)) {
            const SettingsValue a = active.value(path);
            const SettingsValue s = staging.value(path);
            const bool isUnread = m_active.settings.unreadSections.contains(path) || m_staging.settings.unreadSections.contains(path);
            if (!isUnread && a.text.compare(s.text, Qt::CaseInsensitive) != 0 && !isBelowLoneThing(path))
                addUnknownKey(path, a, s);
        }
    }

    void addUnknownKey(const QString &path, const SettingsValue &a, const SettingsValue &s)
    {
        const DifferenceKind kind = s.isEmpty() ? DifferenceKind::OnlyOnActive : a.isEmpty() ? DifferenceKind::OnlyOnStaging : DifferenceKind::Changed;
        DifferenceDraft draft(QStringLiteral("unknownKey"), path, kind);
        draft.names = {a.spelling.isEmpty() ? s.spelling : a.spelling};
        draft.active = a.isEmpty() ? QString() : a.text;
        draft.staging = s.isEmpty() ? QString() : s.text;
        draft.details = {DifferenceDetail(QStringLiteral("value"), draft.active, draft.staging, true)};
        m_collector.add(std::move(draft));
    }

    //! A key of a directory or a rule that the other file lacks altogether: that is told already.
    bool isBelowLoneThing(const QString &path)
    {
        if (m_lone.isEmpty()) {
            const auto addRules = [&](const QList<LoneRule> &rules) {
                for (const LoneRule &lone : rules)
                    m_lone << SettingsNotation::ruleIn(SettingsNotation::policyPath(m_active.connectors.at(m_connectors.pairs.at(lone.connector).active)), *lone.rule);
            };
            addRules(m_rules.onlyActive);
            addRules(m_rules.onlyStaging);
            for (const int index : m_connectors.onlyActive)
                m_lone << SettingsNotation::policyPath(m_active.connectors.at(index));
            for (const int index : m_connectors.onlyStaging)
                m_lone << SettingsNotation::policyPath(m_staging.connectors.at(index));
            m_lone << QString();
        }
        return std::any_of(m_lone.cbegin(), m_lone.cend(), [&](const QString &place) { return !place.isEmpty() && path.startsWith(place + u'/'); });
    }

    const SyncConfiguration &m_active;
    const SyncConfiguration &m_staging;
    const ConnectorPairing &m_connectors;
    const RulePairing &m_rules;
    DifferenceCollector &m_collector;
    QStringList m_lone; //!< Places of what one file lacks; filled when first asked for.
};

//! "OU=A,DC=x; OU=B,DC=x; … (12)": enough to know it by; all of them are in the details.
QString shortList(const QList<DifferenceDetail> &containers)
{
    constexpr qsizetype shown = 3;
    QStringList names;
    for (const DifferenceDetail &container : containers.mid(0, shown))
        names << container.field;
    const QString first = names.join(QStringLiteral("; "));
    return containers.size() <= shown ? first : first + QStringLiteral("; … (%1)").arg(containers.size());
}

DifferenceDetail containerDetail(const Difference &difference)
{
    return DifferenceDetail(difference.names.value(0), difference.active, difference.staging, true);
}

//! Several containers of one list are one row: the list stands at one place.
void foldContainers(QList<Difference> &differences)
{
    QList<Difference> folded;
    QHash<QString, qsizetype> rows;
    QHash<qsizetype, QList<DifferenceDetail>> containers;
    for (Difference &difference : differences) {
        const QString key = difference.differenceClass + u' ' + difference.path;
        const auto found = rows.constFind(key);
        if (!difference.differenceClass.startsWith(u"ou.") || found == rows.cend()) {
            rows.insert(key, folded.size());
            containers[folded.size()] = {containerDetail(difference)};
            folded.append(std::move(difference));
            continue;
        }
        Difference &row = folded[*found];
        containers[*found].append(containerDetail(difference));
        row.consequences += difference.consequences;
        row.hash = sha256Hex(row.hash.toLatin1() + difference.hash.toLatin1());
    }
    for (qsizetype i = 0; i < folded.size(); ++i) {
        const auto all = containers.value(i);
        if (all.size() < 2)
            continue;
        folded[i].names = {shortList(all)};
        folded[i].details = all;
    }
    differences = std::move(folded);
}

void appendNotKnown(QList<NotKnown> &all, const QList<NotKnown> &more, const SettingsNotation *notation)
{
    QSet<QString> seen;
    const auto add = [&seen](QList<NotKnown> &list, NotKnown item) {
        const QString key = toWord(item.side) + item.setting;
        if (!seen.contains(key))
            list.append(item);
        seen.insert(key);
    };
    QList<NotKnown> merged;
    for (const NotKnown &item : more)
        add(merged, item);
    for (NotKnown item : std::as_const(all)) {
        item.setting = notation ? notation->path(settingWord(item.setting)) : settingWord(item.setting);
        add(merged, item);
    }
    all = merged;
}

} // namespace

void addSettingsFindings(const SyncConfiguration &active, const SyncConfiguration &staging, const ConnectorPairing &connectors,
                         const RulePairing &rules, Comparison &comparison)
{
    DifferenceCollector collector;
    noteNotFound(ComparedSide::Active, active, staging, collector);
    noteNotFound(ComparedSide::Staging, staging, active, collector);
    const bool areBoth = active.settings.isStated() && staging.settings.isStated();
    const SettingsNotation notation(active, staging);
    if (areBoth)
        SettingsFindings(active, staging, connectors, rules, collector).find();
    const Comparison found = collector.take();
    appendNotKnown(comparison.notKnown, found.notKnown, areBoth ? &notation : nullptr);
    comparison.coverage.notUnderstood += static_cast<int>(active.settings.unknownKeys.size() + staging.settings.unknownKeys.size());
    if (!areBoth)
        return;
    comparison.differences += found.differences;
    sortDifferences(comparison.differences);
    for (Difference &difference : comparison.differences)
        notation.rewrite(difference);
    foldContainers(comparison.differences);
    comparison.ignored = settingsDeviations(active, staging, connectors, rules);
}

} // namespace swingbridge
