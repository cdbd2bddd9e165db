// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "afterwards/ProofCheck.h"

#include <QCoreApplication>

namespace swingbridge {
namespace {

class GoHomeText
{
    Q_DECLARE_TR_FUNCTIONS(GoHome)

public:
    static QString yes() { return tr("You can go home: the new active server exports, and everything that was to be seen was seen."); }
    static QString ask(const QString &what) { return tr("Nothing is wrong. Before you go home, say what no program can see: %1.").arg(what); }
    static QString notYet(const QString &what) { return tr("Not yet: still to be seen are %1.").arg(what); }
    static QString nothing() { return tr("Not yet: nothing was looked at."); }
    static QString no(const QString &what) { return tr("Do not go home: something is wrong with %1.").arg(what); }
};

//! How much a line stands in the way.
GoHome weightOf(const QString &state)
{
    if (state == QLatin1String("pass") || state == QLatin1String("notNeeded"))
        return GoHome::Yes;
    if (state == QLatin1String("attest"))
        return GoHome::Ask;
    return state == QLatin1String("fail") ? GoHome::No : GoHome::NotYet;
}

} // namespace

QString toWord(GoHome word)
{
    switch (word) {
    case GoHome::Yes: return QStringLiteral("yes");
    case GoHome::Ask: return QStringLiteral("ask");
    case GoHome::NotYet: return QStringLiteral("notYet");
    case GoHome::No: break;
    }
    return QStringLiteral("no");
}

GoHomeVerdict GoHomeVerdict::of(const QList<ProofCheck> &checks)
{
    GoHomeVerdict verdict;
    if (checks.isEmpty())
        return verdict;
    verdict.m_word = GoHome::Yes;
    for (const GoHome weight : {GoHome::No, GoHome::NotYet, GoHome::Ask}) {
        for (const ProofCheck &check : checks) {
            if (weightOf(check.state) == weight)
                verdict.m_open << check;
        }
    }
    if (!verdict.m_open.isEmpty())
        verdict.m_word = weightOf(verdict.m_open.constFirst().state);
    return verdict;
}

QString GoHomeVerdict::sentence() const
{
    QStringList titles;
    for (const ProofCheck &check : m_open) {
        if (weightOf(check.state) == m_word)
            titles << check.title;
    }
    const QString what = titles.join(QStringLiteral(", "));
    switch (m_word) {
    case GoHome::Yes: return GoHomeText::yes();
    case GoHome::Ask: return GoHomeText::ask(what);
    case GoHome::No: return GoHomeText::no(what);
    case GoHome::NotYet: break;
    }
    return titles.isEmpty() ? GoHomeText::nothing() : GoHomeText::notYet(what);
}

} // namespace swingbridge
