// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/Journal.h"
#include "lab/Lab.h"
#include "lab/LabEndpoint.h"
#include "servers/RecordingEndpoint.h"
#include "support/MemoryFolder.h"
#include "switchover/Guards.h"
#include "switchover/SwitchRunner.h"

#include <QTemporaryDir>

namespace swingbridge::test {

//! Looks at the servers as they truly are after every request, whatever the wizard believes.
class WatchedEndpoint final : public AgentEndpoint
{
public:
    WatchedEndpoint(std::shared_ptr<AgentEndpoint> inner, std::shared_ptr<Lab> lab, QString server)
        : m_inner(std::move(inner)), m_lab(std::move(lab)), m_server(std::move(server)) {}
    QCoro::Task<Result<AgentReply>> call(AgentRequest request, std::stop_token stop) override;
    QString address() const override { return m_inner->address(); }

    static inline int mostActive = 0;           //!< The most servers that could export at once, ever.
    static inline QStringList transcript = {};  //!< "sync01 demote", of all servers in the order of sending.

private:
    std::shared_ptr<AgentEndpoint> m_inner;
    std::shared_ptr<Lab> m_lab;
    QString m_server;
};

//! A lab, its two servers ready to be switched, and a journal: what a session hands to the switch.
class SwitchBench
{
public:
    explicit SwitchBench(const QString &scenario = QStringLiteral("clean"), const FaultPlan &faults = {});

    //! Opens lab and journal anew, as a program that starts again does. Drops the runner.
    void restart(const FaultPlan &faults = {});
    SwitchRunner &runner() { return *m_runner; }
    void dropRunner() { m_runner.reset(); }
    Journal &journal() { return *m_journal; }
    Lab &lab() { return *m_lab; }
    const std::shared_ptr<LabClock> &clock() { return m_clock; }
    std::shared_ptr<ServerDriver> driver(const QString &name) const { return name == QLatin1String("sync01") ? m_first : m_second; }
    //! Everything answered and approved as the servers are.
    SwitchInputs inputs() const { return m_inputs; }
    SwitchInputs &inputs() { return m_inputs; }

    //! Runs the coroutine and gives its view; a failed one gives a view whose isTrue holds the error.
    SwitchView end(QCoro::Task<Result<SwitchView>> task);
    const std::optional<Error> &error() const { return m_error; }

    //! "INTENT DEMOTE sync01 demote", one line an entry of the switch.
    QStringList lines() const;
    //! The last few of them, for the message of a failed test.
    QByteArray lastLines() const;
    int indexOf(const QString &prefix) const;
    //! Goes on until it is done, as a patient person would; gives up after \a times.
    SwitchView resumeUntilDone(int times = 6);

private:
    class Template;
    static const Template &templateOf(const QString &scenario);
    void prepare();

    QTemporaryDir m_folder{inMemory(QStringLiteral("switch"))}; // a thousand journals, and no test here is about the disk
    std::shared_ptr<LabClock> m_clock;
    std::shared_ptr<Lab> m_lab;
    std::unique_ptr<Journal> m_journal;
    std::shared_ptr<RandomSource> m_random;
    std::shared_ptr<ServerDriver> m_first;
    std::shared_ptr<ServerDriver> m_second;
    std::unique_ptr<SwitchRunner> m_runner;
    SwitchInputs m_inputs;
    std::optional<Error> m_error;
    int m_starts = 0;
};

} // namespace swingbridge::test
