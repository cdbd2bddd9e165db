// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "configuration/SyncConfiguration.h"

#include <optional>

namespace swingbridge {

//! One thing that "Import synchronization settings" does not carry over (settings-json.md 4; peers.md N10): what *this*
//! configuration has of it, how to look for it on the new server, and afterwards what became of it there.
class NotCarried
{
public:
    enum class Item {
        DeviceWriteback,       //!< Recorded, not applied.
        ObjectTypes,           //!< Other object types than a new server selects.
        SelectedAttributes,    //!< Attributes that no standard rule needs.
        RunProfiles,           //!< Run profiles that a new server does not have.
        ProvisioningHierarchy, //!< Of a connector.
        Federation,            //!< AD FS, PingFederate: the method is preselected, everything else is entered again.
        GenericConnectors,     //!< LDAP, SQL, …
        StandardRules,         //!< Disabled or removed standard rules.
        MetaverseSchema,       //!< Metaverse attributes that only custom rules use.
        SyncInterval,          //!< Another interval than 30 minutes.
        Accounts,              //!< Credentials and the service account.
        Machine                //!< Configuration files, agents, proxy: what stands on the machine.
    };
    enum class State { NotLooked, Ok, Missing, NotKnown };

    NotCarried(Item item, std::optional<bool> found, QStringList details = {})
        : m_item(item), m_found(found), m_details(std::move(details)) {}

    Item item() const { return m_item; }
    QString word() const;                                    //!< "deviceWriteback": the word of cli.md.
    //! Whether the configuration has something of it to lose; nothing: it does not tell.
    std::optional<bool> found() const { return m_found; }
    //! What it has, by the names the product uses; sorted, may be empty.
    const QStringList &details() const { return m_details; }
    State state() const { return m_state; }                  //!< NotLooked before there is a new server to look at.
    //! Those of details() that the new server lacks.
    const QStringList &missing() const { return m_missing; }
    //! Only a person can look: no configuration tells.
    bool isByHand() const;

    QString title() const;  //!< Translated, a noun: "Device writeback".
    QString loss() const;   //!< Translated, one sentence: what the import does with it.
    QString check() const;  //!< Translated, one sentence: how to look at and mend it on the new server.

    NotCarried withState(State state, QStringList missing = {}) const;

private:
    Item m_item;
    std::optional<bool> m_found;
    QStringList m_details;
    State m_state = State::NotLooked;
    QStringList m_missing;
};

//! "ok", "missing", "notKnown"; empty before it was looked at.
QString toWord(NotCarried::State state);

//! Every item, in the order above: what \a active would lose on import. Pure.
QList<NotCarried> listNotCarried(const SyncConfiguration &active);

//! The same, each with its state on \a imported, the new server: Ok when nothing was there to lose or all of it is there,
//! Missing when something is not, NotKnown when either side does not tell or only a person can look. Pure.
QList<NotCarried> checkNotCarried(const SyncConfiguration &active, const SyncConfiguration &imported);

//! {"item","found","check"}, after a look also "state" (cli.md, settings prepare and check-import).
Json toJson(const NotCarried &item);

} // namespace swingbridge
