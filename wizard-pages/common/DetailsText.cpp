// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/DetailsText.h"

#include "common/Button.h"
#include "common/TextLabel.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPlainTextEdit>

#include <algorithm>

namespace swingbridge {

DetailsText::DetailsText(QWidget *parent)
    : QWidget(parent)
    , m_heading(new TextLabel(FontRole::Section))
    , m_copy(new Button(Button::Kind::Link, Icon::Copy, QStringLiteral("copyDetailsButton")))
    , m_edit(new QPlainTextEdit)
{
    auto *head = new QHBoxLayout;
    head->addWidget(m_heading, 1);
    head->addWidget(m_copy);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addLayout(head);
    column->addWidget(m_edit);
    m_edit->setObjectName(QStringLiteral("detailsEdit"));
    m_edit->setReadOnly(true);
    m_edit->setTabChangesFocus(true);
    m_edit->setFrameShape(QFrame::NoFrame);
    m_edit->viewport()->setBackgroundRole(QPalette::AlternateBase);
    m_edit->document()->setDocumentMargin(8);
    m_heading->setBuddy(m_edit);
    connect(m_copy, &Button::clicked, this, [this] { QGuiApplication::clipboard()->setText(text()); });
    retranslate();
    fit();
}

void DetailsText::setText(const QString &text)
{
    if (m_edit->toPlainText() != text)
        m_edit->setPlainText(text);
    fit();
}

QString DetailsText::text() const
{
    return m_edit->toPlainText();
}

void DetailsText::setVisibleLines(int lines)
{
    m_visibleLines = lines;
    fit();
}

void DetailsText::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::ApplicationFontChange)
        fit();
    QWidget::changeEvent(event);
}

void DetailsText::retranslate()
{
    m_heading->setText(tr("Details"));
    m_copy->setText(tr("Copy", "@button"));
    m_copy->setAccessibleName(tr("Copy the details"));
}

void DetailsText::fit()
{
    m_edit->setFont(Fonts::of(FontRole::Mono));
    const int lines = std::clamp(m_edit->document()->blockCount() + 1, 2, m_visibleLines);
    m_edit->setFixedHeight(lines * QFontMetrics(m_edit->font()).lineSpacing() + 18);
}

} // namespace swingbridge
