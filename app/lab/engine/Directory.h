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
    //! The container's DN: one of organizationalUnits().
    QString organizationalUnit(int index) const { return organizationalUnits().at(unit(index)); }
    //! The container as a position in organizationalUnits(): what fast callers use.
    int unit(int index) const;
    Guid objectGuid(int index) const;

    //! Values of an attribute by its AD name (any case); empty when the object has none.
    Values values(int index, QStringView attribute) const { return values(index, attributeId(attribute)); }
    //! The same by attributeId(): what fast callers use. An unknown id has no values.
    Values values(int index, int attribute) const;
    //! A small number for an attribute that some object has, or -1.
    static int attributeId(QStringView name);

    //! The group with that DN (any case), or -1: what ISMEMBEROF needs.
    int groupWithDn(QStringView dn) const;
    //! Indices of a group's members, ascending, without repetition.
    QList<int> members(int groupIndex) const;
    //! All objects that an object refers to, by whatever attribute.
    QList<int> references(int index) const;

    //! DNs of the organizational units there are, parents first.
    static const QStringList &organizationalUnits();

    //! Users by their unit, in this order from index 0. Counts of the parts of the population.
    class Layout
    {
    public:
        int partners = 0;
        int kiosk = 0;
        int closedBranch = 0;
        int disabled = 0;
        int services = 0;
        int unmanaged = 0;
        int people = 0;
        int inetOrgPersons = 0;
        int groups = 0;
        int contacts = 0;
        int computers = 0;

        int firstPerson() const { return partners + kiosk + closedBranch + disabled + services + unmanaged; }
        int users() const { return firstPerson() + people; }
        int firstGroup() const { return users() + inetOrgPersons; }
        int firstContact() const { return firstGroup() + groups; }
        int firstComputer() const { return firstContact() + contacts; }
    };
    const Layout &layout() const { return m_layout; }
    //! 64 bits that depend on the seed, the object and \a purpose only.
    quint64 dice(int index, quint32 purpose) const;

private:
    DirectoryOptions m_options;
    Layout m_layout;
};

} // namespace swingbridge
