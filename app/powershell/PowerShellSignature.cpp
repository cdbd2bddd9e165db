// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "powershell/PowerShellSignature.h"

#include <algorithm>

namespace swingbridge {
namespace {

using Trait = PowerShellParameter::Trait;

PowerShellParameter optional(const char *name, int position = -1)
{
    return {QLatin1String(name), Trait::Optional, position};
}

PowerShellParameter mandatory(const char *name, int position = -1)
{
    return {QLatin1String(name), Trait::Mandatory, position};
}

PowerShellParameter flag(const char *name)
{
    return {QLatin1String(name), Trait::Switch};
}

// adsync.md 10 and rule-scripts.md 1.3; positions where they are known.
std::vector<PowerShellSignature> ruleCmdlets()
{
    return {
        {QLatin1String("New-ADSyncRule"),
            {mandatory("Name", 0), mandatory("Direction", 1), mandatory("Connector", 2), mandatory("SourceObjectType", 3),
                mandatory("TargetObjectType", 4), mandatory("LinkType", 5), optional("Precedence"), optional("PrecedenceAfter"),
                optional("PrecedenceBefore"), optional("Description"), optional("ImmutableTag"), optional("Identifier"),
                optional("SoftDeleteExpiryInterval"), flag("EnablePasswordSync"), flag("Disabled")}},
        {QLatin1String("Add-ADSyncAttributeFlowMapping"),
            {mandatory("SynchronizationRule"), optional("AttributeFlowMappings"), optional("Source"), optional("Destination"),
                optional("FlowType"), optional("Expression"), flag("ExecuteOnce"), optional("ValueMergeType"), optional("Direction")}},
        {QLatin1String("Add-ADSyncScopeConditionGroup"), {mandatory("SynchronizationRule"), optional("ScopeConditions")}},
        {QLatin1String("Add-ADSyncJoinConditionGroup"), {mandatory("SynchronizationRule"), optional("JoinConditions")}},
        {QLatin1String("Add-ADSyncRule"), {optional("SynchronizationRule")}},
        {QLatin1String("Get-ADSyncRule"), {optional("Identifier")}},
        {QLatin1String("Remove-ADSyncRule"), {optional("SynchronizationRule"), optional("Identifier")}},
        {QLatin1String("New-ADSyncScopeCondition"),
            {optional("Attribute"), optional("ComparisonValue"), optional("ComparisonOperator")}},
        {QLatin1String("New-ADSyncJoinCondition"), {optional("CSAttribute"), optional("MVAttribute"), optional("CaseSensitive")}},
        {QLatin1String("New-Object"),
            {mandatory("TypeName", 0), {QLatin1String("ArgumentList"), Trait::Optional, 1, QLatin1String("Args")}, optional("Property"),
                optional("ComObject"), flag("Strict")}},
    };
}

} // namespace

QStringView withoutAdSyncModule(QStringView command)
{
    return command.startsWith(u"ADSync\\", Qt::CaseInsensitive) ? command.mid(7) : command;
}

const PowerShellSignature *PowerShellSignature::of(QStringView command)
{
    static const std::vector<PowerShellSignature> known = ruleCmdlets();
    const QStringView name = withoutAdSyncModule(command);
    const auto found = std::find_if(known.begin(), known.end(),
        [name](const PowerShellSignature &each) { return name.compare(each.m_cmdlet, Qt::CaseInsensitive) == 0; });
    return found == known.end() ? nullptr : &*found;
}

const std::vector<PowerShellParameter> &PowerShellSignature::commonParameters()
{
    static const std::vector<PowerShellParameter> common = {
        {QLatin1String("Verbose"), Trait::Switch, -1, QLatin1String("vb")},
        {QLatin1String("Debug"), Trait::Switch, -1, QLatin1String("db")},
        {QLatin1String("ErrorAction"), Trait::Optional, -1, QLatin1String("ea")},
        {QLatin1String("WarningAction"), Trait::Optional, -1, QLatin1String("wa")},
        {QLatin1String("InformationAction"), Trait::Optional, -1, QLatin1String("infa")},
        {QLatin1String("ErrorVariable"), Trait::Optional, -1, QLatin1String("ev")},
        {QLatin1String("WarningVariable"), Trait::Optional, -1, QLatin1String("wv")},
        {QLatin1String("InformationVariable"), Trait::Optional, -1, QLatin1String("iv")},
        {QLatin1String("OutVariable"), Trait::Optional, -1, QLatin1String("ov")},
        {QLatin1String("OutBuffer"), Trait::Optional, -1, QLatin1String("ob")},
        {QLatin1String("PipelineVariable"), Trait::Optional, -1, QLatin1String("pv")},
    };
    return common;
}

PowerShellSignature::Match PowerShellSignature::find(QStringView written, const PowerShellParameter *&found) const
{
    std::vector<const PowerShellParameter *> begins;
    size_t own = 0;
    for (const auto *list : {&m_parameters, &commonParameters()}) {
        for (const PowerShellParameter &each : *list) {
            const auto is = [written](QLatin1String name) { return written.compare(name, Qt::CaseInsensitive) == 0; };
            if (is(each.name()) || (!each.alias().isEmpty() && is(each.alias()))) {
                found = &each;
                return Match::One;
            }
            if (each.name().startsWith(written, Qt::CaseInsensitive))
                begins.push_back(&each);
        }
        if (list == &m_parameters)
            own = begins.size();
    }
    if (begins.empty())
        return Match::None;
    if (begins.size() != 1 && own != 1)
        return Match::Ambiguous;
    found = begins.front(); // the cmdlet's own come first
    return Match::One;
}

} // namespace swingbridge
