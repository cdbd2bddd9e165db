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
    static tl::unexpected<Error> broken(const QString &server, const char *what)
    {
        const Error error(Error::Kind::Invariant, tr("Swingbridge stopped itself before it changed %1. Please report this.").arg(server),
                          QString::fromLatin1(what),
                          tr("Nothing was sent. Save the journal and report it; resume looks at both servers again."));
        return failure(error.withCode(QStringLiteral("invariant")));
    }
};

} // namespace

Done checkInvariants(const SwitchHistory &history, Side side, SwitchCommand command, const QString &machineId)
{
    const char *what = nullptr;
    const bool isTarget = machineId == history.token().target();
    if (!history.hasAttempt() || history.token().isNull())
        what = "single-active: a command without a journaled token";
    else if (isTarget != (side == Side::Target))
        what = "single-active: the machine is not on the side of the token";
    else
        what = history.memory().brokenBy(command);
    return what ? Done(Invariants::broken(history.nameOf(side), what)) : done();
}

} // namespace swingbridge
