// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "servers/ConnectorFacts.h"

#include "servers/Fields.h"

namespace swingbridge {

void to_json(Json &json, const ConnectorFacts &connector)
{
    json = Json::object();
    json["identifier"] = connector.identifier;
    json["name"] = connector.name;
    json["type"] = connector.type;
    json["version"] = connector.version;
    json["configuration"] = fields::embeddedJson(connector.configurationJson);
}

void from_json(const Json &json, ConnectorFacts &connector)
{
    connector = ConnectorFacts();
    connector.identifier = fields::needGuid(json, "identifier");
    connector.name = fields::needText(json, "name");
    connector.type = textAt(json, "type");
    connector.version = int(fields::integerOr(json, "version"));
    connector.configurationJson = fields::bytesOf(valueAt(json, "configuration"));
}

void to_json(Json &json, const ConnectorStatistics &statistics)
{
    json = Json::object();
    json["connector"] = statistics.connector;
    json["name"] = statistics.name;
    json["exportAdds"] = statistics.exportAdds;
    json["exportUpdates"] = statistics.exportUpdates;
    json["exportDeletes"] = statistics.exportDeletes;
    json["importAdds"] = statistics.importAdds;
    json["importUpdates"] = statistics.importUpdates;
    json["importDeletes"] = statistics.importDeletes;
    json["importNoChange"] = statistics.importNoChange;
    json["totalConnectors"] = statistics.totalConnectors;
}

void from_json(const Json &json, ConnectorStatistics &statistics)
{
    statistics = ConnectorStatistics();
    statistics.connector = fields::needGuid(json, "connector");
    statistics.name = fields::needText(json, "name");
    // The pending exports decide about the switch: a count that is missing is never taken for none.
    statistics.exportAdds = fields::needInteger(json, "exportAdds");
    statistics.exportUpdates = fields::needInteger(json, "exportUpdates");
    statistics.exportDeletes = fields::needInteger(json, "exportDeletes");
    statistics.importAdds = fields::integerOr(json, "importAdds");
    statistics.importUpdates = fields::integerOr(json, "importUpdates");
    statistics.importDeletes = fields::integerOr(json, "importDeletes");
    statistics.importNoChange = fields::integerOr(json, "importNoChange");
    statistics.totalConnectors = fields::integerOr(json, "totalConnectors");
}

} // namespace swingbridge
