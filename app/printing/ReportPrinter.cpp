// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/ReportPrinter.h"

#include "foundation/WholeFile.h"
#include "printing/ReportPages.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFileInfo>
#include <QPdfWriter>

namespace swingbridge {
namespace {

class ReportPrinterTexts
{
    Q_DECLARE_TR_FUNCTIONS(ReportPrinter)

public:
    static Error noFonts(const QString &path)
    {
        return Error(Error::Kind::LocalFile, tr("This machine has no fonts to write %1 with; nothing was written.").arg(path), {},
                     tr("Install a font package (on Debian: fonts-inter or fonts-dejavu-core), or choose HTML or text."));
    }
    static Error notPainted(const QString &path)
    {
        return Error(Error::Kind::LocalFile, tr("%1 could not be painted; nothing was written.").arg(path));
    }
    static QString creator() { return QStringLiteral("Swingbridge"); }
};

} // namespace

bool ReportPrinter::hasFonts()
{
    return !PaperCanvas::textFamily().isEmpty();
}

int ReportPrinter::paint(const Report &report, QPagedPaintDevice &device)
{
    QPainter painter;
    if (!painter.begin(&device))
        return 0;
    painter.scale(device.logicalDpiX() / 96.0, device.logicalDpiY() / 96.0);
    PaperCanvas measuring(device, painter, false);
    const int pages = ReportPages(report, measuring, 0).paint();
    PaperCanvas canvas(device, painter, true);
    return ReportPages(report, canvas, pages).paint();
}

Done ReportPrinter::writePdf(const Report &report, const QString &path, Paper paper, bool replace)
{
    const IfExists ifExists = replace ? IfExists::Replace : IfExists::Refuse;
    if (!hasFonts())
        return failure(ReportPrinterTexts::noFonts(path));
    QByteArray pdf;
    QBuffer buffer(&pdf);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setCreator(ReportPrinterTexts::creator());
        writer.setTitle(report.product + QStringLiteral(": ") + report.title);
        writer.setPageSize(QPageSize(paper == Paper::A4 ? QPageSize::A4 : QPageSize::Letter));
        writer.setPageMargins(QMarginsF());
        if (paint(report, writer) == 0)
            return failure(ReportPrinterTexts::notPainted(path));
    }
    return writeWholeFile(path, pdf, ifExists);
}

} // namespace swingbridge
