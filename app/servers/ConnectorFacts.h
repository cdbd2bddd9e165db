// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/EntraConnector.h"
#include "foundation/Json.h"

#include <QList>

namespace swingbridge {

//! One connector as `connectors.list` tells it. `configurationJson` is the whole of it in the shape of
//! app/configuration's ConnectorConfiguration: servers/ carries it, configuration/ reads it.
class ConnectorFacts
{
public:
    ConnectorFacts() = default;

    Guid identifier;
    QString name; //!< "contoso.com", "contoso.onmicrosoft.com - AAD"
    QString type; //!< "AD", "Extensible2"
    int version = 0;
    QByteArray configurationJson = "null";

    bool isEntra() const { return identifier == entraConnectorId(); }
};

void to_json(Json &json, const ConnectorFacts &connector);
void from_json(const Json &json, ConnectorFacts &connector);

//! `connectors.statistics`, one a connector (adsync.md 3.5). On a staging server the Export counts are the pending exports.
class ConnectorStatistics
{
public:
    ConnectorStatistics() = default;

    Guid connector;
    QString name;
    qint64 exportAdds = 0;
    qint64 exportUpdates = 0;
    qint64 exportDeletes = 0;
    qint64 importAdds = 0;
    qint64 importUpdates = 0;
    qint64 importDeletes = 0;
    qint64 importNoChange = 0;
    qint64 totalConnectors = 0;

    qint64 pendingExports() const { return exportAdds + exportUpdates + exportDeletes; }
    friend bool operator==(const ConnectorStatistics &, const ConnectorStatistics &) = default;
};

void to_json(Json &json, const ConnectorStatistics &statistics);
void from_json(const Json &json, ConnectorStatistics &statistics);

} // namespace swingbridge
