// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace swingbridge::test {

//! Whether captured pending exports are evidence, and what an approval of them covers (guarded-switch.md G09-G11).
class ExportsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsAreReconciledWithTheServers_data();
    void countsAreReconciledWithTheServers();
    void anApprovalCoversTheSameAgain();
    void whatAnApprovalDoesNotCoverIsNamed_data();
    void whatAnApprovalDoesNotCoverIsNamed();
    void fewerChangesAreCovered();
    void anUnknownSetOfDeletesCoversNone();
    void evidenceExpiresAndItsConfigurationMayChange();
    void anApprovalGoesOnWithANewerCapture();
    void aTableIsWrittenWholeOrNotAtAll();
};

} // namespace swingbridge::test
