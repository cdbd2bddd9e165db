// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/Secret.h"

#include <QString>

#include <memory>

namespace swingbridge {

//! A user and a password that a person typed, for a server that does not take this machine's own sign-in.
class Credential
{
public:
    Credential() = default;
    Credential(QString name, QByteArray typed, bool keepIt = false)
        : user(std::move(name)), password(std::make_shared<const Secret>(std::move(typed))), keep(keepIt) {}

    QString user; //!< "CONTOSO\\adm"; empty: no credential, the ticket of whoever is signed in here.
    std::shared_ptr<const Secret> password;
    bool keep = false; //!< The person asked for it to be kept in the system's keychain.
};

} // namespace swingbridge
