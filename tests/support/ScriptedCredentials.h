// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "async/Completion.h"
#include "servers/Credentials.h"

namespace swingbridge::test {

//! A person who types what was written down beforehand, and then nothing more.
class ScriptedAsker final : public CredentialAsker
{
public:
    QCoro::Task<Result<Credential>> ask(CredentialQuestion question, std::stop_token stop) override
    {
        asked << question;
        co_await nextTurn();
        if (typed.isEmpty() || stop.stop_requested())
            co_return failure(Error(Error::Kind::Cancelled, QStringLiteral("not now")));
        Credential credential = typed.takeFirst();
        co_return credential;
    }
    void couldNotKeep(const QString &server, const Error &) override { notKept << server; }

    QList<Credential> typed;
    QList<CredentialQuestion> asked;
    QStringList notKept;
};

//! A keychain in memory: there or not, and failing when it shall.
class ScriptedStore final : public CredentialStore
{
public:
    bool isAvailable() const override { return isThere; }
    QCoro::Task<Result<std::optional<Credential>>> find(QString server, std::stop_token) override
    {
        co_await nextTurn();
        if (fails)
            co_return failure(Error(Error::Kind::LocalFile, QStringLiteral("locked")));
        std::optional<Credential> found;
        if (kept.contains(server))
            found = kept.value(server);
        co_return found;
    }
    QCoro::Task<Done> keep(QString server, Credential credential, std::stop_token) override
    {
        co_await nextTurn();
        if (fails)
            co_return failure(Error(Error::Kind::LocalFile, QStringLiteral("locked")));
        kept.insert(server, credential);
        co_return done();
    }
    QCoro::Task<Done> forget(QString server, std::stop_token) override
    {
        co_await nextTurn();
        kept.remove(server);
        co_return done();
    }

    QHash<QString, Credential> kept;
    bool isThere = true;
    bool fails = false;
};

} // namespace swingbridge::test
