// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "afterwards/WordsLine.h"

#include "common/Button.h"

#include <QHBoxLayout>
#include <QLineEdit>

namespace swingbridge {

WordsLine::WordsLine(const QString &name, QWidget *parent)
    : QWidget(parent), m_edit(new QLineEdit), m_button(new Button(Button::Kind::Plain, Icon::None, name + QStringLiteral("Button")))
{
    m_edit->setObjectName(name + QStringLiteral("Edit"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_edit, 1);
    row->addWidget(m_button);
    connect(m_edit, &QLineEdit::textEdited, this, &WordsLine::refresh);
    connect(m_button, &Button::clicked, this, [this] {
        const QString words = m_edit->text().trimmed();
        m_edit->clear();
        refresh();
        Q_EMIT said(words);
    });
    refresh();
}

void WordsLine::setTexts(const QString &about, const QString &button)
{
    m_edit->setAccessibleName(about);
    m_edit->setPlaceholderText(about);
    m_button->setText(button);
}

void WordsLine::refresh()
{
    m_button->setEnabled(!m_edit->text().trimmed().isEmpty());
}

} // namespace swingbridge
