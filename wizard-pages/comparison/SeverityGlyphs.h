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
};

} // namespace swingbridge
