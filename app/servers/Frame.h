// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

//! The bytes on the wire (agent-protocol.md, Frames): pure functions and incremental readers, no device.
namespace swingbridge::frame {

inline constexpr qsizetype maximumBytes = 64 * 1024 * 1024;
inline constexpr qsizetype lineLength = 1000;

//! 32 lower-case hex digits.
bool isToken(QByteArrayView text);

//! "TOKEN BYTES SHA256 BASE64" in lines of at most 1,000 characters, closed by a line ".".
QByteArray encodeRequest(const QByteArray &json, const QByteArray &token);
//! The line of \a asciiJson between "<<swingbridge TOKEN" and "TOKEN swingbridge>>". \a asciiJson is one line of ASCII.
QByteArray encodeReply(const QByteArray &asciiJson, const QByteArray &token);
//! "TOKEN alive": sent at least every 10 s while an operation runs.
QByteArray encodeAlive(const QByteArray &token);
//! The agent's text as a kept session begins with it: base64 lines, then "=" and its SHA-256 in upper-case hex.
QByteArray encodeAgentText(const QByteArray &agentText);

} // namespace swingbridge::frame
