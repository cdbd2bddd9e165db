// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/DifferenceView.h"

#include "common/Fonts.h"
#include "common/Hairline.h"
#include "common/Icons.h"
#include "common/Mirror.h"
#include "common/RoleHeader.h"

#include <QEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace swingbridge {

namespace {

constexpr int mostNamed = 40; // entries that a fold names

} // namespace

DifferenceView::DifferenceView(QWidget *parent)
    : TextualView(480, 380, parent)
{
    contentChanged();
}

void DifferenceView::setServers(const QString &activeName, const QString &stagingName)
{
    if (m_activeName == activeName && m_stagingName == stagingName)
        return;
    m_activeName = activeName;
    m_stagingName = stagingName;
    contentChanged();
}

void DifferenceView::setRows(const QList<DifferenceRow> &rows)
{
    if (m_rows == rows)
        return;
    m_rows = rows;
    m_blocks = foldEqualRows(rows);
    m_layout.setRows(rows, !isAbsent(TextSide::Active) && !isAbsent(TextSide::Staging));
    m_focusedBlock = -1;
    setAccessibleDescription({});
    contentChanged();
}

QString DifferenceView::rowText(const DifferenceRow &row) const
{
    return row.isChanged ? tr("%1: %2 on %3, %4 on %5", "property: value on server, value on other server").arg(row.key, row.active, m_activeName, row.staging, m_stagingName)
                         : tr("%1: %2 on both", "property: value").arg(row.key, row.active);
}

QString DifferenceView::toText() const
{
    QStringList lines;
    std::transform(m_rows.begin(), m_rows.end(), std::back_inserter(lines), [this](const DifferenceRow &row) { return rowText(row); });
    return lines.join(u'\n');
}

QString DifferenceView::spokenText() const
{
    QStringList changed;
    int more = 0;
    for (const DifferenceRow &row : m_rows) {
        if (row.isMore)
            more += row.entries;
        else if (row.isChanged)
            changed << rowText(row);
    }
    if (more > 0)
        changed << tr("%Ln more entries", nullptr, more);
    return changed.isEmpty() ? tr("Difference") : changed.join(u'\n');
}

bool DifferenceView::isAbsent(TextSide side) const
{
    return !m_rows.isEmpty() && std::all_of(m_rows.begin(), m_rows.end(), [side](const DifferenceRow &row) {
        return (side == TextSide::Active ? row.active : row.staging).isEmpty();
    });
}

double DifferenceView::lay(QPainter *painter, double width) const
{
    m_layout.layOut(m_blocks, width);
    if (!painter)
        return m_layout.height();
    const QRectF seen = painter->hasClipping() ? painter->clipBoundingRect() : QRectF(rect());
    if (seen.top() < m_layout.headHeight())
        paintHead(*painter, width);
    for (int i = std::max(0, m_layout.lineAt(seen.top())); i < m_layout.lines().size() && m_layout.lines().at(i).top < seen.bottom(); ++i) {
        const DifferenceLayout::Line &line = m_layout.lines().at(i);
        if (line.row < 0)
            paintFold(*painter, line, width);
        else
            paintRow(*painter, line, width);
    }
    return m_layout.height();
}

void DifferenceView::paintHead(QPainter &painter, double width) const
{
    const double height = m_layout.headHeight();
    const Mirror mirror(QRectF(0, 0, width, 1), layoutDirection());
    const auto word = [this](TextSide side, const QString &role, const QString &absent) { return isAbsent(side) ? absent : role; };
    RoleHeader::paint(painter, mirror.rect(m_layout.activeColumn(0, height - 2)), PlateState::Active, m_activeName,
        word(TextSide::Active, tr("active", "@status of a server"), tr("active, does not have it", "@status of a server")), palette(), layoutDirection());
    RoleHeader::paint(painter, mirror.rect(m_layout.stagingColumn(0, height - 2)), PlateState::Staging, m_stagingName,
        word(TextSide::Staging, tr("staging", "@status of a server"), tr("staging, does not have it", "@status of a server")), palette(), layoutDirection());
    paintHorizontalHairline(painter, 0, width, height - 1, Theme::of(palette()).line2);
}

void DifferenceView::paintRow(QPainter &painter, const DifferenceLayout::Line &line, double width) const
{
    const DifferenceRow &row = m_rows.at(line.row);
    const Theme theme = Theme::of(palette());
    const Mirror mirror(QRectF(0, 0, width, 1), layoutDirection());
    const double top = line.top + DifferenceLayout::padding, height = Fonts::height(FontRole::Body);
    paintSide(painter, line, TextSide::Active, width);
    paintSide(painter, line, TextSide::Staging, width);
    line.key->paint(painter, mirror.rect(m_layout.keyColumn(top, line.height)), row.isChanged ? theme.text : theme.text2, theme, mirror.leading());
    if (row.isChanged && !isAbsent(TextSide::Active) && !isAbsent(TextSide::Staging)) {
        painter.fillRect(mirror.rect(QRectF(0, line.top, 3, line.height - 1)), theme.text2);
        painter.setFont(Fonts::of(FontRole::Body));
        painter.setPen(theme.text2);
        painter.drawText(mirror.rect(m_layout.signColumn(top, height)), Qt::AlignCenter, QStringLiteral("≠"));
    }
    paintHorizontalHairline(painter, 0, width, line.top + line.height - 1, theme.line);
}

void DifferenceView::paintSide(QPainter &painter, const DifferenceLayout::Line &line, TextSide side, double width) const
{
    const DifferenceRow &row = m_rows.at(line.row);
    const bool isActive = side == TextSide::Active;
    const Theme theme = Theme::of(palette());
    const Mirror mirror(QRectF(0, 0, width, 1), layoutDirection());
    const double top = line.top + DifferenceLayout::padding;
    const QRectF cell = mirror.rect(isActive ? m_layout.activeColumn(top, line.height) : m_layout.stagingColumn(top, line.height));
    if ((isActive ? row.active : row.staging).isEmpty() && !isAbsent(side)) {
        painter.setFont(Fonts::of(FontRole::Body));
        painter.setPen(theme.text2);
        painter.drawText(cell, int(mirror.leading() | Qt::AlignTop), QStringLiteral("–"));
        return;
    }
    const Qt::Alignment reading = row.isCode ? Qt::AlignLeft : mirror.leading();
    (isActive ? line.active : line.staging)->paint(painter, cell, row.isChanged ? theme.text : theme.text2, theme, reading);
}

void DifferenceView::paintFold(QPainter &painter, const DifferenceLayout::Line &line, double width) const
{
    const Theme theme = Theme::of(palette());
    const Mirror mirror(QRectF(0, 0, width, 1), layoutDirection());
    const QRectF row(0, line.top, width, line.height);
    const double left = m_layout.keyWidth();
    painter.fillRect(row, theme.alt);
    Icons::paint(painter, mirror.rect(QRectF(left - 22, row.center().y() - 8, 16, 16)), Icons::onward(layoutDirection()), theme.text2);
    painter.setFont(Fonts::of(FontRole::Small));
    painter.setPen(theme.text2);
    const QRectF text(left, line.top, width - left, line.height);
    const QString shown = painter.fontMetrics().elidedText(foldText(m_blocks.at(line.block)), Qt::ElideRight, int(text.width()));
    painter.drawText(mirror.rect(text), int(mirror.leading() | Qt::AlignVCenter), shown);
    paintHorizontalHairline(painter, 0, width, row.bottom() - 1, theme.line);
    if (!hasFocus() || line.block != m_focusedBlock)
        return;
    painter.setPen(QPen(theme.accent, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(row.adjusted(1, 1, -1, -2), 4, 4);
}

QString DifferenceView::foldText(const DifferenceBlock &block) const
{
    const DifferenceRow &first = m_rows.at(block.first);
    QStringList named;
    int count = 0;
    for (int row = block.first; row < block.first + block.count; ++row) {
        count += first.isMore ? m_rows.at(row).entries : 1;
        named << m_rows.at(row).key;
    }
    if (first.isMore)
        return tr("%Ln more entries", nullptr, count);
    if (block.count == 1) {
        count = first.entries;
        named = first.active.split(u'\n').mid(0, mostNamed);
    }
    return tr("%n equal: %1", "properties that are the same on both servers; %1 lists them", count).arg(named.join(tr(", ", "between items of a list")));
}

bool DifferenceView::hasFocusRing() const
{
    return std::none_of(m_blocks.begin(), m_blocks.end(), [](const DifferenceBlock &block) { return block.isFolded; });
}

void DifferenceView::unfold(int block)
{
    if (block < 0 || block >= m_blocks.size() || !m_blocks.at(block).isFolded)
        return;
    unfoldBlock(m_blocks, m_rows, block);
    moveFocus(1);
    contentChanged();
}

void DifferenceView::moveFocus(int direction)
{
    for (int i = m_focusedBlock + direction; i >= 0 && i < m_blocks.size(); i += direction) {
        if (!m_blocks.at(i).isFolded)
            continue;
        m_focusedBlock = i;
        setAccessibleDescription(foldText(m_blocks.at(i)));
        return update();
    }
}

void DifferenceView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        m_layout.forget();
    TextualView::changeEvent(event);
}

void DifferenceView::mouseReleaseEvent(QMouseEvent *event)
{
    m_layout.layOut(m_blocks, width()); // it may have been measured at another one since
    const int line = m_layout.lineAt(event->position().y());
    if (line >= 0 && m_layout.lines().at(line).row < 0)
        unfold(m_layout.lines().at(line).block);
}

void DifferenceView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Down: return moveFocus(1);
    case Qt::Key_Up: return moveFocus(-1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space: return unfold(m_focusedBlock);
    default: TextualView::keyPressEvent(event);
    }
}

void DifferenceView::focusInEvent(QFocusEvent *event)
{
    if (m_focusedBlock < 0)
        moveFocus(1);
    TextualView::focusInEvent(event);
}

} // namespace swingbridge
