// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/RunOptions.h"

#include "cli/InputFile.h"

#include <QDir>
#include <QFileInfo>

namespace swingbridge {

void RunOptions::declareCarrying(QCommandLineParser &parser)
{
    parser.addOption({QStringLiteral("answers"), tr("Answers given beforehand (swingbridge/answers/1)."), QStringLiteral("FILE")});
    parser.addOption({QStringLiteral("report"), tr("Writes a report at the end; may be repeated."), QStringLiteral("FILE.(pdf|html|json|txt)")});
    parser.addOption({QStringLiteral("yes-to"), tr("Answers one guard or check; needs --reason."), QStringLiteral("GUARD")});
    parser.addOption({QStringLiteral("reason"), tr("Why; it stands in the report."), QStringLiteral("TEXT")});
    parser.addOption({QStringLiteral("fault"), tr("A fault of the lab, for instance sync01:reply-lost@demote#1."), QStringLiteral("SPEC")});
}

void RunOptions::declareConfirming(QCommandLineParser &parser)
{
    parser.addOption({QStringLiteral("confirm"), tr("The owner that a refusal named: its work is over, or is not at work any more."), QStringLiteral("OWNER")});
}

void RunOptions::declareBeginning(QCommandLineParser &parser)
{
    parser.addOption({QStringLiteral("mode"), tr("Who flips staging mode: a person in the vendor's wizard, or the agent."), QStringLiteral("assisted|automatic")});
    parser.addOption({QStringLiteral("journal"), tr("The journal's folder: new, or empty."), QStringLiteral("DIR")});
    parser.addOption({QStringLiteral("lab"), tr("The lab's folder (default: lab inside the journal's folder)."), QStringLiteral("DIR")});
}

void RunOptions::declarePair(QCommandLineParser &parser)
{
    parser.addOption({QStringLiteral("active"), tr("The active server, lab:NAME for instance."), QStringLiteral("SERVER")});
    parser.addOption({QStringLiteral("staging"), tr("The staging server; may be repeated."), QStringLiteral("SERVER")});
    parser.addOption({QStringLiteral("target"), tr("Which staging server shall become active."), QStringLiteral("NAME")});
    parser.addOption({QStringLiteral("no-hard-fence"), tr("Leaves the service of the demoted server running; needs --reason.")});
    parser.addOption({QStringLiteral("ticket"), tr("The number of the change."), QStringLiteral("TEXT")});
}

tl::expected<AnswerBook, Failure> RunOptions::answers(const Invocation &invocation, const QByteArray &otherwise)
{
    const QString file = invocation.value(QStringLiteral("answers"));
    QByteArray bytes = otherwise;
    if (!file.isEmpty()) {
        const auto read = readInput(file);
        if (!read)
            return tl::unexpected<Failure>(read.error());
        bytes = *read;
    }
    if (bytes.isEmpty())
        return AnswerBook();
    auto book = AnswerBook::parse(bytes, file.isEmpty() ? tr("the answers kept in the journal") : QFileInfo(file).fileName());
    if (!book)
        return tl::unexpected<Failure>(Failure(book.error()).withFile(file));
    return *book;
}

tl::expected<SessionSetup, Failure> RunOptions::setup(const Invocation &invocation, const AnswerBook &answers)
{
    const QString word = answers.isAssisted() ? QStringLiteral("assisted") : QStringLiteral("automatic");
    const bool isAnswered = !answers.document().isEmpty();
    const auto mode = invocation.word(QStringLiteral("mode"), {QStringLiteral("assisted"), QStringLiteral("automatic")},
                                      isAnswered ? word : QStringLiteral("assisted"));
    if (!mode)
        return tl::unexpected<Failure>(mode.error());
    SessionSetup setup;
    setup.activeAddress = invocation.value(QStringLiteral("active"));
    setup.stagingAddresses = invocation.values(QStringLiteral("staging"));
    setup.target = invocation.value(QStringLiteral("target"));
    setup.assisted = *mode == QLatin1String("assisted");
    setup.hardFence = !invocation.has(QStringLiteral("no-hard-fence"));
    setup.hardFenceReason = invocation.value(QStringLiteral("reason"));
    setup.ticket = invocation.value(QStringLiteral("ticket"));
    setup.answers = answers.document();
    if (!setup.hardFence && setup.hardFenceReason.trimmed().isEmpty())
        return tl::unexpected<Failure>(usageError(tr("--no-hard-fence needs a --reason.")));
    return setup;
}

QString RunOptions::labFolder(const Invocation &invocation, const QString &journalFolder)
{
    return invocation.value(QStringLiteral("lab"), QDir(journalFolder).filePath(QStringLiteral("lab")));
}

} // namespace swingbridge
