// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/Appearance.h"
#include "common/ChipRow.h"
#include "common/Digits.h"
#include "common/Fonts.h"
#include "common/Icons.h"
#include "common/Motion.h"
#include "common/SearchField.h"
#include "common/TextLabel.h"
#include "common/Theme.h"

#include <QApplication>
#include <QFile>
#include <QFontMetricsF>
#include <QPainter>
#include <QSignalSpy>
#include <QTest>

using namespace swingbridge;

namespace {

bool isBlank(const QImage &image)
{
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y).alpha() > 0)
                return false;
        }
    }
    return true;
}

} // namespace

//! The small pieces: icons, digits, fonts, labels, chips, search, mode and motion.
class tst_Controls : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_appearance = std::make_unique<Appearance>(*qApp, Appearance::Mode::Light); }
    void cleanupTestCase() { m_appearance.reset(); }
    void everyIconIsDrawn();
    void iconsTakeTheColourOfThePalette();
    void numbersOfEquallyManyDigitsAreEquallyWide();
    void sizesFollowTheSystemFont();
    void aLabelChangesItsInkWithTheMode();
    void aWrappedLabelTakesTheHeightItsWidthNeeds();
    void theModeIsAppliedAndTold();
    void cleanup() { m_appearance->setMode(Appearance::Mode::Light); }
    void reducedMotionMakesEverythingJump();
    void exactlyOneChipIsOn();
    void theChoiceSurvivesNewCounts();
    void aSearchRunsAfterAPauseAndOnlyOnce();

private:
    std::unique_ptr<Appearance> m_appearance;
};

void tst_Controls::everyIconIsDrawn()
{
    for (int value = int(Icon::Add); value <= int(Icon::Warning); ++value) {
        const Icon icon = Icon(value);
        QVERIFY2(QFile::exists(Icons::path(icon)), qPrintable(Icons::path(icon)));
        QImage image(32, 32, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        Icons::paint(painter, QRectF(0, 0, 32, 32), icon, Qt::black);
        painter.end();
        QVERIFY2(!isBlank(image), qPrintable(Icons::path(icon)));
    }
}

void tst_Controls::iconsTakeTheColourOfThePalette()
{
    const auto strongest = [] {
        const QImage image = Icons::icon(Icon::Add).pixmap(QSize(16, 16), 1).toImage();
        return image.pixelColor(8, 8);
    };
    QCOMPARE(strongest().rgb(), Theme::light().text.rgb());
    m_appearance->setMode(Appearance::Mode::Dark);
    QCOMPARE(strongest().rgb(), Theme::dark().text.rgb());
    m_appearance->setMode(Appearance::Mode::Light);
}

void tst_Controls::numbersOfEquallyManyDigitsAreEquallyWide()
{
    for (const QString &family : {QStringLiteral("Inter"), QStringLiteral("Noto Sans")}) {
        const QFontMetricsF metrics{QFont(family)};
        QCOMPARE(Digits::width(metrics, QStringLiteral("11,111")), Digits::width(metrics, QStringLiteral("88,888")));
        QVERIFY(Digits::width(metrics, QStringLiteral("12 s")) >= metrics.horizontalAdvance(QStringLiteral("12 s")) - 0.5);
    }
}

void tst_Controls::sizesFollowTheSystemFont()
{
    QFont base;
    base.setPointSizeF(12);
    QCOMPARE(Fonts::of(FontRole::Small, base).pointSizeF(), 11.0);
    QCOMPARE(Fonts::of(FontRole::Title, base).pointSizeF(), 17.0);
    QCOMPARE(Fonts::of(FontRole::ActiveNow, base).pointSizeF(), 25.0);
}

void tst_Controls::aLabelChangesItsInkWithTheMode()
{
    TextLabel label(QStringLiteral("22 of 24 guards"), FontRole::Body, Ink::Secondary);
    QCOMPARE(label.palette().color(label.foregroundRole()), Theme::light().text2);
    m_appearance->setMode(Appearance::Mode::Dark);
    QTRY_COMPARE(label.palette().color(label.foregroundRole()), Theme::dark().text2); // palettes travel through the event loop
    m_appearance->setMode(Appearance::Mode::Light);
    QTRY_COMPARE(label.palette().color(label.foregroundRole()), Theme::light().text2);
}

void tst_Controls::aWrappedLabelTakesTheHeightItsWidthNeeds()
{
    TextLabel label(QStringLiteral("Both seen in staging mode at 02:31:52. Nothing is exported; password changes wait."));
    label.wrapped();
    QVERIFY(label.heightForWidth(200) >= 3 * QFontMetrics(label.font()).height());
    QVERIFY(label.heightForWidth(900) < 2 * QFontMetrics(label.font()).height());
}

void tst_Controls::theModeIsAppliedAndTold()
{
    QSignalSpy changed(m_appearance.get(), &Appearance::changed);
    m_appearance->setMode(Appearance::Mode::Dark);
    QCOMPARE(changed.size(), 1);
    QVERIFY(m_appearance->isDark());
    QCOMPARE(QApplication::palette().color(QPalette::Base), Theme::dark().page);
    m_appearance->setMode(Appearance::Mode::Light);
    QCOMPARE(QApplication::palette().color(QPalette::Base), Theme::light().page);
}

void tst_Controls::reducedMotionMakesEverythingJump()
{
    QWidget widget;
    QCOMPARE(motion::duration(&widget, motion::deck), 600);
    m_appearance->setMotionReduced(true);
    QCOMPARE(motion::duration(&widget, motion::deck), 0);
    m_appearance->setMotionReduced({});
}

void tst_Controls::exactlyOneChipIsOn()
{
    ChipRow row;
    QSignalSpy chosen(&row, &ChipRow::chosenChanged);
    row.setChips({{QStringLiteral("all"), QStringLiteral("All"), 29, Glyph::None}, {QStringLiteral("high"), QStringLiteral("High"), 14, Glyph::High}});
    QCOMPARE(row.chosen(), QStringLiteral("all"));
    auto *high = row.findChild<Button *>(QStringLiteral("highChip"));
    QCOMPARE(high->text(), QStringLiteral("High 14"));
    chosen.clear();
    QTest::mouseClick(high, Qt::LeftButton);
    QCOMPARE(row.chosen(), QStringLiteral("high"));
    QCOMPARE(chosen.size(), 1);
    QVERIFY(!row.findChild<Button *>(QStringLiteral("allChip"))->isChecked());
}

void tst_Controls::theChoiceSurvivesNewCounts()
{
    ChipRow row;
    row.setChips({{QStringLiteral("all"), QStringLiteral("All"), 29, Glyph::None}, {QStringLiteral("high"), QStringLiteral("High"), 14, Glyph::High}});
    row.choose(QStringLiteral("high"));
    QSignalSpy chosen(&row, &ChipRow::chosenChanged);
    row.setChips({{QStringLiteral("all"), QStringLiteral("All"), 28, Glyph::None}, {QStringLiteral("low"), QStringLiteral("Low"), 1, Glyph::Low}, {QStringLiteral("high"), QStringLiteral("High"), 13, Glyph::High}});
    QCOMPARE(row.chosen(), QStringLiteral("high"));
    QVERIFY(chosen.isEmpty());
    row.setChips({{QStringLiteral("all"), QStringLiteral("All"), 1, Glyph::None}});
    QCOMPARE(row.chosen(), QStringLiteral("all"));
    QCOMPARE(chosen.size(), 1);
}

void tst_Controls::aSearchRunsAfterAPauseAndOnlyOnce()
{
    SearchField field;
    QSignalSpy searched(&field, &SearchField::searched);
    QTest::keyClicks(&field, QStringLiteral("mette"));
    QVERIFY(searched.isEmpty());
    QTRY_COMPARE(searched.size(), 1);
    QCOMPARE(searched.first().first().toString(), QStringLiteral("mette"));
    QTest::keyClick(&field, Qt::Key_Return);
    QCOMPARE(searched.size(), 1);
    QTest::keyClick(&field, Qt::Key_Escape);
    QCOMPARE(searched.size(), 2);
    QCOMPARE(field.text(), QString());
}

QTEST_MAIN(tst_Controls)
#include "tst_controls.moc"
