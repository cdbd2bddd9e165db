// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What bench.py measures of a file of pending exports below the command line:
//   export_store boundaries FILE      finds where each object begins and prints how many there are
//   export_store filter FILE WORDS    reads and indexes the file, then prints the milliseconds until the first rows that hold
//                                     WORDS are there, those until all are, the rows found and the changes looked through
#include "exports/CsExportReader.h"
#include "exports/ExportFilter.h"
#include "exports/ObjectPlaces.h"

#include <QElapsedTimer>
#include <QFile>

#include <cstdio>
#include <cstring>

using namespace swingbridge;

namespace {

int boundaries(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return 3;
    ObjectPlaces places(file);
    QByteArray piece(256 * 1024, Qt::Uninitialized);
    while (places.read(piece.data(), piece.size()) > 0)
        continue;
    std::printf("%zu\n", places.places().size());
    return 0;
}

int filter(const QString &path, const QString &words)
{
    const auto exports = readPendingExports(path);
    if (!exports)
        return 3;
    qint64 changes = 0;
    for (qsizetype row = 0; row < exports->size(); ++row)
        changes += exports->changeCount(row);
    QElapsedTimer clock;
    clock.start();
    QList<qsizetype> rows;
    double first = -1;
    ExportSearch search(*exports, ExportFilter::parse(words));
    for (bool goesOn = true; goesOn;) {
        goesOn = search.readSome(rows);
        if (first < 0 && (!rows.isEmpty() || !goesOn))
            first = static_cast<double>(clock.nsecsElapsed()) / 1e6;
    }
    std::printf("%.2f %.2f %lld %lld\n", first, static_cast<double>(clock.nsecsElapsed()) / 1e6, static_cast<long long>(rows.size()), static_cast<long long>(changes));
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    if (argc == 3 && std::strcmp(argv[1], "boundaries") == 0)
        return boundaries(QString::fromLocal8Bit(argv[2]));
    if (argc == 4 && std::strcmp(argv[1], "filter") == 0)
        return filter(QString::fromLocal8Bit(argv[2]), QString::fromLocal8Bit(argv[3]));
    return 2;
}
