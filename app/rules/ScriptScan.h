// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "configuration/SyncRule.h"
#include "rules/LintFinding.h"
#include "rules/ScriptFile.h"

namespace swingbridge {

//! What a file is (cli.md, rules scan).
enum class ScriptKind {
    Export,         //!< Nothing but the rule cmdlets and constants: as the Synchronization Rules Editor writes it.
    CustomScript,   //!< It handles rules and does more; it is shown, never run.
    NotARuleScript,
    Broken          //!< PowerShell would report a parse error.
};

enum class GuidRole { Connector, EntraConnector, RuleIdentifier, PrecedenceAnchor, NoAnchor, Data, Comment, Other };
enum class GuidAction { Rewrite, Keep, Review };
//! How the connector of a New-ADSyncRule is stated (tests/data/rule-scripts/INDEX.md).
enum class ConnectorResolution { Literal, Traced, Dynamic, Placeholder, Missing };

//! The words of cli.md.
QString toWord(ScriptKind kind);
QString toWord(GuidRole role);
QString toWord(GuidAction action);
QString toWord(ConnectorResolution resolution);

//! One GUID of a script.
class ScannedGuid
{
public:
    int line = 1;
    int column = 1;         //!< Of the first hex digit.
    qint64 offset = 0;      //!< In bytes.
    qsizetype position = 0; //!< In the text, UTF-16 units.
    QString text;           //!< As written, without braces or parentheses.
    Guid value;
    QChar form = u'D';      //!< N, D, B, P or X as in .NET.
    GuidRole role = GuidRole::Other;
    GuidAction action = GuidAction::Keep;
    QString command;        //!< "New-ADSyncRule"; empty: none.
    QString parameter;      //!< "Connector"; empty: none.
    QString via;            //!< The variable that carries it to the parameter; empty: none.

    //! A place that a rewrite may touch, or Entra's.
    bool isConnector() const { return role == GuidRole::Connector || role == GuidRole::EntraConnector; }
};

//! The connector argument of one New-ADSyncRule.
class ScannedConnector
{
public:
    int line = 1;
    int column = 1;
    QString text; //!< The argument as written; empty when it is missing.
    ConnectorResolution resolution = ConnectorResolution::Missing;
    Guid value;   //!< Null when it is not known.
};

//! One New-ADSyncRule: what it says of itself with constants; the rest is empty.
class ScannedRule
{
public:
    QString name;
    Guid identifier;
    Guid connector;
    QString direction;
    std::optional<int> precedence;
    QString immutableTag;
    int line = 1;
    int column = 1;
    qsizetype precedenceAt = -1;  //!< Where the number stands in the text; -1: not stated as one.

    bool isStandard() const { return !immutableTag.isEmpty(); }
};

//! Everything that is known of one script without a server.
class ScriptScan
{
public:
    QString file;
    QString sha256;
    QString encoding;
    LineEndings lineEndings = LineEndings::None;
    ScriptKind kind = ScriptKind::NotARuleScript;
    QList<ScannedRule> rules;             //!< One per New-ADSyncRule, in file order.
    QList<ScannedConnector> connectors;   //!< One per New-ADSyncRule, in file order.
    QList<ScannedGuid> guids;             //!< By position.
    QList<LintFinding> findings;          //!< By place.
    //! The rules that the script would add, in order; only for an Export. Their connector is the script's.
    QList<SyncRule> models;
    QStringList hosts;                    //!< Where it may run, when it says so (see ScriptWriter); empty: anywhere.

    //! Errors and warnings: more than notes.
    bool hasFindings() const;
};

//! Reads a script as PowerShell would, without running anything. Never fails: what is wrong is a finding.
ScriptScan scanScript(const ScriptFile &file);

} // namespace swingbridge
