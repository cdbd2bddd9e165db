// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ElementsSheet.h"
#include "ViewsSheet.h"
#include "ShellSheet.h"
#include "common/Appearance.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>

#include <memory>

using namespace swingbridge;

namespace {

void save(QWidget &sheet, const QSize &size, const QString &file)
{
    sheet.setAttribute(Qt::WA_DontShowOnScreen);
    sheet.resize(size);
    sheet.show();
    for (int i = 0; i < 5; ++i) { // layouts with height-for-width need more than one pass
        QCoreApplication::processEvents();
        if (sheet.hasHeightForWidth())
            sheet.resize(size.width(), sheet.heightForWidth(size.width()));
    }
    sheet.grab().save(file);
}

} // namespace

//! Paints every element to PNG files, to be held beside design/pictures. QT_SCALE_FACTOR=2 for high DPI.
int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    QCommandLineParser line;
    line.addOptions({{QStringLiteral("out"), QStringLiteral("folder"), QStringLiteral("folder"), QStringLiteral(".")},
        {QStringLiteral("font"), QStringLiteral("family"), QStringLiteral("family"), QStringLiteral("Inter")},
        {QStringLiteral("pt"), QStringLiteral("size"), QStringLiteral("size"), QStringLiteral("10")},
        {QStringLiteral("rtl"), QStringLiteral("right to left")}});
    line.process(app);
    QFont font(line.value(QStringLiteral("font")));
    font.setPointSizeF(line.value(QStringLiteral("pt")).toDouble());
    font.setHintingPreference(QFont::PreferVerticalHinting);
    QApplication::setFont(font);
    if (line.isSet(QStringLiteral("rtl")))
        QApplication::setLayoutDirection(Qt::RightToLeft);
    const QDir out(line.value(QStringLiteral("out")));
    out.mkpath(QStringLiteral("."));

    Appearance appearance(app, Appearance::Mode::Light);
    for (const auto mode : {Appearance::Mode::Light, Appearance::Mode::Dark}) {
        appearance.setMode(mode);
        const QString suffix = mode == Appearance::Mode::Light ? QStringLiteral("-light.png") : QStringLiteral("-dark.png");
        test::ElementsSheet elements;
        save(elements, {1280, 1700}, out.filePath(QStringLiteral("elements") + suffix));
        test::ViewsSheet views;
        save(views, {1280, 1700}, out.filePath(QStringLiteral("views") + suffix));
        for (const QSize &size : {QSize(1280, 800), QSize(1024, 768)}) {
            const std::unique_ptr<QWidget> shell = test::makeShellSheet();
            save(*shell, size, out.filePath(QStringLiteral("shell-%1").arg(size.width()) + suffix));
        }
    }
    return 0;
}
