// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "comparison/Severity.h"
#include "foundation/Guid.h"
#include "foundation/Json.h"

#include <QList>
#include <QStringList>

namespace swingbridge {

//! What a difference is about; the order is the order of the groups on screen.
enum class DifferenceArea {
    Connector, Scope, CustomRule, StandardRule, Feature, GlobalSetting, Schedule, AttributeSelection, ObjectType, RunProfile,
    Schema, Other
};

//! "connector", "scope", "customRule", … (cli.md, settings compare).
QString toWord(DifferenceArea area);
//! Translated, a group's name: "Custom rules".
QString areaTitle(DifferenceArea area);

enum class DifferenceKind { OnlyOnActive, OnlyOnStaging, Changed };

//! "onlyOnActive", "onlyOnStaging", "changed".
QString toWord(DifferenceKind kind);

//! One row of the side-by-side view: a field of the thing that differs, on both servers.
class DifferenceDetail
{
public:
    enum class Form { Text, Expression, List }; //!< List: one entry a line.

    DifferenceDetail() = default;
    DifferenceDetail(QString fieldWord, QString activeText, QString stagingText, bool differs, Form textForm = Form::Text)
        : field(std::move(fieldWord)), active(std::move(activeText)), staging(std::move(stagingText)), isChanged(differs),
          form(textForm) {}

    QString field;   //!< A word of a closed list: "linkType", "expression", …
    QString active;  //!< As the server holds it; null when it has none.
    QString staging;
    bool isChanged = false;
    Form form = Form::Text;

    //! Translated: "Link type".
    QString title() const;
    //! The two values as people read them: our own words translated ("not selected"), the servers' left alone.
    QString shownActive() const { return shown(active); }
    QString shownStaging() const { return shown(staging); }

private:
    QString shown(const QString &value) const;
};

//! What the program itself can do about a difference on the staging server; everything else is done by hand.
enum class Mend { ByHand, ApplyRule, RemoveRule };

//! One way in which the two servers are set differently, with what follows from it. A value; texts are said on demand
//! so that they follow the language.
class Difference
{
public:
    QString id;                    //!< Stable across runs and machines: "customRule.missing-3f2a91c0".
    DifferenceArea area = DifferenceArea::Other;
    QString differenceClass;       //!< "customRule.missing"
    QString variant;               //!< The policy row within the class; empty: the class's own.
    QStringList names;             //!< What the texts speak of: %1 is the subject, %2… what the class says.
    QString path;                  //!< Where it stands: "/rules/contoso.com/inbound/in from ad - user x/scope".
    QStringList paths;             //!< All places of this one cause; the first is path.
    DifferenceKind kind = DifferenceKind::Changed;
    QString active;                //!< The values in short; null when there is none.
    QString staging;
    Severity severity = Severity::Info;
    int consequences = 0;          //!< How many further deviations follow from this one and are not listed.
    QString hash;                  //!< 64 hex over what differs, nothing local to a server: a decision is bound to it.
    QList<DifferenceDetail> details;
    Mend mend = Mend::ByHand;
    Guid activeRule;               //!< The rule on the active server, to be applied; null when none.
    Guid stagingRule;              //!< The rule on the staging server, to be replaced or removed; null when none.
    QList<Guid> furtherRules;      //!< More rules of the active server that the same decision applies.

    //! Translated: what a person calls it: a rule's name, or "Source anchor".
    QString subject() const;
    //! Translated, one sentence: what happens if nothing is done.
    QString consequence() const;
    //! Translated, one sentence: what to do.
    QString remedy() const;
    //! Whether a person has to decide on it: everything above Info.
    bool needsDecision() const { return severity != Severity::Info; }
};

} // namespace swingbridge
