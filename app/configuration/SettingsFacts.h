// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QStringList>

namespace swingbridge {

//! One value of a settings file outside its rules, partitions and attribute lists.
class SettingsValue
{
public:
    enum class Form { Null, Boolean, Number, Text, List, Object };

    SettingsValue() = default;
    SettingsValue(Form valueForm, QString valueText) : form(valueForm), text(std::move(valueText)) {}

    Form form = Form::Null;
    QString text;     //!< As a person reads it: "True", "500", a text, "a,b" in the order of the file, compact JSON of an object.
    QString spelling; //!< The last key as the file spells it: "deviceWriteBack".

    //! null, "" and [] mean the same as a key that is missing (settings-json.md 1.4).
    bool isEmpty() const { return text.isEmpty(); }

    friend bool operator==(const SettingsValue &, const SettingsValue &) = default;
};

//! What only an exported settings file says, beside connectors, rules and parameters. Paths are those of
//! data/settings/expected-differences.json (pathRules): keys in lower case, "/policymetadata/type"; forests by name.
class SettingsFacts
{
public:
    SettingsFacts() = default;

    QMap<QString, SettingsValue> values;     //!< path -> value, everything outside rules, partitions and attribute lists.
    QMap<QString, SettingsValue> unknownKeys; //!< path -> value of what the catalogue does not know, inside rules too.
    QMap<QString, QString> parameterPaths;   //!< global parameter -> path of the key that was read for it.
    QMap<QString, QStringList> parameterCandidates; //!< global parameter -> paths that may be it, none of which was believed.
    QStringList unreadSections;              //!< Paths of sections that look like settings under a name nobody knows; also unknown keys.
    QStringList parametersNotFound;          //!< Global parameters for which no key was found, sorted.

    //! Whether this is a settings file's at all.
    bool isStated() const { return !values.isEmpty(); }
    //! The value at \a path as text; empty when there is none.
    QString text(QLatin1String path) const { return values.value(path).text; }
    QString type() const { return text(QLatin1String("/policymetadata/type")); }
    QString author() const { return text(QLatin1String("/policymetadata/author")); }
    QString serviceAccount() const { return text(QLatin1String("/deploymentmetadata/serviceaccount")); }
    QString databaseServer() const { return text(QLatin1String("/deploymentmetadata/databaseserver")); }
    QString databaseInstance() const { return text(QLatin1String("/deploymentmetadata/databaseinstance")); }
    QString databaseName() const { return text(QLatin1String("/deploymentmetadata/databasename")); }

    friend bool operator==(const SettingsFacts &, const SettingsFacts &) = default;
};

} // namespace swingbridge
