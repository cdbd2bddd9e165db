// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/EmptyNote.h"

#include "common/TextLabel.h"

#include <QVBoxLayout>

namespace swingbridge {

EmptyNote::EmptyNote(QWidget *parent)
    : QWidget(parent)
    , m_title(new TextLabel(FontRole::Title))
    , m_meaning((new TextLabel(FontRole::Body, Ink::Secondary))->wrapped())
    , m_notHead(new TextLabel(FontRole::Section))
    , m_points(new QVBoxLayout)
{
    m_title->aligned(Qt::AlignHCenter);
    m_meaning->aligned(Qt::AlignHCenter);
    m_points->setSpacing(4);
    auto *what = new QVBoxLayout;
    what->addWidget(m_notHead);
    what->addLayout(m_points);
    auto *row = new QHBoxLayout; // centres the points as one block with one left edge
    row->addStretch();
    row->addLayout(what);
    row->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addStretch();
    column->addWidget(m_title);
    column->addWidget(m_meaning);
    column->addSpacing(16);
    column->addLayout(row);
    column->addStretch();
}

void EmptyNote::setTexts(const QString &title, const QString &meaning, const QString &notHead, const QStringList &notPoints)
{
    m_title->setText(title);
    m_meaning->setText(meaning);
    m_notHead->setText(notHead);
    m_notHead->setVisible(!notHead.isEmpty());
    while (QLayoutItem *item = m_points->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    for (const QString &point : notPoints)
        m_points->addWidget(new TextLabel(QStringLiteral("–  ") + point));
}

} // namespace swingbridge
