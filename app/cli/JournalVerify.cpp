// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Subcommands.h"
#include "foundation/JsonText.h"
#include "journal/Verification.h"

#include <QCoreApplication>

namespace swingbridge {
namespace {

class JournalVerify final : public Subcommand
{
    Q_DECLARE_TR_FUNCTIONS(JournalVerify)

public:
    QString words() const override { return QStringLiteral("journal verify"); }
    QString summary() const override { return tr("Checks that a journal is what was written."); }
    Arity arity() const override { return {1, 1}; }
    void declare(QCommandLineParser &parser) const override
    {
        parser.addPositionalArgument(QStringLiteral("DIR"), tr("The journal's folder."));
        parser.addOption({QStringLiteral("head"), tr("A head known from elsewhere: 64 digits, or the short code of 8."), QStringLiteral("HEX")});
    }
    QCoro::Task<Ending> run(Invocation invocation, std::shared_ptr<Console> console, std::stop_token) const override
    {
        const QString head = invocation.value(QStringLiteral("head")).toLower();
        const auto verification = Verification::ofFolder(invocation.argument(0), head);
        if (!verification)
            co_return tl::unexpected<Failure>(Failure(verification.error()).withFile(invocation.argument(0)));
        console->write(verification->toJson(), text(*verification));
        co_return verification->isSound() ? ExitStatus::Done : ExitStatus::Findings;
    }

private:
    static QString text(const Verification &verification)
    {
        QStringList lines(tr("%1: %n entry(ies), head %2", nullptr, int(verification.entryCount()))
                              .arg(toString(verification.verdict()), verification.head()));
        for (const JournalProblem &problem : verification.problems())
            lines += problem.seq() > 0 ? tr("  entry %1: %2").arg(problem.seq()).arg(problem.what()) : QStringLiteral("  ") + problem.what();
        lines += tr("Evidence files: %1 present, %2 missing, %3 altered")
                     .arg(verification.artefactsPresent()).arg(verification.artefactsMissing()).arg(verification.artefactsAltered());
        return lines.join(u'\n');
    }
};

} // namespace

std::unique_ptr<Subcommand> makeJournalVerify()
{
    return std::make_unique<JournalVerify>();
}

} // namespace swingbridge
