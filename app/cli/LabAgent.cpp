// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Subcommands.h"
#include "foundation/WholeFile.h"
#include "lab/AgentLoop.h"
#include "servers/AgentText.h"

#include <QCoreApplication>

namespace swingbridge {
namespace {

class LabAgent final : public Subcommand
{
    Q_DECLARE_TR_FUNCTIONS(LabAgent)

public:
    QString words() const override { return QStringLiteral("lab agent"); }
    QString summary() const override { return tr("Speaks the agent protocol for one server of a lab on standard input and output."); }
    Arity arity() const override { return {0, 6}; }
    void declare(QCommandLineParser &parser) const override
    {
        parser.addPositionalArgument(QStringLiteral("[-- ARGUMENT...]"), tr("What powershell.exe was started with, where this stands in its place."));
        parser.addOption({QStringLiteral("lab"), tr("The lab's folder."), QStringLiteral("DIR")});
        parser.addOption({QStringLiteral("server"), tr("The server's name, sync01 for instance."), QStringLiteral("NAME")});
        parser.addOption({QStringLiteral("expects-agent-text"), tr("The agent's text comes first, as over ssh.")});
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
        const auto expectsText = invocation.arguments().isEmpty() ? Result<bool>(invocation.has(QStringLiteral("expects-agent-text")))
                                                                  : textComesFirst(invocation.arguments());
        if (!expectsText)
            co_return tl::unexpected<Failure>(expectsText.error());
        const Done spoken = co_await runAgentLoop(lab, server, *expectsText, double(*pace));
        if (!spoken)
            co_return tl::unexpected<Failure>(spoken.error());
        co_return ExitStatus::Done;
    }

private:
    //! In the place of powershell.exe: only the command lines of the product are understood. True for that of ssh.
    static Result<bool> textComesFirst(const QStringList &arguments)
    {
        const auto bootstrap = AgentText::encodedBootstrap();
        const QStringList common{QStringLiteral("-NoProfile"), QStringLiteral("-NonInteractive")};
        if (bootstrap && arguments == common + QStringList{QStringLiteral("-EncodedCommand"), *bootstrap})
            return true;
        const auto text = AgentText::agent();
        const auto file = readWholeFile(arguments.constLast());
        const QStringList local = common + QStringList{QStringLiteral("-ExecutionPolicy"), QStringLiteral("Bypass"), QStringLiteral("-File")};
        if (text && file && *file == *text && arguments.size() == local.size() + 1 && arguments.mid(0, local.size()) == local)
            return false;
        return failure(usageError(tr("These are not the arguments with which Swingbridge starts an agent.")));
    }
};

} // namespace

std::unique_ptr<Subcommand> makeLabAgent()
{
    return std::make_unique<LabAgent>();
}

} // namespace swingbridge
