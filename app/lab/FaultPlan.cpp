// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lab/FaultPlan.h"

#include <QRegularExpression>
#include <QStringList>

#include <array>
#include <utility>

namespace swingbridge {

namespace {

constexpr std::array<std::pair<FaultKind, const char *>, 14> words{{
    {FaultKind::RequestLost, "request-lost"}, {FaultKind::ReplyLost, "reply-lost"}, {FaultKind::AppliedLate, "applied-late"},
    {FaultKind::Duplicated, "duplicated"}, {FaultKind::Rejected, "rejected"}, {FaultKind::Swallowed, "swallowed"},
    {FaultKind::KilledBefore, "killed-before"}, {FaultKind::KilledInFlight, "killed-in-flight"},
    {FaultKind::RebootBefore, "reboot-before"}, {FaultKind::RebootAfter, "reboot-after"}, {FaultKind::Garbled, "garbled"},
    {FaultKind::Slow, "slow"}, {FaultKind::StaleReply, "stale-reply"}, {FaultKind::Silent, "silent"},
}};

std::optional<FaultKind> kindFrom(const QString &word)
{
    for (const auto &[kind, text] : words) {
        if (word == QLatin1String(text))
            return kind;
    }
    return std::nullopt;
}

std::optional<Fault> faultFrom(const QString &text)
{
    static const QRegularExpression shape(QStringLiteral("^([^:]+):([a-z-]+)@(\\*|[a-z.]+)(?:#([1-9][0-9]{0,5}))?$"));
    const auto match = shape.match(text);
    const auto kind = kindFrom(match.captured(2));
    const auto operation = operationFrom(match.captured(3));
    if (!match.hasMatch() || !kind || (!operation && match.captured(3) != QLatin1String("*")))
        return std::nullopt;
    return Fault(match.captured(1), *kind, operation, match.hasCaptured(4) ? match.captured(4).toInt() : 1);
}

} // namespace

QString toString(FaultKind kind)
{
    for (const auto &[known, text] : words) {
        if (known == kind)
            return QLatin1String(text);
    }
    Q_UNREACHABLE();
}

Result<FaultPlan> FaultPlan::parse(const QString &text)
{
    QList<Fault> faults;
    const QStringList parts = text.split(QLatin1Char(','), Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        const auto fault = faultFrom(part.trimmed());
        if (!fault) {
            return failure(Error::Kind::BadInput, tr("“%1” is not a fault of the lab.").arg(part.trimmed()), {},
                tr("Write SERVER:FAULT@OPERATION#NUMBER, for example sync01:reply-lost@demote#1."));
        }
        faults << *fault;
    }
    return FaultPlan(faults);
}

QString FaultPlan::toString() const
{
    QStringList parts;
    for (const Fault &fault : m_faults) {
        parts << QStringLiteral("%1:%2@%3#%4").arg(fault.server, swingbridge::toString(fault.kind),
            fault.operation ? swingbridge::toString(*fault.operation) : QStringLiteral("*"), QString::number(fault.occurrence));
    }
    return parts.join(QLatin1Char(','));
}

} // namespace swingbridge
