// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "async/Completion.h"
#include "cli/InputFile.h"
#include "cli/ProgressLine.h"
#include "cli/Subcommands.h"
#include "foundation/EntraConnector.h"
#include "lab/engine/ExportXml.h"
#include "lab/engine/ManyExports.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSaveFile>

#include <limits>

namespace swingbridge {
namespace {

class LabExports final : public Subcommand
{
    Q_DECLARE_TR_FUNCTIONS(LabExports)

public:
    QString words() const override { return QStringLiteral("lab exports"); }
    QString summary() const override { return tr("Writes a file of pending exports of any size, as csexport would."); }
    Arity arity() const override { return {0, 0}; }
    void declare(QCommandLineParser &parser) const override
    {
        parser.addOption({QStringLiteral("objects"), tr("How many objects (default: 2000; at least 200)."), QStringLiteral("N")});
        parser.addOption({QStringLiteral("seed"), tr("Same seed, same file (default: 1)."), QStringLiteral("N")});
        parser.addOption({QStringLiteral("output"), tr("The file to write."), QStringLiteral("FILE")});
    }
    QCoro::Task<Ending> run(Invocation invocation, std::shared_ptr<Console> console, std::stop_token stop) const override
    {
        const auto objects = invocation.number(QStringLiteral("objects"), 2000);
        const auto seed = invocation.number(QStringLiteral("seed"), 1);
        const QString output = invocation.value(QStringLiteral("output"));
        if (!objects || !seed)
            co_return tl::unexpected<Failure>(objects ? seed.error() : objects.error());
        if (output.isEmpty() || *objects < 200 || *objects > std::numeric_limits<int>::max())
            co_return tl::unexpected<Failure>(usageError(tr("--output FILE is needed, and a number of objects from 200 on."), QStringLiteral("swingbridge-cli lab exports --help")));
        const QStringList outputs(output);
        if (const auto possible = checkOutputs(outputs, invocation.force()); !possible)
            co_return tl::unexpected<Failure>(possible.error());
        QSaveFile file(output);
        if (!file.open(QIODevice::WriteOnly))
            co_return tl::unexpected<Failure>(notWritten(output, file.errorString()));
        const Directory directory(DirectoryOptions(static_cast<quint64>(*seed), static_cast<int>(*objects)));
        ExportXmlWriter writer(&file, entraConnectorId(), QStringLiteral("contoso.onmicrosoft.com - AAD"));
        ProgressLine line(console, invocation.progressForm());
        writer.open();
        for (int i = 0; i < directory.size(); ++i) {
            writer.write(pendingExportOf(directory, i));
            if (i % 500 != 0)
                continue;
            line.show(PhaseId::Exports, Progress(tr("Writing %1").arg(output), Progress::Unit::Objects, i, directory.size()));
            if (stop.stop_requested())
                co_return tl::unexpected<Failure>(stopped(output)); // the temporary file goes with `file`
            co_await nextTurn();
        }
        const bool isWritten = writer.close() && file.commit();
        if (!isWritten)
            co_return tl::unexpected<Failure>(notWritten(output, file.errorString()));
        console->writeText(QFileInfo(output).absoluteFilePath());
        co_return ExitStatus::Done;
    }

private:
    static Error notWritten(const QString &path, const QString &why)
    {
        return Error(Error::Kind::LocalFile, tr("%1 could not be written; nothing is left of it.").arg(path), why, tr("Free some space or name another folder."));
    }
    static Error stopped(const QString &path) { return Error(Error::Kind::Cancelled, tr("Stopped; nothing is left of %1.").arg(path)); }
};

} // namespace

std::unique_ptr<Subcommand> makeLabExports()
{
    return std::make_unique<LabExports>();
}

} // namespace swingbridge
