// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "comparison/Difference.h"
#include "common/Glyph.h"

#include <QIdentityProxyModel>

namespace swingbridge {

Glyph glyphOf(Severity severity);

//! Puts the glyphs of the visual language beside the rows of a DifferenceTreeModel, which knows no glyphs.
class SeverityGlyphs final : public QIdentityProxyModel
{
    Q_OBJECT

public:
    using QIdentityProxyModel::QIdentityProxyModel;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    Severity severityAt(const QModelIndex &index) const;
    //! The word of the decision; empty: open, or an area.
    QString decidedAt(const QModelIndex &index) const;
    QVariant markAt(const QModelIndex &index) const;
    QVariant tailAt(const QModelIndex &index) const;
    QString spokenAt(const QModelIndex &index) const;
};

} // namespace swingbridge
