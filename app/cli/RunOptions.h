// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/Failure.h"
#include "cli/Invocation.h"
#include "migration/AnswerBook.h"
#include "migration/SessionWorld.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace swingbridge {

//! The options that lab run, plan and run share: which answers, which mode, where the reports go.
class RunOptions
{
    Q_DECLARE_TR_FUNCTIONS(RunOptions)

public:
    //! --answers, --report, --yes-to, --reason, --fault: of everything that carries a migration on.
    static void declareCarrying(QCommandLineParser &parser);
    //! --confirm: of everything that goes on with a journal.
    static void declareConfirming(QCommandLineParser &parser);
    //! --mode, --journal, --lab: of what begins one.
    static void declareBeginning(QCommandLineParser &parser);
    //! --active, --staging, --target, --no-hard-fence, --ticket: of a pair of servers.
    static void declarePair(QCommandLineParser &parser);

    //! The file of --answers, else \a otherwise (an empty one: no answers).
    static tl::expected<AnswerBook, Failure> answers(const Invocation &invocation, const QByteArray &otherwise);
    //! The setup that \a invocation describes, with \a answers in it.
    static tl::expected<SessionSetup, Failure> setup(const Invocation &invocation, const AnswerBook &answers);
    //! The lab's folder: --lab, else "lab" in the journal's.
    static QString labFolder(const Invocation &invocation, const QString &journalFolder);
};

} // namespace swingbridge
