// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "servers/Marker.h"

#include "servers/Fields.h"

namespace swingbridge {

void to_json(Json &json, const Marker &marker)
{
    json = Json::object();
    json["counter"] = marker.counter;
    json["nonce"] = marker.nonce;
    json["target"] = textOrNull(marker.target);
    json["seq"] = marker.seq;
    json["sealed"] = marker.sealed;
    json["open"] = marker.open;
    json["operator"] = marker.operatorName;
    json["station"] = marker.station;
    json["since"] = timeOrNull(marker.since);
}

void from_json(const Json &json, Marker &marker)
{
    marker = Marker();
    marker.counter = fields::needInteger(json, "counter");
    marker.nonce = fields::needText(json, "nonce");
    marker.target = textAt(json, "target");
    marker.seq = int(fields::needInteger(json, "seq"));
    marker.sealed = fields::needBool(json, "sealed");
    marker.open = fields::needBool(json, "open");
    marker.operatorName = textAt(json, "operator");
    marker.station = textAt(json, "station");
    marker.since = timeAt(json, "since");
}

} // namespace swingbridge
