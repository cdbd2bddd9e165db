// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "migration/UnattendedRun.h"
#include "support/Await.h"
#include "support/LabSession.h"

namespace swingbridge::test {

//! A switch that its operator leaves when it has reached a state, and whoever comes after.
class LeftSwitch
{
public:
    LeftSwitch() : m_bench(QStringLiteral("clean")) {}

    //! False when the switch never came to \a state.
    bool leaveAt(SwitchStateId state)
    {
        MigrationSession &session = *m_bench.session();
        if (!m_bench.runUntil(PhaseId::Switchover) || !m_bench.runOnce(PhaseId::Switchover))
            return false;
        const auto book = AnswerBook::parse(m_bench.scenario().answers(), QStringLiteral("clean"));
        BookAnswerer answerer(book.value());
        for (const Question &question : session.questions(PhaseId::Switchover))
            static_cast<void>(answerer.answer(session, question));
        std::stop_source stop;
        QObject::connect(&session, &MigrationSession::changed, &session, [&] {
            if (m_bench.workspace().switchover.view().state == state)
                stop.request_stop();
        });
        const auto ended = await(session.run(PhaseId::Switchover, stop.get_token()), std::chrono::minutes(2));
        session.disconnect(SIGNAL(changed()));
        return ended && !*ended && ended->error().kind() == Error::Kind::Cancelled;
    }

    //! Another operator, at another desk, without that journal.
    std::unique_ptr<MigrationSession> another(const QString &who)
    {
        const FaultPlan none;
        const auto world = LabWorld::open(m_bench.folder() + QStringLiteral("/lab"), none, who, who.toUtf8());
        SessionSetup setup;
        setup.activeAddress = QStringLiteral("lab:sync01");
        setup.stagingAddresses << QStringLiteral("lab:sync02");
        setup.assisted = false;
        return std::make_unique<MigrationSession>(world->world(), setup, folderOf(who));
    }
    QString folderOf(const QString &who) const { return m_bench.folder() + u'-' + who; }
    LabSession &bench() { return m_bench; }
    QStringList active() const { return m_bench.lab().exportCapable(); }

private:
    LabSession m_bench;
};

} // namespace swingbridge::test
