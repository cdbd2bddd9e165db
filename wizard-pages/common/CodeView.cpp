// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/CodeView.h"

#include "common/Announcement.h"
#include "common/Digits.h"
#include "common/Fonts.h"
#include "common/Hairline.h"
#include "common/Mirror.h"
#include "common/RoleHeader.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace swingbridge {

namespace {

constexpr int narrowSide = 50; // characters

double gutterWidth()
{
    return Fonts::scaled(36);
}

QFontMetricsF codeMetrics()
{
    return QFontMetricsF(Fonts::of(FontRole::MonoSmall));
}

//! The width of the widest line. In a font of one width ASCII need only be counted; what else there is has to be shaped.
double widestLine(const QList<CodeLine> &lines)
{
    const QFontMetricsF metrics = codeMetrics();
    const auto isAsciiPrint = [](QChar c) { return c >= u' ' && c <= u'~'; };
    qsizetype mostCharacters = 0;
    double widest = 0;
    for (const CodeLine &line : lines) {
        for (const QString &text : {line.active, line.staging}) {
            if (std::all_of(text.begin(), text.end(), isAsciiPrint))
                mostCharacters = std::max(mostCharacters, text.size());
            else
                widest = std::max(widest, metrics.horizontalAdvance(text));
        }
    }
    return std::max(widest, double(mostCharacters) * metrics.horizontalAdvance(u'0'));
}

} // namespace

//! Both sides and the gutter between them (at the left when stacked).
struct CodeView::Columns
{
    QRectF active, gutter, staging;
};

CodeView::CodeView(QWidget *parent)
    : QAbstractScrollArea(parent)
{
    setFrameShape(NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setLayoutDirection(Qt::LeftToRight); // code reads from the left in every language
    viewport()->setBackgroundRole(QPalette::Base);
    viewport()->setAutoFillBackground(true);
    verticalScrollBar()->setSingleStep(int(lineHeight()));
    horizontalScrollBar()->setSingleStep(20);
    speak();
}

void CodeView::setHeads(const QString &activeName, const QString &activeWord, const QString &stagingName, const QString &stagingWord)
{
    m_activeName = activeName;
    m_activeWord = activeWord;
    m_stagingName = stagingName;
    m_stagingWord = stagingWord;
    viewport()->update();
}

void CodeView::setLines(const QList<CodeLine> &lines)
{
    if (m_lines == lines)
        return;
    m_lines = lines;
    m_current = 0;
    m_longest = widestLine(lines);
    verticalScrollBar()->setValue(0);
    lay();
    speak();
    viewport()->update();
}

void CodeView::setFindings(const QMap<int, CodeFinding> &findings)
{
    m_findings = findings;
    speak();
    viewport()->update();
}

QSize CodeView::sizeHint() const
{
    return {Fonts::scaled(640), int(headHeight() + 16 * lineHeight())};
}

double CodeView::lineHeight() const
{
    return codeMetrics().height() + 3;
}

double CodeView::headHeight() const
{
    return Fonts::height(FontRole::Strong) + 14;
}

bool CodeView::isStacked() const
{
    return (viewport()->width() - gutterWidth()) / 2 < narrowSide * codeMetrics().horizontalAdvance(u'0');
}

CodeView::Columns CodeView::columns() const
{
    const double width = viewport()->width(), gutter = gutterWidth();
    if (isStacked()) {
        const QRectF side(gutter + 6, 0, width - gutter - 6, 0);
        return {side, QRectF(0, 0, gutter, 0), side};
    }
    const double left = std::round(width / 2 - gutter / 2);
    return {QRectF(2, 0, left - 4, 0), QRectF(left, 0, gutter, 0), QRectF(left + gutter + 6, 0, width - left - gutter - 6, 0)};
}

double CodeView::rowTop(int line) const
{
    return headHeight() + 5 + m_rows.at(line) * lineHeight() - verticalScrollBar()->value();
}

//! Index of the line at \a y of the viewport, or -1.
int CodeView::lineAt(double y) const
{
    const double row = (y - headHeight() - 5 + verticalScrollBar()->value()) / lineHeight();
    if (m_rows.isEmpty() || row < 0 || row >= m_rows.last())
        return -1;
    return int(std::upper_bound(m_rows.begin(), m_rows.end(), int(row)) - m_rows.begin()) - 1;
}

void CodeView::lay()
{
    m_rows.clear();
    int row = 0;
    for (const CodeLine &line : std::as_const(m_lines)) {
        m_rows << row;
        row += isStacked() && line.isChanged() ? 2 : 1;
    }
    m_rows << row;
    const int room = int(viewport()->height() - headHeight() - 10);
    verticalScrollBar()->setRange(0, std::max(0, int(std::ceil(row * lineHeight())) - room));
    verticalScrollBar()->setPageStep(std::max(1, room));
    const int side = int(columns().active.width());
    horizontalScrollBar()->setRange(0, std::max(0, int(std::ceil(m_longest)) + 8 - side));
    horizontalScrollBar()->setPageStep(std::max(1, side));
}

void CodeView::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme theme = Theme::of(palette());
    const Columns sides = columns();
    painter.fillRect(QRectF(sides.gutter.left(), headHeight(), sides.gutter.width(), viewport()->height()), theme.alt);
    for (int line = std::max(0, lineAt(headHeight() + 5)); line < m_lines.size() && rowTop(line) < viewport()->height(); ++line)
        paintLine(painter, line, rowTop(line), sides);
    paintHeads(painter, sides);
    if (hasFocus()) {
        painter.setPen(QPen(theme.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(viewport()->rect()).adjusted(1, 1, -1, -1), 4, 4);
    }
}

void CodeView::paintHeads(QPainter &painter, const Columns &sides) const
{
    const double height = headHeight(), width = viewport()->width();
    painter.fillRect(QRectF(0, 0, width, height), palette().color(QPalette::Base));
    const double half = isStacked() ? width / 2 : sides.gutter.left();
    RoleHeader::paint(painter, QRectF(4, 0, half - 8, height - 2), PlateState::Active, m_activeName, m_activeWord, palette(), Qt::LeftToRight);
    const double right = isStacked() ? half : sides.staging.left() - 4;
    RoleHeader::paint(painter, QRectF(right, 0, width - right, height - 2), PlateState::Staging, m_stagingName, m_stagingWord, palette(), Qt::LeftToRight);
    paintHorizontalHairline(painter, 0, width, height - 1, Theme::of(palette()).line2);
}

void CodeView::paintLine(QPainter &painter, int line, double top, const Columns &sides) const
{
    const double height = lineHeight();
    const bool isChanged = m_lines.at(line).isChanged();
    if (line + 1 == m_current) {
        const QRectF row(0, top - 1, viewport()->width(), height * (isStacked() && isChanged ? 2 : 1));
        painter.fillRect(row, Theme::of(palette()).accentSoft);
    }
    paintGutter(painter, line, top, sides);
    paintSide(painter, line, QRectF(sides.active.left(), top, sides.active.width(), height), TextSide::Active);
    if (!isStacked())
        paintSide(painter, line, QRectF(sides.staging.left(), top, sides.staging.width(), height), TextSide::Staging);
    else if (isChanged)
        paintSide(painter, line, QRectF(sides.staging.left(), top + height, sides.staging.width(), height), TextSide::Staging);
}

void CodeView::paintSide(QPainter &painter, int line, const QRectF &rect, TextSide side) const
{
    const Theme theme = Theme::of(palette());
    const CodeLine &code = m_lines.at(line);
    const bool isActive = side == TextSide::Active;
    const MarkedText text(isActive ? code.active : code.staging, isActive ? code.activeMarks : code.stagingMarks, side, Fonts::of(FontRole::MonoSmall), false);
    painter.save();
    painter.setClipRect(rect.adjusted(-2, -2, 0, 2));
    const QRectF shifted = rect.translated(-horizontalScrollBar()->value(), 0);
    text.paint(painter, shifted, code.isChanged() ? theme.text : theme.text2, theme);
    painter.restore();
}

void CodeView::paintGutter(QPainter &painter, int line, double top, const Columns &sides) const
{
    const Theme theme = Theme::of(palette());
    const double height = lineHeight();
    const QRectF cell(sides.gutter.left(), top, sides.gutter.width(), height - 3);
    const bool isChanged = m_lines.at(line).isChanged();
    if (const auto finding = m_findings.constFind(line + 1); finding != m_findings.constEnd()) {
        const double size = std::min(14.0, cell.height());
        GlyphPainter::paint(painter, QRectF(cell.center().x() - size / 2, cell.center().y() - size / 2, size, size), finding->glyph, theme);
    } else {
        painter.setFont(Fonts::of(FontRole::MonoSmall));
        painter.setPen(isChanged ? theme.text : theme.text2);
        Digits::paint(painter, cell, QString::number(line + 1), Qt::AlignHCenter);
    }
    if (!isChanged)
        return;
    const double below = isStacked() ? height : 0;
    painter.fillRect(QRectF(isStacked() ? cell.right() - 3 : cell.left(), top - 1, 3, height), theme.markActiveInk);
    painter.fillRect(QRectF(cell.right() - 3, top - 1 + below, 3, height), theme.markStagingInk);
}

int CodeView::goToNext()
{
    return go(1);
}

int CodeView::goToPrevious()
{
    return go(-1);
}

int CodeView::go(int direction)
{
    int line = m_current == 0 && direction < 0 ? int(m_lines.size()) + 1 : m_current;
    for (line += direction; line >= 1 && line <= m_lines.size(); line += direction) {
        if (!m_lines.at(line - 1).isChanged() && !m_findings.contains(line))
            continue;
        m_current = line;
        const double top = m_rows.at(line - 1) * lineHeight();
        const double room = viewport()->height() - headHeight() - 10;
        if (top < verticalScrollBar()->value() || top + 2 * lineHeight() > verticalScrollBar()->value() + room)
            verticalScrollBar()->setValue(int(top - room / 3));
        speak();
        announce(this);
        viewport()->update();
        return line;
    }
    return 0;
}

void CodeView::resizeEvent(QResizeEvent *)
{
    lay();
}

void CodeView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        speak();
    else if (event->type() == QEvent::FontChange)
        lay();
}

void CodeView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Home: return verticalScrollBar()->triggerAction(QAbstractSlider::SliderToMinimum);
    case Qt::Key_End: return verticalScrollBar()->triggerAction(QAbstractSlider::SliderToMaximum);
    default: QAbstractScrollArea::keyPressEvent(event);
    }
}

bool CodeView::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QAbstractScrollArea::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const CodeFinding finding = m_findings.value(lineAt(help->pos().y()) + 1);
    QToolTip::showText(help->globalPos(), finding.text, viewport());
    return true;
}

void CodeView::speak()
{
    if (m_current == 0) {
        const auto changed = std::count_if(m_lines.begin(), m_lines.end(), [](const CodeLine &line) { return line.isChanged(); });
        setAccessibleName(tr("Rule script, %n rewritten lines", nullptr, int(changed)));
        return;
    }
    const CodeLine &line = m_lines.at(m_current - 1);
    QStringList parts{line.isChanged() ? tr("Line %1: %2 becomes %3").arg(m_current).arg(line.active, line.staging) : tr("Line %1: %2").arg(m_current).arg(line.active)};
    if (m_findings.contains(m_current))
        parts << m_findings.value(m_current).text;
    setAccessibleName(parts.join(u'\n'));
}

} // namespace swingbridge
