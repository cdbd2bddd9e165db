// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "servers/CredentialAsker.h"

#include <QHash>
#include <QObject>
#include <QPointer>

#include <memory>

namespace swingbridge {

//! Where the questions for a user and a password wait until a page has put them to the person. Keeps nothing: an answer goes
//! to whoever asked.
class SignInDesk final : public QObject, public CredentialAsker
{
    Q_OBJECT

public:
    SignInDesk();
    ~SignInDesk() override;

    QCoro::Task<Result<Credential>> ask(CredentialQuestion question, std::stop_token stop) override;
    void couldNotKeep(const QString &server, const Error &why) override;

    //! What waits for the server of that address; nullptr: nothing.
    const CredentialQuestion *question(const QString &server) const;
    //! The addresses of the servers that wait for an answer.
    QStringList waiting() const;
    void answer(const QString &server, const Credential &credential);
    //! The person does not want to sign in.
    void decline(const QString &server);
    //! Why the keychain did not take the last credential of that server.
    std::optional<Error> notKept(const QString &server) const;

Q_SIGNALS:
    void changed();

private:
    class Open;
    [[nodiscard]] static QCoro::Task<Result<Credential>> wait(QPointer<SignInDesk> self, std::shared_ptr<Open> open, std::stop_token stop);
    void end(const QString &server, const Result<Credential> &answer);

    QList<std::shared_ptr<Open>> m_open;
    QHash<QString, Error> m_notKept;
};

} // namespace swingbridge
