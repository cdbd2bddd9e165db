// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Photographer.h"
#include "common/Appearance.h"
#include "translations/Translations.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFont>
#include <QTemporaryDir>

using namespace swingbridge;

//! Takes a picture of every page of the wizard, to be held beside design/pictures. QT_SCALE_FACTOR=2 for high DPI.
int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    QCommandLineParser line;
    line.addPositionalArgument(QStringLiteral("folder"), QStringLiteral("where the pictures go"));
    line.addOptions({{QStringLiteral("dark"), QStringLiteral("dark colours")},
        {QStringLiteral("size"), QStringLiteral("of the window"), QStringLiteral("size"), QStringLiteral("1280x800")},
        {QStringLiteral("scenario"), QStringLiteral("what is rehearsed"), QStringLiteral("name"), QStringLiteral("contoso")},
        {QStringLiteral("fault"), QStringLiteral("as lab run takes it"), QStringLiteral("plan")},
        {QStringLiteral("pt"), QStringLiteral("size of the font"), QStringLiteral("size"), QStringLiteral("10")},
        {QStringLiteral("language"), QStringLiteral("of the window"), QStringLiteral("code"), QStringLiteral("en")},
        {QStringLiteral("rests"), QStringLiteral("page Switch in each of its resting states instead")},
        {QStringLiteral("live"), QStringLiteral("page Servers of a migration between live servers instead")},
        {QStringLiteral("rtl"), QStringLiteral("right to left")}});
    line.process(app);
    if (line.positionalArguments().size() != 1)
        line.showHelp(2);
    QFont font(QStringLiteral("Inter"));
    font.setPointSizeF(line.value(QStringLiteral("pt")).toDouble());
    font.setHintingPreference(QFont::PreferVerticalHinting);
    QApplication::setFont(font);
    if (line.isSet(QStringLiteral("rtl")))
        QApplication::setLayoutDirection(Qt::RightToLeft);
    Appearance appearance(app, line.isSet(QStringLiteral("dark")) ? Appearance::Mode::Dark : Appearance::Mode::Light);
    Translations translations;
    translations.install(QLocale(line.value(QStringLiteral("language"))));
    appearance.setMotionReduced(true); // a deck in motion is not what was seen

    const QStringList size = line.value(QStringLiteral("size")).split(QLatin1Char('x'));
    const QTemporaryDir home;
    QDir folder(line.positionalArguments().constFirst());
    folder.mkpath(QStringLiteral("."));
    test::Photographer photographer(folder, {size.value(0).toInt(), size.value(1).toInt()},
                                    line.isSet(QStringLiteral("dark")) ? QStringLiteral("-dark") : QStringLiteral("-light"), home.path());
    if (line.isSet(QStringLiteral("rests")))
        return photographer.walkRests() ? 0 : 1;
    if (line.isSet(QStringLiteral("live")))
        return photographer.walkLiveServers() ? 0 : 1;
    return photographer.walk(line.value(QStringLiteral("scenario")), line.value(QStringLiteral("fault"))) ? 0 : 1;
}
