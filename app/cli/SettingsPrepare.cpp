// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "advice/ImportFindings.h"
#include "advice/NotCarried.h"
#include "cli/ConfigurationInput.h"
#include "cli/InputFile.h"
#include "cli/Subcommands.h"
#include "foundation/JsonText.h"
#include "foundation/WholeFile.h"

#include <QCoreApplication>
#include <QDir>

namespace swingbridge {
namespace {

class SettingsPrepare final : public Subcommand
{
    Q_DECLARE_TR_FUNCTIONS(SettingsPrepare)

public:
    QString words() const override { return QStringLiteral("settings prepare"); }
    QString summary() const override { return tr("Lays out the settings file for the installer of a new server, and tells what its import will not carry."); }
    Arity arity() const override { return {1, 1}; }
    void declare(QCommandLineParser &parser) const override
    {
        parser.addPositionalArgument(QStringLiteral("ACTIVE"), tr("The settings file that was exported on the active server."));
        parser.addOption({QStringLiteral("output"), tr("The folder for the copy; it is created."), QStringLiteral("DIR")});
    }
    QCoro::Task<Ending> run(Invocation invocation, std::shared_ptr<Console> console, std::stop_token) const override
    {
        const QString path = invocation.argument(0);
        const QString folder = invocation.value(QStringLiteral("output"));
        if (folder.isEmpty())
            co_return tl::unexpected<Failure>(usageError(tr("--output is needed: the folder for the copy.")));
        const auto active = readConfigurationInput(path);
        if (!active)
            co_return tl::unexpected<Failure>(active.error());
        if (active->origin.kind != ConfigurationKind::Settings)
            co_return tl::unexpected<Failure>(Failure(notSettings(path)).withFile(path));
        const auto copied = copy(path, *active, folder, invocation.force());
        if (!copied)
            co_return tl::unexpected<Failure>(copied.error());
        const QList<ImportFinding> findings = findBeforeImport(*active);
        const QList<NotCarried> lost = listNotCarried(*active);
        console->write(document(*copied, active->origin.sha256, findings, lost), text(*copied, findings, lost));
        co_return findings.isEmpty() ? ExitStatus::Done : ExitStatus::Findings;
    }

private:
    static Error notSettings(const QString &path)
    {
        return Error(Error::Kind::BadInput, tr("%1 is no exported settings file: the installer imports nothing else.").arg(path), {},
                     tr("Export the settings on the active server with the vendor's wizard, task \"View or export current configuration\"."));
    }
    //! Byte for byte: an edited file is unsupported.
    static tl::expected<QString, Failure> copy(const QString &path, const SyncConfiguration &active, const QString &folder, bool force)
    {
        const auto bytes = readInput(path);
        if (!bytes)
            return tl::unexpected<Failure>(bytes.error());
        if (sha256Hex(*bytes) != active.origin.sha256)
            return tl::unexpected<Failure>(Failure(Error(Error::Kind::BadInput, tr("%1 was changed while it was read.").arg(path), {}, tr("Try again."))).withFile(path));
        const QString target = QDir(folder).absoluteFilePath(QFileInfo(path).fileName());
        QDir().mkpath(folder); // a failure is told by checkOutputs
        if (const auto free = checkOutputs({target}, force); !free)
            return tl::unexpected<Failure>(free.error());
        if (const Done written = writeWholeFile(target, *bytes, IfExists::Replace); !written)
            return tl::unexpected<Failure>(written.error());
        return target;
    }
    static Json document(const QString &file, const QString &sha256, const QList<ImportFinding> &findings, const QList<NotCarried> &lost)
    {
        Json found = Json::array();
        for (const ImportFinding &finding : findings)
            found.push_back(toJson(finding));
        Json items = Json::array();
        for (const NotCarried &item : lost)
            items.push_back(toJson(item));
        return Json{{"schema", "swingbridge/prepared/1"}, {"file", file}, {"sha256", sha256}, {"findings", found}, {"notCarried", items}};
    }
    static QString text(const QString &file, const QList<ImportFinding> &findings, const QList<NotCarried> &lost)
    {
        QStringList lines(tr("For the installer: %1. Do not edit it: edited files are unsupported.").arg(file));
        if (!findings.isEmpty())
            lines += {QString(), tr("Before the import")};
        for (const ImportFinding &finding : findings) {
            lines += QStringLiteral("  %1  %2  %3").arg(finding.id()).arg(severityTitle(finding.severity()), -8).arg(finding.subject().isEmpty() ? finding.title() : finding.subject());
            lines += QStringLiteral("       ") + finding.guidance();
        }
        lines += {QString(), tr("What the import does not carry")};
        for (const NotCarried &item : lost) {
            if (item.found() == false)
                continue;
            lines += item.found() ? tr("  found      %1").arg(item.title()) : tr("  not known  %1").arg(item.title());
            lines += QStringLiteral("             ") + item.check();
        }
        return lines.join(u'\n');
    }
};

} // namespace

std::unique_ptr<Subcommand> makeSettingsPrepare()
{
    return std::make_unique<SettingsPrepare>();
}

} // namespace swingbridge
