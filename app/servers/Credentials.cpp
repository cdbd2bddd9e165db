// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "servers/Credentials.h"

#include "foundation/Logging.h"

namespace swingbridge {

QCoro::Task<Result<Credential>> Credentials::find(std::shared_ptr<Credentials> self, QString server, std::optional<Credential> refused, std::stop_token stop)
{
    const auto store = self->m_store && self->m_store->isAvailable() ? self->m_store : nullptr;
    CredentialQuestion question(server);
    question.canBeKept = store != nullptr;
    question.wasRefused = refused.has_value();
    if (refused) {
        question.user = refused->user;
        self->m_remembered.remove(server);
        if (store && refused->keep) {
            if (const Done forgotten = co_await store->forget(server, stop); !forgotten)
                qCWarning(logServers, "%s: the keychain did not forget what was refused: %s", qUtf8Printable(server), qUtf8Printable(forgotten.error().detail()));
        }
    } else if (const auto remembered = self->m_remembered.constFind(server); remembered != self->m_remembered.constEnd()) {
        Credential credential = *remembered;
        co_return credential;
    } else if (store) {
        auto kept = co_await store->find(server, stop);
        if (!kept)
            qCWarning(logServers, "%s: the keychain could not be read: %s", qUtf8Printable(server), qUtf8Printable(kept.error().detail()));
        else if (*kept)
            co_return std::move(**kept);
    }
    if (!self->m_asker)
        co_return failure(Error(Error::Kind::Refused, tr("%1 asks for a password, and nobody can be asked for it here.").arg(server), {},
                                tr("Sign in to this machine with an account that the server takes, or use ssh.")));
    if (question.user.isEmpty())
        question.user = self->m_lastUser; // both servers of a pair often take the same account
    auto typed = co_await self->m_asker->ask(question, stop);
    if (typed)
        self->m_lastUser = typed->user;
    co_return typed;
}

QCoro::Task<> Credentials::accept(std::shared_ptr<Credentials> self, QString server, Credential credential, std::stop_token stop)
{
    self->m_remembered.insert(server, credential);
    if (!credential.keep || !self->m_store || !self->m_store->isAvailable())
        co_return;
    const Done kept = co_await self->m_store->keep(server, credential, stop);
    if (kept)
        co_return;
    qCWarning(logServers, "%s: the keychain did not keep the password: %s", qUtf8Printable(server), qUtf8Printable(kept.error().detail()));
    if (self->m_asker)
        self->m_asker->couldNotKeep(server, kept.error());
}

} // namespace swingbridge
