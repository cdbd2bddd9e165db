// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/LabSession.h"

#include "foundation/JsonText.h"
#include "migration/UnattendedRun.h"
#include "support/Await.h"

#include <QTest>

namespace swingbridge::test {
namespace {

constexpr std::chrono::minutes patience{2};

std::optional<Result<PhaseResult>> runOnce(MigrationSession &session, PhaseId phase)
{
    return await(session.run(phase, {}), patience);
}

//! Whether every question got its answer.
bool answerAll(MigrationSession &session, BookAnswerer &answerer, PhaseId phase)
{
    const QList<Question> questions = session.questions(phase);
    for (const Question &question : questions) {
        const auto answered = answerer.answer(session, question);
        if (!answered || !*answered) {
            qWarning("no answer to %s: %s", qPrintable(question.id()), qPrintable(question.text()));
            return false;
        }
    }
    return true;
}

} // namespace

bool runPhase(MigrationSession &session, const Scenario &scenario, PhaseId phase)
{
    constexpr int rounds = 4;
    const auto book = AnswerBook::parse(scenario.answers(), scenario.name());
    if (!book)
        return false;
    BookAnswerer answerer(*book);
    for (int round = 0; round < rounds; ++round) {
        if (phase == PhaseId::Switchover && session.hasSwitchBegun())
            session.goOn();
        const auto result = runOnce(session, phase);
        if (!result || !*result) {
            qWarning("%s: %s", qPrintable(toWord(phase)), result ? qPrintable((*result).error().summary()) : "not in time");
            return false;
        }
        if ((*result)->state() != PhaseState::Open)
            return true;
        if (!answerAll(session, answerer, phase))
            return false;
    }
    qWarning("%s asks again and again", qPrintable(toWord(phase)));
    return false;
}

bool runUntil(MigrationSession &session, const Scenario &scenario, PhaseId phase)
{
    while (!session.isFinished()) {
        const PhaseId now = session.current();
        if (now == phase)
            return true;
        if (session.order().indexOf(now) > session.order().indexOf(phase))
            return false;
        if (!runPhase(session, scenario, now))
            return false;
    }
    return false;
}

LabSession::LabSession(const QString &scenario, const QString &faults)
    : m_scenario(Scenario::find(scenario).value())
    , m_migrations(std::make_shared<LabMigrations>(m_home.path(), faults))
    , m_folder(m_migrations->folderOf(scenario))
    , m_session(std::move(m_migrations->rehearse(scenario).value()))
{
}

LabSession::~LabSession() = default;

std::optional<Result<PhaseResult>> LabSession::runOnce(PhaseId phase)
{
    return test::runOnce(*m_session, phase);
}

bool LabSession::reopen()
{
    m_session.reset();
    auto opened = m_migrations->open(m_folder);
    if (!opened) {
        qWarning("%s", qPrintable(opened.error().summary()));
        return false;
    }
    m_session = std::move(*opened);
    return true;
}

int LabSession::entries(EntryKind kind) const
{
    const Journal *journal = workspace().journal.get();
    const QList<Entry> all = journal ? journal->entries() : QList<Entry>();
    return int(std::count_if(all.cbegin(), all.cend(), [kind](const Entry &entry) { return entry.kind() == kind; }));
}

int LabSession::entries(EntryKind kind, const QString &step) const
{
    const Journal *journal = workspace().journal.get();
    const QList<Entry> all = journal ? journal->entries() : QList<Entry>();
    return int(std::count_if(all.cbegin(), all.cend(), [&](const Entry &entry) { return entry.kind() == kind && entry.step() == step; }));
}

} // namespace swingbridge::test
