// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/JsonText.h"

#include <stdexcept>

// For .cpp files of this folder: reading keys that must be there. What is wrong is thrown and caught at the border
// (ServerDriver, the agent's loop), where it becomes a Garbled or a BadRequest that names the key.
namespace swingbridge::fields {

[[noreturn]] void throwMissing(const char *key, const char *expected);

const Json &needObject(const Json &object, const char *key);
QString needText(const Json &object, const char *key);
qint64 needInteger(const Json &object, const char *key);
bool needBool(const Json &object, const char *key);
Guid needGuid(const Json &object, const char *key);

inline qint64 integerOr(const Json &object, const char *key, qint64 otherwise = 0)
{
    return integerAt(object, key).value_or(otherwise);
}
inline bool boolOr(const Json &object, const char *key, bool otherwise = false)
{
    return boolAt(object, key).value_or(otherwise);
}

template <typename T>
Json optionalJson(const std::optional<T> &value)
{
    return value ? Json(*value) : Json(nullptr);
}

template <typename T>
std::optional<T> optionalAt(const Json &object, const char *key)
{
    const Json &value = valueAt(object, key);
    return value.is_null() ? std::nullopt : std::optional<T>(value.get<T>());
}

template <typename T>
Json listJson(const QList<T> &values)
{
    Json array = Json::array();
    for (const T &value : values)
        array.push_back(Json(value));
    return array;
}

//! The list at \a key; an absent list is empty, anything else than a list is thrown.
template <typename T>
QList<T> listAt(const Json &object, const char *key)
{
    QList<T> values;
    const Json &array = valueAt(object, key);
    if (!array.is_null() && !array.is_array())
        throwMissing(key, "a list");
    for (const Json &value : array)
        values << value.get<T>();
    return values;
}

//! A JSON text as a value inside another document, and back.
Json embeddedJson(const QByteArray &json);
QByteArray bytesOf(const Json &json);

} // namespace swingbridge::fields
