// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exports/ValuesHash.h"

#include "exports/SortedLines.h"
#include "foundation/Json.h"

#include <algorithm>
#include <cstring>

namespace swingbridge {
namespace {

std::array<char, 32> hashOf(const QByteArray &bytes)
{
    const QByteArray hash = sha256(bytes);
    std::array<char, 32> result{};
    std::memcpy(result.data(), hash.constData(), std::min<size_t>(result.size(), static_cast<size_t>(hash.size())));
    return result;
}

//! Tells \a text in pieces, with its special characters escaped.
template <typename Tell>
void escape(std::string_view text, const Tell &tell)
{
    const auto isSpecial = [](char c) { return c == '\\' || c == '|' || c == '\r' || c == '\n'; };
    for (;;) {
        const auto special = static_cast<size_t>(std::find_if(text.begin(), text.end(), isSpecial) - text.begin());
        tell(text.substr(0, special));
        if (special == text.size())
            return;
        const char c = text[special];
        tell(c == '\\' ? "\\\\" : c == '|' ? "\\p" : c == '\r' ? "\\r" : "\\n");
        text.remove_prefix(special + 1);
    }
}

} // namespace

QByteArray escapedField(const QString &text)
{
    QByteArray escaped;
    escape(text.toUtf8().toStdString(), [&escaped](std::string_view piece) { escaped.append(piece.data(), static_cast<qsizetype>(piece.size())); });
    return escaped;
}

void appendEscaped(SortedLines &lines, std::string_view utf8)
{
    escape(utf8, [&lines](std::string_view piece) { lines.append(piece); });
}

std::array<char, 32> valuesHash(const QStringList &adds, const QStringList &deletes)
{
    QList<QByteArray> lines;
    lines.reserve(adds.size() + deletes.size());
    for (const QString &value : adds)
        lines.append("add " + escapedField(value) + '\n');
    for (const QString &value : deletes)
        lines.append("delete " + escapedField(value) + '\n');
    std::sort(lines.begin(), lines.end());
    return hashOf(lines.join());
}

std::array<char, 32> redactedHash()
{
    static const std::array<char, 32> hash = hashOf(QByteArrayLiteral("redacted"));
    return hash;
}

} // namespace swingbridge
