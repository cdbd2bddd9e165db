// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/ReportFiles.h"

#include "cli/InputFile.h"
#include "cli/Invocation.h"
#include "foundation/JsonText.h"
#include "foundation/WholeFile.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace swingbridge {
namespace {

class ReportFilesText
{
    Q_DECLARE_TR_FUNCTIONS(ReportFiles)

public:
    static Error unknownEnding(const QString &file)
    {
        return usageError(tr("What kind of report %1 shall be is not known.").arg(file),
                          tr("Let its name end in .html, .pdf, .txt or .json."));
    }
    static Error noFonts()
    {
        return Error(Error::Kind::LocalFile, tr("This machine has no font to write a PDF with."), {},
                     tr("Install a font, fonts-inter for instance, or write the report as HTML."));
    }
};

QString endingOf(const QString &file)
{
    return QFileInfo(file).suffix().toLower();
}

Done writeReport(const Report &report, const QString &file, const ReportWishes &wishes)
{
    const QString ending = endingOf(file);
    if (ending == QLatin1String("pdf"))
        return ReportPrinter::writePdf(report, file, wishes.paper, wishes.replaces);
    QByteArray bytes;
    if (ending == QLatin1String("html"))
        bytes = report.toHtml();
    else if (ending == QLatin1String("txt"))
        bytes = report.toText().toUtf8();
    else
        bytes = QByteArray::fromStdString(report.toJson().dump(2)) + '\n';
    return writeWholeFile(file, bytes, wishes.replaces ? IfExists::Replace : IfExists::Refuse);
}

} // namespace

tl::expected<void, Failure> checkReportFiles(const QStringList &files, bool replaces)
{
    static const QStringList endings = {QStringLiteral("html"), QStringLiteral("pdf"), QStringLiteral("txt"), QStringLiteral("json")};
    for (const QString &file : files) {
        if (!endings.contains(endingOf(file)))
            return tl::unexpected<Failure>(ReportFilesText::unknownEnding(file));
        if (endingOf(file) == QLatin1String("pdf") && !ReportPrinter::hasFonts())
            return tl::unexpected<Failure>(ReportFilesText::noFonts());
    }
    return checkOutputs(files, replaces);
}

tl::expected<QStringList, Failure> writeReports(const QString &folder, const QStringList &files, const ReportWishes &wishes)
{
    if (files.isEmpty())
        return QStringList();
    const auto journal = Journal::openReadOnly(folder);
    if (!journal)
        return tl::unexpected<Failure>(journal.error());
    return writeReportTo(Report::make(**journal, wishes.options), files, wishes);
}

tl::expected<QStringList, Failure> writeReportTo(const Report &report, const QStringList &files, const ReportWishes &wishes)
{
    QStringList written;
    for (const QString &file : files) {
        if (const Done done = writeReport(report, file, wishes); !done)
            return tl::unexpected<Failure>(done.error());
        written += QFileInfo(file).absoluteFilePath();
    }
    return written;
}

} // namespace swingbridge
