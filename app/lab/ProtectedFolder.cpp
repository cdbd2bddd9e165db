// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lab/ProtectedFolder.h"

#include "foundation/JsonText.h"
#include "lab/LabStore.h"

namespace swingbridge {

namespace {

template <typename T>
Json orNull(const std::optional<T> &value)
{
    return value ? Json(*value) : Json(nullptr);
}

template <typename T>
std::optional<T> optionalAt(const Json &json, const char *key)
{
    const Json &value = valueAt(json, key);
    return value.is_object() ? std::optional<T>(value.get<T>()) : std::nullopt;
}

QByteArray toBytes(const MarkerRecord &record)
{
    const Json json = {{"marker", orNull(record.marker)}, {"lastReceipt", orNull(record.lastReceipt)},
        {"dangling", orNull(record.dangling)}, {"waitsForPerson", record.waitsForPerson}, {"sawStaging", record.sawStaging}};
    return QByteArray::fromStdString(json.dump());
}

std::optional<MarkerRecord> fromBytes(const QByteArray &bytes)
{
    try {
        const Json json = Json::parse(bytes.begin(), bytes.end());
        MarkerRecord record;
        record.marker = optionalAt<Marker>(json, "marker");
        record.lastReceipt = optionalAt<Receipt>(json, "lastReceipt");
        record.dangling = optionalAt<Receipt>(json, "dangling");
        record.waitsForPerson = boolAt(json, "waitsForPerson").value_or(false);
        record.sawStaging = boolAt(json, "sawStaging").value_or(false);
        return record;
    } catch (const std::exception &) {
        return std::nullopt; // a slot that cannot be read is a damaged one
    }
}

} // namespace

Result<MarkerRecord> ProtectedFolder::read() const
{
    const auto slots = m_store.rows(QStringLiteral("SELECT length, sha256, bytes FROM slot ORDER BY sequence DESC"));
    if (!slots)
        return failure(slots.error());
    if (slots->isEmpty())
        return MarkerRecord();
    for (const LabStore::Row &slot : *slots) {
        const QByteArray bytes = slot.at(2).toByteArray();
        if (bytes.size() != slot.at(0).toLongLong() || sha256Hex(bytes) != slot.at(1).toString())
            continue;
        if (auto record = fromBytes(bytes))
            return *record;
    }
    return failure(Error(Error::Kind::Refused, tr("Neither slot of the marker is intact.")).withCode(QStringLiteral("marker-damaged")));
}

Done ProtectedFolder::write(const MarkerRecord &record)
{
    const auto newest = m_store.rows(QStringLiteral("SELECT number, sequence FROM slot ORDER BY sequence DESC LIMIT 1"));
    if (!newest)
        return failure(newest.error());
    const int number = newest->isEmpty() ? 0 : 1 - newest->constFirst().at(0).toInt();
    const qint64 sequence = newest->isEmpty() ? 1 : newest->constFirst().at(1).toLongLong() + 1;
    const QByteArray bytes = toBytes(record);
    return m_store.write(QStringLiteral("INSERT OR REPLACE INTO slot(number, sequence, length, sha256, bytes) VALUES(?, ?, ?, ?, ?)"),
        {number, sequence, bytes.size(), sha256Hex(bytes), bytes});
}

Done ProtectedFolder::append(MarkerRecord &record, Receipt receipt)
{
    receipt.prev = record.lastReceipt ? record.lastReceipt->hash : QString(64, QLatin1Char('0'));
    receipt.hash = receipt.computedHash();
    const QByteArray bytes = QByteArray::fromStdString(Json(receipt).dump());
    const auto written = m_store.write(
        QStringLiteral("INSERT INTO receipt(counter, nonce, seq, operation, kind, json) VALUES(?, ?, ?, ?, ?, ?)"),
        {receipt.counter, receipt.nonce, receipt.seq, toString(receipt.operation), toString(receipt.kind), bytes});
    if (written)
        record.lastReceipt = receipt;
    return written;
}

Result<std::optional<Receipt>> ProtectedFolder::outcomeOf(const Marker &marker, Operation operation, int seq) const
{
    const auto found = m_store.value(
        QStringLiteral("SELECT json FROM receipt WHERE counter = ? AND nonce = ? AND operation = ? AND seq = ? AND kind = 'outcome'"
                       " ORDER BY number DESC LIMIT 1"),
        {marker.counter, marker.nonce, toString(operation), seq});
    if (!found)
        return failure(found.error());
    if (!found->isValid())
        return std::optional<Receipt>();
    const auto json = parseJson(found->toByteArray(), QStringLiteral("a receipt"));
    if (!json)
        return failure(json.error());
    return std::optional<Receipt>(json->get<Receipt>());
}

} // namespace swingbridge
