// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// For .cpp files only: the whole of nlohmann_json and the way between it and Qt's text and time.

#include "foundation/Clock.h"
#include "foundation/Guid.h"
#include "foundation/Json.h"

#include <nlohmann/json.hpp>

#include <QStringList>

#include <optional>

// Compiled once, in JsonText.cpp: it was a sixth of what compiling everything took.
extern template class nlohmann::basic_json<>;

// Found by argument-dependent look-up: QString lives in the global namespace (Qt without a namespace of its own).
void to_json(nlohmann::json &json, const QString &text);
void from_json(const nlohmann::json &json, QString &text);

namespace swingbridge {

void to_json(Json &json, const Guid &guid);
void from_json(const Json &json, Guid &guid);

//! Text, or null when it is empty: an absent fact is null, never "".
Json textOrNull(const QString &text);
//! ISO-8601 UTC, or null when \a time is not valid.
Json timeOrNull(const QDateTime &time);
Json toJsonArray(const QStringList &texts);

//! Reads one key of an object; every reader below names the key in its error and takes null for absent.
QString textAt(const Json &object, const char *key);
std::optional<bool> boolAt(const Json &object, const char *key);
std::optional<qint64> integerAt(const Json &object, const char *key);
QDateTime timeAt(const Json &object, const char *key);
Guid guidAt(const Json &object, const char *key);
QStringList textsAt(const Json &object, const char *key);
//! The value at \a key, or a null value when absent.
const Json &valueAt(const Json &object, const char *key);

//! The same for what must be there: an Error of kind UnexpectedReply that names \a key otherwise.
Result<QString> requiredText(const Json &object, const char *key, const QString &what);

} // namespace swingbridge
