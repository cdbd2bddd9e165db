// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "advice/NotCarried.h"

#include "advice/AdviceText.h"
#include "advice/ConfigurationHoldings.h"
#include "foundation/JsonText.h"

#include <QCoreApplication> // QT_TRANSLATE_NOOP

#include <algorithm>
#include <array>

namespace swingbridge {
namespace {

using Item = NotCarried::Item;

struct ItemRow
{
    Item item;
    const char *word;
    bool isByHand;
    //! What a configuration has of it; nothing: it does not tell.
    std::optional<Holdings> (*holdings)(const SyncConfiguration &configuration);
    const char *title;
    const char *loss;
    const char *check;
};

//! In the order of Item.
constexpr std::array itemRows{
    ItemRow{Item::DeviceWriteback, "deviceWriteback", false, deviceWriteback, QT_TRANSLATE_NOOP("AdviceText", "Device writeback"),
        QT_TRANSLATE_NOOP("AdviceText", "The file records device writeback, but the import never applies it."),
        QT_TRANSLATE_NOOP("AdviceText", "On the new server run the wizard's task \"Configure device options\" and enable device writeback with the same container.")},
    ItemRow{Item::ObjectTypes, "objectTypes", false, unusualObjectTypes, QT_TRANSLATE_NOOP("AdviceText", "Selected object types"),
        QT_TRANSLATE_NOOP("AdviceText", "The new server begins with the product's own selection of object types."),
        QT_TRANSLATE_NOOP("AdviceText", "In Synchronization Service Manager open each connector's properties, page \"Select Object Types\", and compare the ticks with the active server.")},
    ItemRow{Item::SelectedAttributes, "selectedAttributes", false, unusualAttributes, QT_TRANSLATE_NOOP("AdviceText", "Selected attributes"),
        QT_TRANSLATE_NOOP("AdviceText", "The new server selects the attributes that its own features need; others can be unticked."),
        QT_TRANSLATE_NOOP("AdviceText", "In Synchronization Service Manager open each connector's properties, page \"Select Attributes\", and tick what the active server has ticked.")},
    ItemRow{Item::RunProfiles, "runProfiles", false, customRunProfiles, QT_TRANSLATE_NOOP("AdviceText", "Custom run profiles"),
        QT_TRANSLATE_NOOP("AdviceText", "Only the product's own run profiles are there after an import."),
        QT_TRANSLATE_NOOP("AdviceText", "In Synchronization Service Manager choose \"Configure Run Profiles\" for each connector and create what is missing.")},
    ItemRow{Item::ProvisioningHierarchy, "provisioningHierarchy", false, provisioningHierarchy, QT_TRANSLATE_NOOP("AdviceText", "Provisioning hierarchy"),
        QT_TRANSLATE_NOOP("AdviceText", "A provisioning hierarchy of a connector is not in the file."),
        QT_TRANSLATE_NOOP("AdviceText", "In Synchronization Service Manager open each connector's properties, page \"Configure Provisioning Hierarchy\", and compare it with the active server.")},
    ItemRow{Item::Federation, "federation", true, federation, QT_TRANSLATE_NOOP("AdviceText", "Federation settings"),
        QT_TRANSLATE_NOOP("AdviceText", "The sign-in method is preselected, but everything about AD FS or PingFederate is entered again."),
        QT_TRANSLATE_NOOP("AdviceText", "On the new server run the wizard's task \"Manage federation\" (AD FS) or enter the PingFederate settings, and sign in with a test user.")},
    ItemRow{Item::GenericConnectors, "genericConnectors", false, genericConnectors, QT_TRANSLATE_NOOP("AdviceText", "Generic LDAP and SQL connectors"),
        QT_TRANSLATE_NOOP("AdviceText", "With such a connector the import of settings cannot be used."),
        QT_TRANSLATE_NOOP("AdviceText", "Install the new server without importing and create the connector by hand in Synchronization Service Manager.")},
    ItemRow{Item::StandardRules, "standardRules", false, changedStandardRules, QT_TRANSLATE_NOOP("AdviceText", "Changes to standard rules"),
        QT_TRANSLATE_NOOP("AdviceText", "Standard rules that were disabled, modified or deleted are there again as the product ships them."),
        QT_TRANSLATE_NOOP("AdviceText", "In the Synchronization Rules Editor disable on the new server what is disabled on the active server; replace modified rules by custom rules below 100.")},
    ItemRow{Item::MetaverseSchema, "metaverseSchema", false, customMetaverseAttributes, QT_TRANSLATE_NOOP("AdviceText", "Metaverse attributes of your own"),
        QT_TRANSLATE_NOOP("AdviceText", "Attributes that were added to the metaverse are not in the file; rules that use them would fail."),
        QT_TRANSLATE_NOOP("AdviceText", "In Synchronization Service Manager open the Metaverse Designer and add the attributes with the same type before the rules are created.")},
    ItemRow{Item::SyncInterval, "syncInterval", false, unusualInterval, QT_TRANSLATE_NOOP("AdviceText", "Synchronization interval"),
        QT_TRANSLATE_NOOP("AdviceText", "The new server begins with an interval of 30 minutes."),
        QT_TRANSLATE_NOOP("AdviceText", "Compare Get-ADSyncScheduler on both servers, and set the interval with Set-ADSyncScheduler -CustomizedSyncCycleInterval.")},
    ItemRow{Item::Accounts, "accounts", true, accounts, QT_TRANSLATE_NOOP("AdviceText", "Accounts and passwords"),
        QT_TRANSLATE_NOOP("AdviceText", "No password and no service account is in the file."),
        QT_TRANSLATE_NOOP("AdviceText", "Have the credentials for Entra ID and for each forest at hand when the installer asks, and give the service account and the database the same kind as on the active server.")},
    ItemRow{Item::Machine, "machine", true, machineSettings, QT_TRANSLATE_NOOP("AdviceText", "What stands on the machine"),
        QT_TRANSLATE_NOOP("AdviceText", "Changes to miiserver.exe.config (FIPS), the Health agent, pass-through authentication agents, proxy and firewall are not in the file."),
        QT_TRANSLATE_NOOP("AdviceText", "Compare both machines by hand: miiserver.exe.config, installed agents, proxy (netsh winhttp show proxy) and firewall rules.")},
};

const ItemRow &rowOf(Item item)
{
    return itemRows.at(static_cast<size_t>(item));
}

QStringList without(const QStringList &all, const QStringList &these)
{
    QStringList left;
    std::copy_if(all.cbegin(), all.cend(), std::back_inserter(left),
                 [&these](const QString &one) { return !these.contains(one, Qt::CaseInsensitive); });
    return left;
}

NotCarried checked(const NotCarried &item, const SyncConfiguration &imported)
{
    if (!item.found())
        return item.withState(NotCarried::State::NotKnown);
    if (item.found() == false)
        return item.withState(NotCarried::State::Ok);
    if (item.isByHand())
        return item.withState(NotCarried::State::NotKnown);
    const std::optional<Holdings> there = rowOf(item.item()).holdings(imported);
    if (!there)
        return item.withState(NotCarried::State::NotKnown);
    const QStringList missing = without(item.details(), there->details);
    const bool isThere = there->found && missing.isEmpty();
    return item.withState(isThere ? NotCarried::State::Ok : NotCarried::State::Missing, missing);
}

} // namespace

QString NotCarried::word() const
{
    return QLatin1String(rowOf(m_item).word);
}

bool NotCarried::isByHand() const
{
    return rowOf(m_item).isByHand;
}

QString NotCarried::title() const
{
    return AdviceText(rowOf(m_item).title).translated();
}

QString NotCarried::loss() const
{
    return AdviceText(rowOf(m_item).loss).translated();
}

QString NotCarried::check() const
{
    return AdviceText(rowOf(m_item).check).translated();
}

NotCarried NotCarried::withState(State state, QStringList missing) const
{
    NotCarried copy(*this);
    copy.m_state = state;
    copy.m_missing = std::move(missing);
    return copy;
}

QString toWord(NotCarried::State state)
{
    switch (state) {
    case NotCarried::State::NotLooked: return {};
    case NotCarried::State::Ok: return QStringLiteral("ok");
    case NotCarried::State::Missing: return QStringLiteral("missing");
    case NotCarried::State::NotKnown: return QStringLiteral("notKnown");
    }
    return {};
}

QList<NotCarried> listNotCarried(const SyncConfiguration &active)
{
    QList<NotCarried> items;
    for (const ItemRow &row : itemRows) {
        const std::optional<Holdings> holdings = row.holdings(active);
        items.append(holdings ? NotCarried(row.item, holdings->found, holdings->details) : NotCarried(row.item, std::nullopt));
    }
    return items;
}

QList<NotCarried> checkNotCarried(const SyncConfiguration &active, const SyncConfiguration &imported)
{
    QList<NotCarried> items = listNotCarried(active);
    for (NotCarried &item : items)
        item = checked(item, imported);
    return items;
}

Json toJson(const NotCarried &item)
{
    Json json = {{"item", item.word()}, {"found", nullptr}, {"check", item.check()}};
    if (item.found())
        json["found"] = *item.found();
    if (item.state() != NotCarried::State::NotLooked)
        json["state"] = toWord(item.state());
    return json;
}

} // namespace swingbridge
