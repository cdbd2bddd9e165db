// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace swingbridge::test {

//! One filled widget each, with the data of the pictures. The caller owns it.
QWidget *sampleGuards();
QWidget *sampleChecks();
QWidget *sampleDifference();
QWidget *sampleTotals();
QWidget *samplePlan();
QWidget *sampleSwitch();
QWidget *sampleCode(int width);
QWidget *sampleChanges();
QWidget *sampleCard();
QWidget *sampleRuns();
QWidget *sampleChips();
QWidget *sampleChoices();
QWidget *sampleStatement();

} // namespace swingbridge::test
