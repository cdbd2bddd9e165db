// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "configuration/ServerConfiguration.h"

#include "foundation/Json.h"
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

//! One folder of an export while it is read.
class ServerFolder
{
public:
    ServerFolder(QString folder, QByteArray *hashes) : m_folder(std::move(folder)), m_hashes(hashes) {}

    bool has(const QString &part) const { return QFileInfo::exists(m_folder + u'/' + part); }

    Done readConnectors(SyncConfiguration &into) const
    {
        QSet<Guid> seen;
        return eachFile(QStringLiteral("Connectors"), [&](const QByteArray &bytes, const QString &name) -> Done {
            auto connector = readConnectorXml(bytes, name);
            if (!connector)
                return failure(connector.error());
            if (seen.contains(connector->identifier))
                return failure(statedTwice(Texts::tr("Two files describe the same connector."), name, connector->identifier));
            seen.insert(connector->identifier);
            into.connectors << std::move(*connector);
            return done();
        });
    }

    Done readRules(SyncConfiguration &into) const
    {
        QSet<Guid> seen;
        const Done read = eachFile(QStringLiteral("SynchronizationRules"), [&](const QByteArray &bytes, const QString &name) -> Done {
            auto rule = readRuleXml(bytes, name);
            if (!rule)
                return failure(rule.error());
            if (seen.contains(rule->identifier))
                return failure(statedTwice(Texts::tr("Two files describe the same synchronization rule."), name, rule->identifier));
            seen.insert(rule->identifier);
            into.rules << std::move(*rule);
            return done();
        });
        into.sortRules();
        return read;
    }

    Done readGlobalSettings(SyncConfiguration &into) const
    {
        const QString file = QStringLiteral("GlobalSettings/MV.xml");
        if (!has(file)) {
            into.known &= ~(KnownAreas(KnownArea::GlobalParameters) | KnownArea::Metaverse);
            return done();
        }
        const auto bytes = readOne(file);
        return bytes ? readMetaverseXml(*bytes, QStringLiteral("MV.xml"), into) : Done(failure(bytes.error()));
    }

private:
    static Error statedTwice(const QString &summary, const QString &file, const Guid &identifier)
    {
        return Error(Error::Kind::BadInput, summary, QStringLiteral("%1 repeats %2").arg(file, identifier.toString()),
                     Texts::tr("Export the server configuration again and use the untouched folder."));
    }

    Result<QByteArray> readOne(const QString &name) const
    {
        auto bytes = readWholeFile(m_folder + u'/' + name, maximumConfigurationFile);
        if (bytes && m_hashes)
            *m_hashes += sha256Hex(*bytes).toLatin1() + "  " + name.toUtf8() + '\n';
        return bytes;
    }

    //! Reads every XML file of one part and hands it on with the name for errors.
    template <typename Handle>
    Done eachFile(const QString &part, Handle handle) const
    {
        const QDir directory(m_folder + u'/' + part);
        if (!directory.exists()) {
            return failure(Error::Kind::BadInput, Texts::tr("%1 is not a server configuration.").arg(QDir::toNativeSeparators(m_folder)),
                           QStringLiteral("expected the folders Connectors, GlobalSettings and SynchronizationRules; %1 is missing").arg(part),
                           Texts::tr("Choose the folder that Get-ADSyncServerConfiguration wrote."));
        }
        for (const QString &name : directory.entryList({QStringLiteral("*.xml")}, QDir::Files, QDir::Name)) {
            const auto bytes = readOne(part + u'/' + name);
            if (!bytes)
                return failure(bytes.error());
            if (const Done handled = handle(*bytes, name); !handled)
                return handled;
        }
        return done();
    }

    QString m_folder;
    QByteArray *m_hashes;
};

} // namespace

Result<SyncConfiguration> readServerConfiguration(const QString &folder, QByteArray *hashes)
{
    SyncConfiguration configuration;
    const ServerFolder server(folder, hashes);
    for (const auto step : {&ServerFolder::readConnectors, &ServerFolder::readGlobalSettings, &ServerFolder::readRules}) {
        if (const Done read = (server.*step)(configuration); !read)
            return failure(read.error());
    }
    return configuration;
}

} // namespace swingbridge
