// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/Console.h"
#include "cli/ProgressLine.h"
#include "migration/MigrationSession.h"
#include "migration/UnattendedRun.h"

#include <QCoroTask>

namespace swingbridge {

class Journal;

//! What is wished for besides the migration itself.
class RunWishes
{
public:
    explicit RunWishes(const Invocation &invocation);
    QStringList reports;
    bool force;
    Invocation::ProgressForm progress;
};

//! Shows the progress of a session for as long as it lives.
class SessionProgress
{
public:
    SessionProgress(MigrationSession &session, std::shared_ptr<Console> console, Invocation::ProgressForm form);
    const std::shared_ptr<ProgressLine> &line() const { return m_line; }

private:
    std::shared_ptr<ProgressLine> m_line;
    QObject m_context; // the connection ends with it
};

//! The attempt that \a journal tells of last was given up, or the role was given back: whoever goes on begins a new one.
bool isGivenBack(const Journal &journal);

//! Carries \a session as far as the answers reach: shows progress, writes the reports, prints the status document and
//! tells how it ended. What stands in the way comes back as a Failure that names it.
[[nodiscard]] QCoro::Task<Ending> carryOutMigration(std::shared_ptr<MigrationSession> session, std::shared_ptr<Answerer> answerer,
                                                    RunWishes wishes, std::shared_ptr<Console> console, std::stop_token stop);

//! Prints where \a session stands, after looking at the servers once more, and returns the status that says so.
[[nodiscard]] QCoro::Task<Ending> tellStatus(std::shared_ptr<MigrationSession> session, QStringList reports,
                                             std::shared_ptr<Console> console, std::stop_token stop);

} // namespace swingbridge
