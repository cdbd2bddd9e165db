// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "async/Detach.h"
#include "lab/AgentLoop.h"

#include <QCoreApplication>
#include <QTimer>

namespace {

QCoro::Task<> serve(QString lab, QString server, bool expectsAgentText)
{
    constexpr double pace = 60; // lab seconds in a real one
    const swingbridge::Done spoken = co_await swingbridge::runAgentLoop(lab, server, expectsAgentText, pace);
    QCoreApplication::exit(spoken ? 0 : 6);
}

} // namespace

//! contract_lab_agent LAB SERVER [text]: the agent of one lab server on standard input and output.
int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (words.size() < 3)
        return 2;
    QTimer::singleShot(0, &app, [&words] { swingbridge::detach(serve(words.at(1), words.at(2), words.contains(QLatin1String("text")))); });
    return QCoreApplication::exec();
}
