// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "advice/PreflightCheck.h"

#include <QCoreApplication>

namespace swingbridge {

QString toString(PreflightState state)
{
    switch (state) {
    case PreflightState::Pass: return QStringLiteral("pass");
    case PreflightState::Warning: return QStringLiteral("warning");
    case PreflightState::Blocker: return QStringLiteral("blocker");
    case PreflightState::Attest: return QStringLiteral("attest");
    case PreflightState::NotRead: return QStringLiteral("notRead");
    }
    Q_UNREACHABLE();
}

QString toString(PreflightGroup group)
{
    switch (group) {
    case PreflightGroup::Servers: return QStringLiteral("servers");
    case PreflightGroup::Rights: return QStringLiteral("rights");
    case PreflightGroup::Product: return QStringLiteral("product");
    case PreflightGroup::System: return QStringLiteral("system");
    case PreflightGroup::Scheduler: return QStringLiteral("scheduler");
    case PreflightGroup::Data: return QStringLiteral("data");
    case PreflightGroup::Safety: return QStringLiteral("safety");
    }
    Q_UNREACHABLE();
}

QString titleOf(PreflightGroup group)
{
    switch (group) {
    case PreflightGroup::Servers: return QCoreApplication::translate("AdviceText", "Servers");
    case PreflightGroup::Rights: return QCoreApplication::translate("AdviceText", "Rights and reach");
    case PreflightGroup::Product: return QCoreApplication::translate("AdviceText", "Product");
    case PreflightGroup::System: return QCoreApplication::translate("AdviceText", "System");
    case PreflightGroup::Scheduler: return QCoreApplication::translate("AdviceText", "Scheduler");
    case PreflightGroup::Data: return QCoreApplication::translate("AdviceText", "Data");
    case PreflightGroup::Safety: return QCoreApplication::translate("AdviceText", "Safety");
    }
    Q_UNREACHABLE();
}

} // namespace swingbridge
