// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/Json.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

namespace swingbridge {

//! What can be wrong with a pair that is at rest (cli.md, watch).
enum class AlarmCode {
    TwoActive,      //!< More than one server was seen active.
    NoneActive,     //!< All servers answered and none of them is active; a stopped service is not.
    Rogue,          //!< A server that must not export is active, was put back to an older state, or is unknown and exported.
    Stale,          //!< No run has ended for longer than it may take.
    Unreachable,    //!< It does not answer: what it does is not known.
    NotReturned,    //!< A setting that was borrowed has not been given back.
    ExportOnStaging //!< An Export ran on a server while it was in staging mode.
};
//! "twoActive", "noneActive", …
QString toWord(AlarmCode code);

//! One alarm: a value that can be said in any language. Two alarms are the same when code, server and subject are.
class Alarm
{
public:
    //! \a server: empty when it is about the pair. \a subject tells alarms of one code apart ("autoUpgrade", "marker").
    //! \a names fill the places of the sentences, in the order that AlarmTexts says.
    Alarm(AlarmCode code, QString server, QDateTime since, QStringList names = {}, QString subject = {})
        : m_code(code), m_server(std::move(server)), m_since(std::move(since)), m_names(std::move(names)), m_subject(std::move(subject)) {}

    AlarmCode code() const { return m_code; }
    const QString &server() const { return m_server; }
    const QString &subject() const { return m_subject; }
    const QDateTime &since() const { return m_since; } //!< When it was first seen, or has been so as far as the servers tell.
    QString message() const; //!< Translated: what was seen.
    QString remedy() const;  //!< Translated: what to do next.
    Alarm withSince(QDateTime since) const { Alarm copy(*this); copy.m_since = std::move(since); return copy; }
    bool isSameAs(const Alarm &other) const { return m_code == other.m_code && m_server == other.m_server && m_subject == other.m_subject; }
    //! The element of swingbridge/watch/1 "alarms".
    Json toJson() const;

private:
    AlarmCode m_code;
    QString m_server;
    QDateTime m_since;
    QStringList m_names;
    QString m_subject;
};

} // namespace swingbridge
