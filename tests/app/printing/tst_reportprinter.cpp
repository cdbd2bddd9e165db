// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/ReportPrinter.h"

#include "printing/PaperCanvas.h"
#include "printing/ReportPages.h"
#include "report/Report.h"

#include <QBuffer>
#include <QPdfWriter>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace swingbridge;

namespace {

Report reportWithRows(int rows)
{
    Report report = Report::make(ReportFacts());
    ReportTable table;
    table.title = QStringLiteral("Rows");
    table.columns = {{QStringLiteral("Name"), 60}, {QStringLiteral("Count"), 20, ReportColumn::Kind::Number}, {QStringLiteral("Active"), 20, ReportColumn::Kind::Rail}};
    for (int i = 0; i < rows; ++i)
        table.rows.append({ReportCell(QStringLiteral("row %1").arg(i), ReportGlyph::Medium), ReportCell(QString::number(i)),
                           ReportCell(QStringLiteral("sync01"), i % 3 == 0 ? ReportGlyph::RailNobody : ReportGlyph::RailActive)});
    report.blocks.append(table);
    return report;
}

} // namespace

class tst_ReportPrinter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPdfHasThePaperThatWasAskedFor_data()
    {
        QTest::addColumn<bool>("a4");
        QTest::addColumn<QByteArray>("box");
        QTest::newRow("A4") << true << QByteArray("/MediaBox [0 0 595.000000 842.000000]");
        QTest::newRow("Letter") << false << QByteArray("/MediaBox [0 0 612.000000 792.000000]");
    }
    void aPdfHasThePaperThatWasAskedFor()
    {
        QFETCH(bool, a4);
        QFETCH(QByteArray, box);
        const QByteArray pdf = written(reportWithRows(3), a4 ? Paper::A4 : Paper::Letter);
        QVERIFY(pdf.startsWith("%PDF-"));
        QVERIFY2(pdf.contains(box), pdf.mid(pdf.indexOf("/MediaBox"), 60).constData());
    }

    void aLongTableRunsOverPagesAndTheirNumberIsKnown()
    {
        QPdfWriter one(&m_sink);
        m_sink.open(QIODevice::WriteOnly);
        const int few = ReportPrinter::paint(reportWithRows(5), one);
        QPdfWriter many(&m_sink);
        const int lots = ReportPrinter::paint(reportWithRows(300), many);
        QCOMPARE(few, 1);
        QVERIFY(lots >= 6 && lots < 12);
        const QByteArray pdf = written(reportWithRows(300), Paper::A4);
        QCOMPARE(pdf.count("/Type /Page\n"), qsizetype(lots));
    }

    void measuringFindsAsManyPagesAsPainting()
    {
        for (const int rows : {0, 1, 37, 38, 39, 40, 41, 42, 120}) {
            m_sink.close();
            m_sink.open(QIODevice::WriteOnly);
            QPdfWriter writer(&m_sink);
            QPainter painter(&writer);
            painter.scale(writer.logicalDpiX() / 96.0, writer.logicalDpiY() / 96.0);
            const Report report = reportWithRows(rows);
            PaperCanvas measuring(writer, painter, false);
            PaperCanvas painting(writer, painter, true);
            QCOMPARE(ReportPages(report, measuring, 0).paint(), ReportPages(report, painting, 0).paint());
        }
    }

    void aFileThatIsThereIsLeftAlone()
    {
        const QString path = m_folder.filePath(QStringLiteral("there.pdf"));
        QVERIFY(ReportPrinter::writePdf(reportWithRows(1), path, Paper::A4));
        QCOMPARE(ReportPrinter::writePdf(reportWithRows(1), path, Paper::A4).error().kind(), Error::Kind::Refused);
        QVERIFY(ReportPrinter::writePdf(reportWithRows(1), path, Paper::A4, true));
    }

    void aFolderThatIsNotThereIsALocalFailure()
    {
        const auto failed = ReportPrinter::writePdf(reportWithRows(1), QStringLiteral("/nonexistent/a.pdf"), Paper::A4);
        QVERIFY(!failed);
        QCOMPARE(failed.error().kind(), Error::Kind::LocalFile);
    }

    void thisMachineHasFonts() { QVERIFY(ReportPrinter::hasFonts()); }

    void aMachineWithoutFontsIsTold()
    {
        QFile none(m_folder.filePath(QStringLiteral("fonts.conf")));
        QVERIFY(none.open(QIODevice::WriteOnly));
        none.write("<?xml version=\"1.0\"?><fontconfig></fontconfig>");
        none.close();
        QProcessEnvironment bare = QProcessEnvironment::systemEnvironment();
        bare.insert(QStringLiteral("FONTCONFIG_FILE"), none.fileName());
        QProcess other; // fonts are looked for once a process: ask this very test in another one
        other.setProcessEnvironment(bare);
        other.start(QCoreApplication::applicationFilePath(), {QStringLiteral("thisMachineHasFonts")});
        QVERIFY(other.waitForFinished());
        QCOMPARE(other.exitCode(), 1);
    }

private:
    QByteArray written(const Report &report, Paper paper)
    {
        const QString path = m_folder.filePath(QStringLiteral("written.pdf"));
        if (!ReportPrinter::writePdf(report, path, paper, true))
            return {};
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QTemporaryDir m_folder;
    QBuffer m_sink;
};

QTEST_MAIN(tst_ReportPrinter)
#include "tst_reportprinter.moc"
