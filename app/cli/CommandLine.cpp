// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/CommandLine.h"

#include <QCoreApplication>

namespace swingbridge {
namespace {

class CommandLineText
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)

public:
    static QString usage() { return tr("Usage: swingbridge-cli SUBCOMMAND [options]"); }
    static QString about() { return tr("Carries Microsoft Entra Connect Sync from an active to a staging server."); }
    static QString subcommands() { return tr("Subcommands (--help after one tells its options):"); }
    static QString statuses() { return tr("Exit status:"); }
    static QString seeHelp(const QString &words) { return tr("swingbridge-cli %1 --help lists what there is.").arg(words).simplified(); }
    static QString noSubcommand() { return tr("A subcommand is missing."); }
    static QString unknownSubcommand(const QString &words) { return tr("There is no subcommand \"%1\".").arg(words); }
    static QString tooFew(const QString &words) { return tr("%1 needs more arguments.").arg(words); }
    static QString tooMany(const QString &argument) { return tr("\"%1\" is one argument too many.").arg(argument); }

    static QList<QCommandLineOption> general(const QStringList &formats)
    {
        return {{{QStringLiteral("h"), QStringLiteral("help")}, tr("Tells the options.")},
                {QStringLiteral("version"), tr("Tells the version.")},
                {QStringLiteral("format"), tr("text for people (default) or json for programs."), formats.join(u'|')},
                {QStringLiteral("quiet"), tr("No messages and no progress on standard error.")},
                {QStringLiteral("progress"), tr("json: one line of JSON on standard error for each step of progress."), QStringLiteral("json")},
                {QStringLiteral("operator"), tr("Who answers for what is done (default: the login name)."), QStringLiteral("NAME")},
                {QStringLiteral("identity"), tr("A private key file for servers named ssh://…"), QStringLiteral("FILE")},
                {QStringLiteral("accept-host-key"), tr("A host key's fingerprint that was compared with the server's own; may be repeated."), QStringLiteral("SHA256:…")},
                {QStringLiteral("pace"), tr("Lab seconds in a real one where a lab's servers are processes (default: 60)."), QStringLiteral("N")},
                {QStringLiteral("force"), tr("Replaces files that are there already.")}};
    }
};

const QString version()
{
    return QCoreApplication::applicationName() + u' ' + QCoreApplication::applicationVersion();
}

//! The options that stand before a subcommand: they are taken as if they stood after it.
qsizetype firstWord(const QStringList &arguments)
{
    static const QStringList withValue = {QStringLiteral("--format"), QStringLiteral("--progress"), QStringLiteral("--operator"), QStringLiteral("--identity"), QStringLiteral("--accept-host-key"), QStringLiteral("--pace")};
    qsizetype index = 0;
    while (index < arguments.size() && arguments[index].startsWith(u'-'))
        index += withValue.contains(arguments[index]) ? 2 : 1;
    return std::min(index, arguments.size());
}

} // namespace

Result<CommandLine::Request> CommandLine::read(const QStringList &arguments) const
{
    const qsizetype first = firstWord(arguments);
    const QStringList before = arguments.mid(0, first);
    const QStringList words = arguments.mid(first);
    if (words.isEmpty()) {
        if (before.contains(QStringLiteral("--version")))
            return Request(version());
        if (before.contains(QStringLiteral("--help")) || before.contains(QStringLiteral("-h")))
            return Request(help());
        return failure(usageError(CommandLineText::noSubcommand(), CommandLineText::seeHelp({})));
    }
    const Subcommand *subcommand = find(words);
    if (!subcommand)
        return failure(unknown(words));
    const qsizetype wordCount = subcommand->words().count(u' ') + 1;
    return readSubcommand(*subcommand, before + words.mid(wordCount));
}

bool CommandLine::wantsJson(const QStringList &arguments)
{
    const qsizetype at = arguments.indexOf(QStringLiteral("--format"));
    return arguments.contains(QStringLiteral("--format=json")) || (at >= 0 && arguments.value(at + 1) == QLatin1String("json"));
}

const Subcommand *CommandLine::find(const QStringList &arguments) const
{
    for (const auto &subcommand : m_subcommands) {
        const QStringList words = subcommand->words().split(u' ');
        if (arguments.mid(0, words.size()) == words)
            return subcommand.get();
    }
    return nullptr;
}

Result<CommandLine::Request> CommandLine::readSubcommand(const Subcommand &subcommand, const QStringList &rest) const
{
    QCommandLineParser parser;
    parser.setSingleDashWordOptionMode(QCommandLineParser::ParseAsLongOptions);
    parser.setApplicationDescription(subcommand.summary());
    const QList<QCommandLineOption> general = CommandLineText::general(subcommand.formats());
    subcommand.declare(parser);
    parser.addOptions(general);
    const QString seeHelp = CommandLineText::seeHelp(subcommand.words());
    const bool isRight = parser.parse(QStringList(QStringLiteral("swingbridge-cli ") + subcommand.words()) + rest);
    if (rest.contains(QStringLiteral("--help")) || rest.contains(QStringLiteral("-h")))
        return Request(parser.helpText().trimmed().replace(QCoreApplication::arguments().constFirst(), QStringLiteral("swingbridge-cli ") + subcommand.words()));
    if (rest.contains(QStringLiteral("--version")))
        return Request(version());
    if (!isRight)
        return failure(usageError(parser.errorText(), seeHelp));

    Invocation invocation;
    for (const QString &name : parser.optionNames())
        invocation.m_values.insert(name, parser.values(name));
    invocation.m_arguments = parser.positionalArguments();
    const Subcommand::Arity arity = subcommand.arity();
    if (invocation.m_arguments.size() < arity.atLeast)
        return failure(usageError(CommandLineText::tooFew(subcommand.words()), seeHelp));
    if (invocation.m_arguments.size() > arity.atMost)
        return failure(usageError(CommandLineText::tooMany(invocation.m_arguments[arity.atMost]), seeHelp));

    const auto format = invocation.word(QStringLiteral("format"), subcommand.formats(), QStringLiteral("text"));
    const auto progress = invocation.word(QStringLiteral("progress"), {QStringLiteral("json")}, {});
    if (!format || !progress)
        return failure(format ? progress.error() : format.error());
    invocation.m_format = *format == QLatin1String("json") ? Invocation::Format::Json : Invocation::Format::Text;
    invocation.m_progressForm = !progress->isEmpty() ? Invocation::ProgressForm::Lines
        : invocation.has(QStringLiteral("quiet")) ? Invocation::ProgressForm::None : Invocation::ProgressForm::Bar;
    return Request(&subcommand, invocation);
}

Error CommandLine::unknown(const QStringList &arguments) const
{
    QStringList words;
    for (const QString &argument : arguments.mid(0, 2)) {
        if (!argument.startsWith(u'-'))
            words += argument;
    }
    return usageError(CommandLineText::unknownSubcommand(words.join(u' ')), CommandLineText::seeHelp({}));
}

QString CommandLine::help() const
{
    QStringList lines{CommandLineText::usage(), CommandLineText::about(), QString(), CommandLineText::subcommands()};
    for (const auto &subcommand : m_subcommands)
        lines += QStringLiteral("  %1  %2").arg(subcommand->words(), -22).arg(subcommand->summary());
    lines += {QString(), CommandLineText::statuses(), exitStatusHelp()};
    return lines.join(u'\n');
}

} // namespace swingbridge
