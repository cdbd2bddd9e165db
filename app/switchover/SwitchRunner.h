// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/Journal.h"
#include "servers/ServerDriver.h"
#include "switchover/EvidenceCheck.h"
#include "switchover/SwitchInputs.h"
#include "switchover/SwitchView.h"

#include <QObject>

namespace swingbridge {

class SwitchWork;

//! Carries out a switch: asks SwitchCore what is next, writes the journal before and after each effect, sends, looks.
//!
//! One at a time. run(), resume(), rollBack() and takeOver() end when the switch is done or rests; the value they return
//! is view(). They end with an Error when a guard refuses (Refused, code "G12"; nothing was claimed), when \a stop was
//! requested (Cancelled: between two steps, never while a server is half changed), when the journal cannot be written
//! (LocalFile) or when an invariant was about to break (Invariant: nothing was sent). After each of these the journal
//! tells how to go on. The journal must outlive the runner. Destroying the runner amounts to a crash of the wizard.
class SwitchRunner final : public QObject
{
    Q_OBJECT

public:
    SwitchRunner(std::shared_ptr<ServerDriver> other, std::shared_ptr<ServerDriver> target, Journal &journal,
                 std::shared_ptr<Clock> clock, std::shared_ptr<RandomSource> random, QObject *parent = nullptr);
    ~SwitchRunner() override;

    //! Used before QUIESCE to judge the approval again. Without one the connector statistics and the configuration hash
    //! are compared with what was approved.
    void setEvidenceCheck(std::shared_ptr<EvidenceCheck> check);

    using Ended = QCoro::Task<Result<SwitchView>>;
    //! A new attempt: reads and judges the guards, journals a new token, claims, switches.
    [[nodiscard]] Ended run(SwitchInputs inputs, std::stop_token stop);
    //! Goes on with the journal's last attempt: same token, from CLAIM, looking before acting; the call itself is the
    //! person's "go on" at rest. Where that token can lead nowhere any more (ZERO_ACTIVE_HOLD, FENCE_REQUIRED) it is a new
    //! one in the same direction. BadInput when there is no unfinished attempt, Refused when another operator took over.
    [[nodiscard]] Ended resume(SwitchInputs inputs, std::stop_token stop);
    //! Gives the active role back. Before DEMOTE was sent: releases both servers (ABORTED_CLEAN). Else a new attempt in the
    //! other direction. Refused once the target has exported: then it is an ordinary switch with evidence of its own.
    [[nodiscard]] Ended rollBack(SwitchInputs inputs, std::stop_token stop);
    //! A new attempt above the open claim of \a confirmedOwner, the operator that a refusal (code "G05") showed, in the direction of that
    //! claim. It ends what was nearly done; where something would still have to be promoted it rests in NEEDS_REVERIFY until this journal
    //! holds an approval of its own. Refused with code "nothing-to-take-over" when no server holds an open claim of somebody else.
    [[nodiscard]] Ended takeOver(SwitchInputs inputs, QString confirmedOwner, std::stop_token stop);
    // All four take \a inputs in the direction of the migration: other is the server that was active when it began.

    //! Records that a person guarantees that \a server is off or cut off (guarded-switch.md 4.4, F1); resume() then goes on
    //! without it. Refused unless the switch waits for that server and \a sentence is fenceSentence() letter by letter.
    Done attestFenced(const QString &server, FenceMethod method, const QString &evidence, const QString &sentence, const QString &by);
    //! The sentence to be typed. English in every language: it goes verbatim into the record.
    static QString fenceSentence(const QString &server);

    //! Made from the journal; changes with every entry.
    const SwitchView &view() const { return m_view; }
    bool isRunning() const;

Q_SIGNALS:
    void changed();

private:
    void refresh();

    std::shared_ptr<SwitchWork> m_work;
    SwitchView m_view;
};

} // namespace swingbridge
