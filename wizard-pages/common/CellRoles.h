// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/Glyph.h"
#include "common/Icons.h"

#include <QList>
#include <QMetaType>

namespace swingbridge {

//! Data roles that CellDelegate paints, next to Qt::DisplayRole. Any model may answer them; all are optional.
enum CellRole {
    GlyphRole = Qt::UserRole + 100, //!< int(Glyph), before the text
    IconRole, //!< int(Icon), before the text
    OperationRole, //!< int(ChangeSign): painted + ~ −
    PlateStateRole, //!< int(PlateState): role glyph before the text
    InkRole, //!< int(Ink)
    FontRoleRole, //!< int(FontRole)
    SecondLineRole, //!< QString in small below: the row is 44 high
    NumberRole, //!< bool: right-aligned in equal digits
    GroupRole, //!< bool: a group row (strong, 32 high, spans all columns)
    TailRole, //!< QVariant::fromValue(QList<GlyphCount>): counts per severity at the trailing edge
    MarkRole, //!< int(Glyph) at the trailing edge: decided, waived
    DimmedRole, //!< bool: secondary ink, e.g. decided or waiting
    HighlightRole, //!< QStringList: words that were searched for, underlined where they stand
    WrapRole, //!< bool: the text wraps instead of being elided, the row grows; only where rows are not uniform
};

//! "3 blockers" at the end of a group row.
struct GlyphCount
{
    Glyph glyph = Glyph::None;
    int count = 0;

    bool operator==(const GlyphCount &) const = default;
};

} // namespace swingbridge

Q_DECLARE_METATYPE(swingbridge::GlyphCount)
Q_DECLARE_METATYPE(QList<swingbridge::GlyphCount>)
