// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "advice/AdviceText.h"

#include <QDateTime>

namespace swingbridge {

//! What became of a check. Attest: only a person can say; NotRead: could not be looked at.
enum class PreflightState { Pass, Warning, Blocker, Attest, NotRead };
//! The groups of the page and of cli.md.
enum class PreflightGroup { Servers, Rights, Product, System, Scheduler, Data, Safety };

//! "pass", "warning", "blocker", "attest", "notRead"
QString toString(PreflightState state);
//! "servers", "rights", …
QString toString(PreflightGroup group);
//! As people read it: "Rights and reach".
QString titleOf(PreflightGroup group);

//! One thing that was looked at before a migration: what was seen, why it matters, how to mend it.
class PreflightCheck
{
public:
    PreflightCheck() = default;

    QString id; //!< "tls12"; a guard's id ("G22") where the same answer serves the guard (guarded-switch.md 4.1).
    PreflightGroup group = PreflightGroup::Servers;
    QString server; //!< A server's name, or "pair".
    PreflightState state = PreflightState::NotRead;
    bool waivable = false; //!< A blocker that a person may waive with a reason.
    QDateTime readAt;
    QString source; //!< Which paper says so: "adsync.md 9".

    AdviceText titleText; //!< A noun.
    AdviceText seenText;
    AdviceText whyText;
    AdviceText remedyText; //!< Empty when there is nothing to mend.

    // As people read them, in the language of now.
    QString title() const { return titleText.translated(); }
    QString seen() const { return seenText.translated(); }
    QString why() const { return whyText.translated(); }
    QString remedy() const { return remedyText.translated(); }
};

} // namespace swingbridge
