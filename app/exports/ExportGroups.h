// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exports/PendingExports.h"

namespace swingbridge {

//! One kind of change, with all objects it would happen to: "12,431 users: employeeType added".
class ExportGroup
{
public:
    QString objectType;
    ExportOperation operation = ExportOperation::Update; //!< Of the object.
    QString attribute;                 //!< Empty: the object itself is created, deleted or renamed.
    ExportOperation attributeOperation = ExportOperation::Update;
    bool isRename = false;
    QList<qsizetype> rows;             //!< Ascending, counted through all captures as in ExportVerification.

    //! Translated: "12,431 users".
    QString objects() const;
    //! Translated: "employeeType added".
    QString change() const;
    //! Translated: "12,431 users: employeeType added".
    QString sentence() const;
};

//! The largest group first. An object that is created or deleted stands in one group, one that changes in one for each of its
//! attributes. Linear; a million changes take a fraction of a second.
QList<ExportGroup> groupExports(const QList<PendingExports> &captures);

} // namespace swingbridge
