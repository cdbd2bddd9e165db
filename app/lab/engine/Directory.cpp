// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lab/engine/Directory.h"

#include "lab/engine/DirectoryAttributes.h"

#include <algorithm>

namespace swingbridge {

namespace {

enum Unit { Corp, People, Groups, Contacts, Devices, Services, Partners, Kiosk, ClosedBranch, DisabledUsers, Unmanaged };

//! SplitMix64: the same on every machine.
quint64 mix(quint64 x)
{
    x += 0x9e3779b97f4a7c15ULL;
    x = (x ^ (x >> 30)) * 0xbf58476d1ce4e5b9ULL;
    x = (x ^ (x >> 27)) * 0x94d049bb133111ebULL;
    return x ^ (x >> 31);
}

Directory::Layout layoutOf(const DirectoryOptions &options)
{
    Directory::Layout layout;
    const int n = options.objects;
    layout.inetOrgPersons = n / 200;
    layout.groups = n / 10;
    layout.contacts = n / 25;
    layout.computers = n / 50;
    int users = n - layout.inetOrgPersons - layout.groups - layout.contacts - layout.computers;
    // At least a tenth of the users are people: the special units never take everything.
    const auto take = [&users, keep = users / 10](int wanted) {
        const int taken = std::clamp(wanted, 0, std::max(0, users - keep));
        users -= taken;
        return taken;
    };
    layout.partners = take(options.partnerUsers);
    layout.kiosk = take(options.kioskUsers);
    layout.closedBranch = take(options.closedBranchUsers);
    layout.disabled = take(n / 100);
    layout.services = take(n / 200);
    layout.unmanaged = take(n / 100);
    layout.people = users;
    return layout;
}

} // namespace

Directory::Directory(const DirectoryOptions &options)
    : m_options(options)
{
    m_options.objects = std::max(200, m_options.objects);
    m_layout = layoutOf(m_options);
}

quint64 Directory::dice(int index, quint32 purpose) const
{
    return mix(m_options.seed * 0x2545f4914f6cdd1dULL + (quint64(purpose) << 32) + quint64(index));
}

DirectoryObjectType Directory::type(int index) const
{
    if (index < m_layout.users())
        return DirectoryObjectType::User;
    if (index < m_layout.firstGroup())
        return DirectoryObjectType::InetOrgPerson;
    if (index < m_layout.firstContact())
        return DirectoryObjectType::Group;
    return index < m_layout.firstComputer() ? DirectoryObjectType::Contact : DirectoryObjectType::Computer;
}

QString Directory::objectClass(int index) const
{
    switch (type(index)) {
    case DirectoryObjectType::User: return QStringLiteral("user");
    case DirectoryObjectType::InetOrgPerson: return QStringLiteral("inetOrgPerson");
    case DirectoryObjectType::Group: return QStringLiteral("group");
    case DirectoryObjectType::Contact: return QStringLiteral("contact");
    case DirectoryObjectType::Computer: break;
    }
    return QStringLiteral("computer");
}

const QStringList &Directory::organizationalUnits()
{
    static const QStringList units{
        QStringLiteral("OU=CORP,DC=contoso,DC=com"),
        QStringLiteral("OU=People,OU=CORP,DC=contoso,DC=com"),
        QStringLiteral("OU=Groups,OU=CORP,DC=contoso,DC=com"),
        QStringLiteral("OU=Contacts,OU=CORP,DC=contoso,DC=com"),
        QStringLiteral("OU=Devices,OU=CORP,DC=contoso,DC=com"),
        QStringLiteral("OU=Service Accounts,OU=CORP,DC=contoso,DC=com"),
        QStringLiteral("OU=Partners,OU=CORP,DC=contoso,DC=com"),
        QStringLiteral("OU=Kiosk,OU=CORP,DC=contoso,DC=com"),
        QStringLiteral("OU=Closed Branch,OU=CORP,DC=contoso,DC=com"),
        QStringLiteral("OU=Disabled Users,OU=CORP,DC=contoso,DC=com"),
        QStringLiteral("OU=Unmanaged,DC=contoso,DC=com"),
    };
    return units;
}

int Directory::unit(int index) const
{
    switch (type(index)) {
    case DirectoryObjectType::Group: return Groups;
    case DirectoryObjectType::Contact: return Contacts;
    case DirectoryObjectType::Computer: return Devices;
    case DirectoryObjectType::InetOrgPerson: return People;
    case DirectoryObjectType::User: break;
    }
    const std::pair<int, int> parts[] = {{m_layout.partners, Partners}, {m_layout.kiosk, Kiosk}, {m_layout.closedBranch, ClosedBranch},
                                         {m_layout.disabled, DisabledUsers}, {m_layout.services, Services}, {m_layout.unmanaged, Unmanaged}};
    int first = 0;
    for (const auto &[count, place] : parts) {
        first += count;
        if (index < first)
            return place;
    }
    return People;
}

QString Directory::dn(int index) const
{
    QString name = DirectoryAttributes(*this, index).commonName();
    name.replace(u',', QStringLiteral("\\,"));
    return QStringLiteral("CN=") + name + u',' + organizationalUnit(index);
}

Guid Directory::objectGuid(int index) const
{
    return Guid::fromRandomBytes(DirectoryAttributes(*this, index).guidBytes());
}

Values Directory::values(int index, int attribute) const
{
    return DirectoryAttributes(*this, index).values(attribute);
}

int Directory::attributeId(QStringView name)
{
    return DirectoryAttributes::idOf(name);
}

int Directory::groupWithDn(QStringView wanted) const
{
    for (int index = m_layout.firstGroup(); index < m_layout.firstContact(); ++index) {
        if (wanted.compare(dn(index), Qt::CaseInsensitive) == 0)
            return index;
    }
    return -1;
}

QList<int> Directory::members(int groupIndex) const
{
    const int group = groupIndex - m_layout.firstGroup();
    if (group < 0 || group >= m_layout.groups || m_layout.people == 0)
        return {};
    // Every fortieth group is large; the first, "Pilot Users", is always there and small.
    const int size = group == 0 ? 8 : group % 40 == 7 ? 60 + int(dice(groupIndex, 71) % 40) : 2 + int(dice(groupIndex, 72) % 14);
    QList<int> found;
    found.reserve(size);
    for (int k = 0; k < size; ++k)
        found << m_layout.firstPerson() + int(dice(groupIndex, quint32(1000 + k)) % quint64(m_layout.people));
    std::sort(found.begin(), found.end());
    found.erase(std::unique(found.begin(), found.end()), found.end());
    return found;
}

QList<int> Directory::references(int index) const
{
    QList<int> found = members(index);
    for (const int attribute : DirectoryAttributes::singleReferences()) {
        for (const Value &value : values(index, attribute)) {
            if (const auto *reference = std::get_if<Reference>(&value))
                found << reference->index;
        }
    }
    return found;
}

} // namespace swingbridge
