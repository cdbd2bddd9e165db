// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "configuration/SettingsSections.h"

#include "foundation/JsonText.h"

namespace swingbridge {
namespace {

bool isDirectoryOrEnvelope(const QString &key)
{
    static const QStringList names{QStringLiteral("azuredirectorypolicy"), QStringLiteral("deploymentmetadata"), QStringLiteral("policymetadata")};
    return names.contains(key);
}

//! Whether anything below is called like a setting.
bool holdsSettings(const Json &json)
{
    for (auto it = json.cbegin(); json.is_object() && it != json.cend(); ++it) {
        if (it->is_object() ? holdsSettings(*it) : settingRowFor(QString::fromStdString(it.key())) != nullptr)
            return true;
    }
    return false;
}

QString parameterText(const SettingRow &row, const Json &value)
{
    if (row.form != SettingRow::Form::Flag)
        return settingsValue(value, {}).text;
    const auto flag = settingsFlag(value);
    return flag ? settingsText(Json(*flag)) : settingsText(value);
}

} // namespace

void SettingsSections::search(const Json &root)
{
    for (auto it = root.cbegin(); root.is_object() && it != root.cend(); ++it)
        searchMember(*it, QString::fromStdString(it.key()));
}

void SettingsSections::searchMember(const Json &member, const QString &key)
{
    const QString name = key.toLower();
    const QString path = u'/' + name;
    if (name == u"onpremisesdirectorypolicy")
        return;
    if (isDirectoryOrEnvelope(name)) {
        searchSection(member, path, false);
        return;
    }
    if (member.is_object() && isSettingsSection(name)) {
        searchSection(member, path, true);
    } else if (const SettingRow *row = settingRowFor(key); row && !member.is_object()) {
        take(*row, member, path, key);
    } else {
        m_reading.facts.unknownKeys.insert(path, settingsValue(member, key));
        if (holdsSettings(member)) {
            m_reading.facts.unreadSections << path;
            searchForeign(member, path);
        }
    }
}

void SettingsSections::searchSection(const Json &section, const QString &path, bool notesUnknown)
{
    for (auto it = section.cbegin(); section.is_object() && it != section.cend(); ++it) {
        const QString key = QString::fromStdString(it.key());
        const QString below = path + u'/' + key.toLower();
        const SettingRow *row = settingRowFor(key);
        if (row && !it->is_object())
            take(*row, *it, below, key);
        else if (holdsSettings(*it))
            searchSection(*it, below, notesUnknown);
        else if (notesUnknown)
            m_reading.facts.unknownKeys.insert(below, settingsValue(*it, key));
    }
}

void SettingsSections::searchForeign(const Json &section, const QString &path)
{
    for (auto it = section.cbegin(); it != section.cend(); ++it) {
        const QString key = QString::fromStdString(it.key());
        const QString below = path + u'/' + key.toLower();
        if (it->is_object())
            searchForeign(*it, below);
        else if (const SettingRow *row = settingRowFor(key))
            m_reading.facts.parameterCandidates[row->fullName()] << below;
    }
}

void SettingsSections::take(const SettingRow &row, const Json &value, const QString &path, const QString &spelling)
{
    m_hits[&row].append({path, &value});
    m_reading.taken.insert(&value);
    m_reading.facts.values.insert(path, settingsValue(value, spelling));
}

QMap<QString, QString> SettingsSections::parameters()
{
    SettingsFacts &facts = m_reading.facts;
    QMap<QString, QString> found;
    for (const SettingRow &row : settingRows()) {
        const auto hits = m_hits.value(&row);
        const QString name = row.fullName();
        if (hits.size() == 1) {
            facts.parameterPaths.insert(name, hits.first().first);
            facts.parameterCandidates.remove(name);
            found.insert(name, parameterText(row, *hits.first().second));
            continue;
        }
        for (const auto &hit : hits)
            facts.parameterCandidates[name] << hit.first;
        facts.parametersNotFound << name;
    }
    facts.parametersNotFound.sort();
    return found;
}

} // namespace swingbridge
