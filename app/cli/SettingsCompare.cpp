// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/InputFile.h"
#include "cli/Subcommands.h"
#include "comparison/ComparisonDocument.h"
#include "configuration/ServerConfiguration.h"
#include "foundation/JsonText.h"
#include "foundation/WholeFile.h"

#include <QCoreApplication>

namespace swingbridge {
namespace {

class SettingsCompare final : public Subcommand
{
    Q_DECLARE_TR_FUNCTIONS(SettingsCompare)

public:
    QString words() const override { return QStringLiteral("settings compare"); }
    QString summary() const override { return tr("Compares two exported configurations by meaning."); }
    Arity arity() const override { return {2, 2}; }
    void declare(QCommandLineParser &parser) const override
    {
        parser.addPositionalArgument(QStringLiteral("ACTIVE"), tr("The server configuration folder of the active server."));
        parser.addPositionalArgument(QStringLiteral("STAGING"), tr("The same of the staging server."));
        parser.addOption({QStringLiteral("output"), tr("Writes the document to a file."), QStringLiteral("FILE")});
    }
    QCoro::Task<Ending> run(Invocation invocation, std::shared_ptr<Console> console, std::stop_token) const override
    {
        const auto active = read(invocation.argument(0));
        const auto staging = read(invocation.argument(1));
        if (!active || !staging)
            co_return tl::unexpected<Failure>(active ? staging.error() : active.error());
        const Comparison comparison = compareConfigurations(*active, *staging);
        const QString kind = QStringLiteral("serverConfiguration");
        const Json document = comparisonDocument(comparison, *active, ComparedSource(invocation.argument(0), kind, {}),
                                                 *staging, ComparedSource(invocation.argument(1), kind, {}), {});
        const QString output = invocation.value(QStringLiteral("output"));
        if (output.isEmpty()) {
            console->write(document, text(comparison));
        } else {
            const QByteArray bytes = console->isJson() ? QByteArray::fromStdString(document.dump(1)) : text(comparison).toUtf8();
            if (const auto free = checkOutputs({output}, invocation.force()); !free)
                co_return tl::unexpected<Failure>(free.error());
            if (const Done written = writeWholeFile(output, bytes + '\n', IfExists::Replace); !written)
                co_return tl::unexpected<Failure>(written.error());
        }
        co_return comparison.hasFindings() ? ExitStatus::Findings : ExitStatus::Done;
    }

private:
    static tl::expected<SyncConfiguration, Failure> read(const QString &folder)
    {
        const auto configuration = readServerConfiguration(folder);
        if (!configuration)
            return tl::unexpected<Failure>(Failure(asInput(configuration.error())).withFile(folder));
        return *configuration;
    }
    static QString text(const Comparison &comparison)
    {
        QStringList lines(comparison.coverage.sentence());
        for (const Difference &difference : comparison.differences) {
            lines += QStringLiteral("%1  %2  [%3]").arg(toWord(difference.severity), -8).arg(difference.subject(), difference.id);
            lines += QStringLiteral("          ") + difference.consequence();
        }
        lines += tr("%n difference(s)", nullptr, int(comparison.differences.size()));
        return lines.join(u'\n');
    }
};

} // namespace

std::unique_ptr<Subcommand> makeSettingsCompare()
{
    return std::make_unique<SettingsCompare>();
}

} // namespace swingbridge
