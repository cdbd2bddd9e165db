// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/ChipRow.h"

#include <QButtonGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QLocale>

#include <algorithm>

namespace swingbridge {

ChipRow::ChipRow(QWidget *parent)
    : QWidget(parent)
    , m_group(new QButtonGroup(this))
    , m_row(new QHBoxLayout(this))
{
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(6);
    m_row->addStretch();
    m_group->setExclusive(true);
    connect(m_group, &QButtonGroup::idToggled, this, [this](int id, bool isOn) {
        if (isOn && id < m_entries.size())
            Q_EMIT chosenChanged(m_entries.at(id).id);
    });
}

void ChipRow::setChips(const QList<ChipEntry> &chips)
{
    if (m_entries == chips)
        return;
    const QString before = chosen();
    const bool isSame = std::equal(chips.begin(), chips.end(), m_entries.begin(), m_entries.end(), [](const ChipEntry &a, const ChipEntry &b) { return a.id == b.id; });
    m_entries = chips;
    if (!isSame)
        rebuild(before);
    for (int i = 0; i < chips.size(); ++i)
        label(static_cast<Button *>(m_group->button(i)), chips.at(i));
}

void ChipRow::rebuild(const QString &before)
{
    const QSignalBlocker quiet(m_group);
    const auto old = m_group->buttons();
    for (QAbstractButton *button : old) {
        m_group->removeButton(button);
        button->hide();
        button->deleteLater();
    }
    for (int i = 0; i < m_entries.size(); ++i) {
        auto *chip = new Button(Button::Kind::Chip, Icon::None, m_entries.at(i).id + QStringLiteral("Chip"), this);
        m_group->addButton(chip, i);
        m_row->insertWidget(i, chip);
        chip->setChecked(i == 0 || m_entries.at(i).id == before);
        chip->show();
    }
    if (chosen() != before && !m_entries.isEmpty())
        Q_EMIT chosenChanged(chosen());
}

QString ChipRow::chosen() const
{
    const int id = m_group->checkedId();
    return id >= 0 && id < m_entries.size() ? m_entries.at(id).id : QString();
}

void ChipRow::choose(const QString &id)
{
    for (int i = 0; i < m_entries.size(); ++i) {
        if (m_entries.at(i).id == id)
            m_group->button(i)->setChecked(true);
    }
}

void ChipRow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LocaleChange || event->type() == QEvent::LanguageChange) {
        for (int i = 0; i < m_entries.size(); ++i)
            label(static_cast<Button *>(m_group->button(i)), m_entries.at(i));
    }
    QWidget::changeEvent(event);
}

void ChipRow::label(Button *button, const ChipEntry &entry) const
{
    button->setGlyph(entry.glyph);
    button->setText(entry.count < 0 ? entry.text : tr("%1 %2", "filter and how many").arg(entry.text, QLocale().toString(entry.count)));
}

} // namespace swingbridge
