// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/PageFrame.h"

#include "common/Hairline.h"
#include "common/MessageBar.h"
#include "common/TextLabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QScrollArea>

namespace swingbridge {

PageFrame::PageFrame(QWidget *parent)
    : QWidget(parent)
    , m_scroll(new QScrollArea)
    , m_column(new QVBoxLayout)
    , m_header(new QHBoxLayout)
    , m_title(new TextLabel(FontRole::Title))
    , m_subtitle((new TextLabel(FontRole::Body, Ink::Secondary))->wrapped())
    , m_messages(new MessageBar)
    , m_content(new QVBoxLayout)
    , m_pinnedFrame(new QWidget)
{
    auto *paper = new QWidget;
    paper->setBackgroundRole(QPalette::Base);
    paper->setAutoFillBackground(true);
    paper->setLayout(m_column);
    m_scroll->setWidget(paper);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->viewport()->setBackgroundRole(QPalette::Base);
    auto *outside = new QVBoxLayout(this);
    outside->setContentsMargins(0, 0, 0, 0);
    outside->setSpacing(0);
    outside->addWidget(m_scroll, 1);
    outside->addWidget(m_pinnedFrame);
    auto *pinned = new QVBoxLayout(m_pinnedFrame);
    pinned->setSpacing(12);
    pinned->addWidget(new Hairline(Qt::Horizontal));
    m_pinnedFrame->setBackgroundRole(QPalette::Base);
    m_pinnedFrame->setAutoFillBackground(true);
    m_pinnedFrame->hide();

    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    texts->addWidget(m_title);
    texts->addWidget(m_subtitle);
    m_header->setSpacing(8);
    m_header->addLayout(texts, 1);
    m_title->setObjectName(QStringLiteral("pageTitle"));
    m_subtitle->setObjectName(QStringLiteral("pageSubtitle"));
    m_subtitle->hide();
    m_messages->setObjectName(QStringLiteral("pageMessages"));
    m_column->setContentsMargins(24, 18, 24, 16);
    m_column->setSpacing(12);
    m_column->addLayout(m_header);
    m_column->addWidget(m_messages);
    m_content->setSpacing(12);
    m_column->addLayout(m_content, 1);
}

void PageFrame::setTitle(const QString &title)
{
    m_title->setText(title);
    setAccessibleName(title);
}

QString PageFrame::title() const
{
    return m_title->text();
}

void PageFrame::setSubtitle(const QString &subtitle)
{
    m_subtitle->setText(subtitle);
    m_subtitle->setVisible(!subtitle.isEmpty());
}

void PageFrame::addHeaderWidget(QWidget *widget)
{
    m_header->addWidget(widget, 0, Qt::AlignTop);
}

void PageFrame::setPinned(QWidget *widget)
{
    m_pinned = widget;
    m_pinnedFrame->layout()->addWidget(widget);
    m_pinnedFrame->setVisible(!widget->isHidden());
    widget->installEventFilter(this);
}

bool PageFrame::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_pinned && (event->type() == QEvent::ShowToParent || event->type() == QEvent::HideToParent))
        m_pinnedFrame->setVisible(!m_pinned->isHidden());
    return QWidget::eventFilter(watched, event);
}

void PageFrame::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void PageFrame::resizeEvent(QResizeEvent *event)
{
    const bool isNarrow = window()->width() < Fonts::scaled(1180);
    const int side = isNarrow ? 16 : 24, bottom = isNarrow ? 10 : 16;
    m_column->setContentsMargins(side, isNarrow ? 14 : 18, side, bottom);
    m_pinnedFrame->layout()->setContentsMargins(side, 0, side, bottom);
    QWidget::resizeEvent(event);
}

} // namespace swingbridge
