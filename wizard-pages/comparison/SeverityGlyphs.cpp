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

// A view asks every row for its height and so for some of these: only what needs the difference looks at it.
QVariant SeverityGlyphs::data(const QModelIndex &index, int role) const
{
    switch (role) {
    case GroupRole: return !index.parent().isValid();
    case GlyphRole: return index.parent().isValid() ? int(glyphOf(severityAt(index))) : QVariant();
    case DimmedRole: return !decidedAt(index).isEmpty();
    case MarkRole: return markAt(index);
    case TailRole: return index.parent().isValid() ? QVariant() : tailAt(index);
    case Qt::AccessibleTextRole: return spokenAt(index);
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
    case DifferenceTreeModel::IdRole:
    case DifferenceTreeModel::AreaRole: return QIdentityProxyModel::data(index, role);
    default: return {};
    }
}

Severity SeverityGlyphs::severityAt(const QModelIndex &index) const
{
    return Severity(QIdentityProxyModel::data(index, DifferenceTreeModel::SeverityRole).toInt());
}

QString SeverityGlyphs::decidedAt(const QModelIndex &index) const
{
    return index.parent().isValid() ? QIdentityProxyModel::data(index, DifferenceTreeModel::DecidedRole).toString() : QString();
}

QVariant SeverityGlyphs::markAt(const QModelIndex &index) const
{
    const QString decided = decidedAt(index);
    if (decided.isEmpty())
        return {};
    return int(decided == QLatin1String("accept") ? Glyph::Waived : Glyph::Passed);
}

QVariant SeverityGlyphs::tailAt(const QModelIndex &index) const
{
    QList<GlyphCount> tail;
    const QVariantList counts = QIdentityProxyModel::data(index, DifferenceTreeModel::CountsRole).toList();
    for (int i = 0; i < counts.size(); ++i) {
        if (counts.at(i).toInt() > 0)
            tail << GlyphCount{glyphOf(Severity(i)), counts.at(i).toInt()};
    }
    return QVariant::fromValue(tail);
}

QString SeverityGlyphs::spokenAt(const QModelIndex &index) const
{
    const QString name = QIdentityProxyModel::data(index, Qt::DisplayRole).toString();
    if (!index.parent().isValid())
        return tr("%1, %Ln difference(s)", nullptr, sourceModel()->rowCount(mapToSource(index))).arg(name);
    const QString severity = severityTitle(severityAt(index));
    return decidedAt(index).isEmpty() ? tr("%1: %2", "severity, difference").arg(severity, name)
                                      : tr("%1: %2, decided", "severity, difference").arg(severity, name);
}

} // namespace swingbridge
