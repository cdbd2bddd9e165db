// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "migration/ExportEvidence.h"

#include "migration/Workspace.h"

#include <algorithm>

namespace swingbridge {

bool ReconciledCounts::agrees() const
{
    if (!stated)
        return false;
    const auto fits = [this](qint64 mine, qint64 theirs) { return theirs >= mine && theirs <= mine + counted.deleteAdds; };
    return fits(counted.adds, stated->adds) && fits(counted.updates, stated->updates) && fits(counted.deletes, stated->deletes);
}

QList<ReconciledCounts> reconcileExports(const QList<PendingExports> &captures, const QList<StatedCounts> &statistics)
{
    QList<ReconciledCounts> list;
    for (const PendingExports &capture : captures) {
        ReconciledCounts one;
        one.connector = capture.summary().connector;
        one.counted = capture.summary().totals();
        for (const StatedCounts &stated : statistics) {
            if (stated.connector == one.connector)
                one.stated = stated;
        }
        list.append(one);
    }
    for (const StatedCounts &stated : statistics) {
        const bool isCaptured = std::any_of(captures.cbegin(), captures.cend(), [&](const PendingExports &c) { return c.summary().connector == stated.connector; });
        if (isCaptured || stated.adds + stated.updates + stated.deletes == 0)
            continue;
        ReconciledCounts missing;
        missing.connector = stated.connector;
        missing.stated = stated;
        list.append(missing);
    }
    return list;
}

ExportEvidence ExportEvidence::of(const Workspace &work)
{
    const ExportsState &exports = work.exports;
    ExportEvidence evidence;
    evidence.server = work.targetName();
    if (!exports.isCaptured)
        return evidence;
    evidence.capturedAt = exports.capturedAt;
    evidence.expiresAt = exports.capturedAt.addSecs(std::chrono::seconds(limit).count());
    evidence.ageSeconds = std::max<qint64>(0, exports.capturedAt.secsTo(work.world.clock->nowUtc()));
    evidence.configurationHash = exports.configurationHash;
    evidence.runHistory = exports.runHistory;
    evidence.connectors = reconcileExports(exports.captures, exports.statistics);
    const ServerReading *server = work.reading(evidence.server);
    const bool isReadSince = server && server->observation && server->readAt > exports.capturedAt;
    const QString hash = isReadSince ? server->observation->facts().configurationHash : QString();
    evidence.hasNewerCycle = isReadSince && server->lastSync > exports.capturedAt;
    const bool agree = std::all_of(evidence.connectors.cbegin(), evidence.connectors.cend(), [](const ReconciledCounts &one) { return one.agrees(); });
    evidence.state = !hash.isEmpty() && hash != exports.configurationHash ? State::ConfigurationChanged
        : evidence.ageSeconds > std::chrono::seconds(limit).count()       ? State::Expired
        : !agree                                                          ? State::NotReconciled
                                                                          : State::Current;
    return evidence;
}

QString ExportEvidence::objection() const
{
    switch (state) {
    case State::Current: return {};
    case State::None: return tr("Nothing was captured yet.");
    case State::Expired: return tr("The capture is older than %n hour(s): capture the pending exports of %1 again.", nullptr, int(limit.count())).arg(server);
    case State::ConfigurationChanged: return tr("The configuration of %1 changed after the capture: capture its pending exports again.").arg(server);
    case State::NotReconciled: return tr("%1 counts other changes than were captured: capture its pending exports again.").arg(server);
    }
    Q_UNREACHABLE();
}

std::optional<Error> ExportEvidence::refusal() const
{
    if (state == State::Current || state == State::NotReconciled)
        return std::nullopt;
    const QString detail = QStringLiteral("captured %1, expires %2, configuration %3")
                               .arg(capturedAt.toUTC().toString(Qt::ISODate), expiresAt.toUTC().toString(Qt::ISODate), configurationHash);
    return Error(Error::Kind::Refused, tr("What was captured is no evidence any more; nothing was approved."), detail, objection())
        .withCode(QStringLiteral("evidence-not-current"))
        .withGuard(QStringLiteral("G11"))
        .about({server});
}

} // namespace swingbridge
