// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "advice/PreflightCheck.h"
#include "advice/SignIns.h"
#include "cli/Invocation.h"
#include "cli/ServerWorld.h"
#include "cli/Subcommand.h"
#include "servers/ServerFacts.h"

#include <QCoreApplication>

namespace swingbridge {

//! What `preflight` and `check` share: reading the servers that are named, and saying what was found.
class PreflightOutput
{
    Q_DECLARE_TR_FUNCTIONS(PreflightOutput)

public:
    static void declare(QCommandLineParser &parser);
    //! Asks every server of \a addresses for \a asked; an Error when one does not answer at all.
    [[nodiscard]] static QCoro::Task<Result<QList<ServerFacts>>> read(SessionWorld world, QStringList addresses, QList<Operation> asked, std::stop_token stop);
    //! Those that --only names, all without it; a usage error when there is none of that name.
    static tl::expected<QList<PreflightCheck>, Failure> wanted(const QList<PreflightCheck> &checks, const Invocation &invocation);
    //! For people: group by group what is not passed with its remedy, then what is, and the numbers. One check alone is said in full.
    static QString text(const QList<PreflightCheck> &checks);
    static QString text(const QList<SignIn> &signIns);
    //! Done when everything passed, else Findings.
    static ExitStatus status(const QList<PreflightCheck> &checks);

private:
    static QString line(const PreflightCheck &check);
    static QString groupText(const QList<PreflightCheck> &checks);
    static QString numbers(const QList<PreflightCheck> &checks);
};

} // namespace swingbridge
