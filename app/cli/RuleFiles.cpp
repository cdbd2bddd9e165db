// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/RuleFiles.h"

#include "cli/InputFile.h"
#include "configuration/SettingsFile.h"
#include "foundation/JsonText.h"

#include <QCoreApplication>

namespace swingbridge {
namespace {

class RuleFilesText
{
    Q_DECLARE_TR_FUNCTIONS(RuleFiles)

public:
    static QString files() { return tr("Rule scripts (.ps1)."); }
    static QString ansi() { return tr("The code page of scripts that are no UTF-8 and have no byte order mark (default: 1252)."); }
    static QString nothingWritten() { return tr("Nothing was written."); }
    static QString line(const LintFinding &finding)
    {
        return tr("  line %1, column %2: %3").arg(finding.line).arg(finding.column).arg(finding.message());
    }
};

} // namespace

void RuleFiles::declare(QCommandLineParser &parser)
{
    parser.addPositionalArgument(QStringLiteral("FILE"), RuleFilesText::files(), QStringLiteral("FILE..."));
    parser.addOption({QStringLiteral("ansi"), RuleFilesText::ansi(), QStringLiteral("CODEPAGE")});
}

tl::expected<QList<ScriptScan>, Failure> RuleFiles::scan(const Invocation &invocation)
{
    QList<ScriptScan> scans;
    for (const QString &path : invocation.arguments()) {
        const auto file = ScriptFile::read(path, invocation.value(QStringLiteral("ansi")));
        if (!file)
            return tl::unexpected<Failure>(Failure(asInput(file.error())).withFile(path).withUnchanged(RuleFilesText::nothingWritten()));
        scans.append(scanScript(*file));
    }
    return scans;
}

tl::expected<SyncConfiguration, Failure> RuleFiles::configuration(const QString &path)
{
    const auto configuration = readConfigurationSource(path);
    if (!configuration)
        return tl::unexpected<Failure>(Failure(asInput(configuration.error())).withFile(path));
    return *configuration;
}

tl::expected<ConnectorMap, Failure> RuleFiles::map(const QString &path)
{
    const auto bytes = readInput(path);
    if (!bytes)
        return tl::unexpected<Failure>(bytes.error());
    const auto document = parseJson(*bytes, path);
    if (!document)
        return tl::unexpected<Failure>(Failure(asInput(document.error())).withFile(path));
    const auto map = readConnectorMap(*document, path);
    if (!map)
        return tl::unexpected<Failure>(Failure(map.error()).withFile(path).withUnchanged(RuleFilesText::nothingWritten()));
    return *map;
}

QString RuleFiles::line(const LintFinding &finding)
{
    return RuleFilesText::line(finding);
}

} // namespace swingbridge
