// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "comparison/Severity.h"
#include "configuration/SyncConfiguration.h"

#include <QList>

namespace swingbridge {

//! Something in the active server's configuration over which the vendor's import stumbles; to be mended or noted before
//! the settings are exported (settings-json.md 4 and 5). A value; texts are said on demand so that they follow the language.
class ImportFinding
{
public:
    enum class Kind {
        PrecedenceOutOfRange,  //!< P01: a custom rule above 99.
        DisabledCustomRule,    //!< P02: it can arrive enabled.
        ExtensionAttribute,    //!< P03: a custom rule writes an extension attribute.
        DeviceWriteback,       //!< P04: recorded, never applied.
        DisabledStandardRule,  //!< P05: comes back enabled.
        MissingStandardRule,   //!< P06: one forest lacks what another has; comes back.
        DuplicatePrecedence,   //!< P07: the import refuses the file.
        GenericConnector,      //!< P08: the import cannot be used at all.
        OtherTenant,           //!< P09: directory extensions come out wrong.
        PingFederate,          //!< P10: the export is broken with it.
        RuleWithoutConnector,  //!< P11: its connector does not exist, so it does not arrive.
        ModifiedStandardRule   //!< P12: placed wrongly by the import.
    };

    ImportFinding(Kind kind, QString path, QStringList names = {}) : m_kind(kind), m_path(std::move(path)), m_names(std::move(names)) {}

    Kind kind() const { return m_kind; }
    QString id() const;                           //!< "P01": one for each kind.
    Severity severity() const;
    const QString &path() const { return m_path; } //!< Where it stands, in the notation of its source (cli.md, settings compare).
    //! What it is about, as a person calls it: a rule's or a connector's name; empty when it is about the whole.
    QString subject() const { return m_names.value(0); }
    QString title() const;                        //!< Translated, a noun: "Precedence outside 0-99".
    QString guidance() const;                     //!< Translated, one sentence: what to do, and why.

private:
    Kind m_kind;
    QString m_path;
    QStringList m_names; //!< Fill the sentence: %1 is the subject.
};

//! The order is that of the ids, then of the connectors and rules. Pure. What \a active does not tell is no finding.
//! \a newTenant: tenant id of the new server when it is known; another one than that of \a active is a finding.
QList<ImportFinding> findBeforeImport(const SyncConfiguration &active, const QString &newTenant = {});

//! {"id","severity","path","guidance"} of cli.md, settings prepare.
Json toJson(const ImportFinding &finding);

} // namespace swingbridge
