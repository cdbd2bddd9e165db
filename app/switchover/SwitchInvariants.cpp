// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "switchover/SwitchInvariants.h"

#include <QCoreApplication>

namespace swingbridge {
namespace {

class Invariants
{
    Q_DECLARE_TR_FUNCTIONS(Invariants)

public:
    static tl::unexpected<Error> broken(const QString &server, const QString &what)
    {
        const Error error(Error::Kind::Invariant, tr("Swingbridge stopped itself before it changed %1. Please report this.").arg(server), what,
                          tr("Nothing was sent. Save the journal and report it; resume looks at both servers again."));
        return failure(error.withCode(QStringLiteral("invariant")));
    }
};

} // namespace

Done checkInvariants(const SwitchHistory &history, Side side, SwitchCommand command, const QString &machineId)
{
    const QString server = history.nameOf(side);
    const auto broken = [&server](const char *what) { return Invariants::broken(server, QString::fromLatin1(what)); };
    if (!history.hasAttempt() || history.token().isNull())
        return broken("single-active: a command without a journaled token");
    const bool isTarget = machineId == history.token().target();
    if (isTarget != (side == Side::Target))
        return broken("single-active: the machine is not on the side of the token");

    const SeenHistory other = history.seen(history.other());
    const SeenHistory target = history.seen(history.target());
    const bool withoutOther = history.isAttested(history.other());
    switch (command) {
    case SwitchCommand::Demote:
    case SwitchCommand::DemoteAgain:
    case SwitchCommand::Fence:
    case SwitchCommand::Unfence:
    case SwitchCommand::Promote:
    case SwitchCommand::Seal:
        if (!target.claimSeen || (!other.claimSeen && !withoutOther))
            return broken("no-zombies: a role command before the token was seen on both servers");
        break;
    default: break;
    }
    if (command == SwitchCommand::Promote) {
        if (!withoutOther && !other.demotionSeen && !other.fencedEarlier)
            return broken("single-active: PROMOTE without an OBSERVED demotion of the other server");
        if (!withoutOther && history.hardFence() && !other.fenceSeen)
            return broken("promotion-cause: PROMOTE without an OBSERVED fence of the other server");
        if (!withoutOther && other.reading.role == ServerRole::Active)
            return broken("single-active: PROMOTE while the other server was last seen active");
        if (!history.marks())
            return broken("evidence: PROMOTE without the marks of the target");
    }
    if (command == SwitchCommand::Fence && !other.demotionSeen && !other.fencedEarlier)
        return broken("single-active: FENCE without an OBSERVED demotion");
    if (command == SwitchCommand::Unfence) {
        if (other.stagingWhenLastRunning != std::optional(true))
            return broken("single-active: UNFENCE of a server whose flag may be off");
        if (!history.promotionSeen())
            return broken("promotion-cause: UNFENCE before the target was OBSERVED active");
    }
    return done();
}

} // namespace swingbridge
