// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/Guid.h"
#include "foundation/Json.h"

namespace swingbridge {

//! One synchronization rule: an element of `rules.list` (without ruleJson) and the result of `rules.read` (with it).
//! `ruleJson` is the whole rule in the shape of app/configuration's SyncRule; "null" when it was not asked for.
class RuleFacts
{
public:
    RuleFacts() = default;

    Guid identifier;
    QString name;
    QString version;
    Guid connector;
    QString direction; //!< "Inbound", "Outbound"
    int precedence = 0;
    bool disabled = false;
    bool standard = false;
    QByteArray ruleJson = "null";
};

void to_json(Json &json, const RuleFacts &rule);
void from_json(const Json &json, RuleFacts &rule);

} // namespace swingbridge
