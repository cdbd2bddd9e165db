// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lab/engine/DirectoryAttributes.h"

#include "lab/engine/PeopleNames.h"

#include <QHash>
#include <QtEndian>

#include <array>

namespace swingbridge {

namespace {

enum Attribute {
    Dn, Cn, DisplayName, GivenName, Sn, Initials, AccountName, PrincipalName, Mail, Nickname, Proxy, Target, Legacy,
    ObjectGuid, ObjectSid, Control, PasswordSet, Department, Title, Company, Office, City, State, Country, Letters, CountryCode,
    PostalCode, Street, Phone, Mobile, Fax, Pager, Language, Manager, Description, AdminDescription, Extension1, Extension2,
    Extension5, RecipientType, DisplayType, MailboxGuid, GroupType, Member, ManagedBy, System, SystemVersion, Certificate, AttributeCount
};

constexpr std::array<const char16_t *, AttributeCount> names{
    u"dn", u"cn", u"displayName", u"givenName", u"sn", u"initials", u"sAMAccountName", u"userPrincipalName", u"mail", u"mailNickname",
    u"proxyAddresses", u"targetAddress", u"legacyExchangeDN", u"objectGUID", u"objectSid", u"userAccountControl", u"pwdLastSet",
    u"department", u"title", u"company", u"physicalDeliveryOfficeName", u"l", u"st", u"co", u"c", u"countryCode", u"postalCode",
    u"streetAddress", u"telephoneNumber", u"mobile", u"facsimileTelephoneNumber", u"pager", u"preferredLanguage", u"manager",
    u"description", u"adminDescription", u"extensionAttribute1", u"extensionAttribute2", u"extensionAttribute5",
    u"msExchRecipientTypeDetails", u"msExchRecipientDisplayType", u"msExchMailboxGuid", u"groupType", u"member", u"managedBy",
    u"operatingSystem", u"operatingSystemVersion", u"userCertificate"};

constexpr int givenCount = int(std::size(people::given));
constexpr int familyCount = int(std::size(people::family));
constexpr int pairCount = givenCount * familyCount;

QString text(const char16_t *literal)
{
    return QString::fromUtf16(literal);
}

template <size_t count>
QString pick(const char16_t *const (&list)[count], quint64 dice)
{
    return text(list[dice % count]);
}

Values one(Value value)
{
    Values values;
    values.append(std::move(value));
    return values;
}

Values when(bool condition, const QString &value)
{
    return condition ? one(value) : Values();
}

QString digits(quint64 dice, int count)
{
    return QString::number(dice % 1000000000ULL).rightJustified(9, u'0').right(count);
}

} // namespace

int DirectoryAttributes::idOf(QStringView name)
{
    static const QHash<QString, int> ids = [] {
        QHash<QString, int> table;
        for (int i = 0; i < AttributeCount; ++i)
            table.insert(text(names.at(size_t(i))).toLower(), i);
        return table;
    }();
    return ids.value(name.toString().toLower(), -1);
}

QList<int> DirectoryAttributes::singleReferences()
{
    return {Manager, ManagedBy};
}

int DirectoryAttributes::combination() const
{
    // 7919 is prime to the number of pairs: every pair comes once before one comes twice.
    return int((quint64(m_index % pairCount) * 7919 + m_directory.options().seed) % pairCount);
}

QString DirectoryAttributes::givenName() const
{
    return text(people::given[combination() % givenCount].written);
}

QString DirectoryAttributes::familyName() const
{
    return text(people::family[combination() / givenCount].written);
}

QString DirectoryAttributes::address() const
{
    const int repetition = m_index / pairCount;
    const QString number = repetition > 0 ? QString::number(repetition + 1) : QString();
    const int pair = combination();
    return text(people::given[pair % givenCount].spelled) + u'.' + text(people::family[pair / givenCount].spelled) + number;
}

QString DirectoryAttributes::accountName() const
{
    if (isService())
        return QStringLiteral("svc-%1%2").arg(pick(people::departments, dice(3)).left(3).toLower()).arg(m_index);
    const int pair = combination();
    return text(people::given[pair % givenCount].spelled).left(1) + text(people::family[pair / givenCount].spelled).left(10) + QString::number(m_index);
}

bool DirectoryAttributes::isService() const
{
    return m_directory.unit(m_index) == 5;
}

bool DirectoryAttributes::hasMailbox() const
{
    return !isService() && dice(4) % 10 < 8;
}

QString DirectoryAttributes::groupName() const
{
    const int number = m_index - m_directory.layout().firstGroup();
    if (number == 0)
        return QStringLiteral("Pilot Users");
    const QString name = QStringLiteral("%1 %2 %3").arg(pick(people::departments, dice(5)), pick(people::regions, dice(6))).arg(number);
    return number % 20 == 3 ? QStringLiteral("TEST-") + name : name;
}

QString DirectoryAttributes::commonName() const
{
    switch (m_type) {
    case DirectoryObjectType::Group:
        return groupName();
    case DirectoryObjectType::Computer:
        return QStringLiteral("PC-%1").arg(m_index, 6, 10, QLatin1Char('0'));
    case DirectoryObjectType::User:
        if (isService())
            return accountName();
        break;
    default:
        break;
    }
    const int repetition = m_index / pairCount;
    const QString name = givenName() + u' ' + familyName();
    return repetition > 0 ? name + u' ' + QString::number(repetition + 1) : name;
}

QByteArray DirectoryAttributes::guidBytes() const
{
    QByteArray bytes(16, Qt::Uninitialized);
    qToLittleEndian(dice(1), bytes.data());
    qToLittleEndian(dice(2), bytes.data() + 8);
    return bytes;
}

Values DirectoryAttributes::values(int attribute) const
{
    switch (m_type) {
    case DirectoryObjectType::User:
    case DirectoryObjectType::InetOrgPerson:
        return person(attribute);
    case DirectoryObjectType::Group:
        return group(attribute);
    case DirectoryObjectType::Contact:
        return contact(attribute);
    case DirectoryObjectType::Computer:
        break;
    }
    return computer(attribute);
}

//! What every object has.
Values DirectoryAttributes::common(int attribute) const
{
    switch (attribute) {
    case Dn:
        return one(m_directory.dn(m_index));
    case Cn:
        return one(commonName());
    case ObjectGuid:
        return one(guidBytes());
    case ObjectSid: {
        // S-1-5-21-<three numbers of the domain>-<index + 1000>
        QByteArray sid("\x01\x05\x00\x00\x00\x00\x00\x05\x15\x00\x00\x00", 12);
        for (const quint32 part : {quint32(m_directory.dice(0, 90)), quint32(m_directory.dice(0, 91)), quint32(m_directory.dice(0, 92)), quint32(m_index + 1000)}) {
            QByteArray word(4, Qt::Uninitialized);
            qToLittleEndian(part, word.data());
            sid += word;
        }
        return one(sid);
    }
    default:
        return {};
    }
}

Values DirectoryAttributes::mailOfPerson(int attribute) const
{
    if (!hasMailbox())
        return {};
    const QString mail = address() + QStringLiteral("@contoso.com");
    switch (attribute) {
    case Mail:
        return one(mail);
    case Nickname:
        return one(address());
    case Proxy: {
        Values values = one(QString(QStringLiteral("SMTP:") + mail));
        values.append(QString(QStringLiteral("smtp:") + address() + QStringLiteral("@contoso.onmicrosoft.com")));
        if (dice(7) % 3 == 0)
            values.append(QString(QStringLiteral("X500:/o=Contoso/ou=First Administrative Group/cn=Recipients/cn=") + accountName()));
        return values;
    }
    case Legacy:
        return one(QString(QStringLiteral("/o=Contoso/ou=Exchange Administrative Group (FYDIBOHF23SPDLT)/cn=Recipients/cn=") + accountName()));
    case RecipientType:
        return one(qint64(2147483648)); // a mailbox in the cloud
    case DisplayType:
        return one(qint64(-2147483642));
    case MailboxGuid:
        return dice(8) % 10 == 0 ? one(guidBytes().mid(8) + guidBytes().left(8)) : Values();
    default:
        return {};
    }
}

Values DirectoryAttributes::person(int attribute) const
{
    const people::Place &place = people::places[dice(9) % std::size(people::places)];
    const bool service = isService();
    const int number = m_type == DirectoryObjectType::User ? personNumber() : -1;
    const DirectoryOptions &options = m_directory.options();
    switch (attribute) {
    case DisplayName:
        return service ? Values() : one(QString(givenName() + u' ' + familyName()));
    case GivenName:
        return when(!service, givenName());
    case Sn:
        return when(!service, familyName());
    case Initials:
        return when(!service && dice(10) % 4 == 0, givenName().left(1) + familyName().left(1));
    case AccountName:
        return one(accountName());
    case PrincipalName:
        return one(QString((service ? accountName() : address()) + QStringLiteral("@contoso.com")));
    case Control: {
        const bool off = m_directory.organizationalUnit(m_index).startsWith(u"OU=Disabled") || dice(11) % 50 == 0;
        return one(qint64(off ? 514 : service ? 66048 : 512));
    }
    case PasswordSet:
        return one(qint64(133'800'000'000'000'000LL + qint64(dice(12) % 300'000'000) * 1'000'000));
    case Department:
        return when(!service, pick(people::departments, dice(13)));
    case Title:
        return when(!service && dice(14) % 8 != 0, pick(people::titles, dice(15)));
    case Company:
        return when(!service, QStringLiteral("Contoso"));
    case Office:
        return when(!service, QStringLiteral("Building %1").arg(dice(16) % 90));
    case City:
        return when(!service, text(place.city));
    case State:
        return when(!service, text(place.state));
    case Country:
        return when(!service, text(place.country));
    case Letters:
        return when(!service && dice(17) % 20 != 0, text(place.letters));
    case CountryCode:
        return service ? Values() : one(qint64(place.code));
    case PostalCode:
        return when(!service, digits(dice(18), 5));
    case Street:
        return when(!service && dice(19) % 3 == 0, QStringLiteral("Hauptstraße %1").arg(dice(20) % 200 + 1));
    case Phone:
        return when(!service, text(place.dial) + digits(dice(21), 6));
    case Mobile:
        return when(!service && dice(22) % 2 == 0, text(place.dial) + digits(dice(23), 7));
    case Fax:
        return when(number >= 0 && number < options.faxUsers, text(place.dial) + digits(dice(24), 6));
    case Pager:
        return when(number >= options.faxUsers && number < options.faxUsers + options.pagerUsers, digits(dice(25), 7));
    case Language:
        return when(!service, text(place.language));
    case Manager: {
        const int managers = qMax(1, m_directory.layout().people / 20);
        const int manager = m_directory.layout().firstPerson() + int(dice(26) % quint64(managers));
        return number >= 0 && manager != m_index ? one(Reference(manager)) : Values();
    }
    case Description:
        return when(service || dice(27) % 10 == 0, service ? QStringLiteral("Service account") : QStringLiteral("Member of project %1").arg(dice(28) % 40));
    case AdminDescription:
        return when(number >= 0 && m_index % 500 == 499 && number >= options.faxUsers + options.pagerUsers, QStringLiteral("User_not synchronized"));
    case Extension1:
        return when(!service, u'E' + digits(dice(29), 6));
    case Extension2:
        return when(!service && dice(30) % 2 == 0, QStringLiteral("CC-%1").arg(dice(31) % 900 + 100));
    case Extension5:
        return when(!service && dice(32) % 3 == 0, text(people::places[dice(33) % std::size(people::places)].letters));
    case Mail: case Nickname: case Proxy: case Legacy: case RecipientType: case DisplayType: case MailboxGuid:
        return mailOfPerson(attribute);
    default:
        return common(attribute);
    }
}

Values DirectoryAttributes::group(int attribute) const
{
    const bool mail = dice(40) % 3 != 0;
    const QString nickname = groupName().toLower().replace(u' ', u'-');
    switch (attribute) {
    case DisplayName:
        return one(groupName());
    case AccountName:
        return one(groupName());
    case Description:
        return when(dice(41) % 2 == 0, QStringLiteral("Members of %1").arg(groupName()));
    case GroupType:
        return one(qint64(mail && dice(42) % 2 == 0 ? 2 : -2147483646)); // distribution or security, both global
    case Mail:
        return when(mail, nickname + QStringLiteral("@contoso.com"));
    case Nickname:
        return when(mail, nickname);
    case Proxy:
        return when(mail, QStringLiteral("SMTP:") + nickname + QStringLiteral("@contoso.com"));
    case Member: {
        Values values;
        for (const int member : m_directory.members(m_index))
            values.append(Reference(member));
        return values;
    }
    case ManagedBy: {
        const int people = m_directory.layout().people;
        return people > 0 && dice(43) % 2 == 0 ? one(Reference(m_directory.layout().firstPerson() + int(dice(44) % quint64(people)))) : Values();
    }
    default:
        return common(attribute);
    }
}

Values DirectoryAttributes::contact(int attribute) const
{
    const QString mail = QStringLiteral("%1.%2@fabrikam.com").arg(address()).arg(m_index);
    switch (attribute) {
    case DisplayName:
        return one(QString(commonName() + QStringLiteral(" (Fabrikam)")));
    case GivenName:
        return one(givenName());
    case Sn:
        return one(familyName());
    case Mail:
        return one(mail);
    case Nickname:
        return one(QString(address() + u'.' + QString::number(m_index)));
    case Proxy:
    case Target:
        return one(QString(QStringLiteral("SMTP:") + mail));
    case Company:
        return when(dice(50) % 2 == 0, QStringLiteral("Fabrikam"));
    case Department:
        return when(dice(51) % 2 == 0, pick(people::departments, dice(52)));
    case Phone:
        return when(dice(53) % 2 == 0, QStringLiteral("+49 89 ") + digits(dice(54), 6));
    default:
        return common(attribute);
    }
}

Values DirectoryAttributes::computer(int attribute) const
{
    switch (attribute) {
    case AccountName:
        return one(QString(commonName() + u'$'));
    case Control:
        return one(qint64(4096));
    case System:
        return one(QStringLiteral("Windows 11 Enterprise"));
    case SystemVersion:
        return one(QStringLiteral("10.0 (22631)"));
    case Certificate: // only a computer that has joined Entra holds one
        return dice(60) % 2 == 0 ? one(guidBytes() + guidBytes()) : Values();
    default:
        return common(attribute);
    }
}

} // namespace swingbridge
