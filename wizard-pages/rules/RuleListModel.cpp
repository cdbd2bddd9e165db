// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/RuleListModel.h"

#include "common/CellRoles.h"
#include "rules/RuleGlyphs.h"

#include <QScopedValueRollback>

namespace swingbridge {
RuleListModel::RuleListModel(RulesModel *model, QObject *parent) : QAbstractListModel(parent), m_model(model)
{
    m_count = m_model->count();
}

void RuleListModel::follow()
{
    if (m_isFollowing)
        return;
    const QScopedValueRollback<bool> following(m_isFollowing, true);
    const int count = m_model->count();
    if (count > m_count) {
        beginInsertRows({}, m_count, count - 1);
        m_count = count;
        endInsertRows();
    } else if (count < m_count) {
        beginRemoveRows({}, count, m_count - 1);
        m_count = count;
        endRemoveRows();
    }
    if (m_count > 0)
        Q_EMIT dataChanged(index(0), index(m_count - 1));
}

void RuleListModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, 0);
}

QVariant RuleListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const bool isHead = section == 0 && orientation == Qt::Horizontal && role == Qt::DisplayRole;
    return isHead ? tr("Scripts") : QVariant();
}

QModelIndex RuleListModel::find(const QString &id) const
{
    const int row = m_model->rowOf(id);
    return row < 0 ? QModelIndex() : index(row);
}

int RuleListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_count;
}

QVariant RuleListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || !m_model || index.row() >= m_model->count())
        return {};
    const RuleLine line = m_model->line(index.row());
    switch (role) {
    case Qt::DisplayRole: return line.name;
    case Qt::ToolTipRole: return line.fullName;
    case Qt::AccessibleTextRole: return line.fullName + QStringLiteral(", ") + line.word;
    case SecondLineRole: return line.word;
    case GlyphRole: return int(ruleGlyph(line.state));
    case DimmedRole: return line.state == RuleLine::State::Skipped;
    case IdRole: return line.id;
    default: return {};
    }
}

} // namespace swingbridge
