// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/TopologyPainter.h"

#include "common/DeckPainter.h"
#include "common/Fonts.h"
#include "common/PlatePainter.h"
#include "common/TopologyGeometry.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace swingbridge {

void TopologyPainter::paint(QPainter &painter, const QRectF &rect, const Topology &topology, const Theme &theme,
    Qt::LayoutDirection direction)
{
    paint(painter, rect, topology, theme, direction, TopologyGeometry::angle(topology.deck));
}

void TopologyPainter::paint(QPainter &painter, const QRectF &rect, const Topology &topology, const Theme &theme,
    Qt::LayoutDirection direction, double angle, double step)
{
    const TopologyGeometry geometry(rect, topology);
    const Mirror mirror(rect, direction);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    DeckPainter(painter, theme, mirror, geometry).paint(topology, angle, step);
    const PlatePainter plates(painter, theme, mirror);
    for (int i = 0; i < topology.plates.size(); ++i) {
        if (i < 2)
            plates.paint(topology.plates.at(i), geometry.plates().at(i));
        else
            plates.paintRow(topology.plates.at(i), geometry.plates().at(i));
    }
    paintWords(painter, geometry, topology, theme, mirror);
    if (!topology.rehearsalText.isEmpty())
        paintRehearsal(painter, geometry, topology.rehearsalText, theme);
    painter.restore();
}

void TopologyPainter::paintWords(QPainter &painter, const TopologyGeometry &geometry, const Topology &topology, const Theme &theme,
    const Mirror &mirror)
{
    const QString tenant = topology.tenant.isEmpty() ? tr("no tenant yet") : topology.tenant;
    const QRectF line = geometry.words();
    painter.setFont(Fonts::of(FontRole::SmallStrong));
    painter.setPen(theme.text);
    const QFontMetricsF metrics(painter.font());
    const QString shown = metrics.elidedText(tenant, Qt::ElideMiddle, line.width());
    painter.drawText(mirror.rect(line), Qt::AlignHCenter | Qt::AlignVCenter, shown);
    const double room = std::max(0.0, (line.width() - metrics.horizontalAdvance(shown)) / 2 - 12);
    if (!topology.plates.isEmpty())
        paintNote(painter, mirror.rect(QRectF(line.left(), line.top(), room, line.height())), topology.plates.at(0), theme, mirror.leading());
    if (topology.plates.size() > 1)
        paintNote(painter, mirror.rect(QRectF(line.right() - room, line.top(), room, line.height())), topology.plates.at(1), theme, mirror.trailing());
}

void TopologyPainter::paintNote(QPainter &painter, const QRectF &rect, const Plate &plate, const Theme &theme, Qt::Alignment side)
{
    const bool exports = plate.state == PlateState::Active || plate.state == PlateState::DemotionSent;
    const bool isAlarming = plate.state == PlateState::Unreachable || plate.state == PlateState::Conflict;
    painter.setFont(Fonts::of(exports || isAlarming ? FontRole::SmallStrong : FontRole::Small));
    painter.setPen(isAlarming ? theme.blocker : exports ? theme.accent : theme.text2);
    const QString note = plate.note.isEmpty() ? PlateWords::note(plate) : plate.note;
    painter.drawText(rect, int(side | Qt::AlignVCenter), QFontMetricsF(painter.font()).elidedText(note, Qt::ElideRight, rect.width()));
}

void TopologyPainter::paintRehearsal(QPainter &painter, const TopologyGeometry &geometry, const QString &text, const Theme &theme)
{
    painter.setFont(Fonts::of(FontRole::SmallStrong));
    const double width = QFontMetricsF(painter.font()).horizontalAdvance(text) + 20;
    const QRectF ground(geometry.pier().x() - width / 2, geometry.bounds().top() + 3, width, geometry.lineHeight() + 2);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.mediumSoft);
    painter.drawRoundedRect(ground, 3, 3);
    painter.setPen(theme.medium);
    painter.drawText(ground, Qt::AlignCenter, text);
}

void TopologyPainter::paintThumbnail(QPainter &painter, const QRectF &rect, const Topology &topology, const Theme &theme,
    Qt::LayoutDirection direction)
{
    constexpr double scale = 0.4;
    const Mirror mirror(rect, direction);
    const double plateHeight = rect.height() * 16 / 11, plateWidth = rect.height() * 16 / 11;
    Topology bare; // the deck alone: plates are painted by their small glyphs
    bare.plates = QList<Plate>(2);
    for (Plate &plate : bare.plates)
        plate.state = PlateState::Empty;
    bare.deck = topology.deck;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.save();
    painter.translate(rect.center());
    painter.scale(scale, scale);
    const double arm = (rect.width() / 2 - plateWidth) / scale;
    const TopologyGeometry full(QRectF(-arm - 252, -TopologyGeometry::height(bare) / 2.0, 2 * arm + 504, TopologyGeometry::height(bare)), bare);
    painter.translate(0, -full.pier().y());
    DeckPainter(painter, theme, Mirror(full.bounds(), direction), full).paint(bare, TopologyGeometry::angle(bare.deck), 0);
    painter.restore();
    for (int i = 0; i < std::min<int>(2, int(topology.plates.size())); ++i) {
        const double x = i == 0 ? rect.left() : rect.right() - plateWidth;
        PlatePainter::paintSmall(painter, mirror.rect(QRectF(x, rect.center().y() - plateHeight / 2, plateWidth, plateHeight)), topology.plates.at(i).state, theme);
    }
    painter.restore();
}

} // namespace swingbridge
