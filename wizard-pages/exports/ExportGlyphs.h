// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/Glyph.h"
#include "common/Icons.h"
#include "exports/ExportVerification.h"

#include <QIdentityProxyModel>

namespace swingbridge {

//! Puts signs and icons of the visual language beside the rows of an ExportTableModel, which knows none.
class ExportGlyphs final : public QIdentityProxyModel
{
    Q_OBJECT

public:
    using QIdentityProxyModel::QIdentityProxyModel;
    QVariant data(const QModelIndex &index, int role) const override;

    //! The drawing of an object type; one that is not known is drawn as a user.
    static Icon iconOf(const QString &objectType);
    //! The shape of the policy's word: an octagon blocks, a diamond is to be reviewed.
    static Glyph glyphOf(ExportVerdict verdict);
    //! The sign of an operation in the words of the file.
    static ChangeSign signOf(const QString &operation);
};

} // namespace swingbridge
