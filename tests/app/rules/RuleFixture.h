// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "configuration/ServerConfiguration.h"
#include "rules/ConnectorMap.h"

namespace swingbridge::test {

inline Guid numbered(quint32 number) { return Guid(QUuid(number, 0x5157, 0x4252, 0x80, 0, 0, 0, 0, 0, 0, 1)); }

//! Contoso as one server has it.
inline SyncConfiguration contoso()
{
    static const auto read = readServerConfiguration(QStringLiteral(SWINGBRIDGE_SOURCE_DIR "/resources/lab/contoso"));
    if (!read)
        qFatal("%s", qPrintable(read.error().summary()));
    return *read;
}

inline const Guid stagingAd = numbered(500);

//! The same on another server: the AD connector has another identifier.
inline SyncConfiguration onStaging(SyncConfiguration configuration)
{
    const Guid old = configuration.firstConnector(ConnectorType::ActiveDirectory)->identifier;
    for (ConnectorConfiguration &connector : configuration.connectors) {
        if (connector.identifier == old)
            connector.identifier = stagingAd;
    }
    for (SyncRule &rule : configuration.rules) {
        if (rule.connector == old)
            rule.connector = stagingAd;
    }
    return configuration;
}

//! A sound custom rule of Contoso's AD connector.
inline SyncRule customRule(quint32 number = 1, const QString &name = QStringLiteral("In from AD - User UsageLocation"))
{
    SyncRule rule;
    rule.identifier = numbered(number);
    rule.internalIdentifier = numbered(number + 1000);
    rule.name = name;
    rule.direction = RuleDirection::Inbound;
    rule.disabled = false;
    rule.enablePasswordSync = false;
    rule.connector = contoso().firstConnector(ConnectorType::ActiveDirectory)->identifier;
    rule.sourceObjectType = QStringLiteral("user");
    rule.targetObjectType = QStringLiteral("person");
    rule.linkType = QStringLiteral("Join");
    rule.precedence = static_cast<int>(30 + number);
    rule.softDeleteExpiry = QStringLiteral("00:00:00");
    rule.version = 7;
    rule.mappings = {AttributeMapping::computed(QStringLiteral("IIF(IsPresent([c]), [c], \"US\")"), QStringLiteral("usageLocation"), {QStringLiteral("c")}),
                     AttributeMapping::direct(QStringLiteral("department"), QStringLiteral("department"))};
    rule.scope = {{ScopeCondition(QStringLiteral("sAMAccountName"), QStringLiteral("NOTSTARTSWITH"), QStringLiteral("svc-"))}};
    return rule;
}

//! The map between the two, confirmed.
inline ConnectorMap confirmedMap()
{
    ConnectorMap map = proposeMap(contoso(), onStaging(contoso()));
    for (const MappedConnector &entry : QList<MappedConnector>(map.connectors))
        (void)map.confirm(entry.from, QStringLiteral("adm"));
    return map;
}

} // namespace swingbridge::test
