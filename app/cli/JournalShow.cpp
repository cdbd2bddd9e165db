// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Subcommands.h"
#include "foundation/JsonText.h"
#include "journal/Journal.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace swingbridge {
namespace {

class JournalShow final : public Subcommand
{
    Q_DECLARE_TR_FUNCTIONS(JournalShow)

public:
    QString words() const override { return QStringLiteral("journal show"); }
    QString summary() const override { return tr("Prints a journal, entry by entry."); }
    Arity arity() const override { return {1, 1}; }
    void declare(QCommandLineParser &parser) const override
    {
        parser.addPositionalArgument(QStringLiteral("DIR"), tr("The journal's folder."));
    }
    QCoro::Task<Ending> run(Invocation invocation, std::shared_ptr<Console> console, std::stop_token) const override
    {
        const auto journal = Journal::openReadOnly(invocation.argument(0));
        if (!journal)
            co_return tl::unexpected<Failure>(Failure(journal.error()).withFile(invocation.argument(0)));
        console->write((*journal)->toJson(), text(**journal));
        co_return (*journal)->verification().isSound() ? ExitStatus::Done : ExitStatus::Findings;
    }

private:
    static QString text(const Journal &journal)
    {
        QStringList lines;
        for (const Entry &entry : journal.entries()) {
            lines += QStringLiteral("%1  %2  %3 %4").arg(entry.seq(), 5).arg(entry.utc(), toString(entry.kind()).leftJustified(9),
                QStringList{entry.phase(), entry.state(), entry.server(), entry.step()}.filter(QRegularExpression(QStringLiteral("."))).join(u' '));
            const QString payload = QString::fromUtf8(entry.payloadBytes());
            if (payload != QLatin1String("{}"))
                lines += QStringLiteral("         ") + (payload.size() > 160 ? payload.left(160) + u'…' : payload);
        }
        lines += tr("Head %1, %2").arg(journal.head(), toString(journal.verification().verdict()));
        return lines.join(u'\n');
    }
};

} // namespace

std::unique_ptr<Subcommand> makeJournalShow()
{
    return std::make_unique<JournalShow>();
}

} // namespace swingbridge
