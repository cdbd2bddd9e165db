// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/Json.h"
#include "switchover/GuardFacts.h"
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
    GuardResult(QString guard, GuardState is, QString what, QDateTime when, QString mend = {}, QStringList about = {})
        : m_id(std::move(guard)), m_state(is), m_seen(std::move(what)), m_readAt(std::move(when)), m_remedy(std::move(mend)), m_servers(std::move(about)) {}

    const QString &id() const { return m_id; }
    GuardState state() const { return m_state; }
    const QString &seen() const { return m_seen; }      //!< Translated: what was seen, with names and numbers.
    const QDateTime &readAt() const { return m_readAt; } //!< Invalid when nothing was read.
    const QString &remedy() const { return m_remedy; }  //!< Translated: how to mend it; empty when it passes.
    const QStringList &servers() const { return m_servers; } //!< Whom it is about, when it does not hold.
    Waivable waivable() const;
    int freshForSeconds() const;
    bool holds() const { return m_state == GuardState::Pass || m_state == GuardState::Waived; }

private:
    QString m_id;
    GuardState m_state;
    QString m_seen;
    QDateTime m_readAt;
    QString m_remedy;
    QStringList m_servers;
};

//! Judges all guards. Pure. A guard marked "no" is never waived, whatever \a inputs answer.
QList<GuardResult> evaluateGuards(const GuardFacts &facts, const SwitchInputs &inputs, const QDateTime &now);
//! The results that stand in the way; empty: the switch may begin.
QList<GuardResult> failing(const QList<GuardResult> &results);
//! The element of swingbridge/plan/1 "guards".
Json guardToJson(const GuardResult &result);

} // namespace swingbridge
