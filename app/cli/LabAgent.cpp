// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Subcommands.h"
#include "lab/AgentLoop.h"

#include <QCoreApplication>

namespace swingbridge {
namespace {

class LabAgent final : public Subcommand
{
    Q_DECLARE_TR_FUNCTIONS(LabAgent)

public:
    QString words() const override { return QStringLiteral("lab agent"); }
    QString summary() const override { return tr("Speaks the agent protocol for one server of a lab on standard input and output."); }
    Arity arity() const override { return {0, 0}; }
    void declare(QCommandLineParser &parser) const override
    {
        parser.addOption({QStringLiteral("lab"), tr("The lab's folder."), QStringLiteral("DIR")});
        parser.addOption({QStringLiteral("server"), tr("The server's name, sync01 for instance."), QStringLiteral("NAME")});
        parser.addOption({QStringLiteral("expects-agent-text"), tr("The agent's text comes first, as over ssh.")});
        parser.addOption({QStringLiteral("pace"), tr("Seconds of the lab in a real second (default: 60)."), QStringLiteral("N")});
    }
    QCoro::Task<Ending> run(Invocation invocation, std::shared_ptr<Console>, std::stop_token) const override
    {
        const auto pace = invocation.number(QStringLiteral("pace"), 60);
        if (!pace)
            co_return tl::unexpected<Failure>(pace.error());
        if (!invocation.has(QStringLiteral("lab")) || !invocation.has(QStringLiteral("server")))
            co_return tl::unexpected<Failure>(usageError(tr("--lab and --server are needed: which server shall speak?")));
        const QString lab = invocation.value(QStringLiteral("lab"));
        const QString server = invocation.value(QStringLiteral("server"));
        const bool expectsText = invocation.has(QStringLiteral("expects-agent-text"));
        const Done spoken = co_await runAgentLoop(lab, server, expectsText, double(*pace));
        if (!spoken)
            co_return tl::unexpected<Failure>(spoken.error());
        co_return ExitStatus::Done;
    }
};

} // namespace

std::unique_ptr<Subcommand> makeLabAgent()
{
    return std::make_unique<LabAgent>();
}

} // namespace swingbridge
