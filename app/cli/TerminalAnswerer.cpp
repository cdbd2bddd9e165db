// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/TerminalAnswerer.h"

#include "cli/TerminalLine.h"
#include "cli/YesAnswerer.h"
#include "migration/MigrationSession.h"

#include <QCoreApplication>
#include <QTextStream>

#include <cstdio>

namespace swingbridge {
namespace {

//! Asks on standard error, reads on standard input. An empty line is no answer.
class TerminalAnswerer final : public Answerer
{
    Q_DECLARE_TR_FUNCTIONS(TerminalAnswerer)

public:
    explicit TerminalAnswerer(std::shared_ptr<Console> console) : m_console(std::move(console)), m_input(stdin) {}

    Result<bool> answer(MigrationSession &session, const Question &question) override
    {
        m_console->note(question.text());
        Done kept = done();
        switch (question.kind()) {
        case Question::Kind::Guard: {
            const QString word = guardAnswerWord(question.id());
            const QString text = prompt(tr("%1: your words (empty: not now)").arg(word));
            if (text.isEmpty())
                return false;
            kept = session.answerGuard(question.id(), word, text);
            break;
        }
        case Question::Kind::Difference: {
            const QString kind = prompt(tr("accept, mendOnStaging or mendByHand (empty: not now)"));
            if (kind.isEmpty())
                return false;
            kept = session.decideDifference(question.id(), kind, prompt(tr("Reason")));
            break;
        }
        case Question::Kind::Exports: {
            const QString reason = prompt(tr("Approve with the reason (empty: not now)"));
            if (reason.isEmpty())
                return false;
            kept = session.approveExports(reason);
            break;
        }
        case Question::Kind::ConfirmTarget: {
            const QString name = prompt(tr("Type the name of the server that will be active"));
            if (name.isEmpty())
                return false;
            kept = session.confirmTarget(name);
            break;
        }
        case Question::Kind::Consent: {
            const QString text = prompt(tr("Your consent in your words (empty: no)"));
            if (text.isEmpty())
                return false;
            kept = session.consentToUndocumented(text);
            break;
        }
        case Question::Kind::ByHand:
            return !prompt(tr("Type anything when it is done (empty: not now)")).isEmpty();
        case Question::Kind::ConnectorMap: {
            const QString to = prompt(tr("The identifier of the connector on the staging server (empty: not now)"));
            if (to.isEmpty())
                return false;
            kept = session.confirmConnector(question.id(), to);
            break;
        }
        case Question::Kind::Blocker:
            return false;
        }
        if (!kept)
            return failure(kept.error());
        return true;
    }

private:
    QString prompt(const QString &what)
    {
        m_console->drawProgress(what + QStringLiteral(": "));
        return m_input.readLine().trimmed();
    }

    std::shared_ptr<Console> m_console;
    QTextStream m_input;
};

} // namespace

std::shared_ptr<Answerer> answererFor(const AnswerBook &answers, std::shared_ptr<Console> console)
{
    if (answers.document().isEmpty() && TerminalLine::hasPerson())
        return std::make_shared<TerminalAnswerer>(std::move(console));
    return std::make_shared<BookAnswerer>(answers);
}

} // namespace swingbridge
