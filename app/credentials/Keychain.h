// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "servers/CredentialStore.h"

#include <QCoreApplication>

namespace swingbridge {

//! The system's keychain, by QtKeychain: Secret Service or KWallet on the session bus, Windows' credential store.
//! A machine without a desktop has none: isAvailable() says so at once, and every call ends at once.
class Keychain final : public CredentialStore
{
    Q_DECLARE_TR_FUNCTIONS(Keychain)

public:
    bool isAvailable() const override;
    QCoro::Task<Result<std::optional<Credential>>> find(QString server, std::stop_token stop) override;
    QCoro::Task<Done> keep(QString server, Credential credential, std::stop_token stop) override;
    QCoro::Task<Done> forget(QString server, std::stop_token stop) override;

private:
    static Error missing();
    static Error failed(const QString &why);
};

} // namespace swingbridge
