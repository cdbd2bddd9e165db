// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/Console.h"
#include "cli/Invocation.h"

#include <QCommandLineParser>
#include <QCoroTask>

#include <memory>
#include <stop_token>

namespace swingbridge {

//! One thing the program can do. Each stands in a file of its own and is made by a function of Subcommands.h.
class Subcommand
{
public:
    //! What stands between the options: at least and at most so many arguments.
    struct Arity { int atLeast = 0; int atMost = 0; };

    virtual ~Subcommand() = default;

    virtual QString words() const = 0;   //!< "lab run"
    virtual QString summary() const = 0; //!< Translated: one line of --help.
    virtual Arity arity() const = 0;
    //! The words that --format takes, the usual one first.
    virtual QStringList formats() const { return {QStringLiteral("text"), QStringLiteral("json")}; }
    //! Adds its options and the names of its arguments; the general options are there already.
    virtual void declare(QCommandLineParser &parser) const = 0;
    //! Does it. Prints its document itself and returns how the program ends, or the Failure that main prints.
    [[nodiscard]] virtual QCoro::Task<Ending> run(Invocation invocation, std::shared_ptr<Console> console,
                                                              std::stop_token stop) const = 0;

protected:
    static QStringList withHtml() { return {QStringLiteral("text"), QStringLiteral("json"), QStringLiteral("html")}; }
};

} // namespace swingbridge
