// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exports/ExportComparison.h"

#include "exports/ExportStore.h"
#include "foundation/JsonText.h"

#include <QCryptographicHash>

#include <algorithm>
#include <array>
#include <cstring>

namespace swingbridge {
namespace {

using Fingerprint = std::array<char, 16>;

Fingerprint fingerprint(const QByteArray &bytes)
{
    const QByteArray hash = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
    Fingerprint short_{};
    std::memcpy(short_.data(), hash.constData(), short_.size());
    return short_;
}

//! An object in short: a million of them fit into some dozen megabytes.
class Outline
{
public:
    Fingerprint name{};
    Fingerprint content{};
    qsizetype row = 0;

    friend bool operator<(const Outline &a, const Outline &b) { return a.name != b.name ? a.name < b.name : a.row < b.row; }
};

Fingerprint contentOf(const ExportStore &store, const ExportStore::Record &record)
{
    std::vector<QByteArray> lines;
    const ExportStore::Change *changes = store.changesOf(record);
    for (quint32 i = 0; i < record.changes; ++i) {
        const ExportStore::Change &change = changes[i];
        lines.push_back(store.word(change.name).toLower().toUtf8() + '|' + toWord(change.operation).toUtf8() + '|' + QByteArray(store.valuesHash(change).data(), 32));
    }
    std::sort(lines.begin(), lines.end());
    QByteArray all = toWord(record.operation).toUtf8() + '|' + store.texts().text(record.newDn).toUtf8() + '|';
    for (const QByteArray &line : lines)
        all += line + '|';
    return fingerprint(all);
}

std::vector<Outline> outlinesOf(const PendingExports &capture)
{
    std::vector<Outline> outlines;
    outlines.reserve(static_cast<size_t>(capture.size()));
    const ExportStore &store = capture.store();
    for (const ExportStore::Record &record : store.records()) {
        Outline outline;
        outline.name = fingerprint(store.texts().text(record.dn).toUtf8()); // anchors are case-sensitive
        outline.content = contentOf(store, record);
        outline.row = static_cast<qsizetype>(outlines.size());
        outlines.push_back(outline);
    }
    std::sort(outlines.begin(), outlines.end());
    return outlines;
}

ComparedExport compared(ExportWhere where, qsizetype first, qsizetype second)
{
    ComparedExport object;
    object.where = where;
    object.first = first;
    object.second = second;
    return object;
}

} // namespace

QString toWord(ExportWhere where)
{
    switch (where) {
    case ExportWhere::First: return QStringLiteral("first");
    case ExportWhere::Second: return QStringLiteral("second");
    case ExportWhere::Both: return QStringLiteral("both");
    case ExportWhere::Different: break;
    }
    return QStringLiteral("different");
}

qint64 ExportComparison::count(ExportWhere where) const
{
    return std::count_if(objects.cbegin(), objects.cend(), [where](const ComparedExport &object) { return object.where == where; });
}

ExportComparison compareExports(const PendingExports &first, const PendingExports &second)
{
    const std::vector<Outline> left = outlinesOf(first);
    const std::vector<Outline> right = outlinesOf(second);
    ExportComparison comparison;
    comparison.objects.reserve(static_cast<qsizetype>(std::max(left.size(), right.size())));
    auto a = left.begin();
    auto b = right.begin();
    while (a != left.end() || b != right.end()) {
        if (b == right.end() || (a != left.end() && a->name < b->name)) {
            comparison.objects += compared(ExportWhere::First, a->row, -1);
            ++a;
        } else if (a == left.end() || b->name < a->name) {
            comparison.objects += compared(ExportWhere::Second, -1, b->row);
            ++b;
        } else {
            comparison.objects += compared(a->content == b->content ? ExportWhere::Both : ExportWhere::Different, a->row, b->row);
            ++a;
            ++b;
        }
    }
    const auto order = [](const ComparedExport &object) { return std::pair(object.first < 0, object.first < 0 ? object.second : object.first); };
    std::sort(comparison.objects.begin(), comparison.objects.end(), [&](const ComparedExport &x, const ComparedExport &y) { return order(x) < order(y); });
    return comparison;
}

Json exportComparisonDocument(const ExportComparison &comparison, const PendingExports &first, const PendingExports &second)
{
    Json objects = Json::array();
    for (const ComparedExport &compared : comparison.objects) {
        const ExportObject object = compared.first >= 0 ? first.header(compared.first) : second.header(compared.second);
        objects.push_back({{"id", object.id.toBracedString().toUpper()}, {"dn", object.dn}, {"where", toWord(compared.where)}});
    }
    return {{"schema", "swingbridge/export-comparison/1"}, {"onlyFirst", comparison.count(ExportWhere::First)}, {"onlySecond", comparison.count(ExportWhere::Second)},
            {"both", comparison.count(ExportWhere::Both)}, {"different", comparison.count(ExportWhere::Different)}, {"objects", std::move(objects)}};
}

} // namespace swingbridge
