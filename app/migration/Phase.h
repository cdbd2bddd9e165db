// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QVariantMap>

#include <optional>

namespace swingbridge {

//! The steps of a migration, one page each (Welcome has none: it chooses a journal).
enum class PhaseId {
    Servers, Method, Preflight, Backup, Comparison, Import, Rules, Synchronize, Exports, Switchover, Afterwards, Report
};

//! How far a phase is. Failed may be tried again; Skipped was not needed.
enum class PhaseState { Open, Current, Done, Failed, Skipped };

//! "servers", "method", … as journal and documents write it (cli.md, status).
QString toWord(PhaseId phase);
std::optional<PhaseId> phaseFromWord(const QString &word);
//! "done", "current", "open", "failed", "skipped".
QString toWord(PhaseState state);
std::optional<PhaseState> phaseStateFromWord(const QString &word);
//! Translated, a noun; the page's name in the step list.
QString phaseTitle(PhaseId phase);

//! The order in which the phases run. With a staging server that is not installed yet, Import comes before
//! Comparison (mission.md S1).
QList<PhaseId> phaseOrder(bool stagingNotInstalled);

//! What a phase came to: its state and the facts from which its one line of result is said, in any language.
class PhaseResult
{
public:
    PhaseResult() = default;
    PhaseResult(PhaseId phase, PhaseState state, QVariantMap facts = {}) : m_phase(phase), m_state(state), m_facts(std::move(facts)) {}

    PhaseId phase() const { return m_phase; }
    PhaseState state() const { return m_state; }
    //! Names and numbers only; what each phase puts there is listed in the README of this folder.
    const QVariantMap &facts() const { return m_facts; }
    //! Done, and nothing is left to be seen or said: Afterwards ends while its verdict may still ask (afterwards/ProofCheck.h).
    bool isComplete() const;
    //! Translated: "29 differences, all decided". Empty while the phase is open.
    QString text() const;

private:
    PhaseId m_phase = PhaseId::Servers;
    PhaseState m_state = PhaseState::Open;
    QVariantMap m_facts;
};

} // namespace swingbridge
