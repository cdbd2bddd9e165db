// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "comparison/Difference.h"
#include "rules/RuleLint.h"

namespace swingbridge {

enum class TransferState {
    Equal,            //!< The staging server has it already, to the letter.
    ToApply,          //!< It is not there: it will be created.
    Different,        //!< It is there with another content: it would be replaced.
    MissingConnector  //!< Its connector has no confirmed partner.
};

//! "equal", "toApply", "different", "missingConnector".
QString toWord(TransferState state);

//! One custom rule of the active server on its way to the staging server.
class RuleTransfer
{
public:
    SyncRule rule;          //!< As on the active server.
    SyncRule wanted;        //!< As the staging server shall hold it; default when MissingConnector.
    Guid existing;          //!< The rule of the staging server that it is or replaces; null when there is none.
    TransferState state = TransferState::ToApply;
    QList<LintFinding> findings;

    bool isOpen() const { return state == TransferState::ToApply || state == TransferState::Different; }
    bool hasErrors() const;
    //! The argument of operation rule.apply: {"rule": {…}}.
    Json applyArguments() const;
};

//! All custom rules of \a active in the order in which they are applied: by precedence.
QList<RuleTransfer> planTransfer(const SyncConfiguration &active, const SyncConfiguration &staging, const ConnectorMap &map);

//! Whether two rules mean the same on their servers: connector through \a map, identifiers and versions aside, white space
//! outside quotes aside, order of conditions and flows aside. For the read-back after rule.apply compare with \a wanted
//! and an empty map.
bool sameRule(const SyncRule &active, const SyncRule &staging, const ConnectorMap &map = {});
//! Words of the fields in which they differ: "precedence", "scope", …; empty when sameRule().
QStringList ruleDifferences(const SyncRule &active, const SyncRule &staging, const ConnectorMap &map = {});

//! The rule to send with rule.apply when a difference with Mend::ApplyRule is to be mended: the active server's rule under the
//! identifier of the staging server's; of a standard rule the staging server's own, switched as on the active server.
//! Refused when the difference is of another kind or the connector map does not hold.
Result<SyncRule> ruleToMend(const Difference &difference, const SyncConfiguration &active, const SyncConfiguration &staging, const ConnectorMap &map);

} // namespace swingbridge
