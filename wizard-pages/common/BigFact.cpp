// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/BigFact.h"

#include "common/PlatePainter.h"
#include "common/TextLabel.h"

#include <QHBoxLayout>
#include <QPainter>

namespace swingbridge {

//! The role glyph in the size of the fact beside it.
class BigFact::RoleMark : public QWidget
{
public:
    RoleMark()
    {
        setFixedSize(Fonts::scaled(40), Fonts::scaled(40));
        hide();
    }

    void setState(std::optional<PlateState> state)
    {
        m_state = state;
        setVisible(state.has_value());
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        if (m_state)
            PlatePainter::paintSmall(painter, QRectF(rect()).adjusted(0, 2, 0, -2), *m_state, Theme::of(palette()));
    }

private:
    std::optional<PlateState> m_state;
};

BigFact::BigFact(Size size, QWidget *parent)
    : QWidget(parent)
    , m_caption(new TextLabel(FontRole::SmallStrong, Ink::Secondary))
    , m_mark(new RoleMark)
    , m_fact((new TextLabel(size == Size::Display ? FontRole::ActiveNow : FontRole::Title))->wrapped())
    , m_explanation((new TextLabel(FontRole::Body, Ink::Secondary))->wrapped())
{
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_fact->setMinimumHeight(Fonts::scaled(40));
    m_fact->aligned(Qt::AlignLeading | Qt::AlignVCenter); // level with the mark
    auto *line = new QHBoxLayout;
    line->setSpacing(10);
    line->addWidget(m_mark);
    line->addWidget(m_fact, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(1);
    column->addWidget(m_caption);
    column->addLayout(line);
    column->addWidget(m_explanation);
    column->setAlignment(Qt::AlignTop);
}

void BigFact::setTexts(const QString &caption, const QString &fact, const QString &explanation, std::optional<PlateState> state)
{
    m_caption->setText(caption);
    m_fact->setText(fact);
    m_explanation->setText(explanation);
    m_mark->setState(state);
}

} // namespace swingbridge
