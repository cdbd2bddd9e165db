// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace swingbridge {

//! Texts one behind the other as UTF-8: a million short ones cost little more than their bytes. Nothing is ever taken back.
class TextArena
{
public:
    using Place = quint64;
    static constexpr Place nothing = ~Place(0);

    //! nothing for an empty text.
    Place add(const QString &text);
    //! nothing for an empty list.
    Place add(const QStringList &texts);

    QString text(Place place) const;
    QStringList texts(Place place) const;
    //! Whether \a needle occurs, without regard to the case of ASCII letters.
    bool contains(Place place, const QString &needle) const;

    qint64 bytes() const { return m_bytes; }

private:
    Place append(const QByteArray &bytes);
    const char *at(Place place) const;

    QList<QByteArray> m_blocks;
    qint64 m_bytes = 0;
};

} // namespace swingbridge
