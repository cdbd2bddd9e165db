// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "configuration/SettingsFacts.h"
#include "foundation/Guid.h"
#include "foundation/Json.h"
#include "foundation/Result.h"

#include <QList>
#include <QVarLengthArray>

#include <optional>
#include <set>
#include <vector>

namespace swingbridge {

// For the .cpp files of this folder: looking into a settings file whose keys nobody has written down for us.

//! What went wrong first while a settings file was read, and what was found in it beside connectors and rules.
class SettingsReading
{
public:
    explicit SettingsReading(QString what) : m_what(std::move(what)) {}

    //! Notes that \a path does not hold what it should; the first such note is the outcome.
    void refuse(const QString &path, const QString &expected);
    const std::optional<Error> &problem() const { return m_problem; }
    SettingsFacts facts;
    std::set<const Json *> taken; //!< Values that were read as global settings: not unknown where they stand.

private:
    QString m_what;
    std::optional<Error> m_problem;
};

//! One object of the file. Keys are asked for in lower case and found in any case; what is never asked for is unknown.
//! Every name may be followed by others it is also known by: the first that is there counts.
class SettingsObject
{
public:
    using Names = std::initializer_list<const char *>;

    //! \a object is kept by reference and need not be an object: then nothing is found in it.
    SettingsObject(const Json &object, QString path, SettingsReading &reading);

    bool has(Names names) const;
    const Json &at(Names names);
    QString text(Names names);
    std::optional<int> number(Names names);
    //! true, "True", 1; nothing when absent or no truth value.
    std::optional<bool> flag(Names names);
    //! Null when absent; what is no GUID is refused.
    Guid guid(Names names);
    //! A list, or one value where a list is expected; texts only, empty ones left out.
    QStringList texts(Names names);
    //! The objects of a list, or the one object that stands in its place; anything else is refused.
    std::vector<const Json *> objects(Names names);
    //! Notes all keys that are neither object nor list of objects as values below the object's path.
    void noteValues(Names names);
    //! Notes as unknown what nobody asked for.
    void noteUnknown();

    const QString &path() const { return m_path; }

private:
    const Json *find(Names names) const;

    const Json &m_object;
    QString m_path;
    SettingsReading &m_reading;
    QVarLengthArray<const Json *, 24> m_asked;
};

//! A value as a person reads it; \a spelling is its key.
SettingsValue settingsValue(const Json &json, const QString &spelling);
//! "True", "500", a text as it is; empty for null.
QString settingsText(const Json &json);
//! The truth behind true, "True", "1", …
std::optional<bool> settingsFlag(const Json &json);
//! The first key, as a path, that stands twice in one object in different case; empty when there is none.
QString keyStatedTwice(const Json &json);

} // namespace swingbridge
