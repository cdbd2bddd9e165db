// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/Result.h"

#include <nlohmann/json_fwd.hpp>

#include <QByteArray>

namespace swingbridge {

//! JSON as headers know it: a name. Sources that look inside include foundation/JsonText.h.
using Json = nlohmann::json;

//! RFC 8785: keys sorted by UTF-16 units, no white space, shortest escapes. Refuses fractions, integers beyond
//! ±(2^53-1) and text that is no UTF-8: what it writes reads the same everywhere and hashes the same for ever.
Result<QByteArray> canonicalJson(const Json &value);

//! Parses one UTF-8 document. \a what names it in the error ("the journal entry 12"); the input itself is never
//! quoted, it may hold secrets. Refuses duplicate keys and nesting deeper than 200.
Result<Json> parseJson(const QByteArray &utf8, const QString &what);

//! SHA-256, 32 bytes.
QByteArray sha256(QByteArrayView bytes);
//! SHA-256 as 64 lower-case hex digits.
QString sha256Hex(QByteArrayView bytes);

} // namespace swingbridge
