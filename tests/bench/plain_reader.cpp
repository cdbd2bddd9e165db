// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Reads an XML file with QXmlStreamReader and counts its elements: the baseline that bench.py holds `exports summarize` against.
#include <QFile>
#include <QXmlStreamReader>

#include <cstdio>

int main(int argc, char **argv)
{
    if (argc != 2)
        return 2;
    QFile file(QString::fromLocal8Bit(argv[1]));
    if (!file.open(QIODevice::ReadOnly))
        return 3;
    QXmlStreamReader xml(&file);
    long elements = 0;
    while (!xml.atEnd())
        elements += xml.readNext() == QXmlStreamReader::StartElement ? 1 : 0;
    std::printf("%ld\n", elements);
    return xml.hasError() ? 3 : 0;
}
