// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/RuleFindingList.h"

#include "common/Button.h"
#include "common/Fonts.h"
#include "common/GlyphLabel.h"
#include "common/TextLabel.h"
#include "rules/RuleGlyphs.h"

#include <QHBoxLayout>
#include <QResizeEvent>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>
#include <memory>

namespace swingbridge {
namespace {

constexpr int mostShown = 200; // a script with more is mended by its author, not here

} // namespace

RuleFindingList::RuleFindingList(QWidget *parent)
    : QScrollArea(parent)
    , m_content(new QWidget)
    , m_column(new QVBoxLayout(m_content))
{
    setObjectName(QStringLiteral("ruleFindingList"));
    setFrameShape(NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(8);
    setWidget(m_content);
}

void RuleFindingList::show(const QList<ShownFinding> &findings, bool mayRepair)
{
    setVisible(!findings.isEmpty());
    if (m_isBuilt && findings == m_findings && mayRepair == m_mayRepair)
        return;
    m_isBuilt = true;
    m_findings = findings;
    m_mayRepair = mayRepair;
    while (QLayoutItem *item = m_column->takeAt(0)) {
        item->widget()->deleteLater();
        item->widget()->hide();
        std::unique_ptr<QLayoutItem> gone(item);
    }
    for (int number = 0; number < std::min(int(findings.size()), mostShown); ++number)
        m_column->addWidget(row(findings.at(number), number, mayRepair));
    verticalScrollBar()->setValue(0);
    updateGeometry();
}

QWidget *RuleFindingList::row(const ShownFinding &finding, int number, bool mayRepair)
{
    auto *row = new QWidget;
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(7);
    line->addWidget(new GlyphLabel(findingGlyph(finding.severity)), 0, Qt::AlignTop);
    const QString where = finding.line > 0 ? tr("Line %L1: %2").arg(finding.line).arg(finding.message) : finding.message;
    auto *text = (new TextLabel(finding.remedy.isEmpty() ? where : tr("%1 %2", "finding, remedy").arg(where, finding.remedy)))->wrapped();
    text->setObjectName(QStringLiteral("finding%1").arg(number));
    line->addWidget(text, 1);
    if (mayRepair && !finding.repairText.isEmpty()) {
        auto *repair = new Button(Button::Kind::Plain, Icon::None, QStringLiteral("repair%1Button").arg(number));
        repair->setText(finding.repairText);
        connect(repair, &Button::clicked, this, [this, number] { Q_EMIT repairRequested(number); });
        line->addWidget(repair, 0, Qt::AlignTop);
    }
    return row;
}

int RuleFindingList::contentHeight(int width) const
{
    return m_content->hasHeightForWidth() ? m_content->heightForWidth(width) : m_content->sizeHint().height();
}

QSize RuleFindingList::sizeHint() const
{
    return {Fonts::scaled(400), std::min(contentHeight(width()), Fonts::scaled(120)) + 1};
}

QSize RuleFindingList::minimumSizeHint() const
{
    return {120, std::min(contentHeight(width()), Fonts::scaled(44))};
}

void RuleFindingList::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        updateGeometry(); // longer lines need less height
}

} // namespace swingbridge
