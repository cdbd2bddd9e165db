// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lab/engine/PendingExports.h"

namespace swingbridge {

QString toString(ExportOperation operation)
{
    switch (operation) {
    case ExportOperation::Add: return QStringLiteral("add");
    case ExportOperation::Update: return QStringLiteral("update");
    case ExportOperation::Delete: break;
    }
    return QStringLiteral("delete");
}

QString PendingExport::displayName() const
{
    for (const QLatin1String wanted : {QLatin1String("displayName"), QLatin1String("userPrincipalName"), QLatin1String("mail")}) {
        for (const AttributeChange &name : names) {
            if (name.attribute == wanted && !name.adds.isEmpty())
                return name.adds.first();
        }
    }
    return dn;
}

void ExportCounts::count(ExportOperation operation)
{
    switch (operation) {
    case ExportOperation::Add: ++adds; break;
    case ExportOperation::Update: ++updates; break;
    case ExportOperation::Delete: ++deletes; break;
    }
}

ExportCounts PendingExports::counts() const
{
    ExportCounts counts;
    for (const PendingExport &object : objects)
        counts.count(object.operation);
    return counts;
}

} // namespace swingbridge
