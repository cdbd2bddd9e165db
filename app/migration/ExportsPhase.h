// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "migration/ExportsState.h"
#include "switchover/Approval.h"

#include <QCoroTask>

#include <memory>
#include <stop_token>

namespace swingbridge {

class Workspace;

//! Captures the pending exports of every connector of the staging server and judges them; journals the capture.
[[nodiscard]] QCoro::Task<Result<ExportsState>> captureExports(std::shared_ptr<Workspace> work, std::stop_token stop);

//! \a state with the policy's word on it; many objects are judged in the background, so that a window stays alive.
[[nodiscard]] QCoro::Task<ExportsState> judgedExports(ExportsState state, qint64 ageSeconds);

//! The payload of an APPROVAL entry for \a exports (README of this folder). \a deleted: the artefact with its deletedObjects().
Json approvalPayload(const ExportsState &exports, const QString &by, const QString &reason, const QString &deleted);
//! The same approval for a newer capture that it covers (guarded-switch.md G11): what was approved stays the limit.
Json carriedApproval(const Json &approval, const ExportsState &now);
//! Journals that the approval goes on with the present capture, when it covers it and is not of it already.
Done carryApproval(Workspace &work);
//! What the switch needs of it; not given when \a payload is null.
Approval readApproval(const Json &payload, const QDateTime &at, const QString &entryHash);
//! Whether the approval in the journal is one of these exports.
bool isApproved(const Workspace &work, const ExportsState &exports);

} // namespace swingbridge
