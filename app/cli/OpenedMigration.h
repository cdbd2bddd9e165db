// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/Failure.h"
#include "cli/Invocation.h"
#include "migration/AnswerBook.h"
#include "migration/MigrationSession.h"

namespace swingbridge {

//! A migration that was begun and is now taken over to go on with: the session and the answers it goes on with.
class OpenedMigration
{
public:
    //! Opens the journal in \a folder with the --answers, --operator and --fault of the command line. Exit statuses: 3 no journal or a damaged one,
    //! 4 an altered one, 8 in use.
    static tl::expected<OpenedMigration, Failure> open(const Invocation &invocation, const QString &folder);

    const std::shared_ptr<MigrationSession> &session() const { return m_session; }
    const AnswerBook &answers() const { return m_answers; }

private:
    OpenedMigration(std::shared_ptr<MigrationSession> session, AnswerBook answers)
        : m_session(std::move(session)), m_answers(std::move(answers)) {}

    std::shared_ptr<MigrationSession> m_session;
    AnswerBook m_answers;
};

} // namespace swingbridge
