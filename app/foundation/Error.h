// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace swingbridge {

//! Why an operation did not do what was asked.
//!
//! It has a constructor on purpose: GCC 12 destroys aggregate temporaries twice when they are
//! written inside a co_await expression, so no value that travels through coroutines is an aggregate.
class Error
{
public:
    //! What the caller may do about it; never used to pick wording.
    enum class Kind {
        Cancelled,       //!< The person or the owner asked to stop.
        Timeout,         //!< No answer within the limit; the far side may still act.
        Unreachable,     //!< The server could not be spoken to at all.
        Unauthorised,    //!< It answered and refused the caller.
        Refused,         //!< A guard, a fence or a rule said no: nothing was changed.
        UnexpectedReply, //!< It answered something that cannot be understood or believed.
        BadInput,        //!< A file or an argument cannot be understood.
        LocalFile,       //!< This machine failed: not writable, disk full, damaged.
        InUse,           //!< Somebody else holds it.
        Invariant,       //!< A safety invariant was about to break: the operation stopped itself.
        Internal         //!< A bug of ours.
    };

    Error(Kind kind, QString summary, QString detail = {}, QString remedy = {})
        : m_kind(kind), m_summary(std::move(summary)), m_detail(std::move(detail)), m_remedy(std::move(remedy)) {}

    Kind kind() const { return m_kind; }
    bool isCancelled() const { return m_kind == Kind::Cancelled; }
    //! One translated sentence for a person: which server or file, what happened, what is unchanged.
    const QString &summary() const { return m_summary; }
    //! Untranslated evidence for log and report: command, code, text of the product. Never a secret.
    const QString &detail() const { return m_detail; }
    //! Translated: what to do next. May be empty.
    const QString &remedy() const { return m_remedy; }
    //! Machine word of a closed list (an agent's error code, a guard id); empty where there is none.
    const QString &code() const { return m_code; }
    //! Guard that said no ("G04"); empty where it was none.
    const QString &guard() const { return m_guard; }
    //! Names of the servers it is about; may be empty.
    const QStringList &servers() const { return m_servers; }

    Error withCode(QString code) const { Error copy(*this); copy.m_code = std::move(code); return copy; }
    Error withRemedy(QString remedy) const { Error copy(*this); copy.m_remedy = std::move(remedy); return copy; }
    Error withGuard(QString guard) const { Error copy(*this); copy.m_guard = std::move(guard); return copy; }
    Error about(QStringList servers) const { Error copy(*this); copy.m_servers = std::move(servers); return copy; }

private:
    Kind m_kind;
    QString m_summary;
    QString m_detail;
    QString m_remedy;
    QString m_code;
    QString m_guard;
    QStringList m_servers;
};

} // namespace swingbridge
