// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "servers/ServerFacts.h"
#include "foundation/Json.h"
#include "foundation/Result.h"

#include <QDate>

namespace swingbridge {

//! What the advisor wants to know of one server (cli.md, swingbridge/facts/1); absent is "not known".
class AdviceServer
{
public:
    enum class Product { Connect, AzureAdSync, DirSync };
    enum class Install { Unknown, Express, Custom, DirsyncUpgrade };

    AdviceServer() = default;

    QString name;
    ServerRole role = ServerRole::Unknown;
    Product product = Product::Connect;
    QString version;
    std::optional<qint64> objects;
    std::optional<int> customRules;
    std::optional<int> modifiedStandardRules;
    SystemFacts::DatabaseKind database = SystemFacts::DatabaseKind::Unknown;
    QString os; //!< "2012R2", "2016", "2019", "2022", "2025"
    QDate lastUpgrade;
    Install install = Install::Unknown;
    AutoUpgrade::State autoUpgrade = AutoUpgrade::State::Unknown;
};

//! All servers and what is wanted.
class AdviceFacts
{
public:
    AdviceFacts() = default;

    QList<AdviceServer> servers;
    QString wantedOs; //!< Release of Windows Server; empty: stays.
    bool wantsNewHardware = false;
    QDate today;

    //! The server that would be upgraded first: the active one, else the first.
    const AdviceServer *subject() const;
};

//! What the readings tell the advisor.
AdviceFacts adviceFactsFrom(const QList<ServerFacts> &readings, const QDate &today);
//! Reads swingbridge/facts/1; the error names the key.
Result<AdviceFacts> adviceFactsFromJson(const Json &document);

} // namespace swingbridge
