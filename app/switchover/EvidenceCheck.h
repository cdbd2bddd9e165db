// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/Result.h"

#include <QCoroTask>

#include <stop_token>

namespace swingbridge {

//! Whether what was approved still stands (guarded-switch.md 4.1, G11).
class EvidenceJudgement
{
public:
    EvidenceJudgement() = default;
    EvidenceJudgement(bool stands, QString what) : m_stands(stands), m_seen(std::move(what)) {}
    bool stands() const { return m_stands; }
    //! English, for the journal: what was compared, or what is new.
    const QString &seen() const { return m_seen; }

private:
    bool m_stands = false;
    QString m_seen;
};

//! Captures the pending exports again before the first change and judges them against the approval. The session
//! implements it with app/exports; an Error means that it could not be done (the server did not answer).
class EvidenceCheck
{
public:
    virtual ~EvidenceCheck() = default;
    [[nodiscard]] virtual QCoro::Task<Result<EvidenceJudgement>> judgeAgain(std::stop_token stop) = 0;
};

} // namespace swingbridge
