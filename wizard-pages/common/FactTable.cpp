// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/FactTable.h"

#include "common/Fonts.h"

#include <QHeaderView>
#include <QSet>

#include <algorithm>

namespace swingbridge {

FactTable::FactTable(Density density, QWidget *parent)
    : RowView(density == Density::Guards ? Shape::Facts : Shape::Table, parent)
    , m_facts(new FactModel(this))
    , m_density(density)
{
    setModel(m_facts);
    header()->setStretchLastSection(false);
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] { Q_EMIT currentFactChanged(currentId()); });
}

void FactTable::setHeads(const QString &state, const QString &name, const QStringList &evidence, const QString &age)
{
    m_facts->setHeads(state, name, evidence, age);
    setHeaderHidden(name.isEmpty());
    distribute();
}

void FactTable::setGroups(const QList<FactGroup> &groups)
{
    const QString id = currentId();
    QSet<QString> folded;
    for (int g = 0; g < m_facts->rowCount(); ++g) {
        const QModelIndex group = m_facts->index(g, 0);
        if (m_facts->rowCount(group) > 0 && !isExpanded(group))
            folded << group.data().toString();
    }
    m_facts->setGroups(groups);
    for (int g = 0; g < m_facts->rowCount(); ++g) {
        const QModelIndex group = m_facts->index(g, 0);
        setExpanded(group, !folded.contains(group.data().toString()));
    }
    if (!id.isEmpty() && id != currentId())
        setCurrentId(id);
    distribute();
}

void FactTable::setFacts(const QList<Fact> &facts)
{
    setGroups({FactGroup{QString(), facts}});
}

QString FactTable::currentId() const
{
    const Fact *fact = m_facts->fact(currentIndex());
    return fact ? fact->id : QString();
}

void FactTable::setCurrentId(const QString &id)
{
    const QModelIndex index = m_facts->find(id);
    if (index.isValid())
        setCurrentIndex(index);
}

void FactTable::resizeEvent(QResizeEvent *event)
{
    RowView::resizeEvent(event);
    distribute();
}

//! State, age and, as far as there is room, the name take what they need; evidence shares the rest.
void FactTable::distribute()
{
    const int columns = m_facts->columnCount(), evidence = columns - 3;
    const bool isGuards = m_density == Density::Guards;
    const int state = Fonts::scaled(isGuards ? 28 : 126), age = Fonts::scaled(isGuards ? 64 : 104);
    const int rest = viewport()->width() - state - age;
    const int name = evidence == 0 ? rest : std::clamp(widestName() + Fonts::scaled(20), rest / 4, rest * (evidence == 1 ? 65 : 45) / 100);
    header()->resizeSection(0, state);
    header()->resizeSection(1, name);
    for (int i = 0; i < evidence; ++i)
        header()->resizeSection(2 + i, (rest - name) / evidence);
    header()->resizeSection(columns - 1, age);
}

int FactTable::widestName() const
{
    const QFontMetrics strong(Fonts::of(FontRole::Strong));
    int widest = 0;
    for (const FactGroup &group : m_facts->groups()) {
        for (const Fact &fact : group.facts)
            widest = std::max(widest, strong.horizontalAdvance(fact.name));
    }
    return widest;
}

} // namespace swingbridge
