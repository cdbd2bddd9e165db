// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <chrono>
#include <memory>

namespace swingbridge {

class Credentials;

//! What a person said about the ways to the servers, and where this machine keeps what it learns of them.
class TransportOptions
{
public:
    //! The data folder of this user's Swingbridge: its own known_hosts and the agent's text lie there.
    static QString defaultDataFolder();

    QString dataFolder = defaultDataFolder();
    QString identityFile;         //!< A private key for ssh; empty: ssh's own choice and its agent.
    QStringList acceptedHostKeys; //!< "SHA256:…": fingerprints a person has compared with the server's own.
    //! Asked when a server over WinRM does not take the ticket of whoever is signed in here (Kerberos); null: nobody is asked.
    std::shared_ptr<Credentials> credentials;

    std::chrono::milliseconds helloLimit = std::chrono::seconds{15}; //!< How long a far side may take for its first answer.

    QString knownHostsFile() const { return dataFolder + QStringLiteral("/known_hosts"); }
};

} // namespace swingbridge
