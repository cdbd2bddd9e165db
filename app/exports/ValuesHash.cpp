// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exports/ValuesHash.h"

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

} // namespace

QByteArray escapedField(const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    QByteArray escaped;
    escaped.reserve(utf8.size());
    for (const char c : utf8) {
        switch (c) {
        case '\\': escaped += "\\\\"; break;
        case '|': escaped += "\\p"; break;
        case '\r': escaped += "\\r"; break;
        case '\n': escaped += "\\n"; break;
        default: escaped += c;
        }
    }
    return escaped;
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
