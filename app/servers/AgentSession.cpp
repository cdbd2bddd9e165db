// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "servers/AgentSession.h"

#include "servers/FarText.h"
#include "servers/Frame.h"
#include "servers/TransportSigns.h"

namespace swingbridge {
namespace {

constexpr qsizetype errorOutputKept = 2000;
constexpr std::chrono::seconds timeToEnd{5};

} // namespace

AgentSession::AgentSession(const AgentProgram &program) : m_program(program)
{
    m_silence.setSingleShot(true);
    m_patience.setSingleShot(true);
    connect(&m_process, &QProcess::readyReadStandardOutput, this, &AgentSession::takeOutput);
    connect(&m_process, &QProcess::readyReadStandardError, this, &AgentSession::takeErrorOutput);
    connect(&m_process, &QProcess::finished, this, &AgentSession::takeEnd);
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart) // finished() does not come then
            takeEnd();
    });
    connect(&m_silence, &QTimer::timeout, this, [this] { settle(End(AgentErrorCode::Timeout, QStringLiteral("no sign of life"))); });
    connect(&m_patience, &QTimer::timeout, this, [this] { settle(End(AgentErrorCode::Timeout, QStringLiteral("no answer in time"))); });
}

void AgentSession::start()
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C"));
    m_process.setProcessEnvironment(environment);
    m_process.start(m_program.program, m_program.arguments);
    if (m_process.state() != QProcess::NotRunning)
        writeOpening();
}

//! What the far side needs before the first request: the agent, and over WinRM where it shall run and as whom.
void AgentSession::writeOpening()
{
    if (!m_program.agentText.isEmpty())
        m_process.write(frame::encodeAgentText(m_program.agentText));
    if (m_program.target.isEmpty())
        return;
    m_process.write(m_program.target.toLatin1() + ' ' + m_program.user.toUtf8().toBase64() + ' ');
    if (m_program.password) {
        QByteArray password = m_program.password->reveal().toByteArray().toBase64();
        m_process.write(password);
        password.fill('\0');
    }
    m_process.write("\n");
}

QCoro::Task<AgentSession::End> AgentSession::ask(std::shared_ptr<AgentSession> self, QByteArray frame, QByteArray token, Input input,
                                                 std::chrono::milliseconds patience, std::stop_token caller, std::stop_token owner)
{
    self->m_end.reset();
    self->m_answered = std::make_unique<Completion>();
    self->m_reader.expect(token);
    self->m_silence.start(self->m_program.silenceLimit);
    if (patience.count() > 0)
        self->m_patience.start(patience);
    if (self->m_spoiltBy) {
        self->settle(*self->m_spoiltBy);
    } else if (self->m_process.state() == QProcess::NotRunning) {
        self->takeEnd();
    } else {
        self->m_process.write(frame);
        if (input == Input::Close)
            self->m_process.closeWriteChannel();
    }
    const auto giveUp = [session = self.get()] { session->settle(End(AgentErrorCode::Cancelled, {})); };
    const std::stop_callback onCaller(caller, giveUp);
    const std::stop_callback onOwner(owner, giveUp);
    co_await self->m_answered->wait();
    self->m_answered.reset();
    End end = std::move(*self->m_end);
    co_return end;
}

QCoro::Task<> AgentSession::retire(std::shared_ptr<AgentSession> self)
{
    self->m_isSpoilt = true;
    Completion ended;
    QTimer impatience;
    connect(&self->m_process, &QProcess::finished, &ended, &Completion::complete);
    connect(&impatience, &QTimer::timeout, &self->m_process, &QProcess::kill);
    self->m_process.closeWriteChannel();
    impatience.start(timeToEnd);
    if (self->m_process.state() != QProcess::NotRunning)
        co_await ended.wait();
    co_await nextTurn(); // out of the process's own signal before it is destroyed
}

void AgentSession::takeOutput()
{
    const QByteArray bytes = m_process.readAllStandardOutput();
    for (const frame::Event &event : m_reader.feed(bytes)) {
        switch (event.kind()) {
        case frame::Event::Kind::Alive: m_silence.start(); break;
        case frame::Event::Kind::Reply:
            m_hasAnswered = true;
            settle(End(event.json()));
            break;
        default: settle(End(AgentErrorCode::Garbled, event.why())); break;
        }
    }
}

void AgentSession::takeErrorOutput()
{
    m_errorOutput = (m_errorOutput + m_process.readAllStandardError()).right(errorOutputKept);
}

void AgentSession::takeEnd()
{
    if (m_process.error() == QProcess::FailedToStart)
        return settle(End(m_program.program == QLatin1String("powershell.exe") ? AgentErrorCode::NoPowershell : AgentErrorCode::Unreachable,
                          QStringLiteral("%1: %2").arg(m_program.program, m_process.errorString())));
    takeOutput(); // what was written before the end counts
    takeErrorOutput();
    settle(endOfProcess());
}

//! Before its first answer a process may say why there is none; later its lines are the far side's and prove nothing.
AgentSession::End AgentSession::endOfProcess() const
{
    const QString how = m_process.exitStatus() == QProcess::CrashExit ? QStringLiteral("%1 was killed").arg(m_program.program)
                                                                      : QStringLiteral("%1 ended with %2").arg(m_program.program).arg(m_process.exitCode());
    QStringList said(how);
    for (const QByteArray &text : {m_errorOutput, m_reader.strayText()}) {
        if (const QString told = farText(text, m_program.password.get()); !told.isEmpty())
            said << told;
    }
    if (m_hasAnswered)
        return End(AgentErrorCode::Cut, said.join(u'\n'));
    return End(transportCodeIn(m_errorOutput + '\n' + m_reader.strayText()).value_or(AgentErrorCode::Unreachable), said.join(u'\n'));
}

void AgentSession::settle(End end)
{
    if (end.code)
        m_isSpoilt = true;
    if (end.code == AgentErrorCode::Garbled)
        m_process.kill(); // whoever sends without end is not listened to until it stops
    if (!m_answered && end.code == AgentErrorCode::Garbled)
        m_spoiltBy = end;
    if (m_answered && m_end && end.code == AgentErrorCode::Garbled)
        m_end = end; // a reply that does not stand alone is not believed while there is still time
    if (!m_answered || m_end)
        return; // nobody asks, or the answer is decided
    m_end = std::move(end);
    m_silence.stop();
    m_patience.stop();
    // Never within the process's own signal, and never within request_stop().
    QMetaObject::invokeMethod(m_answered.get(), &Completion::complete, Qt::QueuedConnection);
}

} // namespace swingbridge
