// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "configuration/SettingsCatalogue.h"

#include "configuration/SettingsFile.h"

#include <QHash>

#include <array>

namespace swingbridge {
namespace {

using Form = SettingRow::Form;
#define L(text) QLatin1String(text)
constexpr QLatin1String authentication("authenticationPolicy");
constexpr QLatin1String identity("identityMappingPolicy");
constexpr QLatin1String exchange("exchangePolicy");
constexpr QLatin1String options("synchronizationOptions");

constexpr std::array settingTable{
    SettingRow{L("UserSignIn.SignOnMethod"), authentication, L("signOnMethod"), L("usersignin signinmethod"), Form::Text},
    SettingRow{L("UserSignIn.DesktopSsoEnabled"), authentication, L("desktopSsoEnabled"), L("desktopsso seamlessssoenabled seamlesssso"), Form::Flag},
    SettingRow{L("OptionalFeature.PasswordHashSync"), authentication, L("passwordHashSync"), L("passwordhashsyncenabled passwordsync passwordsyncenabled"), Form::Flag},
    SettingRow{L("OptionalFeature.PasswordWriteback"), authentication, L("passwordWriteback"), L("passwordwritebackenabled"), Form::Flag},
    SettingRow{L("SynchronizationOption.AnchorAttribute"), identity, L("anchorAttribute"), L("sourceanchor sourceanchorattribute"), Form::Text},
    SettingRow{L("SynchronizationOption.UPNAttribute"), identity, L("upnAttribute"), L("userprincipalnameattribute"), Form::Text},
    SettingRow{L("SynchronizationOption.JoinCriteria"), identity, L("joinCriteria"), L("joincriterion"), Form::Text},
    SettingRow{L("SynchronizationOption.CustomAttribute"), identity, L("customAttribute"), L("customjoinattribute"), Form::Text, false},
    SettingRow{L("OptionalFeature.HybridExchange"), exchange, L("hybridExchange"), L("exchangehybrid hybridexchangeenabled exchangehybridenabled"), Form::Flag},
    SettingRow{L("OptionalFeature.ExchangeMailPublicFolder"), exchange, L("exchangeMailPublicFolder"), L("exchangemailpublicfolders mailpublicfolders"), Form::Flag},
    SettingRow{L("Synchronize.StagingMode"), options, L("stagingMode"), L("stagingmodeenabled isstagingmodeenabled"), Form::Flag},
    SettingRow{L("OptionalFeature.ExportDeletionThreshold"), options, L("exportDeletionThreshold"), L("exportdeletionthresholdenabled"), Form::Flag},
    SettingRow{L("OptionalFeature.ExportDeletionThresholdValue"), options, L("exportDeletionThresholdValue"), L("deletionthreshold alertthreshold"), Form::Text},
    SettingRow{L("OptionalFeature.AutoUpgradeState"), options, L("autoUpgradeState"), L("autoupgrade automaticupgrade"), Form::Text},
    SettingRow{L("OptionalFeature.DeviceWriteBack"), options, L("deviceWriteBack"), L("devicewritebackenabled"), Form::Flag},
    SettingRow{L("DeviceWriteBack.Container"), options, L("deviceWriteBackContainer"), L(""), Form::Text, false},
    SettingRow{L("OptionalFeature.GroupWriteBack"), options, L("groupWriteBack"), L("groupwritebackenabled unifiedgroupwriteback unifiedgroupwritebackenabled"), Form::Flag},
    SettingRow{L("GroupWriteBack.Container"), options, L("groupWriteBackContainer"), L(""), Form::Text, false},
    SettingRow{L("OptionalFeature.UserWriteBack"), options, L("userWriteBack"), L("userwritebackenabled"), Form::Flag, false},
    SettingRow{L("OptionalFeature.DirectoryExtension"), options, L("directoryExtension"), L("directoryextensions directoryextensionsenabled"), Form::Flag},
    SettingRow{L("OptionalFeature.DirectoryExtensionAttributes"), options, L("directoryExtensionAttributes"), L(""), Form::List, false},
    SettingRow{L("OptionalFeature.FilterAAD"), options, L("filterAAD"), L("aadfilter attributefiltering"), Form::Flag},
    SettingRow{L("AADFilter.ApplicationList"), options, L("applicationList"), L(""), Form::List, false},
    SettingRow{L("AADFilter.AttributeExclusionList"), options, L("attributeExclusionList"), L(""), Form::List, false},
    SettingRow{L("OptionalFeature.GroupFiltering"), options, L("groupFiltering"), L("groupfilteringenabled"), Form::Flag},
    SettingRow{L("Synchronize.TimeInterval"), options, L("timeInterval"), L("synchronizationinterval syncinterval"), Form::Text, false},
};
#undef L

QString normalKey(const QString &key)
{
    QString normal;
    for (const QChar c : key) {
        if (c.isLetterOrNumber())
            normal += c.toLower();
    }
    return normal;
}

} // namespace

std::span<const SettingRow> settingRows() { return settingTable; }

const SettingRow *settingRowFor(const QString &key)
{
    static const auto index = [] {
        QHash<QString, const SettingRow *> rows;
        for (const SettingRow &row : settingTable) {
            rows.insert(normalKey(row.key), &row);
            for (const QString &name : QString(row.otherNames).split(u' ', Qt::SkipEmptyParts))
                rows.insert(name, &row);
        }
        return rows;
    }();
    return index.value(normalKey(key));
}

bool isSettingsSection(const QString &name)
{
    for (const QLatin1String section : {authentication, identity, exchange, options}) {
        if (name.compare(section, Qt::CaseInsensitive) == 0)
            return true;
    }
    return false;
}

QString settingWord(const QString &parameter)
{
    for (const SettingRow &row : settingTable) {
        if (parameter == row.fullName())
            return row.key == QLatin1String("anchorAttribute") ? QStringLiteral("sourceAnchor") : QString(row.key);
    }
    return parameter;
}

QStringList composedSettingsKeys()
{
    QStringList keys;
    for (const SettingRow &row : settingTable)
        keys << row.section + u'.' + row.key;
    return keys;
}

} // namespace swingbridge
