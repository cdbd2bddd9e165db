// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/Icons.h"

#include <QList>
#include <QWidget>

#include <optional>

namespace swingbridge {

class Mirror;
struct Theme;

//! Pending exports of one object type.
struct TotalsType
{
    Icon icon = Icon::None;
    QString name; //!< "user"
    qint64 adds = 0;
    qint64 updates = 0;
    qint64 deletes = 0;
    qint64 all = 0; //!< objects of this type in the connector space; bars are shares of it

    bool operator==(const TotalsType &) const = default;
};

//! Pending exports in numbers.
struct Totals
{
    QList<TotalsType> types;
    std::optional<qint64> deleteLimit; //!< the deletion threshold

    bool operator==(const Totals &) const = default;
};

//! Adds, updates and deletes by object type; each bar is the share of all objects of its type, 3 px at least.
class TotalsPicture : public QWidget
{
    Q_OBJECT

public:
    explicit TotalsPicture(QWidget *parent = nullptr);

    void setTotals(const Totals &totals);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void paintHead(QPainter &painter, const Mirror &mirror, const Theme &theme) const;
    void paintType(QPainter &painter, const Mirror &mirror, const Theme &theme, const TotalsType &type, double top) const;
    //! The column of adds (0), updates (1) or deletes (2).
    QRectF column(int which) const;
    qint64 sum(qint64 TotalsType::*count) const;
    QString word(int which) const;
    double headHeight() const;
    double rowHeight() const;
    void speak();

    Totals m_totals;
};

} // namespace swingbridge
