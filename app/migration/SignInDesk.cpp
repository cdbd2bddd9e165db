// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "migration/SignInDesk.h"

#include "async/Completion.h"

#include <algorithm>

namespace swingbridge {

//! A question and what becomes of it, shared between the desk and the frame that waits.
class SignInDesk::Open
{
public:
    explicit Open(CredentialQuestion asked) : question(std::move(asked)), answer(declined(question.server)) {}
    static Result<Credential> declined(const QString &server)
    {
        return failure(Error::Kind::Cancelled, tr("Nobody signed in to %1; nothing was sent.").arg(server));
    }

    CredentialQuestion question;
    Result<Credential> answer;
    Completion answered;
};

SignInDesk::SignInDesk() = default;

SignInDesk::~SignInDesk()
{
    for (const auto &open : std::as_const(m_open))
        open->answered.complete();
}

QCoro::Task<Result<Credential>> SignInDesk::ask(CredentialQuestion question, std::stop_token stop)
{
    const auto open = std::make_shared<Open>(std::move(question));
    m_notKept.remove(open->question.server);
    m_open << open;
    Q_EMIT changed();
    return wait(this, open, std::move(stop));
}

QCoro::Task<Result<Credential>> SignInDesk::wait(QPointer<SignInDesk> self, std::shared_ptr<Open> open, std::stop_token stop)
{
    const auto giveUp = [open] { open->answered.complete(); };
    const std::stop_callback onStop(stop, giveUp);
    co_await open->answered.wait();
    if (self && self->m_open.removeOne(open))
        Q_EMIT self->changed();
    co_return std::as_const(open->answer);
}

void SignInDesk::couldNotKeep(const QString &server, const Error &why)
{
    m_notKept.insert(server, why);
    Q_EMIT changed();
}

const CredentialQuestion *SignInDesk::question(const QString &server) const
{
    const auto open = std::find_if(m_open.cbegin(), m_open.cend(), [&](const auto &one) { return one->question.server == server; });
    return open == m_open.cend() ? nullptr : &(*open)->question;
}

QStringList SignInDesk::waiting() const
{
    QStringList servers;
    for (const auto &open : m_open)
        servers << open->question.server;
    return servers;
}

void SignInDesk::answer(const QString &server, const Credential &credential)
{
    end(server, credential);
}

void SignInDesk::decline(const QString &server)
{
    end(server, Open::declined(server));
}

void SignInDesk::end(const QString &server, const Result<Credential> &answer)
{
    const auto open = std::find_if(m_open.cbegin(), m_open.cend(), [&](const auto &one) { return one->question.server == server; });
    if (open == m_open.cend())
        return;
    const auto ended = *open;
    m_open.erase(open);
    ended->answer = answer;
    ended->answered.complete();
    Q_EMIT changed();
}

std::optional<Error> SignInDesk::notKept(const QString &server) const
{
    const auto it = m_notKept.constFind(server);
    return it == m_notKept.cend() ? std::nullopt : std::optional<Error>(*it);
}

} // namespace swingbridge
