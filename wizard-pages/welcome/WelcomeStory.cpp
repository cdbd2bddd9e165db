// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "welcome/WelcomeStory.h"

#include "common/Fonts.h"
#include "common/TextLabel.h"
#include "common/Theme.h"
#include "common/Topology.h"
#include "common/TopologyPainter.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace swingbridge {
namespace {

Topology still(PlateState left, PlateState right, Deck::Position position, int bank)
{
    Topology topology;
    Plate old;
    old.state = left;
    Plate next;
    next.state = right;
    topology.plates << old << next;
    topology.deck.position = position;
    topology.deck.bank = bank;
    return topology;
}

QList<Topology> stills()
{
    const Topology before = still(PlateState::Active, PlateState::Staging, Deck::Position::Joined, 0);
    return {before, before, still(PlateState::Staging, PlateState::Staging, Deck::Position::TurningFenced, 0),
            still(PlateState::Staging, PlateState::Active, Deck::Position::Joined, 1)};
}

} // namespace

//! One picture; says nothing by itself, the words stand below it.
class WelcomeStory::Picture final : public QWidget
{
public:
    explicit Picture(Topology topology) : m_topology(std::move(topology)) { setFixedHeight(Fonts::scaled(24)); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QRectF room(0, 0, std::min(width(), Fonts::scaled(196)), height());
        const QRectF place = layoutDirection() == Qt::RightToLeft ? room.translated(width() - room.width(), 0) : room;
        TopologyPainter::paintThumbnail(painter, place, m_topology, Theme::of(palette()), layoutDirection());
    }

private:
    Topology m_topology;
};

WelcomeStory::WelcomeStory(QWidget *parent) : QWidget(parent)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 8, 0, 8);
    row->setSpacing(32);
    for (const Topology &topology : stills()) {
        Chapter chapter;
        chapter.title = new TextLabel(FontRole::Strong);
        chapter.text = (new TextLabel(FontRole::Small, Ink::Secondary))->wrapped();
        auto *column = new QVBoxLayout;
        column->setSpacing(4);
        column->addWidget(new Picture(topology));
        column->addSpacing(8);
        column->addWidget(chapter.title);
        column->addWidget(chapter.text);
        column->addStretch(1);
        row->addLayout(column, 1);
        m_chapters << chapter;
    }
    retranslate();
}

void WelcomeStory::retranslate()
{
    const QStringList titles{tr("1  Compare"), tr("2  Verify"), tr("3  Turn"), tr("4  Cross")};
    const QStringList texts{tr("The old server is active. The new one, in staging mode, is compared with it and mended."),
                            tr("The new server computes what it would write. You approve it before anything turns."),
                            tr("The old server is demoted and fenced. For a minute or two no server is active."),
                            tr("The new server is promoted and its first export is watched. Turning back stays possible.")};
    for (int i = 0; i < m_chapters.size(); ++i) {
        m_chapters.at(i).title->setText(titles.at(i));
        m_chapters.at(i).text->setText(texts.at(i));
    }
}

} // namespace swingbridge
