// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/JsonText.h"

#include <QMap>

#include <climits>

namespace swingbridge {

// For the .cpp files of this folder: the two shapes that foundation/JsonText.h leaves open.

template <typename T>
Json valueOrNull(const std::optional<T> &value)
{
    return value ? Json(*value) : Json(nullptr);
}

inline Json guidOrNull(const Guid &guid)
{
    return guid.isNull() ? Json(nullptr) : Json(guid);
}

inline std::optional<int> smallIntegerAt(const Json &json, const char *key)
{
    const auto value = integerAt(json, key);
    return value && *value >= INT_MIN && *value <= INT_MAX ? std::optional<int>(int(*value)) : std::nullopt;
}

inline Json textMapToJson(const QMap<QString, QString> &texts)
{
    Json json = Json::object();
    for (auto it = texts.cbegin(); it != texts.cend(); ++it)
        json[it.key().toStdString()] = it.value();
    return json;
}

inline QMap<QString, QString> textMapAt(const Json &json, const char *key)
{
    QMap<QString, QString> texts;
    const Json &map = valueAt(json, key);
    for (auto it = map.cbegin(); map.is_object() && it != map.cend(); ++it)
        texts.insert(QString::fromStdString(it.key()), textAt(map, it.key().c_str()));
    return texts;
}

} // namespace swingbridge
