// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/SearchField.h"

#include "common/Icons.h"

#include <QKeyEvent>
#include <QShortcut>

namespace swingbridge {

SearchField::SearchField(QWidget *parent)
    : QLineEdit(parent)
{
    addAction(Icons::icon(Icon::Search), LeadingPosition);
    setClearButtonEnabled(false);
    m_pause.setSingleShot(true);
    m_pause.setInterval(150);
    connect(&m_pause, &QTimer::timeout, this, &SearchField::send);
    connect(this, &QLineEdit::textChanged, &m_pause, qOverload<>(&QTimer::start));
    connect(this, &QLineEdit::returnPressed, this, &SearchField::send);
    connect(new QShortcut(QKeySequence::Find, this, nullptr, nullptr, Qt::WindowShortcut), &QShortcut::activated, this, [this] {
        setFocus(Qt::ShortcutFocusReason);
        selectAll();
    });
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !text().isEmpty()) {
        clear();
        return send();
    }
    QLineEdit::keyPressEvent(event);
}

void SearchField::send()
{
    m_pause.stop();
    if (m_sent == text())
        return;
    m_sent = text();
    Q_EMIT searched(m_sent);
}

} // namespace swingbridge
