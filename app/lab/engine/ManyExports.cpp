// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lab/engine/ManyExports.h"

namespace swingbridge {
namespace {

constexpr quint32 fateDice = 0x45787001;   //!< Purposes of their own: other users of the dice see nothing of it.
constexpr quint32 changeDice = 0x45787002;

AttributeChange textOf(const Directory &directory, int index, const char *attribute, const char *exported)
{
    AttributeChange change;
    change.attribute = QString::fromLatin1(exported);
    const QString text = toText(directory.values(index, QString::fromLatin1(attribute)));
    if (!text.isEmpty())
        change.adds << text;
    return change;
}

//! What the cloud knows about the object.
QList<AttributeChange> knownAbout(const Directory &directory, int index)
{
    static constexpr std::pair<const char *, const char *> flows[] = {
        {"cn", "cn"}, {"displayName", "displayName"}, {"userPrincipalName", "userPrincipalName"}, {"mail", "mail"}, {"department", "department"},
        {"company", "companyName"}, {"title", "title"}, {"l", "city"}, {"co", "country"}, {"telephoneNumber", "telephoneNumber"}, {"givenName", "givenName"},
        {"sn", "surname"}};
    QList<AttributeChange> known;
    for (const auto &[attribute, exported] : flows) {
        AttributeChange change = textOf(directory, index, attribute, exported);
        if (!change.adds.isEmpty())
            known << std::move(change);
    }
    AttributeChange place;
    place.attribute = QStringLiteral("onPremisesDistinguishedName");
    place.adds << directory.dn(index);
    return known << place;
}

QString entraType(DirectoryObjectType type)
{
    switch (type) {
    case DirectoryObjectType::Group: return QStringLiteral("group");
    case DirectoryObjectType::Contact: return QStringLiteral("contact");
    case DirectoryObjectType::Computer: return QStringLiteral("device");
    case DirectoryObjectType::User:
    case DirectoryObjectType::InetOrgPerson: break;
    }
    return QStringLiteral("user");
}

AttributeChange replaced(AttributeChange known)
{
    known.operation = ExportOperation::Update;
    known.deletes = known.adds;
    known.adds = {known.deletes.first() + QStringLiteral(" II")};
    return known;
}

} // namespace

PendingExport pendingExportOf(const Directory &directory, int index)
{
    PendingExport object;
    object.id = directory.objectGuid(index);
    object.objectType = entraType(directory.type(index));
    const QByteArray anchor = object.id.toUuid().toRfc4122().toBase64();
    object.dn = QStringLiteral("CN={%1}").arg(QString::fromLatin1(anchor.toHex()));
    const QList<AttributeChange> known = knownAbout(directory, index);
    const quint64 fate = directory.dice(index, fateDice) % 10;
    if (fate == 0) {
        object.operation = ExportOperation::Add;
        object.changes = known;
        for (AttributeChange &change : object.changes)
            change.operation = ExportOperation::Add;
        return object;
    }
    object.names = known;
    if (fate == 1) {
        object.operation = ExportOperation::Delete;
        return object;
    }
    const quint64 dice = directory.dice(index, changeDice);
    const auto first = static_cast<qsizetype>(dice % static_cast<quint64>(known.size()));
    object.changes << replaced(known.at(first));
    if (dice % 3 == 0 && known.size() > 1)
        object.changes << replaced(known.at((first + 1) % known.size()));
    return object;
}

} // namespace swingbridge
