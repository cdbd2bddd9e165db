// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/Json.h"
#include "servers/SwitchToken.h"

#include <QDateTime>

namespace swingbridge {

//! The fence that a server keeps: the highest token it ever accepted and how far its ratchet is.
class Marker
{
public:
    Marker() = default;

    qint64 counter = 0;
    QString nonce;
    QString target; //!< Machine id; empty for a work token.
    int seq = 0;
    bool sealed = false;
    bool open = false;
    QString operatorName;
    QString station;
    QDateTime since;

    bool isOf(const SwitchToken &token) const { return counter == token.counter() && nonce == token.nonce(); }
    bool isSwitchToken() const { return !target.isEmpty(); }
};

void to_json(Json &json, const Marker &marker);
//! Throws std::runtime_error naming the key that is missing.
void from_json(const Json &json, Marker &marker);

} // namespace swingbridge
