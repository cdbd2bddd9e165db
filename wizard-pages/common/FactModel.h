// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/CellRoles.h"

#include <QAbstractItemModel>
#include <QStringList>

namespace swingbridge {

//! One guard or check: what it is, what was seen, how old that is.
struct Fact
{
    QString id; //!< ASCII and stable; keeps the selection when the list is read again
    Glyph glyph = Glyph::None;
    QString word; //!< beside the glyph when the table has a state column; default: GlyphPainter::word(glyph)
    QString name;
    QStringList evidence; //!< one text per evidence column
    QString age; //!< "12 s" or "01:58:11"
    bool isStrong = false; //!< needs a person: name in strong
    QString toolTip; //!< e.g. the time in UTC

    bool operator==(const Fact &) const = default;
};

//! Facts under a heading; without a title the facts stand at the top level.
struct FactGroup
{
    QString title;
    QList<Fact> facts;

    bool operator==(const FactGroup &) const = default;
};

//! Groups and their facts. Reading again keeps rows by id: only what changed is told to the view.
class FactModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Role { IdRole = Qt::UserRole + 200 };

    using QAbstractItemModel::QAbstractItemModel;

    //! Heads; \a hasStateColumn puts glyph and word into a column of their own.
    void setHeads(const QString &state, const QString &name, const QStringList &evidence, const QString &age);
    void setGroups(const QList<FactGroup> &groups);
    const QList<FactGroup> &groups() const { return m_groups; }
    //! The fact behind \a index; nullptr for groups.
    const Fact *fact(const QModelIndex &index) const;
    QModelIndex find(const QString &id) const;
    //! One group without a title: its facts stand at the top level.
    bool isFlat() const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    bool hasSameShape(const QList<FactGroup> &groups) const;
    QVariant groupData(const FactGroup &group, int column, int role) const;
    QVariant factData(const Fact &fact, int column, int role) const;

    QStringList m_heads{QString(), QString(), QString()};
    bool m_hasState = false;
    QList<FactGroup> m_groups;
};

} // namespace swingbridge
