// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "comparison/ConnectorPairing.h"
#include "comparison/Decision.h"
#include "comparison/Difference.h"

#include <array>

namespace swingbridge {

enum class ComparedSide { Active, Staging };
QString toWord(ComparedSide side);

//! What a configuration says of its server; named apart from ServerRole (servers/), which is what was observed.
enum class ConfiguredRole { Active, Staging, Unknown };
enum class RolesVerdict { AsExpected, Swapped, BothActive, NoneActive, Unknown };
QString toWord(ConfiguredRole role);
QString toWord(RolesVerdict verdict);
//! Translated sentence.
QString rolesSentence(RolesVerdict verdict);

//! Something one side cannot tell: neither a difference nor "off".
class NotKnown
{
public:
    ComparedSide side = ComparedSide::Active;
    QString setting;  //!< "Microsoft.SynchronizationOption.AnchorAttribute"
    QString why;      //!< English, for log and documents.
    QString reason() const; //!< The same, translated, for people.
};

//! A thing that one server holds twice, so that it cannot be paired.
class DuplicateSubject
{
public:
    ComparedSide side = ComparedSide::Active;
    QString subject;
    int count = 0;
};

//! A deviation that lies in the nature of two servers: counted, never decided.
class IgnoredDeviation
{
public:
    QString deviation; //!< "identifier.rule", "expression.whitespace", …
    QString path;      //!< With * for the varying part.
    QStringList paths; //!< All of them; the first is path.
    int occurrences = 0;

    //! Translated sentence.
    QString sentence() const;
};

//! What was looked at.
class Coverage
{
public:
    int connectors = 0;
    int rules = 0;
    int attributes = 0;
    int parameters = 0;
    int notUnderstood = 0;

    //! Translated: "Compared 2 connectors, 62 rules, 293 attributes and 37 parameters; 0 not understood."
    QString sentence() const;
};

//! How the two servers' configurations differ, by meaning.
class Comparison
{
public:
    QList<ConnectorPair> connectorPairs;
    QList<ConnectorQuestion> connectorQuestions; //!< Pairs that only a person can name; answer and compare again.
    QList<Difference> differences;      //!< By severity, area, subject.
    QList<NotKnown> notKnown;
    QList<DuplicateSubject> duplicates;
    QList<IgnoredDeviation> ignored;
    Coverage coverage;
    ConfiguredRole activeRole = ConfiguredRole::Unknown;
    ConfiguredRole stagingRole = ConfiguredRole::Unknown;
    RolesVerdict roles = RolesVerdict::Unknown;

    int count(Severity severity) const;
    const Difference *find(const QString &id) const;
    //! Differences above Info without a current decision.
    QList<const Difference *> openDifferences(const Decisions &decisions) const;
    //! Something above Info: exit status 1.
    bool hasFindings() const;
};

//! Compares by meaning (settings-json.md 3, peers.md 4). Pure; some milliseconds.
//!
//! Connectors are paired by the system they talk to, standard rules by tag without revision, custom rules by name, direction
//! and connector, else by content. Identifiers, hosts, times, order, white space outside quotes, the case of DNs and GUIDs
//! are ignored and counted. One cause gives one difference. What one side cannot tell is "not known". \a answers: what a
//! person said about connectors that nothing identifies.
Comparison compareConfigurations(const SyncConfiguration &active, const SyncConfiguration &staging, const ConnectorAnswers &answers = {});

} // namespace swingbridge
