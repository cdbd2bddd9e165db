// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "advice/Preflight.h"

#include "advice/PreflightChecks.h"
#include "foundation/JsonText.h"

namespace swingbridge {
namespace {

Json toDocument(const PreflightCheck &check)
{
    Json json = Json::object();
    json["id"] = check.id;
    json["group"] = toString(check.group);
    json["server"] = check.server;
    json["state"] = toString(check.state);
    json["seen"] = textOrNull(check.seen());
    json["why"] = textOrNull(check.why());
    json["remedy"] = textOrNull(check.remedy());
    json["source"] = textOrNull(check.source);
    json["readAt"] = timeOrNull(check.readAt);
    json["waivable"] = check.waivable;
    return json;
}

} // namespace

QList<PreflightCheck> evaluatePreflight(const QList<PreflightFacts> &facts, const QDateTime &now)
{
    const QList<ServerCheck> all = serverChecks() + productChecks() + systemChecks() + schedulerChecks();
    QList<PreflightCheck> checks;
    for (const PreflightFacts &server : facts) {
        for (const ServerCheck check : all)
            checks << check(server, now);
    }
    if (facts.size() > 1)
        checks << pairChecks(facts, now);
    return checks;
}

Json preflightDocument(const QList<PreflightCheck> &checks)
{
    Json list = Json::array();
    Json summary = {{"pass", 0}, {"warning", 0}, {"blocker", 0}, {"attest", 0}, {"notRead", 0}};
    for (const PreflightCheck &check : checks) {
        list.push_back(toDocument(check));
        Json &count = summary[toString(check.state).toStdString()];
        count = count.get<int>() + 1;
    }
    return Json{{"schema", "swingbridge/preflight/1"}, {"checks", list}, {"summary", summary}};
}

} // namespace swingbridge
