// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QRandomGenerator>
#include <QtGlobal>

#include <array>

namespace swingbridge::test {

//! How many damaged inputs a fuzz test reads: what the environment says (the set labelled long), else \a usually.
inline int fuzzRounds(int usually = 10'000)
{
    const int asked = qEnvironmentVariableIntValue("SWINGBRIDGE_FUZZ_ROUNDS");
    return asked > 0 ? asked : usually;
}

//! What readers of text stumble over.
inline QByteArray stumblingBlock(QRandomGenerator &random)
{
    static const std::array<QByteArray, 32> blocks{
        "<", ">", "</", "/>", "<!--", "<![CDATA[", "]]>", "<!DOCTYPE r [<!ENTITY a \"b\">]>", "&lt;", "&#0;", "&x;", "<?xml?>", "\"", "'", "{", "}",
        "[", "]", "[[", ":", ",", "null", "true", "1e999", "-99999999999999999999", "\\u0000", "\\ud800", QByteArray("\0", 1), "\xff\xfe", "\xef\xbb\xbf",
        "\xc3\x28", "{00000000-0000-0000-0000-000000000000}"};
    return blocks.at(random.bounded(quint32(blocks.size())));
}

//! \a bytes with one to four places damaged, mostly one: a bit, a byte, a piece lost, doubled, moved or put in.
//! The same generator gives the same damage.
inline QByteArray mutated(QByteArray bytes, QRandomGenerator &random)
{
    const auto below = [&](qsizetype limit) { return limit > 0 ? qsizetype(random.bounded(quint32(limit))) : 0; };
    const int places = random.bounded(2) == 0 ? 1 : 1 + int(random.bounded(4U));
    for (int place = 0; place < places; ++place) {
        const qsizetype at = below(bytes.size());
        const qsizetype length = 1 + below(qMin<qsizetype>(bytes.size() - at, 1 + below(200)));
        switch (random.bounded(8)) {
        case 0:
            if (!bytes.isEmpty())
                bytes[at] = char(bytes.at(at) ^ (1 << random.bounded(8)));
            break;
        case 1:
            if (!bytes.isEmpty())
                bytes[at] = char(random.bounded(256));
            break;
        case 2: bytes.remove(at, length); break;
        case 3: bytes.insert(at, bytes.mid(at, length)); break;
        case 4: bytes.insert(below(bytes.size()), bytes.mid(at, length)); break;
        case 5: bytes.insert(at, stumblingBlock(random)); break;
        case 6: bytes.replace(at, length, stumblingBlock(random)); break;
        case 7:
            if (random.bounded(4) == 0) // now and then all the rest
                bytes.truncate(at);
            break;
        }
    }
    return bytes;
}

} // namespace swingbridge::test
