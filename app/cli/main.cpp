// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/CommandLine.h"
#include "cli/Interrupt.h"
#include "cli/Subcommands.h"
#include "async/Detach.h"
#include "translations/Translations.h"

#include <QGuiApplication>
#include <QLoggingCategory>
#include <QTimer>

using namespace swingbridge;

namespace {

//! A PDF is painted, so it needs fonts, but never a display.
std::unique_ptr<QCoreApplication> makeApplication(int &argc, char **argv)
{
    for (int i = 1; i < argc; ++i) {
        if (QByteArrayView(argv[i]).toByteArray().toLower().endsWith(".pdf")) {
            qputenv("QT_QPA_PLATFORM", "offscreen");
            return std::make_unique<QGuiApplication>(argc, argv);
        }
    }
    return std::make_unique<QCoreApplication>(argc, argv);
}

QCoro::Task<> carryOut(const Subcommand *subcommand, Invocation invocation, std::shared_ptr<Console> console, std::stop_token stop)
{
    ExitStatus status = ExitStatus::Invariant;
    try {
        const Ending ending = co_await subcommand->run(invocation, console, stop);
        status = ending ? *ending : ending.error().status();
        if (!ending)
            console->writeFailure(ending.error());
    } catch (const std::exception &bug) {
        console->writeFailure(Error(Error::Kind::Internal, QStringLiteral("Swingbridge failed by a mistake of its own: please report it."),
                                    QString::fromUtf8(bug.what())));
    }
    if (!console->flush())
        status = ExitStatus::Machine;
    QCoreApplication::exit(int(status));
}

int refuse(const Error &error, bool asJson)
{
    Console console(asJson ? Invocation::Format::Json : Invocation::Format::Text);
    console.writeFailure(error);
    console.flush();
    return int(exitStatusOf(error));
}

} // namespace

int main(int argc, char *argv[])
{
    const auto application = makeApplication(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("swingbridge-cli"));
    QCoreApplication::setOrganizationName(QStringLiteral("Swingbridge"));
    QCoreApplication::setApplicationVersion(QStringLiteral(SWINGBRIDGE_VERSION));
    QLoggingCategory::setFilterRules(QStringLiteral("swingbridge.*.debug=false\nswingbridge.*.info=false"));
    Translations translations;
    translations.install(QLocale());

    const SubcommandList subcommands = allSubcommands();
    const QStringList arguments = application->arguments().mid(1);
    const auto request = CommandLine(subcommands).read(arguments);
    if (!request)
        return refuse(request.error(), CommandLine::wantsJson(arguments));
    const Invocation &invocation = request->invocation();
    const auto console = std::make_shared<Console>(invocation.format(), invocation.has(QStringLiteral("quiet")));
    if (!request->subcommand()) {
        console->writeText(request->text());
        return int(console->flush() ? ExitStatus::Done : ExitStatus::Machine);
    }
    const Interrupt interrupt;
    QTimer::singleShot(0, application.get(), [&] {
        detach(carryOut(request->subcommand(), invocation, console, interrupt.token()));
    });
    return QCoreApplication::exec();
}
