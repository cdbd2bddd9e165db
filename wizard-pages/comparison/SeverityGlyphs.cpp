// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "comparison/SeverityGlyphs.h"

#include "common/CellRoles.h"
#include "comparison/DifferenceTreeModel.h"

namespace swingbridge {

Glyph glyphOf(Severity severity)
{
    switch (severity) {
    case Severity::Blocker: return Glyph::Blocker;
    case Severity::High: return Glyph::High;
    case Severity::Medium: return Glyph::Medium;
    case Severity::Low: return Glyph::Low;
    case Severity::Info: return Glyph::Info;
    }
    Q_UNREACHABLE();
}

QVariant SeverityGlyphs::data(const QModelIndex &index, int role) const
{
    const QVariant severity = QIdentityProxyModel::data(index, DifferenceTreeModel::SeverityRole);
    const bool isGroup = !severity.isValid();
    const QString decided = isGroup ? QString() : QIdentityProxyModel::data(index, DifferenceTreeModel::DecidedRole).toString();
    switch (role) {
    case GroupRole: return isGroup;
    case GlyphRole: return isGroup ? QVariant() : int(glyphOf(Severity(severity.toInt())));
    case DimmedRole: return !decided.isEmpty();
    case MarkRole:
        if (decided.isEmpty())
            return {};
        return int(decided == QLatin1String("accept") ? Glyph::Waived : Glyph::Passed);
    case TailRole: {
        if (!isGroup)
            return {};
        QList<GlyphCount> tail;
        const QVariantList counts = QIdentityProxyModel::data(index, DifferenceTreeModel::CountsRole).toList();
        for (int i = 0; i < counts.size(); ++i) {
            if (counts.at(i).toInt() > 0)
                tail << GlyphCount{glyphOf(Severity(i)), counts.at(i).toInt()};
        }
        return QVariant::fromValue(tail);
    }
    default: return QIdentityProxyModel::data(index, role);
    }
}

} // namespace swingbridge
