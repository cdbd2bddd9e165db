// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "migration/Workspace.h"

namespace swingbridge {

//! Which custom rules go to the staging server: what the phase says once it ran, before that what it would do.
//! Reads a workspace and changes nothing.
class RulePlan
{
public:
    //! \a workspace must outlive it.
    explicit RulePlan(const Workspace &workspace);

    //! Looks again; true when something that the plan is made of is different.
    bool refresh();
    //! In the order in which they are applied.
    const QList<RuleProgress> &rules() const { return m_rules; }
    //! What the phase says about the rules of an added script; empty before it ran with it.
    QList<RuleProgress> ofFile(const QString &file) const;
    const RuleProgress *find(const Guid &rule) const;
    //! How many of them a person decided to carry over and are still to be run.
    int waiting() const;
    //! The connector map as it would stand once all of it was confirmed.
    const ConnectorMap &map() const { return m_map; }
    //! Active rules that shall be carried over, and staging rules that shall be removed, as decided on page Compare.
    int decided() const { return m_decided; }

private:
    void expect();

    const Workspace &m_workspace;
    ConnectorMap m_map;
    QList<RuleProgress> m_expected;
    QList<RuleProgress> m_rules;
    int m_decided = 0;
    QDateTime m_readAt;
    qsizetype m_decisions = -1;
    qsizetype m_confirmed = -1;
};

} // namespace swingbridge
