// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/Json.h"

#include <QList>
#include <QString>

#include <optional>

namespace swingbridge {

//! One registry value that decides about TLS 1.2 (adsync.md 9); absent is a state of its own.
class TlsValue
{
public:
    TlsValue() = default;
    TlsValue(QString where, QString what, std::optional<int> is) : key(std::move(where)), name(std::move(what)), value(is) {}
    QString key;
    QString name;
    std::optional<int> value;
};

class WindowsService
{
public:
    WindowsService() = default;
    WindowsService(QString id, QString is, QString startType) : name(std::move(id)), state(std::move(is)), start(std::move(startType)) {}
    QString name;
    QString state; //!< "running", "stopped"
    QString start; //!< "automatic", "delayed", "manual", "disabled"
    bool isRunning() const { return state == QLatin1String("running"); }
};

//! The machine below the product: the result of `system.read`.
class SystemFacts
{
public:
    enum class DatabaseKind { Unknown, LocalDb, SqlServer };

    SystemFacts() = default;

    QString osName;    //!< "Windows Server 2022 Standard"
    QString osRelease; //!< "2012R2", "2016", "2019", "2022", "2025"; empty when not recognised.
    QString osBuild;   //!< "10.0.20348.2762"
    std::optional<bool> serverCore;
    std::optional<bool> domainJoined;
    QString dotNetVersion;            //!< "4.8"
    std::optional<int> dotNetRelease; //!< The registry's Release value.
    QList<TlsValue> tls;
    std::optional<qint64> diskFreeBytes;
    std::optional<qint64> diskTotalBytes;
    std::optional<qint64> memoryBytes;
    DatabaseKind databaseKind = DatabaseKind::Unknown;
    QString databaseVersion;
    std::optional<qint64> databaseBytes;
    QList<WindowsService> healthServices;
    QString proxy; //!< "" means direct.
};

void to_json(Json &json, const SystemFacts &facts);
void from_json(const Json &json, SystemFacts &facts);

} // namespace swingbridge
