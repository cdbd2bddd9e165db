// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/Result.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QList>

namespace swingbridge {

//! One key that a host showed, as a line of known_hosts: "[127.0.0.1]:2222 ssh-ed25519 AAAA…".
class HostKey
{
public:
    HostKey(QByteArray hosts, QByteArray type, QByteArray key) : m_hosts(std::move(hosts)), m_type(std::move(type)), m_key(std::move(key)) {}

    QByteArray line() const { return m_hosts + ' ' + m_type + ' ' + m_key; }
    const QByteArray &type() const { return m_type; }
    //! As ssh-keygen -l writes it: "SHA256:" and base64 without padding.
    QString fingerprint() const;

private:
    QByteArray m_hosts;
    QByteArray m_type;
    QByteArray m_key;
};

//! The keys in ssh-keyscan's output; comments and what is no key are left out.
QList<HostKey> hostKeysIn(const QByteArray &keyscanOutput);

//! Swingbridge's own known_hosts: only keys that a person has confirmed, one a line. ssh reads it.
class KnownHosts
{
    Q_DECLARE_TR_FUNCTIONS(KnownHosts)

public:
    explicit KnownHosts(QString file) : m_file(std::move(file)) {}

    //! Adds \a key unless it is there; makes the folder when it is missing. Error: LocalFile, with what to do.
    Done add(const HostKey &key) const;

private:
    QString m_file;
};

} // namespace swingbridge
