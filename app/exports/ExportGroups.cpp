// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exports/ExportGroups.h"

#include "exports/ExportStore.h"

#include <QCoreApplication>

#include <algorithm>
#include <tuple>
#include <unordered_map>

namespace swingbridge {
namespace {

class GroupTexts
{
    Q_DECLARE_TR_FUNCTIONS(ExportGroup)

public:
    static QString objects(const QString &type, int count)
    {
        if (type == QLatin1String("user"))
            return tr("%Ln user(s)", nullptr, count);
        if (type == QLatin1String("group"))
            return tr("%Ln group(s)", nullptr, count);
        if (type == QLatin1String("contact"))
            return tr("%Ln contact(s)", nullptr, count);
        if (type == QLatin1String("device"))
            return tr("%Ln device(s)", nullptr, count);
        return tr("%Ln object(s) of type %1", nullptr, count).arg(type);
    }
    static QString wholeObject(ExportOperation operation, bool isRename)
    {
        if (isRename)
            return tr("renamed");
        switch (operation) {
        case ExportOperation::Add: return tr("created");
        case ExportOperation::Delete: return tr("deleted");
        case ExportOperation::DeleteAdd: return tr("deleted and created again");
        case ExportOperation::Replace: return tr("replaced");
        default: return tr("touched without a change of attributes");
        }
    }
    static QString change(const QString &attribute, ExportOperation operation)
    {
        switch (operation) {
        case ExportOperation::Add: return tr("%1 added").arg(attribute);
        case ExportOperation::Delete: return tr("%1 cleared").arg(attribute);
        case ExportOperation::Replace: return tr("%1 replaced").arg(attribute);
        default: return tr("%1 changed").arg(attribute);
        }
    }
    static QString sentence(const QString &objects, const QString &change) { return tr("%1: %2", "objects: what happens to them").arg(objects, change); }
};

//! What a group is told by, packed: type, operation, attribute, its operation, whether it is a rename.
quint64 groupKey(quint16 type, ExportOperation operation, quint16 attribute, ExportOperation attributeOperation, bool isRename)
{
    return (quint64(type) << 32) | (quint64(attribute) << 16) | (quint64(operation) << 9) | (quint64(attributeOperation) << 1) | quint64(isRename);
}

constexpr quint16 noAttribute = 0xffff;

bool isWhole(const ExportStore::Record &record)
{
    return record.operation == ExportOperation::Add || record.operation == ExportOperation::Delete || record.operation == ExportOperation::DeleteAdd || record.changes == 0;
}

//! The groups of one capture. Words have other numbers in every capture, so that groups are joined by their names later.
class GroupsOfCapture
{
public:
    GroupsOfCapture(const ExportStore &store, qsizetype firstRow) : m_store(store)
    {
        qsizetype row = firstRow;
        for (const ExportStore::Record &record : store.records())
            take(record, row++);
    }

    QList<ExportGroup> groups;

private:
    void take(const ExportStore::Record &record, qsizetype row)
    {
        const bool isRename = record.newDn != TextArena::nothing;
        if (isRename)
            add(record, noAttribute, ExportOperation::Update, true, row);
        if (isWhole(record) && !isRename)
            add(record, noAttribute, record.operation, false, row);
        if (isWhole(record))
            return;
        const ExportStore::Change *changes = m_store.changesOf(record);
        for (quint32 i = 0; i < record.changes; ++i)
            add(record, changes[i].name, changes[i].operation, false, row);
    }

    void add(const ExportStore::Record &record, quint16 attribute, ExportOperation operation, bool isRename, qsizetype row)
    {
        const auto [it, isNew] = m_index.try_emplace(groupKey(record.objectType, record.operation, attribute, operation, isRename), groups.size());
        if (isNew) {
            ExportGroup group;
            group.objectType = m_store.word(record.objectType);
            group.operation = record.operation;
            group.attribute = attribute == noAttribute ? QString() : m_store.word(attribute);
            group.attributeOperation = operation;
            group.isRename = isRename;
            groups.append(group);
        }
        QList<qsizetype> &rows = groups[it->second].rows;
        if (rows.isEmpty() || rows.last() != row)
            rows.append(row);
    }

    const ExportStore &m_store;
    std::unordered_map<quint64, qsizetype> m_index;
};

auto identity(const ExportGroup &group) { return std::tie(group.objectType, group.operation, group.attribute, group.attributeOperation, group.isRename); }

} // namespace

QString ExportGroup::objects() const { return GroupTexts::objects(objectType, int(rows.size())); }

QString ExportGroup::change() const
{
    return attribute.isEmpty() ? GroupTexts::wholeObject(operation, isRename) : GroupTexts::change(attribute, attributeOperation);
}

QString ExportGroup::sentence() const { return GroupTexts::sentence(objects(), change()); }

QList<ExportGroup> groupExports(const QList<PendingExports> &captures)
{
    QList<ExportGroup> all;
    qsizetype firstRow = 0;
    for (const PendingExports &capture : captures) {
        GroupsOfCapture counted(capture.store(), firstRow);
        for (ExportGroup &group : counted.groups) {
            const auto same = std::find_if(all.begin(), all.end(), [&](const ExportGroup &known) { return identity(known) == identity(group); });
            if (same == all.end())
                all.append(std::move(group));
            else
                same->rows += group.rows; // of a later capture: still ascending
        }
        firstRow += capture.size();
    }
    std::sort(all.begin(), all.end(), [](const ExportGroup &a, const ExportGroup &b) {
        return a.rows.size() != b.rows.size() ? a.rows.size() > b.rows.size() : identity(a) < identity(b);
    });
    return all;
}

} // namespace swingbridge
