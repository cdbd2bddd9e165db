// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/Theme.h"

#include <QTest>

using namespace swingbridge;

class tst_Theme : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTextReachesItsContrast_data();
    void everyTextReachesItsContrast();
    void thePaletteLeadsBackToItsTheme();
    void aForeignPaletteKeepsItsOwnColours();
    void contrastIsThatOfWcag();
};

void tst_Theme::everyTextReachesItsContrast_data()
{
    QTest::addColumn<QColor>("ink");
    QTest::addColumn<QColor>("ground");
    QTest::addColumn<double>("least");
    for (const Theme *theme : {&Theme::light(), &Theme::dark(), &Theme::paper()}) {
        const char *mode = theme == &Theme::light() ? "light" : theme == &Theme::dark() ? "dark" : "paper";
        const auto row = [mode](const char *what, const QColor &ink, const QColor &ground, double least) {
            QTest::addRow("%s: %s", mode, what) << ink << ground << least;
        };
        const auto onGrounds = [&](const char *what, const QColor &ink, double least) {
            row(qPrintable(QStringLiteral("%1 on page").arg(QLatin1String(what))), ink, theme->page, least);
            row(qPrintable(QStringLiteral("%1 on chrome").arg(QLatin1String(what))), ink, theme->chrome, least);
        };
        onGrounds("text", theme->text, 7);
        onGrounds("secondary text", theme->text2, 4.5);
        onGrounds("accent", theme->accent, 4.5);
        onGrounds("disabled text", theme->disabled, 3);
        onGrounds("edges of controls", theme->control, 3);
        row("text on accent", theme->onAccent, theme->accentFill, 4.5);
        row("text on a hovered deed", theme->onAccent, theme->accentHover, 4.5);
        row("text on the running step", theme->text, theme->accentSoft, 4.5);
        row("secondary text on the running step", theme->text2, theme->accentSoft, 4.5);
        row("text on the selected row", theme->text, theme->sel, 4.5);
        row("text on a folded row", theme->text2, theme->alt, 4.5);
        row("text on the conflict", theme->onBlocker, theme->blocker, 4.5);
        row("text on an active mark", theme->text, theme->markActive, 4.5);
        row("text on a staging mark", theme->text, theme->markStaging, 4.5);
        row("add sign", theme->add, theme->page, 3);
        row("update sign", theme->update, theme->page, 3);
        row("delete sign", theme->remove, theme->page, 3);
        const QList<std::tuple<const char *, QColor, QColor>> severities{{"blocker", theme->blocker, theme->blockerSoft}, {"high", theme->high, theme->highSoft},
            {"medium", theme->medium, theme->mediumSoft}, {"low", theme->low, theme->lowSoft}, {"info", theme->info, theme->infoSoft}, {"ok", theme->ok, theme->okSoft}};
        for (const auto &[name, ink, soft] : severities) {
            onGrounds(name, ink, 4.5);
            row(qPrintable(QStringLiteral("%1 on its soft").arg(QLatin1String(name))), ink, soft, 4.5);
            row(qPrintable(QStringLiteral("%1 on the selection").arg(QLatin1String(name))), ink, theme->sel, 4.5);
            row(qPrintable(QStringLiteral("text on the soft of %1").arg(QLatin1String(name))), theme->text, soft, 4.5);
        }
    }
}

void tst_Theme::everyTextReachesItsContrast()
{
    QFETCH(QColor, ink);
    QFETCH(QColor, ground);
    QFETCH(double, least);
    const double ratio = contrast(ink, ground);
    QVERIFY2(ratio >= least, qPrintable(QStringLiteral("%1:1 instead of %2:1").arg(ratio, 0, 'f', 2).arg(least)));
}

void tst_Theme::thePaletteLeadsBackToItsTheme()
{
    QVERIFY(!Theme::of(Theme::light().palette()).isDark);
    QVERIFY(Theme::of(Theme::dark().palette()).isDark);
    QCOMPARE(Theme::of(Theme::dark().palette()).blocker, Theme::dark().blocker);
}

void tst_Theme::aForeignPaletteKeepsItsOwnColours()
{
    QPalette highContrast(Qt::white, Qt::black, Qt::white, Qt::white, Qt::white, Qt::white, Qt::white, Qt::black, Qt::black);
    highContrast.setColor(QPalette::Highlight, Qt::yellow);
    highContrast.setColor(QPalette::HighlightedText, Qt::black);
    const Theme theme = Theme::of(highContrast);
    QCOMPARE(theme.text, QColor(Qt::white));
    QCOMPARE(theme.text2, theme.text); // nothing is greyed for somebody who asked for contrast
    QCOMPARE(theme.accentFill, QColor(Qt::yellow));
    QVERIFY(theme.isDark);
}

void tst_Theme::contrastIsThatOfWcag()
{
    QCOMPARE(contrast(Qt::white, Qt::black), 21.0);
    QCOMPARE(contrast(Qt::red, Qt::red), 1.0);
    QVERIFY(qAbs(contrast(QColor(0x77, 0x77, 0x77), Qt::white) - 4.48) < 0.01);
}

QTEST_MAIN(tst_Theme)
#include "tst_theme.moc"
