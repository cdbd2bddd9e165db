// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/StagingClicks.h"
#include "switchover/SwitchView.h"

#include <QCoreApplication>

namespace swingbridge {

//! One thing that was seen of a server: "Staging mode", "on".
class SeenLine
{
public:
    enum class Kind { Seen, Unknown, Alarming };

    SeenLine(QString what, QString seen, Kind how = Kind::Seen) : label(std::move(what)), value(std::move(seen)), kind(how) {}
    QString label;
    QString value;
    Kind kind;
};

//! A click in the vendor's wizard and how far it has come, as far as that can be seen.
class ClickLine
{
public:
    enum class State {
        Open,    //!< Still to be done.
        Now,     //!< What a look has to show next.
        Done,    //!< Seen on the server.
        Unseen   //!< No look can show it: it is behind what was seen later.
    };

    ClickLine(StagingClick what, State how, QString trace) : click(std::move(what)), state(how), seen(std::move(trace)) {}
    StagingClick click;
    State state;
    QString seen;
};

//! The switch as it is seen: the words for what the last looks showed. Pure; nothing here is done or guessed.
class SwitchSight
{
    Q_DECLARE_TR_FUNCTIONS(SwitchSight)

public:
    SwitchSight(const SwitchView &view, QDateTime now) : m_view(view), m_now(std::move(now)) {}

    //! How old the last look at a server is, with its time: "looked at 8 s ago, at 02:31:06".
    QString age(const SwitchReading &reading) const;
    QList<SeenLine> facts(const SwitchReading &reading) const;
    //! Whether a person may click now: the server has written down what it waits for.
    bool mayClick() const;
    //! Assisted mode, while a person has to click; empty else. \a version: of the server that is clicked on.
    QList<ClickLine> clicks(const QString &version) const;
    //! Beside an open step: what has to be seen before it is left.
    static QString looksFor(SwitchStateId state);
    const SwitchReading *reading(const QString &server) const;

private:
    QString at(const SwitchReading &reading) const;
    QString traceText(StagingClick::Trace trace, bool isSeen, const SwitchReading &reading) const;

    const SwitchView &m_view;
    QDateTime m_now;
};

} // namespace swingbridge
