// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/Entry.h"
#include "switchover/SwitchView.h"

#include <QCoreApplication>

namespace swingbridge {

//! One thing that a person can do where a switch rests.
class RestChoice
{
public:
    enum class Deed { GoOn, GiveBack, NewApproval, NewAttempt };

    RestChoice(Deed what, QString words, QString means) : deed(what), title(std::move(words)), meaning(std::move(means)) {}
    //! The title without its mnemonic.
    QString name() const { return QString(title).remove(QLatin1Char('&')); }

    Deed deed;
    QString title;   //!< Translated, for a button, with mnemonic.
    QString meaning; //!< Translated, one sentence: what it does.
};

//! Where a switch came to rest: why, and what can be done (guarded-switch.md 4.2, resting states). Pure.
class RestChoices
{
    Q_DECLARE_TR_FUNCTIONS(RestChoices)

public:
    //! The roles are as they were before the attempt: given up, or rolled back to its end.
    static bool isOver(const SwitchView &view);
    //! No role can have been changed by this attempt: DEMOTE was never entered, not before it was resumed either.
    static bool isBeforeDemotion(const SwitchView &view);
    //! What can be done, the likeliest first; never empty at rest but for SUPERSEDED. \a hasNewApproval: given since it rests.
    static QList<RestChoice> of(const SwitchView &view, bool hasNewApproval);
    //! What was seen that made it rest, from the journal's entries; the words of servers and journal stay as they are.
    static QStringList reasons(const SwitchView &view, const QList<Entry> &entries);
    //! When it came to rest; invalid: it does not rest.
    static QDateTime since(const QList<Entry> &entries);

private:
    static RestChoice giveBack(const SwitchView &view);
    static RestChoice newApproval(const SwitchView &view);
    static QStringList reasonsIn(const Entry &entry, const SwitchView &view);
};

} // namespace swingbridge
