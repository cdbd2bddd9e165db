// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "advice/Preflight.h"

#include "advice/PreflightChecks.h"
#include "foundation/JsonText.h"

#include <QCoreApplication> // QT_TRANSLATE_NOOP

#include <algorithm>

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

QList<ServerCheck> checksOfEach()
{
    return serverChecks() + productChecks() + systemChecks() + schedulerChecks();
}

//! The check as it came out, as old as what it rests on; what was not read says why.
PreflightCheck completed(PreflightCheck check, const QList<Operation> &reads, const QList<ServerFacts> &facts)
{
    for (const ServerFacts &server : facts) {
        check.readAt = std::min(check.readAt, server.oldestOf(reads));
        for (const Operation operation : reads) {
            const auto why = server.whyNotRead(operation);
            if (check.state == PreflightState::NotRead && why) {
                check.seenText = AdviceText(QT_TRANSLATE_NOOP("AdviceText", "This could not be read: %1"), {why->detail().isEmpty() ? why->code() : why->detail()});
                return check;
            }
        }
    }
    return check;
}

} // namespace

QList<PreflightCheck> evaluatePreflight(const QList<ServerFacts> &facts, const QDateTime &now)
{
    QList<PreflightCheck> checks;
    for (const ServerFacts &server : facts) {
        for (const ServerCheck &check : checksOfEach())
            checks << completed(check.judge(server, now), check.reads, {server});
    }
    if (facts.size() < 2)
        return checks;
    for (const PairCheck &check : pairChecks())
        checks << completed(check.judge(facts), check.reads, facts);
    return checks;
}

QList<PreflightCheck> evaluateAlone(const ServerFacts &facts, const QDateTime &now)
{
    QList<PreflightCheck> checks;
    for (const ServerCheck &check : checksOfEach() + aloneChecks())
        checks << completed(check.judge(facts, now), check.reads, {facts});
    checks << upgradeCodeChecks(facts);
    checks.removeIf([](const PreflightCheck &check) { return check.id == QLatin1String("G19"); }); // nothing is held off here: "autoUpgrade" says more
    return checks;
}

QList<Operation> readingsOf(const QString &id)
{
    const ServerFacts nobody;
    for (const ServerCheck &check : checksOfEach()) {
        if (check.judge(nobody, QDateTime()).id == id)
            return check.reads;
    }
    for (const PairCheck &check : pairChecks()) {
        if (check.judge({nobody}).id == id)
            return check.reads;
    }
    return factRound::pair();
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
