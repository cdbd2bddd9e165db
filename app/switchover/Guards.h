// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/Json.h"
#include "switchover/GuardFacts.h"
#include "switchover/Saying.h"
#include "switchover/SwitchInputs.h"

#include <QStringList>

namespace swingbridge {

//! Who may answer a guard that does not hold (guarded-switch.md 4.1, column W).
enum class Waivable { No, Attest, Approve, Wait, Warn, TakeOver };
//! "no", "attest", "approve", "wait", "warn", "takeOver".
QString toWord(Waivable waivable);

enum class GuardState { Pass, Fail, AnswerNeeded, Waived, NotRead };
//! "pass", "fail", "answerNeeded", "waived", "notRead".
QString toWord(GuardState state);

//! One row of guarded-switch.md 4.1.
class GuardDefinition
{
public:
    const char *id;     //!< "G01"
    const char *title;  //!< Untranslated source: "Two different machines".
    const char *how;    //!< English, for report and documentation: how it is observed.
    int freshForSeconds;
    Waivable waivable;
    //! The phase on whose page it is mended ("exports"); empty: on page Switch, by an answer, a take-over or reading again.
    const char *mendedIn;
};

//! All 26, G01 to G26.
const QList<GuardDefinition> &guardDefinitions();
//! The row of \a id; nullptr for an unknown one.
const GuardDefinition *guardDefinition(QStringView id);
//! Translated, a noun phrase: "Two different machines".
QString guardTitle(QStringView id);

//! What became of one guard in one round.
class GuardResult
{
public:
    GuardResult(QString guard, GuardState is, Saying what, QDateTime when, Saying mend = {}, QStringList about = {})
        : m_id(std::move(guard)), m_state(is), m_seen(std::move(what)), m_readAt(std::move(when)), m_remedy(std::move(mend)), m_servers(std::move(about)) {}

    const QString &id() const { return m_id; }
    GuardState state() const { return m_state; }
    QString seen() const;                                       //!< What was seen, with names and numbers, and what else stands beside it.
    QString seenEnglish() const { return m_seen.english(); }    //!< The same for the journal.
    const QDateTime &readAt() const { return m_readAt; }        //!< Invalid when nothing was read.
    QString remedy() const { return m_remedy.translated(); }    //!< How to mend it; empty when it holds.
    const QStringList &servers() const { return m_servers; }    //!< Whom it is about, when it does not hold.
    Waivable waivable() const;
    int freshForSeconds() const;
    //! \a remark is said after what was seen, and decides nothing (the cloud's word, cloud-witness.md).
    GuardResult withBeside(Saying remark) const { GuardResult copy(*this); copy.m_beside = std::move(remark); return copy; }
    bool holds() const { return m_state == GuardState::Pass || m_state == GuardState::Waived; }

private:
    QString m_id;
    GuardState m_state;
    Saying m_seen;
    Saying m_beside;
    QDateTime m_readAt;
    Saying m_remedy;
    QStringList m_servers;
};

//! Judges all guards. Pure. A guard marked "no" is never waived, whatever \a inputs answer.
QList<GuardResult> evaluateGuards(const GuardFacts &facts, const SwitchInputs &inputs, const QDateTime &now);
//! The guards that are looked at again on the target right before the other is demoted: G08, G11, G12, G20, G21.
QList<GuardResult> evaluateCandidate(const ServerFacts &target, const SwitchInputs &inputs, const QDateTime &now);
//! The results that stand in the way, the one to name first in front; empty: the switch may begin.
QList<GuardResult> failing(const QList<GuardResult> &results);
//! The element of swingbridge/plan/1 "guards".
Json guardToJson(const GuardResult &result);
//! The same for the journal, in English: {"id","state","seen","readAt"}.
Json guardForJournal(const GuardResult &result);

} // namespace swingbridge
