// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exports/PendingExportSummary.h"

#include "foundation/JsonText.h"

namespace swingbridge {
namespace {

Json typesToJson(const QMap<QString, OperationCounts> &types)
{
    Json json = Json::object();
    for (auto it = types.cbegin(); it != types.cend(); ++it)
        json[it.key().toStdString()] = {{"add", it->adds}, {"update", it->updates}, {"delete", it->deletes}, {"rename", it->renames}};
    return json;
}

Json attributesToJson(const QMap<QString, AttributeCounts> &attributes)
{
    Json json = Json::array();
    for (auto it = attributes.cbegin(); it != attributes.cend(); ++it)
        json.push_back({{"name", it.key()}, {"objects", it->objects}, {"valueAdds", it->valueAdds}, {"valueDeletes", it->valueDeletes}});
    return json;
}

Json operationsToJson(const QMap<QString, qint64> &operations)
{
    Json json = Json::object();
    for (const char *word : {"add", "update", "replace", "delete", "delete-add", "none"}) // always there
        json[word] = operations.value(QLatin1String(word));
    for (auto it = operations.cbegin(); it != operations.cend(); ++it)
        json[it.key().toStdString()] = it.value();
    return json;
}

Json fileToJson(const PendingExportSummary &file)
{
    Json problems = Json::array();
    for (const ExportProblem &problem : file.problems)
        problems.push_back({{"line", problem.line}, {"byte", problem.byte}, {"message", problem.message}});
    return {{"file", file.file}, {"kind", toWord(file.kind)}, {"complete", file.isComplete}, {"reader", file.reader == PendingExportSummary::Reader::Sliced ? "sliced" : "full"}, {"bytes", file.bytes},
            {"objects", file.objects},
            {"sections", {{"unappliedExport", file.unappliedExports}, {"escrowed", file.escrowedExports},
                          {"unconfirmed", file.unconfirmedExports}, {"errors", file.errors}}},
            {"renames", file.renames}, {"redacted", file.redacted}, {"operations", operationsToJson(file.operations)},
            {"objectTypes", typesToJson(file.objectTypes)}, {"attributes", attributesToJson(file.attributes)}, {"problems", std::move(problems)}};
}

} // namespace

OperationCounts &OperationCounts::operator+=(const OperationCounts &other)
{
    adds += other.adds;
    updates += other.updates;
    deletes += other.deletes;
    deleteAdds += other.deleteAdds;
    renames += other.renames;
    return *this;
}

OperationCounts PendingExportSummary::totals() const
{
    OperationCounts sum;
    for (const OperationCounts &counts : objectTypes)
        sum += counts;
    return sum;
}

qint64 PendingExportSummary::pending() const
{
    const OperationCounts sum = totals();
    return sum.adds + sum.updates + sum.deletes + sum.deleteAdds;
}

QString toWord(PendingExportSummary::FileKind kind)
{
    switch (kind) {
    case PendingExportSummary::FileKind::CsExport: return QStringLiteral("csexport");
    case PendingExportSummary::FileKind::DropFile: return QStringLiteral("dropFile");
    case PendingExportSummary::FileKind::NotCsExport: break;
    }
    return QStringLiteral("notCsexport");
}

Json exportsDocument(const QList<PendingExportSummary> &files)
{
    Json list = Json::array();
    for (const PendingExportSummary &file : files)
        list.push_back(fileToJson(file));
    return {{"schema", "swingbridge/exports/1"}, {"files", std::move(list)}};
}

} // namespace swingbridge
