// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/FactTable.h"

#include "common/CellDelegate.h"
#include "common/Fonts.h"

#include <QHeaderView>
#include <QScrollBar>
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
    connect(verticalScrollBar(), &QScrollBar::actionTriggered, this, [this] { m_showsCurrent = false; });
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        if (const QString id = currentId(); !id.isEmpty()) // a group is walked over
            Q_EMIT currentFactChanged(id);
    });
}

void FactTable::setHeads(const QString &state, const QString &name, const QStringList &evidence, const QString &age)
{
    m_facts->setHeads(state, name, evidence, age);
    setHeaderHidden(name.isEmpty());
    header()->setSectionHidden(m_facts->columnCount() - 1, age.isEmpty());
    distribute();
}

void FactTable::setGroups(const QList<FactGroup> &groups)
{
    if (groups == m_facts->groups())
        return;
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
    if (!index.isValid() || index.siblingAtColumn(0) == currentIndex().siblingAtColumn(0))
        return;
    m_showsCurrent = true;
    setCurrentIndex(index);
}

void FactTable::doItemsLayout()
{
    RowView::doItemsLayout();
    if (m_showsCurrent && currentIndex().isValid())
        scrollTo(currentIndex());
}

void FactTable::resizeEvent(QResizeEvent *event)
{
    RowView::resizeEvent(event);
    distribute();
}

//! State and age take what they need; name and evidence share the rest so that all rows together are lowest.
void FactTable::distribute()
{
    const int columns = m_facts->columnCount(), evidence = columns - 3;
    const bool isGuards = m_density == Density::Guards;
    const int state = isGuards ? Fonts::scaled(28) : std::max(Fonts::scaled(108), widestState() + Fonts::scaled(62)), age = header()->isSectionHidden(columns - 1) ? 0 : Fonts::scaled(isGuards ? 56 : 76);
    const int rest = viewport()->width() - state - age;
    const int name = evidence == 0 ? rest : bestNameWidth(rest, evidence);
    header()->resizeSection(0, state);
    header()->resizeSection(1, name);
    for (int i = 0; i < evidence; ++i)
        header()->resizeSection(2 + i, (rest - name) / evidence);
    if (age > 0)
        header()->resizeSection(columns - 1, age);
    scheduleDelayedItemsLayout(); // rows wrap: their heights follow the widths
    refit();
}

int FactTable::bestNameWidth(int rest, int evidence) const
{
    const int natural = std::clamp(widestName() + Fonts::scaled(20), rest / 4, rest * (evidence == 1 ? 65 : 45) / 100);
    constexpr int steps = 8;
    int best = natural, lowest = heightWith(natural, rest, evidence);
    for (int step = 1; step <= steps; ++step) {
        const int width = natural - (natural - rest / 4) * step / steps;
        const int height = heightWith(width, rest, evidence);
        if (height < lowest) {
            best = width;
            lowest = height;
        }
    }
    return best;
}

int FactTable::heightWith(int name, int rest, int evidence) const
{
    int height = 0;
    const int groups = m_facts->isFlat() ? 1 : m_facts->rowCount();
    for (int g = 0; g < groups; ++g) {
        const QModelIndex group = m_facts->isFlat() ? QModelIndex() : m_facts->index(g, 0);
        for (int row = 0; row < m_facts->rowCount(group); ++row) {
            int highest = cells()->heightFor(m_facts->index(row, 1, group), name);
            for (int i = 0; i < evidence; ++i)
                highest = std::max(highest, cells()->heightFor(m_facts->index(row, 2 + i, group), (rest - name) / evidence));
            height += highest;
        }
    }
    return height;
}

int FactTable::widestState() const
{
    const QFontMetrics strong(Fonts::of(FontRole::Strong));
    int widest = 0;
    for (const FactGroup &group : m_facts->groups()) {
        for (const Fact &fact : group.facts)
            widest = std::max(widest, strong.horizontalAdvance(fact.word.isEmpty() ? GlyphPainter::word(fact.glyph) : fact.word));
    }
    return widest;
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
