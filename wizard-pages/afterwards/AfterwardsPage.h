// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/MigrationPage.h"

namespace swingbridge {

class AfterwardsModel;
class BorrowedPanel;
class OldServerPanel;
class ProofPanel;
class ReadmissionPanel;
class SheetButtons;
class TextLabel;
class WatchPanel;
class WitnessPanel;

//! Page 12. At the left the verdict, the proof and the first exports, what the cloud says; at the right what becomes of the
//! old server, what was borrowed, the watch, and what stays open.
class AfterwardsPage final : public MigrationPage
{
    Q_OBJECT

public:
    explicit AfterwardsPage(AfterwardsModel *model, QWidget *parent = nullptr);

    QString helpText() const override;
    void refresh() override;

protected:
    void retranslate() override;

private:
    AfterwardsModel *m_model;
    SheetButtons *m_sheet;
    ReadmissionPanel *m_readmission;
    ProofPanel *m_proof;
    WitnessPanel *m_witness;
    OldServerPanel *m_old;
    BorrowedPanel *m_borrowed;
    WatchPanel *m_watch;
    TextLabel *m_openHead;
    TextLabel *m_open;
};

} // namespace swingbridge
