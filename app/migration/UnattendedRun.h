// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/Result.h"
#include "migration/AnswerBook.h"
#include "migration/Question.h"

#include <QCoroTask>

#include <functional>
#include <stop_token>

namespace swingbridge {

class MigrationSession;
class PhaseResult;

//! Who answers when nobody sits at a wizard: a file, or a person at a terminal.
class Answerer
{
public:
    virtual ~Answerer() = default;
    //! Answers \a question through the session. False: no answer is to be had. An Error: the answer was refused.
    virtual Result<bool> answer(MigrationSession &session, const Question &question) = 0;
};

//! Answers from an AnswerBook; what the book does not hold stays unanswered.
class BookAnswerer final : public Answerer
{
public:
    explicit BookAnswerer(AnswerBook book) : m_book(std::move(book)) {}
    Result<bool> answer(MigrationSession &session, const Question &question) override;

private:
    Result<bool> answerDifference(MigrationSession &session, const QString &id) const;
    Result<bool> answerExports(MigrationSession &session) const;

    AnswerBook m_book;
};

//! How a run without a window ended.
class UnattendedEnd
{
public:
    enum class Kind {
        Finished,   //!< Every phase is done.
        Unanswered, //!< A phase waits for an answer: questions().
        Failed,     //!< error().
        Resting     //!< The switch rests in a state that waits: see the session's switch view.
    };
    UnattendedEnd(Kind kind, PhaseId phase, QList<Question> questions = {}, std::optional<Error> error = {})
        : m_kind(kind), m_phase(phase), m_questions(std::move(questions)), m_error(std::move(error)) {}

    Kind kind() const { return m_kind; }
    PhaseId phase() const { return m_phase; }
    const QList<Question> &questions() const { return m_questions; }
    const std::optional<Error> &error() const { return m_error; }

private:
    Kind m_kind;
    PhaseId m_phase;
    QList<Question> m_questions;
    std::optional<Error> m_error;
};

//! Runs the phases from where the session stands, in order, until all are done or nobody answers.
//! \a session must outlive the task; \a onPhase is told each phase as it begins and as it ends.
[[nodiscard]] QCoro::Task<UnattendedEnd> runUnattended(MigrationSession *session, std::shared_ptr<Answerer> answerer,
                                                       std::function<void(const PhaseResult &)> onPhase, std::stop_token stop);

} // namespace swingbridge
