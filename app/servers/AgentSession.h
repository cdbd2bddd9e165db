// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "async/Completion.h"
#include "servers/AgentErrorCode.h"
#include "servers/AgentProgram.h"
#include "servers/ReplyReader.h"

#include <QProcess>
#include <QTimer>

#include <memory>
#include <optional>
#include <stop_token>

namespace swingbridge {

//! One process of an agent and the conversation with it, one question at a time.
//!
//! It outlives whoever asked: the coroutine that asks holds it, and retire() holds it until the process has ended,
//! because a QProcess must not be destroyed inside its own signals or while its process runs.
class AgentSession final : public QObject
{
    Q_OBJECT

public:
    //! How a question ended: the framed JSON, or a code and what is known about it (English).
    class End
    {
    public:
        explicit End(QByteArray reply) : json(std::move(reply)) {}
        End(AgentErrorCode why, QString what) : code(why), detail(std::move(what)) {}
        QByteArray json;
        std::optional<AgentErrorCode> code;
        QString detail;
    };
    enum class Input { KeepOpen, Close };

    explicit AgentSession(const AgentProgram &program);

    //! Starts the process; a program that is missing shows itself at the first ask().
    void start();
    bool isUsable() const { return m_process.state() != QProcess::NotRunning && !m_isSpoilt && !m_answered; }
    //! True once a reply was believed: from then on no line of the far side is taken for one of the way to it.
    bool hasAnswered() const { return m_hasAnswered; }

    //! Writes \a frame and waits for the reply that carries \a token: at most \a patience in all (zero: without limit)
    //! and the program's silenceLimit between alive lines. When it ends by a code, the session is spoilt: retire it.
    [[nodiscard]] static QCoro::Task<End> ask(std::shared_ptr<AgentSession> self, QByteArray frame, QByteArray token, Input input,
                                              std::chrono::milliseconds patience, std::stop_token caller, std::stop_token owner);
    //! Closes the input, lets the process end by itself for a while, then kills it.
    [[nodiscard]] static QCoro::Task<> retire(std::shared_ptr<AgentSession> self);

private:
    void takeOutput();
    void takeErrorOutput();
    void takeEnd();
    void settle(End end);
    void writeOpening();
    End endOfProcess() const;

    AgentProgram m_program;
    QProcess m_process;
    frame::ReplyReader m_reader;
    QTimer m_silence;
    QTimer m_patience;
    QByteArray m_errorOutput; //!< The last of it: diagnostics, never evidence.
    std::unique_ptr<Completion> m_answered;
    std::optional<End> m_end;
    std::optional<End> m_spoiltBy; //!< What went wrong while nobody asked.
    bool m_isSpoilt = false;
    bool m_hasAnswered = false;
};

} // namespace swingbridge
