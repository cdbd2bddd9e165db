// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/Json.h"

#include <QList>
#include <QMap>
#include <QStringList>

#include <optional>

namespace swingbridge {

//! A limit: reached (not: passed) when the count is at least \a count, or at least \a percent of the population.
class ExportLimit
{
public:
    ExportLimit() = default;
    ExportLimit(std::optional<qint64> absolute, std::optional<double> relative) : count(absolute), percent(relative) {}

    std::optional<qint64> count;
    std::optional<double> percent;

    bool isSet() const { return count || percent; }
    //! An unknown population (0) never reaches a relative limit.
    bool isReached(qint64 value, qint64 population) const;
};

//! One of the rules of pending-exports.md 7, with its limits.
class ExportPolicyRule
{
public:
    ExportPolicyRule() = default;
    ExportPolicyRule(int ruleNumber, ExportLimit warnLimit, ExportLimit blockLimit)
        : number(ruleNumber), warn(warnLimit), block(blockLimit) {}

    int number = 0;
    QString operation; //!< Rule 21 only: what it limits; empty: all changes together.
    bool isEnabled = true;
    ExportLimit warn;
    ExportLimit block;
};

//! A mass change that is expected between two versions.
class AllowedChange
{
public:
    QString attribute;
    QString fromVersion; //!< Empty: any.
    QString toVersion;
    QString reason;
};

//! What is asked of pending exports before they may be approved. Data: its defaults are pending-exports.md 7.
class ExportPolicy
{
public:
    static ExportPolicy defaults();
    //! The document swingbridge/policy/1 of cli.md over the defaults; BadInput names the key.
    static Result<ExportPolicy> read(const Json &document, const QString &what);

    const ExportPolicyRule *rule(int number, const QString &operation = {}) const; //!< nullptr when there is none or it is off.

    QList<ExportPolicyRule> rules;
    QList<AllowedChange> allowed;
    QStringList privileged;             //!< Sign-in names or DNs; the built-in patterns are added.
    QMap<QString, qint64> population;   //!< Objects by type; empty: not known.
    std::optional<qint64> deletionThreshold; //!< Not known: rule 2 is not checked.
};

} // namespace swingbridge
