// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exports/ChangedValues.h"
#include "exports/ExportStore.h"
#include "exports/XmlTokens.h"

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

//! What is kept of an object: everything a page shows, or only what is counted.
enum class ExportDetail { Objects, Counts };

//! Reads one cs-object, the current element, to its end (pending-exports.md 1). Elements may stand in any order; unknown ones
//! are skipped. When the text breaks off, the tokens say so. No value is ever held whole: \a limits says how much is kept.
class CsObjectReader
{
public:
    //! \a lines: empty, for the hashes of values; outlives the reader.
    CsObjectReader(XmlTokens &xml, ExportDetail detail, const ValueLimits &limits, SortedLines *lines) : m_xml(xml), m_detail(detail), m_limits(limits), m_lines(lines) {}

    ObjectDraft read();
    const CsObjectParts &parts() const { return m_parts; }
    //! The connector is known already: parts() need not tell it.
    void setConnectorKnown() { m_needsConnector = false; }

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

    void readSection(CsElement element);
    void readPresence(bool &has);
    void readDelta();
    void readDeltaContent();
    void readAttribute(bool isReference);
    void readChangedValues(ChangeDraft &draft, bool isReference);
    void keep(ChangeDraft &draft, ChangedValues &values);
    void identify(const QString &value);
    void readHologram(Names &names, bool isCurrent);
    void readHologramAttribute(Names &names, bool isCurrent, bool isReference);
    void finish();
    ChangeDraft *changeTakingAway(const QString &attribute);
    void judge(const ExportChange &change, const ChangedValues &values);

    XmlTokens &m_xml;
    const ExportDetail m_detail;
    const ValueLimits m_limits;
    SortedLines *const m_lines;
    ObjectDraft m_draft;
    CsObjectParts m_parts;
    std::vector<std::string> m_takingAway; //!< Attributes that are cleared or replaced.
    bool m_needsConnector = true;
    Names m_now;      //!< synchronized-hologram
    Names m_then;     //!< unapplied-export-hologram
    Names m_import;   //!< pending-import-hologram
    Names m_delta;    //!< the change itself, for adds without a hologram
};

} // namespace swingbridge
