// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "servers/ProgramRun.h"

namespace swingbridge {

namespace {

constexpr qsizetype mostOutput = 1024 * 1024;

} // namespace

QCoro::Task<ProgramRun::Outcome> ProgramRun::run(QString program, QStringList arguments, std::chrono::milliseconds limit, std::stop_token stop)
{
    const std::unique_ptr<ProgramRun> self(new ProgramRun);
    QProcess &process = self->m_process;
    const auto end = [run = self.get()] { QMetaObject::invokeMethod(&run->m_ended, &Completion::complete, Qt::QueuedConnection); };
    const auto giveUp = [run = self.get()] {
        run->m_outcome.wasStopped = true;
        run->m_process.kill();
    };
    connect(&process, &QProcess::finished, self.get(), end);
    connect(&process, &QProcess::errorOccurred, self.get(), [end](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            end();
    });
    connect(&process, &QProcess::readyReadStandardOutput, self.get(), &ProgramRun::takeOutput);
    connect(&process, &QProcess::readyReadStandardError, self.get(), &ProgramRun::takeOutput);
    connect(&self->m_limit, &QTimer::timeout, self.get(), giveUp);
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C"));
    process.setProcessEnvironment(environment);
    process.setStandardInputFile(QProcess::nullDevice());
    process.start(program, arguments);
    self->m_limit.start(limit);
    const std::stop_callback onStop(stop, giveUp);
    co_await self->m_ended.wait();
    self->takeOutput();
    self->m_outcome.wasStarted = process.error() != QProcess::FailedToStart;
    self->m_outcome.exit = process.exitCode();
    Outcome outcome = std::move(self->m_outcome);
    co_return outcome;
}

void ProgramRun::takeOutput()
{
    const QByteArray output = m_process.readAllStandardOutput();
    const QByteArray errorOutput = m_process.readAllStandardError();
    m_outcome.output += output.left(mostOutput - m_outcome.output.size());
    m_outcome.errorOutput += errorOutput.left(mostOutput - m_outcome.errorOutput.size());
}

} // namespace swingbridge
