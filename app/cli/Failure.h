// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/ExitStatus.h"
#include "foundation/Json.h"

#include <QStringList>

namespace swingbridge {

//! Why a command did not do what was asked: an Error and what only the command knows about it.
class Failure
{
public:
    Failure(Error error) : m_error(std::move(error)) {} // NOLINT: an Error is a Failure

    Failure withServers(QStringList servers) const { Failure copy(*this); copy.m_servers = std::move(servers); return copy; }
    //! Translated: what was not touched.
    Failure withUnchanged(QString sentence) const { Failure copy(*this); copy.m_unchanged = std::move(sentence); return copy; }
    //! The input that cannot be understood.
    Failure withFile(QString file) const { Failure copy(*this); copy.m_file = std::move(file); return copy; }

    const Error &error() const { return m_error; }
    ExitStatus status() const { return exitStatusOf(m_error); }
    //! The document swingbridge/error/1. A code of the form G12 is the guard that refused.
    Json toJson() const;
    //! The same for people: what happened, what is unchanged, what to do next, the evidence.
    QString toText() const;

private:
    Error m_error;
    QStringList m_servers;
    QString m_unchanged;
    QString m_file;
};

//! How a subcommand ended.
using Ending = tl::expected<ExitStatus, Failure>;

} // namespace swingbridge
