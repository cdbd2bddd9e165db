// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/Result.h"
#include "servers/Credential.h"

#include <QCoroTask>

#include <optional>
#include <stop_token>

namespace swingbridge {

//! Where credentials outlive a run: the system's keychain, or nothing.
class CredentialStore
{
public:
    virtual ~CredentialStore() = default;

    //! Said at once, without asking anybody: false without a keychain service (the rule on a machine without a desktop).
    virtual bool isAvailable() const = 0;
    //! Empty when nothing is kept for \a server. Errors: LocalFile, the service failed or refused; Cancelled.
    [[nodiscard]] virtual QCoro::Task<Result<std::optional<Credential>>> find(QString server, std::stop_token stop) = 0;
    [[nodiscard]] virtual QCoro::Task<Done> keep(QString server, Credential credential, std::stop_token stop) = 0;
    //! What is not there is forgotten already.
    [[nodiscard]] virtual QCoro::Task<Done> forget(QString server, std::stop_token stop) = 0;
};

} // namespace swingbridge
