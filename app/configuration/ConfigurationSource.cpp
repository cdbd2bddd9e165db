// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "configuration/ServerConfiguration.h"
#include "configuration/SettingsFile.h"
#include "configuration/SettingsReader.h"

#include "foundation/WholeFile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace swingbridge {
namespace {

class SourceTexts
{
    Q_DECLARE_TR_FUNCTIONS(ConfigurationSource)
};

Result<SyncConfiguration> readFolder(const QString &path)
{
    QByteArray list;
    auto read = readServerConfiguration(path, &list);
    if (!read)
        return read;
    ConfigurationOrigin &origin = read->origin;
    origin.kind = ConfigurationKind::ServerConfiguration;
    origin.source = path;
    origin.sha256 = sha256Hex(list);
    origin.host = read->server;
    origin.version = read->productVersion();
    origin.exportedAt = read->exportedAt;
    return read;
}

Result<SyncConfiguration> readFile(const QString &path)
{
    const auto bytes = readWholeFile(path, maximumConfigurationFile);
    if (!bytes)
        return failure(bytes.error());
    auto read = readSettingsOrStub(*bytes, QFileInfo(path).fileName());
    if (read)
        read->origin.source = path;
    return read;
}

} // namespace

QString toString(ConfigurationKind kind)
{
    switch (kind) {
    case ConfigurationKind::Capture: return QStringLiteral("capture");
    case ConfigurationKind::Settings: return QStringLiteral("settings");
    case ConfigurationKind::ServerConfiguration: return QStringLiteral("serverConfiguration");
    case ConfigurationKind::MigratedStub: return QStringLiteral("migratedStub");
    }
    Q_UNREACHABLE();
}

Result<SyncConfiguration> describeConfigurationSource(const QString &path)
{
    return QFileInfo(path).isDir() ? readFolder(path) : readFile(path);
}

Result<SyncConfiguration> readConfigurationSource(const QString &path)
{
    auto read = describeConfigurationSource(path);
    if (!read || read->origin.kind != ConfigurationKind::MigratedStub)
        return read;
    const QString folder = QDir::toNativeSeparators(QFileInfo(path).absolutePath());
    return failure(migratedStub(QFileInfo(path).fileName()).withRemedy(SourceTexts::tr("Use the folder %1 instead.").arg(folder)));
}

} // namespace swingbridge
