// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/Guid.h"
#include "foundation/Json.h"

#include <QList>

#include <memory>

namespace swingbridge {

//! A server as it was named when the operation began.
class JournalServer
{
public:
    //! \a machineId is empty while the server is not installed or was not identified.
    JournalServer(QString name, QString machineId, QString address)
        : m_name(std::move(name)), m_machineId(std::move(machineId)), m_address(std::move(address)) {}

    const QString &name() const { return m_name; }
    const QString &machineId() const { return m_machineId; }
    //! "lab:sync01", "winrm://sync01" ... as in cli.md.
    const QString &address() const { return m_address; }

    friend bool operator==(const JournalServer &, const JournalServer &) = default;

private:
    QString m_name;
    QString m_machineId;
    QString m_address;
};

//! What entry 1 holds and the tables op and server repeat. Everything here gets into the chain: a caller that wants
//! the same head on any machine puts nothing of the machine in.
class OpenFacts
{
public:
    Guid opId;
    QString createdUtc;      //!< Left empty: Journal::create() takes the clock's time.
    QString toolVersion;
    QByteArray agentSha256;  //!< 32 bytes, or empty: not known yet.
    QString tenant;          //!< Empty: not known yet.
    QString method;          //!< "swing", "inPlace", ... as in cli.md.
    QString mode;            //!< "assisted" or "automatic".
    bool hardFence = true;
    QList<JournalServer> servers; //!< In the order in which they are shown; two to four, one for a single server.

    //! Further facts under "facts" of the payload: scenario, seed, the hash of the answers file ...
    const QByteArray &extra() const { return m_extra; }
    Done setExtra(const Json &extra);

    //! The payload of entry 1: {"op":{…},"servers":[…],"schema":{…},"facts":{…}}.
    Result<QByteArray> toPayload() const;
    //! The reverse; names the key that is missing.
    static Result<OpenFacts> fromPayload(const QByteArray &payload);

private:
    QByteArray m_extra = QByteArrayLiteral("{}");
};

//! A file of which the facts speak by its hash, stored before entry 1 is: there is no moment with one and without the other.
class OpeningArtefact
{
public:
    OpeningArtefact() = default;
    OpeningArtefact(QString artefactKind, QByteArray artefactBytes) : kind(std::move(artefactKind)), bytes(std::move(artefactBytes)) {}

    QString kind;
    QByteArray bytes;
};

} // namespace swingbridge
