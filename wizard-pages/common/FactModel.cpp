// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/FactModel.h"

#include "common/Fonts.h"

#include <algorithm>

namespace swingbridge {

namespace {

enum Column { StateColumn, NameColumn, FirstEvidenceColumn };

bool isQuiet(Glyph glyph)
{
    return glyph == Glyph::Passed || glyph == Glyph::Skipped || glyph == Glyph::Waiting || glyph == Glyph::Info || glyph == Glyph::None;
}

Ink inkOf(Glyph glyph)
{
    switch (glyph) {
    case Glyph::Blocker:
    case Glyph::Failed: return Ink::Blocker;
    case Glyph::High: return Ink::High;
    case Glyph::Medium: return Ink::Medium;
    case Glyph::Low:
    case Glyph::Waived:
    case Glyph::Attested: return Ink::Low;
    case Glyph::Running: return Ink::Accent;
    case Glyph::None:
    case Glyph::Info:
    case Glyph::Passed:
    case Glyph::Waiting:
    case Glyph::Skipped: return Ink::Secondary;
    }
    return Ink::Secondary;
}

//! What a group has to say at its end, worst first.
QList<GlyphCount> countsOf(const FactGroup &group)
{
    QList<GlyphCount> counts;
    for (int glyph = int(Glyph::Blocker); glyph <= int(Glyph::Failed); ++glyph) {
        const auto has = [glyph](const Fact &fact) { return int(fact.glyph) == glyph; };
        const int count = int(std::count_if(group.facts.begin(), group.facts.end(), has));
        if (count > 0)
            counts << GlyphCount{Glyph(glyph), count};
    }
    return counts;
}

} // namespace

void FactModel::setHeads(const QString &state, const QString &name, const QStringList &evidence, const QString &age)
{
    const QStringList heads = QStringList{state, name} + evidence + QStringList{age};
    if (heads == m_heads)
        return;
    const bool isReset = heads.size() != m_heads.size();
    if (isReset)
        beginResetModel();
    m_heads = heads;
    m_hasState = !state.isEmpty();
    if (isReset)
        endResetModel();
    else
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, int(heads.size()) - 1);
}

void FactModel::setGroups(const QList<FactGroup> &groups)
{
    if (m_groups == groups)
        return;
    if (!hasSameShape(groups)) {
        beginResetModel();
        m_groups = groups;
        endResetModel();
        return;
    }
    const QList<FactGroup> before = m_groups;
    m_groups = groups;
    const int last = columnCount() - 1;
    for (int g = 0; g < groups.size(); ++g) {
        const QModelIndex group = isFlat() ? QModelIndex() : index(g, 0);
        for (int f = 0; f < groups.at(g).facts.size(); ++f) {
            if (before.at(g).facts.at(f) != groups.at(g).facts.at(f))
                Q_EMIT dataChanged(index(f, 0, group), index(f, last, group));
        }
        if (group.isValid() && before.at(g) != groups.at(g))
            Q_EMIT dataChanged(group, group);
    }
}

bool FactModel::isFlat() const
{
    return m_groups.size() == 1 && m_groups.first().title.isEmpty();
}

bool FactModel::hasSameShape(const QList<FactGroup> &groups) const
{
    return std::equal(m_groups.begin(), m_groups.end(), groups.begin(), groups.end(), [](const FactGroup &a, const FactGroup &b) {
        return a.title.isEmpty() == b.title.isEmpty()
            && std::equal(a.facts.begin(), a.facts.end(), b.facts.begin(), b.facts.end(), [](const Fact &x, const Fact &y) { return x.id == y.id; });
    });
}

const Fact *FactModel::fact(const QModelIndex &index) const
{
    if (!index.isValid())
        return nullptr;
    if (isFlat())
        return &m_groups.first().facts.at(index.row());
    return index.internalId() == 0 ? nullptr : &m_groups.at(int(index.internalId()) - 1).facts.at(index.row());
}

QModelIndex FactModel::find(const QString &id) const
{
    for (int g = 0; g < m_groups.size(); ++g) {
        const QList<Fact> &facts = m_groups.at(g).facts;
        const auto it = std::find_if(facts.begin(), facts.end(), [&id](const Fact &fact) { return fact.id == id; });
        if (it != facts.end())
            return index(int(it - facts.begin()), 0, isFlat() ? QModelIndex() : index(g, 0));
    }
    return {};
}

QModelIndex FactModel::index(int row, int column, const QModelIndex &parent) const
{
    if (row < 0 || column < 0 || row >= rowCount(parent) || column >= columnCount(parent))
        return {};
    return createIndex(row, column, quintptr(parent.isValid() ? parent.row() + 1 : 0)); // 0: top level, else group + 1
}

QModelIndex FactModel::parent(const QModelIndex &child) const
{
    return child.isValid() && child.internalId() > 0 ? createIndex(int(child.internalId()) - 1, 0, quintptr(0)) : QModelIndex();
}

int FactModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(isFlat() ? m_groups.first().facts.size() : m_groups.size());
    if (isFlat() || parent.internalId() > 0 || parent.column() > 0)
        return 0;
    return int(m_groups.at(parent.row()).facts.size());
}

int FactModel::columnCount(const QModelIndex &) const
{
    return int(m_heads.size());
}

QVariant FactModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (const Fact *seen = fact(index))
        return factData(*seen, index.column(), role);
    return groupData(m_groups.at(index.row()), index.column(), role);
}

QVariant FactModel::groupData(const FactGroup &group, int column, int role) const
{
    if (role == GroupRole)
        return true;
    if (column > 0)
        return {};
    if (role == Qt::DisplayRole)
        return group.title;
    return role == TailRole ? QVariant::fromValue(countsOf(group)) : QVariant();
}

QVariant FactModel::factData(const Fact &fact, int column, int role) const
{
    const bool isAge = column == columnCount() - 1;
    const QString word = fact.word.isEmpty() ? GlyphPainter::word(fact.glyph) : fact.word;
    switch (role) {
    case IdRole: return fact.id;
    case Qt::ToolTipRole: return fact.toolTip.isEmpty() ? factData(fact, column, Qt::DisplayRole) : fact.toolTip; // the whole text, should it be cut
    case Qt::AccessibleTextRole: return column == StateColumn ? word : QVariant();
    case WrapRole: return true;
    case GlyphRole: return column == StateColumn ? int(fact.glyph) : 0;
    case NumberRole: return isAge && !m_hasState;
    case Qt::DisplayRole:
        if (column == StateColumn)
            return m_hasState ? word : QString();
        if (column == NameColumn)
            return fact.name;
        return isAge ? fact.age : fact.evidence.value(column - FirstEvidenceColumn);
    case InkRole:
        if (column == StateColumn)
            return int(inkOf(fact.glyph));
        return isAge || (column >= FirstEvidenceColumn && !m_hasState) ? int(Ink::Secondary) : int(Ink::Text);
    case FontRoleRole:
        if (isAge)
            return int(FontRole::Small);
        return (column == StateColumn && !isQuiet(fact.glyph)) || (column == NameColumn && fact.isStrong) ? int(FontRole::Strong) : int(FontRole::Body);
    default: return {};
    }
}

QVariant FactModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section >= m_heads.size())
        return {};
    if (role == Qt::DisplayRole)
        return m_heads.at(section);
    if (role == Qt::TextAlignmentRole && section == m_heads.size() - 1 && !m_hasState)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    return {};
}

} // namespace swingbridge
