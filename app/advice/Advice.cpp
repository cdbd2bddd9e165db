// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "advice/Advice.h"

#include "advice/AdviceRules.h"
#include "foundation/JsonText.h"

#include <QCoreApplication>

#include <algorithm>

namespace swingbridge {
namespace {

//! One way while it is weighed.
class Weighed
{
public:
    explicit Weighed(UpgradeWay which) : way(which) {}
    UpgradeWay way;
    int weight = 0;
    bool isExcluded = false;
    QList<AdviceReason> reasonsFor;
    QList<AdviceReason> reasonsAgainst;

    void add(const AdviceRule &rule, const AdviceFacts &facts)
    {
        const AdviceReason reason(QLatin1String(rule.id), AdviceText(rule.text, rule.arguments(facts)), QLatin1String(rule.source));
        (rule.weight > 0 ? reasonsFor : reasonsAgainst) << reason;
        isExcluded = isExcluded || rule.weight == AdviceRule::excludes;
        weight += rule.weight;
    }
};

QList<Weighed> weigh(const AdviceFacts &facts)
{
    QList<Weighed> ways;
    for (const UpgradeWay way : waysFor(facts)) {
        Weighed weighed(way);
        for (const AdviceRule &rule : adviceRules()) {
            if (rule.way == way && rule.applies(facts))
                weighed.add(rule, facts);
        }
        ways << weighed;
    }
    return ways;
}

QList<AdviceText> unknownFacts(const AdviceServer &server)
{
    QList<AdviceText> unknown;
    if (!server.objects)
        unknown << AdviceText(QT_TRANSLATE_NOOP("AdviceText", "the number of objects"));
    if (!server.modifiedStandardRules)
        unknown << AdviceText(QT_TRANSLATE_NOOP("AdviceText", "whether standard rules were edited"));
    if (!server.lastUpgrade.isValid())
        unknown << AdviceText(QT_TRANSLATE_NOOP("AdviceText", "when the server was last upgraded"));
    if (server.role == ServerRole::Unknown)
        unknown << AdviceText(QT_TRANSLATE_NOOP("AdviceText", "whether the server is active"));
    if (server.version.isEmpty())
        unknown << AdviceText(QT_TRANSLATE_NOOP("AdviceText", "the version"));
    if (server.os.isEmpty())
        unknown << AdviceText(QT_TRANSLATE_NOOP("AdviceText", "the operating system"));
    if (server.database == SystemFacts::DatabaseKind::Unknown)
        unknown << AdviceText(QT_TRANSLATE_NOOP("AdviceText", "the kind of database"));
    return unknown;
}

//! About three hours for every 50,000 objects (mission.md U5), in steps of half an hour.
std::optional<double> estimatedHours(const AdviceServer &server)
{
    if (!server.objects)
        return std::nullopt;
    const qint64 halfHours = (*server.objects * 6 + 49'999) / 50'000;
    return double(std::max<qint64>(halfHours, 1)) / 2;
}

Json toDocument(const QList<AdviceReason> &reasons)
{
    Json list = Json::array();
    for (const AdviceReason &reason : reasons)
        list.push_back(Json{{"rule", reason.rule}, {"text", reason.text.translated()}, {"source", reason.source}});
    return list;
}

} // namespace

QString toString(UpgradeWay way)
{
    switch (way) {
    case UpgradeWay::None: return QStringLiteral("none");
    case UpgradeWay::Automatic: return QStringLiteral("automatic");
    case UpgradeWay::InPlace: return QStringLiteral("inPlace");
    case UpgradeWay::Swing: return QStringLiteral("swing");
    case UpgradeWay::OsSwing: return QStringLiteral("osSwing");
    case UpgradeWay::DirsyncInPlace: return QStringLiteral("dirsyncInPlace");
    case UpgradeWay::DirsyncParallel: return QStringLiteral("dirsyncParallel");
    case UpgradeWay::Rebuild: return QStringLiteral("rebuild");
    }
    Q_UNREACHABLE();
}

QString titleOf(UpgradeWay way)
{
    const auto say = [](const char *text) { return QCoreApplication::translate("AdviceText", text); };
    switch (way) {
    case UpgradeWay::None: return say(QT_TRANSLATE_NOOP("AdviceText", "No supported way"));
    case UpgradeWay::Automatic: return say(QT_TRANSLATE_NOOP("AdviceText", "Automatic upgrade"));
    case UpgradeWay::InPlace: return say(QT_TRANSLATE_NOOP("AdviceText", "In-place upgrade"));
    case UpgradeWay::Swing: return say(QT_TRANSLATE_NOOP("AdviceText", "Swing migration"));
    case UpgradeWay::OsSwing: return say(QT_TRANSLATE_NOOP("AdviceText", "Swing migration to a new server"));
    case UpgradeWay::DirsyncInPlace: return say(QT_TRANSLATE_NOOP("AdviceText", "DirSync, upgraded in place"));
    case UpgradeWay::DirsyncParallel: return say(QT_TRANSLATE_NOOP("AdviceText", "DirSync, deployed in parallel"));
    case UpgradeWay::Rebuild: return say(QT_TRANSLATE_NOOP("AdviceText", "Rebuild from the stored export"));
    }
    Q_UNREACHABLE();
}

Advice adviseMethod(const AdviceFacts &facts)
{
    Advice advice;
    if (!facts.subject())
        return advice;
    const QList<Weighed> ways = weigh(facts);
    const Weighed *best = nullptr;
    for (const Weighed &way : ways) {
        if (!way.isExcluded && (!best || way.weight > best->weight))
            best = &way;
    }
    for (const Weighed &way : ways) {
        if (best && way.way == best->way) {
            advice.recommended = way.way;
            advice.reasons = way.reasonsFor + way.reasonsAgainst;
        } else {
            RejectedWay rejected(way.way);
            rejected.isExcluded = way.isExcluded;
            rejected.reasons = way.reasonsAgainst + way.reasonsFor;
            advice.rejected << rejected;
        }
    }
    advice.notKnown = unknownFacts(*facts.subject());
    advice.estimateHours = estimatedHours(*facts.subject());
    return advice;
}

Json adviceDocument(const Advice &advice)
{
    Json rejected = Json::array();
    for (const RejectedWay &way : advice.rejected)
        rejected.push_back(Json{{"way", toString(way.way)}, {"reasons", toDocument(way.reasons)}});
    Json unknown = Json::array();
    for (const AdviceText &text : advice.notKnown)
        unknown.push_back(text.translated());
    return Json{{"schema", "swingbridge/advice/1"},
                {"recommended", toString(advice.recommended)},
                {"reasons", toDocument(advice.reasons)},
                {"rejected", rejected},
                {"notKnown", unknown},
                {"estimateHours", advice.estimateHours ? Json(*advice.estimateHours) : Json(nullptr)}};
}

} // namespace swingbridge
