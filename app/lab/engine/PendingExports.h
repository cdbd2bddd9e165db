// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "configuration/AttributeSchema.h"
#include "foundation/Guid.h"

#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

namespace swingbridge {
inline namespace computed { // apart from app/exports, where the same words mean what a file says

//! What an export would do to an object or to an attribute.
enum class ExportOperation { Add, Update, Delete };

//! One attribute that an export would change. Values are texts in csexport's form: "true", "0x200", base64, a DN.
class AttributeChange
{
public:
    AttributeChange() = default;

    QString attribute;
    AttributeType type = AttributeType::String;
    bool multiValued = false;
    ExportOperation operation = ExportOperation::Update; //!< Delete: the attribute is cleared; adds is empty then.
    QStringList adds;
    QStringList deletes;

    friend bool operator==(const AttributeChange &, const AttributeChange &) = default;
};

//! One object that differs between what a server computes and what the cloud holds.
class PendingExport
{
public:
    PendingExport() = default;

    Guid id;                  //!< Of the connector space object; the same on every run of a lab.
    QString dn;               //!< "CN={hex of the sourceAnchor}"
    QString objectType;       //!< user, group, contact, device
    ExportOperation operation = ExportOperation::Update;
    QList<AttributeChange> changes; //!< Sorted by attribute; empty for a delete.
    QList<AttributeChange> names;   //!< What names the object for people (displayName, userPrincipalName, mail, sourceAnchor …),
                                    //!< as adds: the hologram. For a delete it is the only place.

    //! displayName, else userPrincipalName, else mail, else the DN.
    QString displayName() const;

    friend bool operator==(const PendingExport &, const PendingExport &) = default;
};

//! How many; what Get-ADSyncConnectorStatistics counts on a staging server.
class ExportCounts
{
public:
    ExportCounts() = default;

    int adds = 0;
    int updates = 0;
    int deletes = 0;

    int total() const { return adds + updates + deletes; }
    void count(ExportOperation operation);
    friend bool operator==(const ExportCounts &, const ExportCounts &) = default;
};

//! The pending exports of one connector, sorted by DN.
class PendingExports
{
public:
    PendingExports() = default;

    Guid connector;
    QString connectorName;
    QList<PendingExport> objects;

    ExportCounts counts() const;
    friend bool operator==(const PendingExports &, const PendingExports &) = default;
};

} // namespace computed

//! "add", "update", "delete": the words of csexport.
QString toString(ExportOperation operation);

} // namespace swingbridge
