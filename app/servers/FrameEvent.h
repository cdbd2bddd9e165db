// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace swingbridge::frame {

//! What a reader found.
class Event
{
public:
    //! Request, Reply: json() is what was framed. Alive: the operation goes on. Garbled: nothing more is believed.
    //! BadRequest: one request whose length or hash is wrong; the next may be good.
    enum class Kind { Request, Reply, Alive, Garbled, BadRequest, AgentText };

    Event(Kind kind, QByteArray token, QByteArray json, QString why = {})
        : m_kind(kind), m_token(std::move(token)), m_json(std::move(json)), m_why(std::move(why)) {}

    Kind kind() const { return m_kind; }
    const QByteArray &token() const { return m_token; }
    const QByteArray &json() const { return m_json; }
    //! For Garbled and BadRequest: English, for the log.
    const QString &why() const { return m_why; }

private:
    Kind m_kind;
    QByteArray m_token;
    QByteArray m_json;
    QString m_why;
};

} // namespace swingbridge::frame
