// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "servers/CredentialAsker.h"
#include "servers/CredentialStore.h"

#include <QCoreApplication>
#include <QHash>

namespace swingbridge {

//! The typed credentials of one run: what was accepted is remembered in memory, what is kept is looked up, else a person is
//! asked. Whoever needs one has tried the system's own sign-in first. Shared by all servers of a run.
class Credentials
{
    Q_DECLARE_TR_FUNCTIONS(Credentials)

public:
    //! Either may be null: nothing is kept; nobody can be asked.
    Credentials(std::shared_ptr<CredentialStore> store, std::shared_ptr<CredentialAsker> asker) : m_store(std::move(store)), m_asker(std::move(asker)) {}

    //! A credential for \a server. \a refused is the one that it did not take just now: it is forgotten everywhere and a
    //! person is asked. Errors as CredentialAsker::ask().
    [[nodiscard]] static QCoro::Task<Result<Credential>> find(std::shared_ptr<Credentials> self, QString server, std::optional<Credential> refused, std::stop_token stop);
    //! \a server took \a credential: it is remembered for this run, and kept if the person asked for that.
    [[nodiscard]] static QCoro::Task<> accept(std::shared_ptr<Credentials> self, QString server, Credential credential, std::stop_token stop);

private:
    std::shared_ptr<CredentialStore> m_store;
    std::shared_ptr<CredentialAsker> m_asker;
    QHash<QString, Credential> m_remembered;
    QString m_lastUser;
};

} // namespace swingbridge
