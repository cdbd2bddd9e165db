// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exports/ExportStore.h"

class QXmlStreamReader;

namespace swingbridge {

//! What one cs-object element told besides its pending export.
class CsObjectParts
{
public:
    bool hasDelta = false;
    bool hasEscrowed = false;
    bool hasUnconfirmed = false;
    bool hasError = false;
    QString operationWord;   //!< As in the file.
    QString connectorName;   //!< ma-name
    QString connectorId;     //!< ma-id, lower case without braces.
    int redacted = 0;
};

//! Reads one cs-object, whose start element is the current token, to its end (pending-exports.md 1). Elements may stand in any
//! order; unknown ones are skipped. When the text breaks off, the reader's error says so.
class CsObjectReader
{
public:
    explicit CsObjectReader(QXmlStreamReader &xml) : m_xml(xml) {}

    ObjectDraft read();
    const CsObjectParts &parts() const { return m_parts; }

    //! Names whose values are never kept (pending-exports.md 1.4).
    static bool isSecret(QStringView attribute);

private:
    //! What names an object, from one hologram.
    struct Names
    {
        QString displayName, cn, userPrincipalName, mail, distinguishedName;
        void take(const QString &attribute, const QString &value);
        void fillFrom(const Names &other);
    };

    void readDelta();
    void readAttribute(bool isReference);
    QString readValue(bool isReference, const QString &type, bool isSecret);
    void readHologram(Names &names, bool isCurrent);
    void readHologramAttribute(Names &names, bool isCurrent, bool isReference);
    void finish();
    void judge(const ChangeDraft &change);

    QXmlStreamReader &m_xml;
    ObjectDraft m_draft;
    CsObjectParts m_parts;
    Names m_now;      //!< synchronized-hologram
    Names m_then;     //!< unapplied-export-hologram
    Names m_import;   //!< pending-import-hologram
    Names m_delta;    //!< the change itself, for adds without a hologram
};

} // namespace swingbridge
