// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "switchover/Guards.h"
#include "switchover/SwitchWork.h"

namespace swingbridge {

//! How an attempt begins: which token, in which direction, after which checks. Everything after it is SwitchWork::drive().
class SwitchAttempts
{
    Q_DECLARE_TR_FUNCTIONS(SwitchAttempts)

public:
    using Ptr = SwitchWork::Ptr;
    using Ended = QCoro::Task<Result<SwitchView>>;

    //! A new attempt in the direction of \a inputs.
    [[nodiscard]] static Ended begin(Ptr work, SwitchInputs inputs, std::stop_token stop);
    //! A new attempt above an open claim of \a confirmedOwner, in the direction of that claim; what it finds is in the journal first.
    //! No guard is asked: the world is looked at once both servers are claimed, and nothing is promoted without evidence.
    [[nodiscard]] static Ended takeOver(Ptr work, SwitchInputs inputs, QString confirmedOwner, std::stop_token stop);
    //! The journal's last attempt, or its direction with a new token where the old one leads nowhere.
    [[nodiscard]] static Ended goOn(Ptr work, SwitchInputs inputs, std::stop_token stop);
    //! Release when nothing was demoted yet, else a new attempt in the other direction.
    [[nodiscard]] static Ended giveBack(Ptr work, SwitchInputs inputs, std::stop_token stop);

private:
    //! Whose markers a new token has to be above. Both, or the attempt would begin superseded by what was not read; a switch
    //! that is under way goes on without a server that is silent: its own token is above everything that was there.
    enum class Above : quint8 { Both, WhoeverAnswers };

    [[nodiscard]] static Ended newAttempt(Ptr work, QList<GuardResult> guards, Above above, std::stop_token stop);
    [[nodiscard]] static QCoro::Task<Result<QList<Observation>>> lookBefore(Ptr work, std::stop_token stop);
    [[nodiscard]] static QCoro::Task<Done> writeAttempt(Ptr work, QList<GuardResult> guards, QByteArray takeOver, Above above, std::stop_token stop);
    static Done borrowAsFound(const Ptr &work, const QList<Observation> &found, const Marker &claim);
    [[nodiscard]] static Ended drive(Ptr work, SwitchEvent first, std::stop_token stop);
    [[nodiscard]] static QCoro::Task<Result<QList<GuardResult>>> passGuards(Ptr work, std::stop_token stop);
    [[nodiscard]] static QCoro::Task<Done> passGuardsLate(Ptr work, std::stop_token stop);
    [[nodiscard]] static QCoro::Task<Result<qint64>> highestCounter(Ptr work, Above above, std::stop_token stop);
    static SwitchInputs turned(SwitchInputs inputs);
    static SwitchInputs inDirectionOf(const SwitchHistory &history, SwitchInputs inputs);
    static tl::unexpected<Error> refused(const QString &code, const QString &summary, const QString &detail, const QString &remedy);
};

} // namespace swingbridge
