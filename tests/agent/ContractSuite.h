// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/JsonText.h"
#include "servers/AgentEndpoint.h"

#include <QHash>
#include <QStringList>

#include <functional>
#include <memory>

namespace swingbridge::test {

//! Plays the rows of tests/data/contract to one agent, whatever stands behind its endpoint. A row cites the paper that says so.
//!
//! A row is one question, or a story of `steps` under tokens of its own: "work", "in" (this server is the target), "out"
//! (another one is), "old" and "future" (never claimed). `code`, `detail`, `says` are about the refusal, `expect` about the
//! result, `reply` about the whole answer; `until` asks again until it holds; `keep` names values, that later rows call "$name";
//! {"$name": {...}} is that value with other keys. An `act` is something that happens to the server and that no agent does.
class ContractSuite
{
public:
    //! What can happen to the server, by the name that the rows give it. A story with another act is left out.
    using Acts = QHash<QString, std::function<void()>>;

    ContractSuite(std::shared_ptr<AgentEndpoint> endpoint, Acts acts);

    //! Plays "readings", "work" or "switch"; what does not hold, and empty when all of it does.
    QString play(const QString &file);
    //! What the schemas of resources/schemas/agent find wrong with the results so far; empty: nothing.
    QString schemaProblems() const;
    //! What they find wrong with \a lines: OPERATION, a tab, a result.
    static QString schemaProblems(const QByteArray &lines);

    const QStringList &leftOut() const { return m_leftOut; }
    //! Operations that answered as a row says, and codes that came.
    const QSet<QString> &operations() const { return m_operations; }
    const QSet<QString> &codes() const { return m_codes; }

private:
    QString learnNames();
    QString playStory(const Json &story);
    QString playStep(const Json &step);
    QString judge(const Json &step, const AgentReply &reply);
    Json filled(const Json &value) const;
    AgentRequest request(const Json &step);
    SwitchToken token(const QString &name);
    Result<AgentReply> ask(const Json &step);

    std::shared_ptr<AgentEndpoint> m_endpoint;
    Acts m_acts;
    QHash<QString, Json> m_names;
    QHash<QString, SwitchToken> m_tokens;
    std::shared_ptr<std::optional<Result<AgentReply>>> m_run; //!< What a run that has begun will end with.
    qint64 m_counter = 10;
    QByteArray m_results;
    QStringList m_leftOut;
    QSet<QString> m_operations;
    QSet<QString> m_codes;
};

} // namespace swingbridge::test
