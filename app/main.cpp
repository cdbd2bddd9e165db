// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The wizard: builds and owns everything, decides nothing.
#include "MigrationWizard.h"
#include "StoredMigrations.h"
#include "common/Appearance.h"
#include "common/Shell.h"
#include "translations/Translations.h"
#include "welcome/WelcomeModel.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QLocale>
#include <QStandardPaths>

#include <cstdio>
#include <cstdlib>

using namespace swingbridge;

namespace {

constexpr int noDisplay = 6; //!< cli.md: this machine failed.

void sayThatThereIsNoDisplay()
{
    std::fputs("swingbridge needs a display and found none. Nothing was begun.\n"
               "Without one use swingbridge-cli: swingbridge-cli lab run --help\n", stderr);
}

//! Qt ends the program when a display was named that does not answer; a person gets a sentence instead.
void onMessage(QtMsgType type, const QMessageLogContext &, const QString &message)
{
    if (type == QtFatalMsg && message.contains(QLatin1String("platform plugin"))) {
        sayThatThereIsNoDisplay();
        std::_Exit(noDisplay);
    }
    std::fprintf(stderr, "%s\n", qPrintable(message));
}

bool isDisplayNamed()
{
#ifdef Q_OS_WIN
    return true;
#else
    return !qEnvironmentVariableIsEmpty("DISPLAY") || !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY") || !qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM");
#endif
}

Appearance::Mode modeOf(const QCommandLineParser &parser)
{
    if (parser.isSet(QStringLiteral("light")))
        return Appearance::Mode::Light;
    return parser.isSet(QStringLiteral("dark")) ? Appearance::Mode::Dark : Appearance::Mode::System;
}

} // namespace

int main(int argc, char *argv[])
{
    if (!isDisplayNamed()) {
        sayThatThereIsNoDisplay();
        return noDisplay;
    }
    qInstallMessageHandler(onMessage);
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("swingbridge"));
    QCoreApplication::setOrganizationName(QStringLiteral("Swingbridge"));
    QCoreApplication::setApplicationVersion(QStringLiteral(SWINGBRIDGE_VERSION));
    Translations translations;

    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("Carries Microsoft Entra Connect Sync from an active to a staging server."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOption({QStringLiteral("lab"), QStringLiteral("Begin a rehearsal of this scenario at once."), QStringLiteral("scenario")});
    parser.addOption({QStringLiteral("journal"), QStringLiteral("Go on with the migration in this folder."), QStringLiteral("folder")});
    parser.addOption({QStringLiteral("folder"), QStringLiteral("Where migrations are kept."), QStringLiteral("folder")});
    parser.addOption({QStringLiteral("pace"), QStringLiteral("Lab seconds in a real one (default: 60)."), QStringLiteral("number"), QStringLiteral("60")});
    parser.addOption({QStringLiteral("language"), QStringLiteral("Language of the window, for example de."), QStringLiteral("code")});
    parser.addOption({QStringLiteral("light"), QStringLiteral("Light colours.")});
    parser.addOption({QStringLiteral("dark"), QStringLiteral("Dark colours.")});
    parser.process(application);
    translations.install(parser.isSet(QStringLiteral("language")) ? QLocale(parser.value(QStringLiteral("language"))) : QLocale());

    const Appearance appearance(application, modeOf(parser));
    const QString home = parser.isSet(QStringLiteral("folder"))
        ? parser.value(QStringLiteral("folder"))
        : QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/swingbridge");
    const auto migrations = std::make_shared<StoredMigrations>(home, parser.value(QStringLiteral("pace")).toDouble());
    MigrationWizard wizard(migrations);
    if (parser.isSet(QStringLiteral("lab"))) {
        wizard.welcome()->setScenario(parser.value(QStringLiteral("lab")));
        wizard.welcome()->rehearse();
    } else if (parser.isSet(QStringLiteral("journal"))) {
        wizard.welcome()->resume(parser.value(QStringLiteral("journal")));
    }
    wizard.window()->show();
    return QApplication::exec();
}
