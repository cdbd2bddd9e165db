// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exports/ExportGlyphs.h"

#include "common/CellRoles.h"
#include "common/Glyph.h"
#include "common/Icons.h"
#include "exports/ExportTableModel.h"

namespace swingbridge {
namespace {

ChangeSign signOf(const QString &operation)
{
    if (operation == QLatin1String("add"))
        return ChangeSign::Add;
    return operation == QLatin1String("delete") ? ChangeSign::Delete : ChangeSign::Update;
}

Icon iconOf(const QString &objectType)
{
    if (objectType == QLatin1String("group"))
        return Icon::Group;
    if (objectType == QLatin1String("contact"))
        return Icon::Contact;
    return objectType == QLatin1String("device") ? Icon::Device : Icon::User;
}

} // namespace

QVariant ExportGlyphs::data(const QModelIndex &index, int role) const
{
    if (index.column() == ExportTableModel::NameColumn && role == OperationRole)
        return int(signOf(QIdentityProxyModel::data(index, ExportTableModel::OperationWordRole).toString()));
    if (index.column() == ExportTableModel::TypeColumn && role == IconRole)
        return int(iconOf(QIdentityProxyModel::data(index, ExportTableModel::ObjectTypeRole).toString()));
    return QIdentityProxyModel::data(index, role);
}

} // namespace swingbridge
