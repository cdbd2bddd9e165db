// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "servers/SavedPairs.h"

#include "migration/SessionWorld.h"

#include <algorithm>

namespace swingbridge {
namespace {

constexpr qsizetype mostPairs = 8;

const QString pairsKey = QStringLiteral("pairs");
const QString addressesKey = QStringLiteral("addresses");
const QString identityFilesKey = QStringLiteral("identityFiles");

QStringList addressesOf(const SavedPair &pair)
{
    QStringList addresses;
    for (const SavedServer &server : pair.servers)
        addresses << server.address;
    return addresses;
}

} // namespace

QStringList SavedPair::names() const
{
    QStringList names;
    for (const SavedServer &server : servers)
        names << serverNameOf(server.address);
    return names;
}

SavedPairs::SavedPairs() : m_settings(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("Swingbridge"), QStringLiteral("swingbridge")) {}

QList<SavedPair> SavedPairs::all() const
{
    QList<SavedPair> pairs;
    QSettings settings(m_settings.fileName(), QSettings::IniFormat);
    const int count = settings.beginReadArray(pairsKey);
    for (int i = 0; i < count; ++i) {
        settings.setArrayIndex(i);
        const QStringList addresses = settings.value(addressesKey).toStringList();
        const QStringList files = settings.value(identityFilesKey).toStringList();
        SavedPair pair;
        for (qsizetype server = 0; server < addresses.size(); ++server)
            pair.servers << SavedServer{addresses.at(server), files.value(server)};
        if (pair.servers.size() > 1)
            pairs << pair;
    }
    return pairs;
}

void SavedPairs::remember(const SavedPair &pair)
{
    QList<SavedPair> pairs = all();
    pairs.removeIf([&](const SavedPair &other) { return addressesOf(other) == addressesOf(pair); });
    pairs.prepend(pair);
    write(pairs.mid(0, mostPairs));
}

void SavedPairs::forget(const SavedPair &pair)
{
    QList<SavedPair> pairs = all();
    pairs.removeOne(pair);
    write(pairs);
}

QString SavedPairs::identityFile(const QString &address) const
{
    for (const SavedPair &pair : all()) {
        for (const SavedServer &server : pair.servers) {
            if (server.address == address && !server.identityFile.isEmpty())
                return server.identityFile;
        }
    }
    return {};
}

void SavedPairs::write(const QList<SavedPair> &pairs)
{
    m_settings.remove(pairsKey);
    m_settings.beginWriteArray(pairsKey, int(pairs.size()));
    for (int i = 0; i < pairs.size(); ++i) {
        m_settings.setArrayIndex(i);
        QStringList files;
        for (const SavedServer &server : pairs.at(i).servers)
            files << server.identityFile;
        m_settings.setValue(addressesKey, addressesOf(pairs.at(i)));
        m_settings.setValue(identityFilesKey, files);
    }
    m_settings.endArray();
    m_settings.sync();
}

} // namespace swingbridge
