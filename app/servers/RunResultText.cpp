// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "servers/RunResultText.h"

#include <algorithm>

namespace swingbridge {
namespace {

bool fitsPattern(const QString &result, QLatin1String pattern)
{
    const auto star = pattern.indexOf(u'*');
    if (star < 0)
        return result == pattern;
    const QLatin1String end = pattern.mid(star + 1);
    return result.size() > star + end.size() && result.startsWith(pattern.left(star)) && result.endsWith(end);
}

} // namespace

//! The first row that fits counts: what is written out stands before its family.
QList<RunResultText::Row> RunResultText::rows()
{
    const QString manager = tr("Look at the run in Synchronization Service Manager, mend the cause, then run again.");
    const QString network = tr("Check name resolution, firewall and proxy from this server to the directory, then run again.");
    const QString again = tr("Run it again.");
    const QString log = tr("Look at the Application event log of the server at that time, then run again.");
    return {
        {"success", tr("It ran to its end."), {}},
        {"completed-no-objects", tr("It ran to its end and found no object."), tr("If there should be some, check the filters of this connector: domains, OUs, object types.")},
        {"completed-transient-objects", tr("Some objects changed while they were read and were skipped. The next import reads them again; the run counts as done."), {}},
        {"completed-skipped-already-completed", tr("The same step had been completed before; nothing had to be done again."), {}},
        {"completed-warnings", tr("It ran to its end with warnings; the run counts as done."), tr("Read the warnings in Synchronization Service Manager.")},
        {"completed-discovery-errors", tr("It ran, but some objects of the directory could not be read."), tr("Look at the discovery errors in Synchronization Service Manager; often the connector account lacks a right on an OU. Mend it, then run again.")},
        {"completed-sync-errors", tr("It ran, but some objects could not be synchronized: a rule failed on them, or two objects want the same value."), tr("Open the errors in Synchronization Service Manager, mend the objects or the rule, then run again.")},
        {"completed-export-errors", tr("It ran, but some objects could not be written."), manager},
        {"completed-*-errors", tr("It ran, but some objects failed."), manager},
        {"completed-*-warnings", tr("It ran to its end with warnings; the run counts as done."), tr("Read the warnings in Synchronization Service Manager.")},
        {"completing-*", tr("Its objects are done; the engine is tidying up."), {}},
        {"in-progress", tr("It is still running."), {}},
        {"stopped-deletion-threshold-exceeded", tr("It wanted to delete more objects than the threshold allows and stopped before the first one."), tr("Find out why so many objects would go before anybody lifts the threshold.")},
        {"stopped-error-limit", tr("It stopped after more than 5,000 errors."), tr("Look at the first errors: most have one cause. Mend it, then run again.")},
        {"stopped-object-limit", tr("It stopped at the number of objects that its run profile allows."), tr("Take the limit out of the step of this run profile, then run again.")},
        {"stopped-user-termination-from-wmi-or-ui", tr("Somebody stopped it."), tr("Find out who works on this server, then run it again.")},
        {"stopped-connectivity", tr("The connection to the directory was lost while it ran."), network},
        {"stopped-server-down", tr("The directory's server went away while it ran."), network},
        {"stopped-server", tr("The service ADSync was stopped or started again while it ran."), log},
        {"stopped-extension-dll-exception", tr("An extension of the connector failed."), log},
        {"stopped-bad-ma-configuration", tr("The configuration of the connector cannot be used."), tr("Open the connector's properties in Synchronization Service Manager and refresh its schema, then run again.")},
        {"stopped-database-disk-full", tr("The database has no room left."), tr("Make room on its disk; a LocalDB holds 10 GB at most. Then run again.")},
        {"stopped-parsing-errors", tr("What the directory sent could not be read."), log},
        {"stopped-*", tr("It was stopped before its end."), manager},
        {"no-start-credentials", tr("It did not start: the directory refused the connector account or its password."), tr("Enter the account's password anew in Synchronization Service Manager, properties of the connector, then run again.")},
        {"no-start-connection", tr("It did not start: the directory could not be reached."), network},
        {"no-start-no-domain-controller", tr("It did not start: no domain controller answered."), tr("Check name resolution and the preferred domain controllers of this connector, then run again.")},
        {"no-start-ma", tr("It did not start: the connector could not be loaded."), log},
        {"no-start-*", tr("It did not start."), manager},
        {"connection-failure", tr("The directory could not be reached."), network},
        {"sql-deadlock", tr("The database ended it, because two transactions waited for each other. Nothing is broken."), again},
        {"call-failure:*", tr("The engine could not carry out the call."), log},
        {"*", tr("This result is not known to Swingbridge; it counts as not successful."), manager},
    };
}

RunResultText::Row RunResultText::rowOf(const QString &result)
{
    const QList<Row> all = rows();
    const auto row = std::find_if(all.cbegin(), all.cend(), [&](const Row &one) { return fitsPattern(result, QLatin1String(one.result)); });
    return row == all.cend() ? all.constLast() : *row;
}

QString RunResultText::meaning(const QString &result)
{
    return rowOf(result).meaning;
}

QString RunResultText::remedy(const QString &result)
{
    return rowOf(result).remedy;
}

QStringList RunResultText::known()
{
    QStringList known;
    for (const Row &row : rows())
        known << QLatin1String(row.result);
    known.removeLast(); // whatever else
    return known;
}

} // namespace swingbridge
