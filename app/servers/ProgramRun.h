// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "async/Completion.h"

#include <QProcess>
#include <QTimer>

#include <memory>
#include <stop_token>

namespace swingbridge {

//! A small program that is run to its end, and what it wrote.
class ProgramRun final : public QObject
{
    Q_OBJECT

public:
    class Outcome
    {
    public:
        Outcome() = default;
        bool wasStarted = false;
        bool wasStopped = false; //!< By \a stop or the limit.
        int exit = -1;
        QByteArray output;       //!< At most 1 MiB of either.
        QByteArray errorOutput;
    };

    //! Runs \a program with \a arguments and an empty standard input, at most \a limit long.
    [[nodiscard]] static QCoro::Task<Outcome> run(QString program, QStringList arguments, std::chrono::milliseconds limit, std::stop_token stop);

private:
    ProgramRun() = default;
    void takeOutput();

    QProcess m_process;
    QTimer m_limit;
    Completion m_ended;
    Outcome m_outcome;
};

} // namespace swingbridge
