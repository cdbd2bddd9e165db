// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/RuleScript.h"
#include "migration/Workspace.h"
#include "session/PageModel.h"

namespace swingbridge {


//! One custom rule as the page lists it.
struct RuleLine
{
    enum class State { Equal, Waiting, Skipped, Running, Done, Failed };
    QString id;
    QString name;
    State state = State::Waiting;
    QString word;   //!< Translated: "to be run", "read back, equal".
    int findings = 0;
};

//! One line of the connector map.
struct MapLine
{
    QString id;
    QString from;
    QString fromId;
    QString toId;
    QString how;        //!< Translated: "matched by forest".
    bool isConfirmed = false;
};

//! Page Rules: which custom rules go to the staging server, with exactly the connector GUIDs rewritten.
class RulesModel final : public PageModel
{
    Q_OBJECT

public:
    explicit RulesModel(MigrationSession *session, QObject *parent = nullptr);

    QString summary() const;
    QList<RuleLine> lines() const;
    QList<MapLine> map() const;
    QString activeName() const;
    QString stagingName() const;

    void setCurrent(const QString &id);
    const QString &current() const { return m_current; }
    //! The current rule's script before and after; empty texts when it has no partner yet.
    RewrittenScript script() const;
    //! "Line 3: …" of every finding about the current rule.
    QStringList findings() const;

    void enter() override;
    QString deedText() const override;
    bool isDeedEnabled() const override;
    void deed() override;
    QString reason() const override;

private:
    const RuleProgress *progress(const QString &id) const;
    int toRun() const;
    //! Active rules that a person decided to carry over.
    QSet<Guid> decided() const;
    //! With what was found by itself taken as confirmed: to show what would be run.
    ConnectorMap expectedMap() const;
    //! Before the phase ran: what it would do.
    void expect();
    const QList<RuleProgress> &rules() const;

    QString m_current;
    QList<RuleProgress> m_expected;
    QDateTime m_expectedFor;
    qsizetype m_expectedDecisions = 0;
};

} // namespace swingbridge
