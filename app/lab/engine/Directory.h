// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/Guid.h"
#include "lab/engine/Value.h"

#include <QStringList>

namespace swingbridge {

//! What the population of a lab depends on: nothing else.
class DirectoryOptions
{
public:
    DirectoryOptions() = default;
    explicit DirectoryOptions(quint64 populationSeed, int objectCount = 2000) : seed(populationSeed), objects(objectCount) {}

    quint64 seed = 1;
    int objects = 2000;       //!< All of them, of every type. At least 200 (fewer are made 200).
    int faxUsers = 0;         //!< Users in scope with a fax number that has spaces: the newer standard rule changes them.
    int pagerUsers = 0;       //!< Users in scope with a pager number.
    int kioskUsers = 0;       //!< Users of OU=Kiosk: in no group, nobody's manager.
    int closedBranchUsers = 0;//!< Users of OU=Closed Branch: in no group, nobody's manager.
    int partnerUsers = 0;     //!< Users of OU=Partners: in no group, nobody's manager.

    friend bool operator==(const DirectoryOptions &, const DirectoryOptions &) = default;
};

enum class DirectoryObjectType { User, InetOrgPerson, Group, Contact, Computer };

//! The forest contoso.com: a pure function of its options. Nothing is stored; each value is computed when it is asked
//! for, so 200,000 objects cost no memory. The same options give the same objects on every machine and build.
//! Safe to copy and to read from anywhere.
class Directory
{
public:
    explicit Directory(const DirectoryOptions &options = DirectoryOptions());

    const DirectoryOptions &options() const { return m_options; }
    int size() const { return m_options.objects; }

    DirectoryObjectType type(int index) const;
    //! "user", "inetOrgPerson", "group", "contact", "computer".
    QString objectClass(int index) const;
    QString dn(int index) const;
    //! The container's DN.
    QString organizationalUnit(int index) const;
    Guid objectGuid(int index) const;
    //! Values of an attribute by its AD name (any case); empty when the object has none.
    Values values(int index, QStringView attribute) const;
    //! The object with that DN (any case), or -1. Groups only: what ISMEMBEROF needs.
    int groupWithDn(QStringView dn) const;
    //! Indices of a group's members, ascending.
    QList<int> members(int groupIndex) const;

    //! DNs of the organizational units there are, parents first.
    static QStringList organizationalUnits();

private:
    friend class DirectoryAttributes;
    //! What kind of place an index has in the layout: counts of each kind, first index of each.
    class Layout
    {
    public:
        int users = 0;          //!< Index 0 … users-1, special units first.
        int inetOrgPersons = 0; //!< then these,
        int groups = 0;         //!< groups,
        int contacts = 0;       //!< contacts,
        int computers = 0;      //!< and computers.
    };
    DirectoryOptions m_options;
    Layout m_layout;
};

} // namespace swingbridge
