// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/Result.h"

#include <QCoreApplication>
#include <QString>

namespace swingbridge {

//! Where a server is and how it is reached, as a person writes it (cli.md): "lab:NAME", "local:", "winrm://HOST[:PORT]",
//! "ssh://[USER@]HOST[:PORT]", "files:PATH". A value that exists was understood: its host cannot be taken for an option,
//! holds no control character, and its port is one.
class ServerAddress
{
    Q_DECLARE_TR_FUNCTIONS(ServerAddress)

public:
    enum class Way { Lab, Local, Ssh, WinRm, Files };

    //! Error: BadInput, one sentence that says what is wrong with \a text, and how it is written.
    static Result<ServerAddress> parse(const QString &text);

    Way way() const { return m_way; }
    const QString &text() const { return m_text; } //!< As it was written.
    const QString &host() const { return m_host; } //!< Without brackets: "sync01.contoso.com", "fe80::1". Ssh and WinRm only.
    const QString &user() const { return m_user; } //!< Ssh only; empty: ssh decides.
    int port() const { return m_port; }            //!< 0: the way's own.
    //! Lab: the server's name. Files: the folder.
    const QString &place() const { return m_place; }
    //! The name people call the server by: "sync01"; an address of numbers stays whole and keeps its port.
    QString name() const;

private:
    ServerAddress(Way way, QString text) : m_way(way), m_text(std::move(text)) {}

    static Result<ServerAddress> parseNetwork(Way way, const QString &text, QString rest);
    static Error refusal(const QString &sentence, const QString &text);

    Way m_way;
    QString m_text;
    QString m_host;
    QString m_user;
    QString m_place;
    int m_port = 0;
};

} // namespace swingbridge
