// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "migration/Phase.h"

namespace swingbridge {

//! Something a person has to answer before a phase can end. Pages show it; the command line prints it with the
//! command that answers it; an answers file answers it beforehand.
class Question
{
public:
    enum class Kind {
        Blocker,       //!< Cannot be answered, only mended; then the phase runs again.
        Guard,         //!< Attest, approve or waive a guard or check: id is "G17" or a check's id.
        Difference,    //!< Decide a difference: id is the difference's id.
        ConnectorMap,  //!< Confirm which connector of staging stands for one of the active server.
        Exports,       //!< Approve the pending exports: id is the export hash.
        ConfirmTarget, //!< Name the server that will be active.
        Consent,       //!< Consent to the automatic mode, which the vendor does not document.
        ByHand         //!< A person does something at the server, then the phase looks again.
    };

    Question(PhaseId phase, Kind kind, QString id, QString text, QString command)
        : m_phase(phase), m_kind(kind), m_id(std::move(id)), m_text(std::move(text)), m_command(std::move(command)) {}

    PhaseId phase() const { return m_phase; }
    Kind kind() const { return m_kind; }
    const QString &id() const { return m_id; }
    const QString &text() const { return m_text; }       //!< Translated: what is open, with the facts.
    const QString &command() const { return m_command; } //!< The command line that answers it; empty: not answerable.

private:
    PhaseId m_phase;
    Kind m_kind;
    QString m_id;
    QString m_text;
    QString m_command;
};

} // namespace swingbridge
