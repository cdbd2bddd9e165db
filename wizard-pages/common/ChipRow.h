// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/Button.h"

#include <QWidget>

class QButtonGroup;
class QHBoxLayout;

namespace swingbridge {

//! One filter: "Blocker 5".
struct ChipEntry
{
    QString id; //!< ASCII, the object name is id + "Chip"
    QString text; //!< without the number
    qint64 count = -1; //!< -1: no number
    Glyph glyph = Glyph::None;

    bool operator==(const ChipEntry &) const = default;
};

//! Filters with counts in a row; exactly one is on. Left and Right move, as in a group of radio buttons.
class ChipRow : public QWidget
{
    Q_OBJECT

public:
    explicit ChipRow(QWidget *parent = nullptr);

    //! Keeps the choice when its id is still there, otherwise the first is on.
    void setChips(const QList<ChipEntry> &chips);
    QString chosen() const;
    void choose(const QString &id);

Q_SIGNALS:
    //! The person (or choose()) turned another one on.
    void chosenChanged(const QString &id);

protected:
    void changeEvent(QEvent *event) override;

private:
    void rebuild(const QString &before);
    void label(Button *button, const ChipEntry &entry) const;

    QList<ChipEntry> m_entries;
    QButtonGroup *m_group;
    QHBoxLayout *m_row;
};

} // namespace swingbridge
