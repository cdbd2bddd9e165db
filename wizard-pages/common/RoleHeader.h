// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/Topology.h"

#include <QWidget>

namespace swingbridge {

//! The head of a server's column: role glyph (solid active, dashed staging), name, a word in small, an age at the end.
class RoleHeader : public QWidget
{
    Q_OBJECT

public:
    explicit RoleHeader(QWidget *parent = nullptr);

    void setServer(PlateState state, const QString &name, const QString &word);
    //! At the trailing edge, e.g. "read 4 s ago".
    void setAge(const QString &age);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

    //! The same painted, for the heads of tables and views.
    static void paint(QPainter &painter, const QRectF &rect, PlateState state, const QString &name, const QString &word,
        const QPalette &palette, Qt::LayoutDirection direction);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    PlateState m_state = PlateState::Unknown;
    QString m_name;
    QString m_word;
    QString m_age;
};

} // namespace swingbridge
