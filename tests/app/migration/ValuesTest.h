// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace swingbridge::test {

//! Phases, answers given beforehand, and the fold of the journal: pure values.
class ValuesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPhaseHasAWordAndATitle();
    void everyStateHasAWord();
    void anUninstalledServerIsImportedBeforeItIsCompared();
    void aResultIsSaidFromItsFacts();
    void everyScenarioAnswersFileIsRead_data();
    void everyScenarioAnswersFileIsRead();
    void answersThatAreNotUnderstoodAreRefused_data();
    void answersThatAreNotUnderstoodAreRefused();
    void aBlockerIsAnsweredByItsIdOnly();
    void aWildcardReachesDownFromItsSeverity();
    void exportsAreApprovedUpToTheirVerdictAndForTheirHash();
    void theNewestWordCounts();
    void whatWasBorrowedTwiceGoesBackToTheFirstValue();
    void theLastCaptureIsFoundByServer();
};

} // namespace swingbridge::test
