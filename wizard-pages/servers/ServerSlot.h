// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "async/CancelScope.h"
#include "migration/ServerReading.h"
#include "servers/CredentialAsker.h"
#include "servers/WayFields.h"

#include <QObject>
#include <QPointer>

namespace swingbridge {

class Connections;
class MigrationSession;
class Workspace;

//! A key that an unknown host showed: what a person compares before it is trusted.
class ShownHostKey
{
public:
    QString type;        //!< "ssh-ed25519"
    QString fingerprint; //!< "SHA256:…"
    QString command;     //!< What tells the same at the server itself.
};

//! One server of page Servers before it is paired: where it is, how it is reached, what it said when it was tested.
class ServerSlot final : public QObject
{
    Q_OBJECT

public:
    ServerSlot(MigrationSession *session, const QString &address, QObject *parent);

    // Where it is. The address is what counts and is kept; the fields are another view of it.
    const QString &address() const { return m_address; }
    void setAddress(const QString &address);
    const WayFields &fields() const { return m_fields; }
    void setFields(const WayFields &fields);
    //! The ways that can be chosen here: a rehearsal has its lab's servers only.
    QList<ServerAddress::Way> ways() const;
    static QString wayText(ServerAddress::Way way);
    QString identityFile() const;
    void setIdentityFile(const QString &file);
    bool mayEdit() const;
    //! A key can be chosen where ssh is spoken, also after pairing.
    bool takesIdentityFile() const;
    //! Does the address lead anywhere?
    bool isUsable() const;
    //! Why it does not, once there is something to be wrong.
    std::optional<Error> addressError() const;
    //! "sync01"; empty while the address leads nowhere.
    QString name() const;

    // What it said.
    //! Reads who it is; changes nothing and writes nothing down.
    void test();
    bool isTesting() const { return m_isTesting; }
    const ServerReading *reading() const;
    //! Why it did not answer; nothing while a question is open about it.
    std::optional<Error> error() const;

    // What a person is asked before it answers.
    std::optional<ShownHostKey> hostKey() const;
    //! The key was compared with the server's own: it is kept, and the server read.
    void trustHostKey();
    void declineHostKey();
    const CredentialQuestion *signIn() const;
    void signInAs(const QString &user, const QString &password, bool keep);
    void declineSignIn();
    //! Said after a sign-in that the keychain did not take.
    std::optional<Error> notKept() const;

Q_SIGNALS:
    void addressChanged();
    void changed();

private:
    [[nodiscard]] static QCoro::Task<> testNow(QPointer<ServerSlot> self, std::shared_ptr<Workspace> work, QString name, std::stop_token stop);
    Connections *connections() const;
    void moveTo(const QString &address);

    QPointer<MigrationSession> m_session;
    QString m_address;
    WayFields m_fields;
    CancelScope m_scope;
    bool m_isTesting = false;
    bool m_isKeyDeclined = false;
};

} // namespace swingbridge
