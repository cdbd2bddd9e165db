// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/Footer.h"

#include "common/Hairline.h"
#include "common/TextLabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QShortcut>

namespace swingbridge {

Footer::Footer(QWidget *parent)
    : QWidget(parent)
    , m_help(new Button(Button::Kind::Flat, Icon::Help, QStringLiteral("helpButton")))
    , m_save(new Button(Button::Kind::Flat, Icon::Save, QStringLiteral("saveAndCloseButton")))
    , m_reason((new TextLabel(FontRole::Small, Ink::Secondary))->wrapped())
    , m_back(new Button(Button::Kind::Plain, Icon::None, QStringLiteral("backButton")))
    , m_undo(new Button(Button::Kind::Plain, Icon::None, QStringLiteral("undoButton")))
    , m_stop(new Button(Button::Kind::Plain, Icon::None, QStringLiteral("stopButton")))
    , m_next(new Button(Button::Kind::Plain, Icon::None, QStringLiteral("nextButton")))
    , m_deed(new Button(Button::Kind::Deed, Icon::None, QStringLiteral("deedButton")))
{
    setObjectName(QStringLiteral("footer"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_reason->setObjectName(QStringLiteral("footerReason"));
    m_reason->aligned(Qt::AlignTrailing | Qt::AlignVCenter);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 9, 24, 9);
    row->setSpacing(8);
    row->addWidget(m_help);
    row->addWidget(m_save);
    row->addWidget(m_reason, 1);
    row->addSpacing(8);
    for (Button *button : {m_back, m_undo, m_stop, m_next, m_deed})
        row->addWidget(button);
    connect(m_help, &Button::clicked, this, &Footer::helpRequested);
    connect(m_save, &Button::clicked, this, &Footer::saveAndCloseRequested);
    connect(m_back, &Button::clicked, this, &Footer::backRequested);
    connect(m_undo, &Button::clicked, this, &Footer::undoRequested);
    connect(m_stop, &Button::clicked, this, &Footer::stopRequested);
    connect(m_next, &Button::clicked, this, &Footer::nextRequested);
    connect(m_deed, &Button::clicked, this, &Footer::deedRequested);
    connect(new QShortcut(QKeySequence::HelpContents, this), &QShortcut::activated, this, &Footer::helpRequested);
    retranslate();
}

void Footer::setPlan(const FooterPlan &plan)
{
    if (m_plan == plan)
        return;
    m_plan = plan;
    retranslate();
}

void Footer::setExtra(QWidget *widget)
{
    if (m_extra == widget)
        return;
    if (m_extra)
        m_extra->deleteLater();
    m_extra = widget;
    if (widget)
        static_cast<QHBoxLayout *>(layout())->insertWidget(2, widget);
}

void Footer::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme theme = Theme::of(palette());
    painter.fillRect(rect(), theme.chrome);
    paintHorizontalHairline(painter, 0, width(), 0, theme.line2);
}

void Footer::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void Footer::show(Button *button, const FooterButton &value)
{
    if (button->text() != value.text)
        button->setText(value.text);
    button->setEnabled(value.isEnabled);
    button->setVisible(!value.text.isEmpty());
}

void Footer::retranslate()
{
    m_help->setText(tr("&Help"));
    m_save->setText(tr("&Save and close"));
    m_save->setVisible(m_plan.isSaveShown);
    m_reason->setText(m_plan.reason);
    m_deed->setAccessibleDescription(m_plan.reason); // why it is off, or what it will do
    show(m_back, {m_plan.back.text.isEmpty() ? tr("&Back") : m_plan.back.text, m_plan.back.isEnabled});
    m_back->setVisible(m_plan.isBackShown);
    show(m_undo, m_plan.undo);
    show(m_stop, m_plan.stop);
    show(m_next, m_plan.next);
    show(m_deed, m_plan.deed);
}

} // namespace swingbridge
