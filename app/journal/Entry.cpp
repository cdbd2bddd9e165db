// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/Entry.h"

#include "foundation/JsonText.h"

#include <algorithm>

namespace swingbridge {
namespace {

bool needsNoEscape(const QByteArray &utf8)
{
    return std::none_of(utf8.begin(), utf8.end(), [](char c) { return uchar(c) < 0x20 || c == '"' || c == '\\'; });
}

QByteArray quotedOrNull(const QString &text)
{
    if (text.isEmpty())
        return QByteArrayLiteral("null");
    const QByteArray utf8 = text.toUtf8();
    return needsNoEscape(utf8) ? '"' + utf8 + '"' : canonicalJson(Json(utf8.toStdString())).value();
}

QByteArray hexOrNull(const QByteArray &bytes)
{
    return bytes.isEmpty() ? QByteArrayLiteral("null") : '"' + bytes.toHex() + '"';
}

} // namespace

Entry::Entry(qint64 seq, QString utc, qint64 monoNs, EntryDraft draft, QByteArray prev)
    : Entry(seq, std::move(utc), monoNs, std::move(draft), std::move(prev), QByteArray())
{
    m_hash = computeHash();
}

Entry::Entry(qint64 seq, QString utc, qint64 monoNs, EntryDraft draft, QByteArray prev, QByteArray hash)
    : m_seq(seq), m_utc(std::move(utc)), m_monoNs(monoNs), m_draft(std::move(draft)), m_prev(std::move(prev)),
      m_hash(std::move(hash))
{
}

Json Entry::payload() const
{
    return parseJson(payloadBytes(), QStringLiteral("journal entry %1").arg(m_seq)).value_or(Json(nullptr));
}

QByteArray Entry::computeHash() const
{
    // RFC 8785 by hand: the keys stand in their order, and the payload is canonical already. Parsing it again would
    // make a verification ten times slower and prove nothing more.
    QByteArray row;
    row.reserve(payloadBytes().size() + 512);
    row += "{\"attempt_no\":" + QByteArray::number(attempt());
    row += ",\"compensates\":" + (compensates() ? QByteArray::number(*compensates()) : QByteArrayLiteral("null"));
    row += ",\"format\":\"swingbridge/journal/1\",\"kind\":" + quotedOrNull(toString(kind()));
    row += ",\"mono_ns\":" + QByteArray::number(m_monoNs);
    row += ",\"payload\":" + payloadBytes();
    row += ",\"phase\":" + quotedOrNull(phase());
    row += ",\"prev\":" + hexOrNull(m_prev);
    row += ",\"req_id\":" + hexOrNull(requestId());
    row += ",\"seq\":" + QByteArray::number(m_seq);
    row += ",\"server\":" + quotedOrNull(server());
    row += ",\"state\":" + quotedOrNull(state());
    row += ",\"step\":" + quotedOrNull(step());
    row += ",\"utc\":" + quotedOrNull(m_utc) + '}';
    return sha256(row);
}

bool Entry::endsTheOperation() const
{
    return kind() == EntryKind::State && (state() == QLatin1String("DONE") || state() == QLatin1String("ABORTED_CLEAN"));
}

} // namespace swingbridge
