// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/Guid.h"
#include "foundation/Json.h"

#include <QList>
#include <QStringList>

namespace swingbridge {

//! What would happen to an object; the words of csexport.
enum class ExportOperation { Add, Update, Replace, Delete, DeleteAdd, None, Obsolete, NoDelta, Unrecognised };

//! "add", "update", "replace", "delete", "delete-add", "none", "obsolete", "(no delta)", "unrecognised".
QString toWord(ExportOperation operation);
//! "modify" is update; what is unknown is Unrecognised.
ExportOperation exportOperationFromWord(QStringView word);
//! Translated: "Added", "Changed", …
QString operationTitle(ExportOperation operation);

//! What would happen to one attribute of an object.
class ExportChange
{
public:
    QString name;
    QString type;              //!< "string", "integer", "boolean", "binary", "reference"
    ExportOperation operation = ExportOperation::Update;
    bool isMultiValued = false;
    bool isRedacted = false;   //!< A secret: its values were never kept.
    bool isShortened = false;  //!< Not every value was kept; the counts are exact.
    QStringList adds;          //!< As in the file; displayValue() makes them readable.
    QStringList deletes;
    QStringList old;           //!< What a clear or a replacement takes away, from the hologram.
    int valueAdds = 0;
    int valueDeletes = 0;

    //! One value for people: hexadecimal integers as decimal numbers, references decoded.
    static QString displayValue(const QString &type, const QString &value);
};

//! One object with a pending export.
class ExportObject
{
public:
    Guid id;
    QString connector;
    QString dn;
    QString newDn;             //!< Empty: not renamed.
    QString name;              //!< displayName, else cn; also of an object that would be deleted. Empty: not known.
    QString signIn;            //!< userPrincipalName, else mail.
    QString container;         //!< Where it lies on-premises: the parent of onPremisesDistinguishedName. Empty: not known.
    QString objectType;        //!< "user", "group", …
    ExportOperation operation = ExportOperation::NoDelta;
    QList<ExportChange> changes;
    qint64 offset = -1;        //!< Byte in the file; -1: not known.
    qint64 line = 0;

    bool isRename() const { return !newDn.isEmpty() && newDn != dn; }
};

//! One line of `exports list` (cli.md); \a file is printed as given.
Json exportObjectToJson(const ExportObject &object, const QString &file);

} // namespace swingbridge
