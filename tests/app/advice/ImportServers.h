// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "configuration/SyncConfiguration.h"

namespace swingbridge::test {

inline Guid importGuid(int number)
{
    return Guid(QUuid(uint(number), 1, 2, 3, 4, 5, 6, 7, 8, 9, 10));
}

inline ConnectorConfiguration importForest(int number, const QString &name)
{
    ConnectorConfiguration connector;
    connector.identifier = importGuid(number);
    connector.name = name;
    connector.type = ConnectorType::ActiveDirectory;
    connector.parameters.insert(QStringLiteral("forest-name"), name);
    connector.parameters.insert(QStringLiteral("forest-login-user"), QStringLiteral("MSOL_1234"));
    connector.objectTypes = QStringList{QStringLiteral("computer"), QStringLiteral("contact"), QStringLiteral("group"),
                                        QStringLiteral("inetOrgPerson"), QStringLiteral("user")};
    connector.attributes = QStringList{QStringLiteral("cn"), QStringLiteral("mail")};
    for (const char *profile : {"Full Import", "Full Synchronization", "Delta Import", "Delta Synchronization", "Export"}) {
        connector.runProfiles.append(RunProfileConfiguration());
        connector.runProfiles.last().name = QString::fromLatin1(profile);
    }
    return connector;
}

inline SyncRule importRule(int connector, const QString &name, int precedence, const QString &tag = {})
{
    SyncRule rule;
    rule.identifier = importGuid(1000 + precedence);
    rule.connector = importGuid(connector);
    rule.name = name;
    rule.immutableTag = tag;
    rule.precedence = precedence;
    rule.disabled = false;
    rule.mappings.append(AttributeMapping::direct(QStringLiteral("cn"), QStringLiteral("cn")));
    rule.mappings.append(AttributeMapping::direct(QStringLiteral("mail"), QStringLiteral("mail")));
    return rule;
}

//! Two forests and the cloud, nothing that an import loses, nothing over which it stumbles.
inline SyncConfiguration plainServer()
{
    SyncConfiguration server;
    server.server = QStringLiteral("SYNC01");
    server.connectors = {importForest(1, QStringLiteral("contoso.com")), importForest(2, QStringLiteral("fabrikam.com"))};
    server.connectors.append(importForest(3, QStringLiteral("contoso.onmicrosoft.com - AAD")));
    server.connectors.last().type = ConnectorType::Entra;
    server.rules = {importRule(1, QStringLiteral("In from AD - User Join"), 100, QStringLiteral("Microsoft.InfromADUserJoin.005")),
                    importRule(2, QStringLiteral("In from AD - User Join"), 101, QStringLiteral("Microsoft.InfromADUserJoin.005")),
                    importRule(1, QStringLiteral("In from AD - Own"), 50)};
    server.parameters.insert(QStringLiteral("Microsoft.OptionalFeature.DeviceWriteBack"), QStringLiteral("False"));
    server.parameters.insert(QStringLiteral("Microsoft.UserSignIn.SignOnMethod"), QStringLiteral("PasswordHashSync"));
    server.parameters.insert(QStringLiteral("Microsoft.Synchronize.TimeInterval"), QStringLiteral("00:30:00"));
    server.metaverse.schema.insert(QStringLiteral("cn"), AttributeSchema());
    server.metaverse.schema.insert(QStringLiteral("costCentre"), AttributeSchema());
    return server;
}

} // namespace swingbridge::test
