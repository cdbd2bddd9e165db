// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace swingbridge::test {

//! MigrationSession and the run without a window, over the lab; the lab says which server truly exports.
class SessionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void twoActiveServersAreNoPair();
    void oneMachineIsNoPair();
    void namesMayChangeUntilTheJournalHoldsThem();
    void noAnswerIsKeptWithoutAReason();
    void whatIsNotAskedIsNotAnswered();
    void anotherNameThanTheTargetsBeginsNothing();
    void oneComparesAgainWithoutLosingADecision();
    void aMigrationIsGoneOnWithInTheMiddle();
    void anApprovalDoesNotOutliveItsExports();
    void theRoleIsGivenBackAfterTheDemotion();
    void aFenceIsAttestedBySentenceOnly();
    void everyAnswerThatIsMissingIsNamed_data();
    void everyAnswerThatIsMissingIsNamed();
    void withAllAnswersARunFinishes();
};

} // namespace swingbridge::test
