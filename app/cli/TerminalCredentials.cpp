// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/TerminalCredentials.h"

#include "async/Completion.h"
#include "cli/TerminalLine.h"
#include "credentials/Keychain.h"

#include <cstdio>

namespace swingbridge {
namespace {

class TerminalCredentialAsker final : public CredentialAsker
{
    Q_DECLARE_TR_FUNCTIONS(TerminalCredentialAsker)

public:
    //! There is one terminal: questions about several servers are asked one after the other.
    QCoro::Task<Result<Credential>> ask(CredentialQuestion question, std::stop_token stop) override
    {
        const auto mine = std::make_shared<Completion>();
        const auto previous = std::exchange(m_lastTurn, mine);
        if (previous)
            co_await previous->wait();
        auto typed = co_await askAlone(question, stop);
        QMetaObject::invokeMethod(mine.get(), &Completion::complete, Qt::QueuedConnection);
        co_return typed;
    }
    void couldNotKeep(const QString &server, const Error &why) override
    {
        const QString sentence = tr("The password for %1 could not be kept: %2").arg(server, why.summary());
        std::fputs(qUtf8Printable(sentence + u'\n'), stderr);
    }

private:
    static QCoro::Task<Result<Credential>> askAlone(CredentialQuestion question, std::stop_token stop)
    {
        if (!TerminalLine::hasPerson())
            co_return failure(Error(Error::Kind::Refused, tr("%1 asks for a password, and there is no terminal to ask for it.").arg(question.server), {},
                                    tr("Run this in a terminal, where the password is typed unseen; or sign in to this machine with an account that the server takes; or use ssh.")));
        const QString refused = tr("%1 did not accept the sign-in.").arg(question.server);
        const QString wanted = question.user.isEmpty() ? tr("User for %1").arg(question.server) : tr("User for %1 (empty: %2)").arg(question.server, question.user);
        const QString userLine = (question.wasRefused ? refused + u'\n' : QString()) + wanted + QStringLiteral(": ");
        const auto typedUser = co_await TerminalLine::read(userLine, TerminalLine::Echo::On, stop);
        const QString user = typedUser && !typedUser->trimmed().isEmpty() ? QString::fromUtf8(typedUser->trimmed()) : question.user;
        if (!typedUser || user.isEmpty())
            co_return failure(Error(Error::Kind::Cancelled, tr("Nobody was named who signs in to %1.").arg(question.server)));
        const QString passwordLine = tr("Password of %1 (not shown)").arg(user) + QStringLiteral(": ");
        auto password = co_await TerminalLine::read(passwordLine, TerminalLine::Echo::Off, stop);
        if (!password || password->isEmpty())
            co_return failure(Error(Error::Kind::Cancelled, tr("No password was typed for %1.").arg(question.server)));
        Credential credential(user, std::exchange(*password, {}));
        if (question.canBeKept) {
            const QString keepLine = tr("Keep it in the system's keychain? (yes, else no)") + QStringLiteral(": ");
            const auto answer = co_await TerminalLine::read(keepLine, TerminalLine::Echo::On, stop);
            credential.keep = answer && answer->trimmed().toLower() == tr("yes").toUtf8();
        }
        co_return credential;
    }

    std::shared_ptr<Completion> m_lastTurn;
};

} // namespace

std::shared_ptr<Credentials> terminalCredentials()
{
    return std::make_shared<Credentials>(std::make_shared<Keychain>(), std::make_shared<TerminalCredentialAsker>());
}

} // namespace swingbridge
