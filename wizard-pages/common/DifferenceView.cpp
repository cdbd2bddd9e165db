// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/DifferenceView.h"

#include "common/Fonts.h"
#include "common/Hairline.h"
#include "common/Icons.h"
#include "common/MarkedText.h"
#include "common/Mirror.h"
#include "common/RoleHeader.h"
#include "common/Theme.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace swingbridge {

namespace {

constexpr double gutter = 14;
constexpr double padding = 6;

} // namespace

//! The columns at one width.
struct DifferenceView::Columns
{
    Columns(double width, double keyWidth)
        : key(10, 0, keyWidth - 16, 0)
        , active(keyWidth, 0, (width - keyWidth - gutter) / 2 - 8, 0)
        , sign(keyWidth + active.width() + 8 - 5, 0, gutter, 0)
        , staging(keyWidth + active.width() + 8 + gutter, 0, active.width(), 0)
    {
    }

    static QRectF at(const QRectF &column, double top, double height) { return {column.left(), top, column.width(), height}; }

    QRectF key, active, sign, staging;
};

DifferenceView::DifferenceView(QWidget *parent)
    : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setFocusPolicy(Qt::StrongFocus);
    speak();
}

void DifferenceView::setServers(const QString &activeName, const QString &stagingName)
{
    m_activeName = activeName;
    m_stagingName = stagingName;
    update();
}

void DifferenceView::setRows(const QList<DifferenceRow> &rows)
{
    if (m_rows == rows)
        return;
    m_rows = rows;
    m_blocks = foldEqualRows(rows);
    m_focusedBlock = -1;
    speak();
    updateGeometry();
    update();
}

QString DifferenceView::toText() const
{
    QStringList lines;
    for (const DifferenceRow &row : m_rows)
        lines << (row.isChanged ? tr("%1: %2 on %3, %4 on %5", "property: value on server, value on other server").arg(row.key, row.active, m_activeName, row.staging, m_stagingName)
                                : tr("%1: %2 on both", "property: value").arg(row.key, row.active));
    return lines.join(u'\n');
}

int DifferenceView::heightForWidth(int width) const
{
    return int(lay(nullptr, width));
}

QSize DifferenceView::sizeHint() const
{
    return {480, heightForWidth(std::max(480, width()))};
}

QSize DifferenceView::minimumSizeHint() const
{
    return {380, Fonts::height(FontRole::Body) * 3};
}

double DifferenceView::keyWidth() const
{
    return Fonts::scaled(126);
}

//! Measures without a painter, paints with one: both walk the same way.
double DifferenceView::lay(QPainter *painter, double width) const
{
    double y = layHead(painter, width);
    for (int i = 0; i < m_blocks.size(); ++i) {
        const DifferenceBlock &block = m_blocks.at(i);
        if (block.isFolded) {
            y += layFold(painter, i, y, width);
            continue;
        }
        for (int row = block.first; row < block.first + block.count; ++row)
            y += layRow(painter, m_rows.at(row), y, width);
    }
    return y;
}

double DifferenceView::layHead(QPainter *painter, double width) const
{
    const double height = Fonts::height(FontRole::Strong) + 14;
    if (!painter)
        return height;
    const Columns columns(width, keyWidth());
    const Mirror mirror(QRectF(0, 0, width, 1), layoutDirection());
    RoleHeader::paint(*painter, mirror.rect(Columns::at(columns.active, 0, height - 2)), PlateState::Active, m_activeName, tr("active", "@status of a server"), palette(), layoutDirection());
    RoleHeader::paint(*painter, mirror.rect(Columns::at(columns.staging, 0, height - 2)), PlateState::Staging, m_stagingName, tr("staging", "@status of a server"), palette(), layoutDirection());
    paintHorizontalHairline(*painter, 0, width, height - 1, Theme::of(palette()).line2);
    return height;
}

double DifferenceView::layRow(QPainter *painter, const DifferenceRow &row, double top, double width) const
{
    const Columns columns(width, keyWidth());
    const QFont font = Fonts::of(row.isCode ? FontRole::Mono : FontRole::Body);
    const WordMarks marks = row.isChanged ? wordDifferences(row.active, row.staging) : WordMarks();
    const MarkedText active(row.active, marks.active, TextSide::Active, font), staging(row.staging, marks.staging, TextSide::Staging, font);
    const double height = std::max(active.height(columns.active.width()), staging.height(columns.staging.width())) + 2 * padding - 1;
    if (!painter)
        return height;
    const Theme theme = Theme::of(palette());
    const Mirror mirror(QRectF(0, 0, width, 1), layoutDirection());
    const QColor ink = row.isChanged ? theme.text : theme.text2;
    const double line = Fonts::height(FontRole::Body);
    if (row.isChanged)
        painter->fillRect(mirror.rect(QRectF(0, top, 3, height - 1)), theme.text2);
    painter->setFont(Fonts::of(FontRole::Body));
    painter->setPen(ink);
    const QString key = painter->fontMetrics().elidedText(row.key, Qt::ElideRight, int(columns.key.width()));
    painter->drawText(mirror.rect(Columns::at(columns.key, top + padding, line)), int(mirror.leading() | Qt::AlignVCenter), key);
    const Qt::Alignment side = row.isCode ? Qt::AlignLeft : mirror.leading();
    active.paint(*painter, mirror.rect(Columns::at(columns.active, top + padding, height)), ink, theme, side);
    staging.paint(*painter, mirror.rect(Columns::at(columns.staging, top + padding, height)), ink, theme, side);
    if (row.isChanged) {
        painter->setPen(theme.text2);
        painter->drawText(mirror.rect(Columns::at(columns.sign, top + padding, line)), Qt::AlignCenter, QStringLiteral("≠"));
    }
    paintHorizontalHairline(*painter, 0, width, top + height - 1, theme.line);
    return height;
}

double DifferenceView::layFold(QPainter *painter, int block, double top, double width) const
{
    const double height = Fonts::height(FontRole::Small) + 10;
    if (!painter)
        return height;
    const Theme theme = Theme::of(palette());
    const Mirror mirror(QRectF(0, 0, width, 1), layoutDirection());
    const QRectF row(0, top, width, height);
    painter->fillRect(row, theme.alt);
    Icons::paint(*painter, mirror.rect(QRectF(keyWidth() - 22, row.center().y() - 8, 16, 16)), Icons::onward(layoutDirection()), theme.text2);
    painter->setFont(Fonts::of(FontRole::Small));
    painter->setPen(theme.text2);
    const QRectF text(keyWidth(), top, width - keyWidth(), height);
    const QString shown = painter->fontMetrics().elidedText(foldText(m_blocks.at(block)), Qt::ElideRight, int(text.width()));
    painter->drawText(mirror.rect(text), int(mirror.leading() | Qt::AlignVCenter), shown);
    paintHorizontalHairline(*painter, 0, width, top + height - 1, theme.line);
    if (hasFocus() && block == m_focusedBlock) {
        painter->setPen(QPen(theme.accent, 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(row.adjusted(1, 1, -1, -2), 4, 4);
    }
    return height;
}

QString DifferenceView::foldText(const DifferenceBlock &block) const
{
    QStringList keys;
    for (int row = block.first; row < block.first + block.count; ++row)
        keys << m_rows.at(row).key;
    return tr("%n equal: %1", "properties that are the same on both servers; %1 lists them", block.count).arg(keys.join(tr(", ", "between items of a list")));
}

void DifferenceView::unfold(int block)
{
    if (block < 0 || block >= m_blocks.size() || !m_blocks.at(block).isFolded)
        return;
    m_blocks[block].isFolded = false;
    moveFocus(1);
    updateGeometry();
    update();
}

void DifferenceView::moveFocus(int direction)
{
    for (int i = m_focusedBlock + direction; i >= 0 && i < m_blocks.size(); i += direction) {
        if (m_blocks.at(i).isFolded) {
            m_focusedBlock = i;
            setAccessibleDescription(foldText(m_blocks.at(i)));
            update();
            return;
        }
    }
}

void DifferenceView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    lay(&painter, width());
    const bool hasFold = std::any_of(m_blocks.begin(), m_blocks.end(), [](const DifferenceBlock &b) { return b.isFolded; });
    if (hasFocus() && !hasFold) {
        painter.setPen(QPen(Theme::of(palette()).accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
    }
}

void DifferenceView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        speak();
    else if (event->type() == QEvent::FontChange)
        updateGeometry();
    QWidget::changeEvent(event);
}

void DifferenceView::mouseReleaseEvent(QMouseEvent *event)
{
    double y = layHead(nullptr, width());
    for (int i = 0; i < m_blocks.size(); ++i) {
        const DifferenceBlock &block = m_blocks.at(i);
        double height = block.isFolded ? layFold(nullptr, i, y, width()) : 0;
        for (int row = block.first; !block.isFolded && row < block.first + block.count; ++row)
            height += layRow(nullptr, m_rows.at(row), y, width());
        if (event->position().y() >= y && event->position().y() < y + height)
            return unfold(i);
        y += height;
    }
}

void DifferenceView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        return QGuiApplication::clipboard()->setText(toText());
    switch (event->key()) {
    case Qt::Key_Down: return moveFocus(1);
    case Qt::Key_Up: return moveFocus(-1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space: return unfold(m_focusedBlock);
    default: QWidget::keyPressEvent(event);
    }
}

void DifferenceView::focusInEvent(QFocusEvent *event)
{
    if (m_focusedBlock < 0)
        moveFocus(1);
    QWidget::focusInEvent(event);
}

void DifferenceView::speak()
{
    QStringList changed;
    for (const DifferenceRow &row : m_rows) {
        if (row.isChanged)
            changed << tr("%1: %2 on %3, %4 on %5", "property: value on server, value on other server").arg(row.key, row.active, m_activeName, row.staging, m_stagingName);
    }
    setAccessibleName(changed.isEmpty() ? tr("Difference") : changed.join(u'\n'));
}

} // namespace swingbridge
