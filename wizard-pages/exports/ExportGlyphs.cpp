// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exports/ExportGlyphs.h"

#include "common/CellRoles.h"
#include "exports/ExportTableModel.h"

namespace swingbridge {

ChangeSign ExportGlyphs::signOf(const QString &operation)
{
    if (operation == QLatin1String("add"))
        return ChangeSign::Add;
    return operation == QLatin1String("delete") ? ChangeSign::Delete : ChangeSign::Update;
}

Icon ExportGlyphs::iconOf(const QString &objectType)
{
    if (objectType == QLatin1String("group"))
        return Icon::Group;
    if (objectType == QLatin1String("contact"))
        return Icon::Contact;
    return objectType == QLatin1String("device") ? Icon::Device : Icon::User;
}

Glyph ExportGlyphs::glyphOf(ExportVerdict verdict)
{
    switch (verdict) {
    case ExportVerdict::Pass: break;
    case ExportVerdict::Review: return Glyph::Medium;
    case ExportVerdict::Block: return Glyph::Blocker;
    }
    return Glyph::None;
}

QVariant ExportGlyphs::data(const QModelIndex &index, int role) const
{
    if (index.column() == ExportTableModel::OperationColumn && role == OperationRole)
        return int(signOf(QIdentityProxyModel::data(index, ExportTableModel::OperationWordRole).toString()));
    if (index.column() == ExportTableModel::FindingColumn && role == GlyphRole)
        return int(glyphOf(ExportVerdict(QIdentityProxyModel::data(index, ExportTableModel::VerdictRole).toInt())));
    if (index.column() == ExportTableModel::NameColumn && role == IconRole)
        return int(iconOf(QIdentityProxyModel::data(index, ExportTableModel::ObjectTypeRole).toString()));
    if (role == HighlightRole)
        return QIdentityProxyModel::data(index, ExportTableModel::WordsRole);
    return QIdentityProxyModel::data(index, role);
}

} // namespace swingbridge
