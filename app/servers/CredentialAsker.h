// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/Result.h"
#include "servers/Credential.h"

#include <QCoroTask>

#include <stop_token>

namespace swingbridge {

//! What a person is asked when a server did not take the system's own sign-in.
class CredentialQuestion
{
public:
    explicit CredentialQuestion(QString address) : server(std::move(address)) {}

    QString server;          //!< Its address as it was written: "winrm://sync01".
    QString user;            //!< A proposal: whoever was refused just now, or was typed for the other server; may be empty.
    bool wasRefused = false; //!< The server refused what was typed or kept before.
    bool canBeKept = false;  //!< There is a keychain service: offer "Keep in the system's keychain".
};

//! Asks the person for a user and a password. The command line and the wizard have one each.
class CredentialAsker
{
public:
    virtual ~CredentialAsker() = default;

    //! One question at a time for each server. Cancelled: the person does not want to, or \a stop; Refused, with a
    //! remedy: nobody can be asked here.
    [[nodiscard]] virtual QCoro::Task<Result<Credential>> ask(CredentialQuestion question, std::stop_token stop) = 0;
    //! \a server took the credential, but it could not be kept as was asked: it will be asked for again next time.
    virtual void couldNotKeep(const QString &server, const Error &why) = 0;
};

} // namespace swingbridge
