// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/PageFrame.h"

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
    outside->addWidget(m_scroll);

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

void PageFrame::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void PageFrame::resizeEvent(QResizeEvent *event)
{
    const bool isNarrow = window()->width() < Fonts::scaled(1180);
    m_column->setContentsMargins(isNarrow ? 16 : 24, isNarrow ? 14 : 18, isNarrow ? 16 : 24, isNarrow ? 10 : 16);
    QWidget::resizeEvent(event);
}

} // namespace swingbridge
