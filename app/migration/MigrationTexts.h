// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/Error.h"

#include <QCoreApplication>

namespace swingbridge {

//! The sentences that phases say when something does not go on: which server, what, what is unchanged, what to do.
class MigrationTexts
{
    Q_DECLARE_TR_FUNCTIONS(Migration)

public:
    static QString notPairedYet();
    static QString exportSettingsByHand(const QString &server);
    static QString installByHand(const QString &server);
    static Error alreadyPaired();
    static Error notClaimed(const QString &server);
    static Error sameMachineTwice(const QString &first, const QString &second);
    static Error differentTenants(const QString &first, const QString &firstTenant, const QString &second, const QString &secondTenant);
    static Error twoActive(const QStringList &servers);
    static Error noneActive(const QStringList &servers);
    static Error rolesSwapped(const QString &named, const QString &isActive);
    static Error targetNotInPair(const QString &target);
    static Error otherMachine(const QString &server);
    static Error captureFailed(const QString &server, const QString &why);
    static Error captureTookTooLong(const QString &server);
    static Error runFailed(const QString &server, const QString &connector, const QString &profile, const QString &result);
    static Error stayedBusy(const QString &server);
    static Error ruleNotEqual(const QString &rule, const QString &server);
    static Error settingNotChanged(const QString &server, const QString &setting);
    static Error unknownConnector(const QString &server, const QString &connector);
    static Error byHandOnly(const QString &server, const QString &setting);
    static Error notBorrowed(const QString &server, const QString &setting);
    static Error notReadmittedYet(const QString &server);
    static Error unknownQuestion(const QString &id);
    static Error notAnswerable(const QString &id, const QString &answer);
    static Error reasonNeeded();
    static Error wrongTargetName(const QString &typed, const QString &target);
    static Error changedMeanwhile();
    static Error settingsFileChanged(const QString &file);
    static Error cancelled();
};

} // namespace swingbridge
