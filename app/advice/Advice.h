// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "advice/AdviceFacts.h"
#include "advice/AdviceText.h"
#include "foundation/Json.h"

namespace swingbridge {

//! The ways to a newer version (mission.md U1); None: nothing that is offered would be supported.
enum class UpgradeWay { None, Automatic, InPlace, Swing, OsSwing, DirsyncInPlace, DirsyncParallel, Rebuild };
//! "automatic", "inPlace", "swing", "osSwing", "dirsyncInPlace", "dirsyncParallel", "rebuild", "none"
QString toString(UpgradeWay way);
//! Translated, a noun: "Swing migration".
QString titleOf(UpgradeWay way);

//! One rule that spoke: its id, what it says here, and which paper it comes from.
class AdviceReason
{
public:
    AdviceReason(QString ruleId, AdviceText sentence, QString paper)
        : rule(std::move(ruleId)), text(std::move(sentence)), source(std::move(paper)) {}
    QString rule;
    AdviceText text;
    QString source;
};

//! A way that is not recommended, and why not. It may still be chosen unless it is excluded.
class RejectedWay
{
public:
    explicit RejectedWay(UpgradeWay which) : way(which) {}
    UpgradeWay way;
    bool isExcluded = false; //!< Unsupported here, not merely worse.
    QList<AdviceReason> reasons;
};

//! Which way, why, and why not the others.
class Advice
{
public:
    Advice() = default;
    UpgradeWay recommended = UpgradeWay::None;
    QList<AdviceReason> reasons;
    QList<RejectedWay> rejected;
    QList<AdviceText> notKnown; //!< Facts that could have changed the advice.
    std::optional<double> estimateHours; //!< Full import and synchronization, roughly; empty when the number of objects is not known.
};

//! Weighs the rules of upgrade-paths.md 1. Pure.
Advice adviseMethod(const AdviceFacts &facts);
//! The document swingbridge/advice/1 (cli.md).
Json adviceDocument(const Advice &advice);

} // namespace swingbridge
