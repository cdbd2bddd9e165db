// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
// journal_writer FOLDER COUNT: makes a journal and appends COUNT entries, saying the number of each when it is
// durable; then waits for standard input to end.
#include "JournalFixture.h"

#include <QCoreApplication>

#include <cstdio>

using namespace swingbridge;

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    test::HandClock clock;
    auto journal = Journal::create(QString::fromLocal8Bit(argv[1]), test::twoServers(), clock);
    if (!journal)
        return 1;
    std::printf("1\n");
    std::fflush(stdout);
    for (int i = 0; i < std::atoi(argv[2]); ++i) {
        const auto entry = (*journal)->append(test::draft(EntryKind::Intent, i));
        if (!entry)
            return 2;
        std::printf("%lld\n", static_cast<long long>(entry->seq()));
        std::fflush(stdout);
    }
    std::getchar();
    return 0;
}
