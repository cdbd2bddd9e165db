// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "method/MethodModel.h"

#include "migration/MigrationSession.h"
#include "migration/Workspace.h"

namespace swingbridge {

MethodModel::MethodModel(MigrationSession *session, QObject *parent) : PageModel(session, PhaseId::Method, parent) {}

AdviceFacts MethodModel::facts() const
{
    return adviceFactsFrom(workspace().preflightFacts, workspace().world.clock->nowUtc().date());
}

QString MethodModel::situation() const
{
    const ServerReading *active = workspace().reading(workspace().activeName());
    const ServerReading *target = workspace().reading(workspace().targetName());
    if (!active || !target)
        return {};
    if (target->notInstalled)
        return tr("%1 runs %2; %3 is not installed yet.").arg(active->name, active->version(), target->name);
    if (active->version() == target->version())
        return tr("A pair of servers of one version: %1 is active, %2 is in staging mode, both run %3.").arg(active->name, target->name, active->version());
    return tr("A pair of servers: %1 is active and runs %2, %3 is in staging mode and runs %4.")
        .arg(active->name, active->version(), target->name, target->version());
}

QList<MethodChoice> MethodModel::choices() const
{
    QList<MethodChoice> choices;
    if (workspace().preflightFacts.isEmpty())
        return choices;
    const Advice advice = adviseMethod(facts());
    const auto joined = [](const QList<AdviceReason> &reasons) {
        QStringList sentences;
        for (const AdviceReason &reason : reasons)
            sentences << reason.text.translated();
        return sentences.join(QLatin1Char(' '));
    };
    const auto append = [&choices](UpgradeWay way, const QString &why, bool recommended) {
        const bool swing = way == UpgradeWay::Swing || way == UpgradeWay::OsSwing;
        choices << MethodChoice{toString(way), titleOf(way), why, recommended, swing};
    };
    if (advice.recommended != UpgradeWay::None)
        append(advice.recommended, joined(advice.reasons), true);
    for (const RejectedWay &rejected : advice.rejected)
        append(rejected.way, joined(rejected.reasons), false);
    return choices;
}

QString MethodModel::chosen() const
{
    return workspace().record.method();
}

void MethodModel::choose(const QString &way)
{
    if (way != chosen())
        settle(session()->chooseMethod(way));
}

QStringList MethodModel::notKnown() const
{
    QStringList texts;
    if (workspace().preflightFacts.isEmpty())
        return texts;
    const Advice advice = adviseMethod(facts());
    for (const AdviceText &text : advice.notKnown)
        texts << text.translated();
    return texts;
}

} // namespace swingbridge
