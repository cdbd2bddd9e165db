// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "servers/SwitchToken.h"

#include "servers/Fields.h"

namespace swingbridge {

void to_json(Json &json, const SwitchToken &token)
{
    json = Json::object();
    json["migration"] = token.migration();
    json["counter"] = token.counter();
    json["nonce"] = token.nonce();
    json["target"] = textOrNull(token.target());
    json["operator"] = token.operatorName();
    json["station"] = token.station();
}

void from_json(const Json &json, SwitchToken &token)
{
    token = SwitchToken(fields::needGuid(json, "migration"), fields::needInteger(json, "counter"), fields::needText(json, "nonce"),
                        textAt(json, "target"), textAt(json, "operator"), textAt(json, "station"));
}

} // namespace swingbridge
