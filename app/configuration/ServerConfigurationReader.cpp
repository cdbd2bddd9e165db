// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "configuration/ServerConfiguration.h"

#include "foundation/WholeFile.h"

#include <QCoreApplication>
#include <QDir>
#include <QSet>

namespace swingbridge {

namespace {

class Texts
{
    Q_DECLARE_TR_FUNCTIONS(ServerConfigurationReader)
};

Result<QStringList> xmlFiles(const QString &folder, const QString &part)
{
    const QDir directory(folder + u'/' + part);
    if (!directory.exists()) {
        return failure(Error::Kind::BadInput, Texts::tr("%1 is not a server configuration.").arg(QDir::toNativeSeparators(folder)),
                       QStringLiteral("expected the folders Connectors, GlobalSettings and SynchronizationRules; %1 is missing").arg(part),
                       Texts::tr("Choose the folder that Get-ADSyncServerConfiguration wrote."));
    }
    return directory.entryList({QStringLiteral("*.xml")}, QDir::Files | QDir::Readable, QDir::Name);
}

//! Reads every XML file of one part and hands it on with the name for errors.
template <typename Handle>
Done eachFile(const QString &folder, const QString &part, Handle handle)
{
    const auto names = xmlFiles(folder, part);
    if (!names)
        return failure(names.error());
    for (const QString &name : *names) {
        const auto bytes = readWholeFile(folder + u'/' + part + u'/' + name, maximumConfigurationFile);
        if (!bytes)
            return failure(bytes.error());
        if (const Done handled = handle(*bytes, name); !handled)
            return handled;
    }
    return done();
}

Done readConnectors(const QString &folder, SyncConfiguration &into)
{
    return eachFile(folder, QStringLiteral("Connectors"), [&](const QByteArray &bytes, const QString &name) -> Done {
        auto connector = readConnectorXml(bytes, name);
        if (!connector)
            return failure(connector.error());
        into.connectors << std::move(*connector);
        return done();
    });
}

Done readRules(const QString &folder, SyncConfiguration &into)
{
    QSet<Guid> seen;
    const Done read = eachFile(folder, QStringLiteral("SynchronizationRules"), [&](const QByteArray &bytes, const QString &name) -> Done {
        auto rule = readRuleXml(bytes, name);
        if (!rule)
            return failure(rule.error());
        if (seen.contains(rule->identifier)) {
            return failure(Error::Kind::BadInput, Texts::tr("Two files describe the same synchronization rule."),
                           QStringLiteral("%1 repeats %2").arg(name, rule->identifier.toString()));
        }
        seen.insert(rule->identifier);
        into.rules << std::move(*rule);
        return done();
    });
    into.sortRules();
    return read;
}

Done readGlobalSettings(const QString &folder, SyncConfiguration &into)
{
    const auto names = xmlFiles(folder, QStringLiteral("GlobalSettings"));
    if (!names)
        return failure(names.error());
    if (!names->contains(QStringLiteral("MV.xml"))) {
        return failure(Error::Kind::BadInput, Texts::tr("%1 is not a server configuration.").arg(QDir::toNativeSeparators(folder)),
                       QStringLiteral("GlobalSettings/MV.xml is missing"));
    }
    const auto bytes = readWholeFile(folder + QStringLiteral("/GlobalSettings/MV.xml"), maximumConfigurationFile);
    if (!bytes)
        return failure(bytes.error());
    return readMetaverseXml(*bytes, QStringLiteral("MV.xml"), into);
}

} // namespace

Result<SyncConfiguration> readServerConfiguration(const QString &folder)
{
    SyncConfiguration configuration;
    for (const auto step : {&readConnectors, &readGlobalSettings, &readRules}) {
        if (const Done read = step(folder, configuration); !read)
            return failure(read.error());
    }
    return configuration;
}

} // namespace swingbridge
