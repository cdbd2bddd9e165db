// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "migration/SessionWorld.h"
#include "migration/SignInDesk.h"
#include "servers/TransportOptions.h"

#include <QHash>

namespace swingbridge {

//! What a person says of the ways to the servers of one migration: with which key, and which host keys were compared. Shared
//! by the world's door and page Servers; it counts for the doors that are opened from now on. Holds no password.
class Connections
{
public:
    //! \a desk: where sign-ins are asked for; may be null.
    explicit Connections(TransportOptions options, std::shared_ptr<SignInDesk> desk = nullptr);

    SignInDesk *desk() const { return m_desk.get(); }
    QString knownHostsFile() const { return m_options.knownHostsFile(); }
    QString identityFile(const QString &address) const { return m_identityFiles.value(address); }
    //! The private key for ssh to \a address; empty: ssh's own choice and its agent.
    void setIdentityFile(const QString &address, const QString &file);
    //! A person has compared \a fingerprint with what the server at \a address tells of itself.
    void acceptHostKey(const QString &address, const QString &fingerprint);
    TransportOptions optionsFor(const QString &address) const;

    //! The world of live servers, reached as \a self says at the moment.
    static SessionWorld world(const std::shared_ptr<Connections> &self, const QString &operatorName);

private:
    TransportOptions m_options;
    std::shared_ptr<SignInDesk> m_desk;
    QHash<QString, QString> m_identityFiles;
    QHash<QString, QStringList> m_acceptedKeys;
};

} // namespace swingbridge
