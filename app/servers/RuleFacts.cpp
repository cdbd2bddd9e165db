// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "servers/RuleFacts.h"

#include "servers/Fields.h"

namespace swingbridge {

void to_json(Json &json, const RuleFacts &rule)
{
    json = Json::object();
    json["identifier"] = rule.identifier;
    json["name"] = rule.name;
    json["version"] = textOrNull(rule.version);
    json["connector"] = rule.connector;
    json["direction"] = rule.direction;
    json["precedence"] = rule.precedence;
    json["disabled"] = rule.disabled;
    json["standard"] = rule.standard;
    json["rule"] = fields::embeddedJson(rule.ruleJson);
}

void from_json(const Json &json, RuleFacts &rule)
{
    rule = RuleFacts();
    rule.identifier = fields::needGuid(json, "identifier");
    rule.name = fields::needText(json, "name");
    rule.version = textAt(json, "version");
    rule.connector = guidAt(json, "connector");
    rule.direction = textAt(json, "direction");
    rule.precedence = int(fields::needInteger(json, "precedence"));
    rule.disabled = fields::needBool(json, "disabled");
    rule.standard = fields::needBool(json, "standard");
    rule.ruleJson = fields::bytesOf(valueAt(json, "rule"));
}

} // namespace swingbridge
