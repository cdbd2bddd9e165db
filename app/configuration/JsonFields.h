// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/JsonText.h"

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

} // namespace swingbridge
