// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "servers/EventRecord.h"

#include "servers/Fields.h"

namespace swingbridge {

void to_json(Json &json, const EventRecord &record)
{
    json = Json::object();
    json["at"] = timeOrNull(record.at);
    json["source"] = record.source;
    json["id"] = record.id;
    json["level"] = record.level;
    json["message"] = record.message;
}

void from_json(const Json &json, EventRecord &record)
{
    record = EventRecord(timeAt(json, "at"), fields::needText(json, "source"), int(fields::needInteger(json, "id")),
                         textAt(json, "level"), textAt(json, "message"));
}

} // namespace swingbridge
