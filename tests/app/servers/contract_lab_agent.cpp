// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lab/AgentLoop.h"

#include <QCoreApplication>

//! contract_lab_agent LAB SERVER [text]: the agent of one lab server on standard input and output.
int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (words.size() < 3)
        return 2;
    return swingbridge::runAgentLoop(words.at(1), words.at(2), words.contains(QLatin1String("text"))) ? 0 : 6;
}
