// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/Subcommand.h"

#include <vector>

namespace swingbridge {

using SubcommandList = std::vector<std::unique_ptr<Subcommand>>;

//! Reads the command line: finds the subcommand, its options and the general ones.
class CommandLine
{
public:
    //! Help or version was asked for, or a subcommand with what it shall do.
    class Request
    {
    public:
        explicit Request(QString text) : m_text(std::move(text)) {}
        Request(const Subcommand *subcommand, Invocation invocation) : m_subcommand(subcommand), m_invocation(std::move(invocation)) {}
        const Subcommand *subcommand() const { return m_subcommand; } //!< Null: print text() and end with 0.
        const QString &text() const { return m_text; }
        const Invocation &invocation() const { return m_invocation; }

    private:
        QString m_text;
        const Subcommand *m_subcommand = nullptr;
        Invocation m_invocation;
    };

    //! \a subcommands must outlive it.
    explicit CommandLine(const SubcommandList &subcommands) : m_subcommands(subcommands) {}

    //! \a arguments without the program's name. Errors are of usage: one sentence.
    Result<Request> read(const QStringList &arguments) const;
    //! Whether a failure to read \a arguments is told as a document: --format json is seen even in a wrong line.
    static bool wantsJson(const QStringList &arguments);

private:
    const Subcommand *find(const QStringList &arguments) const;
    Result<Request> readSubcommand(const Subcommand &subcommand, const QStringList &rest) const;
    Error unknown(const QStringList &arguments) const;
    QString help() const;

    const SubcommandList &m_subcommands;
};

} // namespace swingbridge
