// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exports/ExportObject.h"

#include "exports/DecodedDn.h"
#include "foundation/JsonText.h"

#include <QCoreApplication>

#include <array>

namespace swingbridge {
namespace {

struct Row { ExportOperation operation; QLatin1String word; const char *title; };
const std::array rows{
    Row{ExportOperation::Add, QLatin1String("add"), QT_TRANSLATE_NOOP("swingbridge::ExportOperation", "Added")}, Row{ExportOperation::Update, QLatin1String("update"), QT_TRANSLATE_NOOP("swingbridge::ExportOperation", "Changed")}, Row{ExportOperation::Replace, QLatin1String("replace"), QT_TRANSLATE_NOOP("swingbridge::ExportOperation", "Replaced")}, Row{ExportOperation::Delete, QLatin1String("delete"), QT_TRANSLATE_NOOP("swingbridge::ExportOperation", "Deleted")},
    Row{ExportOperation::DeleteAdd, QLatin1String("delete-add"), QT_TRANSLATE_NOOP("swingbridge::ExportOperation", "Deleted and added")}, Row{ExportOperation::None, QLatin1String("none"), QT_TRANSLATE_NOOP("swingbridge::ExportOperation", "Nothing")}, Row{ExportOperation::Obsolete, QLatin1String("obsolete"), QT_TRANSLATE_NOOP("swingbridge::ExportOperation", "Obsolete")},
    Row{ExportOperation::NoDelta, QLatin1String("(no delta)"), QT_TRANSLATE_NOOP("swingbridge::ExportOperation", "No pending export")}, Row{ExportOperation::Unrecognised, QLatin1String("unrecognised"), QT_TRANSLATE_NOOP("swingbridge::ExportOperation", "Not recognised")},
};

QString braced(const Guid &guid) { return guid.toUuid().toString(QUuid::WithBraces).toUpper(); }

Json changeToJson(const ExportChange &change)
{
    Json json = {{"name", change.name}, {"type", textOrNull(change.type)}, {"operation", toWord(change.operation)},
                 {"adds", toJsonArray(change.adds)}, {"deletes", toJsonArray(change.deletes)},
                 {"old", change.old.isEmpty() ? Json() : Json(toJsonArray(change.old))}, {"redacted", change.isRedacted}};
    if (change.isShortened) // a value of megabytes, hundreds of thousands of values: said, never passed over
        json["shortened"] = true;
    return json;
}

} // namespace

QString toWord(ExportOperation operation) { return rows.at(static_cast<size_t>(operation)).word; }

ExportOperation exportOperationFromWord(QStringView word)
{
    if (word.compare(QLatin1String("modify"), Qt::CaseInsensitive) == 0)
        return ExportOperation::Update;
    for (const Row &row : rows) {
        if (word.compare(row.word, Qt::CaseInsensitive) == 0)
            return row.operation;
    }
    return ExportOperation::Unrecognised;
}

QString operationTitle(ExportOperation operation)
{
    return QCoreApplication::translate("swingbridge::ExportOperation", rows.at(static_cast<size_t>(operation)).title);
}

QString ExportChange::displayValue(const QString &type, const QString &value)
{
    if (type == QLatin1String("integer") && value.startsWith(QLatin1String("0x"), Qt::CaseInsensitive)) {
        bool isNumber = false;
        const quint64 number = value.mid(2).toULongLong(&isNumber, 16);
        if (!isNumber)
            return value;
        // Two's complement of 64 bits; groupType is written so (pending-exports.md 1.3).
        return QString::number(static_cast<qint64>(number));
    }
    if (type == QLatin1String("reference")) {
        const DecodedDn decoded = DecodedDn::decode(value);
        return decoded.guid.isNull() ? decoded.text : decoded.guid.toString();
    }
    return value;
}

Json exportObjectToJson(const ExportObject &object, const QString &file)
{
    const DecodedDn decoded = DecodedDn::decode(object.dn);
    Json changes = Json::array();
    for (const ExportChange &change : object.changes)
        changes.push_back(changeToJson(change));
    return {{"id", braced(object.id)}, {"dn", object.dn},
            {"decodedDn", {{"kind", toWord(decoded.kind)}, {"text", decoded.text}, {"guid", decoded.guid.isNull() ? Json() : Json(decoded.guid)}}},
            {"name", textOrNull(object.name)}, {"objectType", textOrNull(object.objectType)}, {"operation", toWord(object.operation)},
            {"newDn", textOrNull(object.newDn)}, {"changes", std::move(changes)}, {"file", file}, {"offset", object.offset}, {"line", object.line}};
}

} // namespace swingbridge
