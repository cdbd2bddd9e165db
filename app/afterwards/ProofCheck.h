// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace swingbridge {

//! One line of the proof after the switch (mission.md S9a).
class ProofCheck
{
public:
    //! "oneActive", "exports", "cleanCycles", "noNewErrors", "passwordHashSync", "testChange", "cloudWitness", "borrowed"
    QString id;
    QString state;   //!< "pass", "running", "fail", "attest", "notNeeded", "notRead"
    QString title;   //!< Translated.
    QString seen;    //!< Translated: what was seen.
};

//! May the operator go home?
enum class GoHome {
    Yes,    //!< All that can be seen was seen, and what only a person can see was said.
    Ask,    //!< Nothing is wrong; a person still has to say what no program can see.
    NotYet, //!< Something is still being watched or could not be read.
    No      //!< Something is wrong.
};

//! "yes", "ask", "notYet", "no".
QString toWord(GoHome word);

//! The verdict "you can go home", from the lines of the proof. Pure.
class GoHomeVerdict
{
public:
    static GoHomeVerdict of(const QList<ProofCheck> &checks);
    GoHome word() const { return m_word; }
    //! Translated, one sentence that names what is missing.
    QString sentence() const;
    //! The lines that stand in the way, the gravest first.
    const QList<ProofCheck> &open() const { return m_open; }

private:
    GoHome m_word = GoHome::NotYet;
    QList<ProofCheck> m_open;
};

} // namespace swingbridge
