// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "migration/ExportedSettings.h"

namespace swingbridge {
namespace {

using Kind = ExportedSettings::Kind;

//! By its name, wherever the person put a prefix: "Staging-DC01-Exported-SynchronizationPolicy-….JSON" was seen too.
Kind kindOf(const RemoteFile &file)
{
    const QString name = file.path.section(QLatin1Char('/'), -1);
    if (!name.endsWith(QLatin1String(".json"), Qt::CaseInsensitive))
        return Kind::None;
    if (name.contains(QLatin1String("Exported-SynchronizationPolicy"), Qt::CaseInsensitive))
        return Kind::Exported;
    return name.contains(QLatin1String("-SynchronizationPolicy"), Qt::CaseInsensitive) ? Kind::Applied : Kind::None;
}

const RemoteFile *newest(const QList<RemoteFile> &files, Kind kind)
{
    const RemoteFile *found = nullptr;
    for (const RemoteFile &file : files) {
        if (kindOf(file) == kind && (!found || file.modified > found->modified))
            found = &file;
    }
    return found;
}

} // namespace

ExportedSettings ExportedSettings::newestOf(const QList<RemoteFile> &files, const QDateTime &serverNow)
{
    const RemoteFile *exported = newest(files, Kind::Exported);
    const RemoteFile *applied = newest(files, Kind::Applied);
    ExportedSettings settings;
    if (exported) {
        settings.kind = Kind::Exported;
        settings.file = *exported;
        const bool isSuperseded = applied && applied->modified > exported->modified;
        settings.isFresh = !isSuperseded && exported->modified.isValid() && exported->modified.addDays(1) >= serverNow;
    } else if (applied) {
        settings.kind = Kind::Applied;
        settings.file = *applied;
    }
    return settings;
}

QString toWord(ExportedSettings::Kind kind)
{
    switch (kind) {
    case Kind::Exported: return QStringLiteral("exported");
    case Kind::Applied: return QStringLiteral("applied");
    case Kind::None: break;
    }
    return QStringLiteral("none");
}

ExportedSettings::Kind exportedSettingsKindFromWord(const QString &word)
{
    for (const Kind kind : {Kind::Exported, Kind::Applied}) {
        if (toWord(kind) == word)
            return kind;
    }
    return Kind::None;
}

} // namespace swingbridge
