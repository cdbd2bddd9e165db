// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exports/CsObjectReader.h"

#include "exports/ValuesHash.h"

#include <QXmlStreamReader>

namespace swingbridge {
namespace {

constexpr qsizetype maximumOldValues = 200;

//! What stands behind the first part of a name.
QString parentOf(const QString &dn)
{
    for (qsizetype i = 0; i < dn.size(); ++i) {
        if (dn.at(i) == QLatin1Char('\\'))
            ++i;
        else if (dn.at(i) == QLatin1Char(','))
            return dn.mid(i + 1);
    }
    return {};
}

bool isFlag(QStringView text) { return text == u"1" || text.compare(u"true", Qt::CaseInsensitive) == 0; }
bool isPrimary(const QString &address) { return address.startsWith(QLatin1String("SMTP:")); } // the case tells primary from other
QString suffixOf(const QString &signIn) { return signIn.section(QLatin1Char('@'), -1).toLower(); }

//! Text that could not be written in XML arrives as base64 whatever its type.
QString plainText(const QString &text, QStringView encoding, const QString &type)
{
    if (encoding != u"base64" || type.compare(QLatin1String("string"), Qt::CaseInsensitive) != 0)
        return text;
    const auto decoded = QByteArray::fromBase64Encoding(text.toLatin1(), QByteArray::Base64Encoding | QByteArray::AbortOnBase64DecodingErrors);
    return decoded ? QString::fromUtf8(decoded.decoded) : text;
}

} // namespace

bool CsObjectReader::isSecret(QStringView attribute)
{
    if (attribute.compare(u"lastPasswordChangeTimestamp", Qt::CaseInsensitive) == 0)
        return false;
    for (const QStringView part : {QStringView(u"password"), QStringView(u"pwd"), QStringView(u"secret")}) {
        if (attribute.contains(part, Qt::CaseInsensitive))
            return true;
    }
    return false;
}

void CsObjectReader::Names::take(const QString &attribute, const QString &value)
{
    if (value.isEmpty())
        return;
    if (attribute == QLatin1String("displayName"))
        displayName = value;
    else if (attribute == QLatin1String("cn"))
        cn = value;
    else if (attribute == QLatin1String("userPrincipalName"))
        userPrincipalName = value;
    else if (attribute == QLatin1String("mail"))
        mail = value;
    else if (attribute == QLatin1String("onPremisesDistinguishedName"))
        distinguishedName = value;
}

void CsObjectReader::Names::fillFrom(const Names &other)
{
    const auto fill = [](QString &mine, const QString &theirs) {
        if (mine.isEmpty())
            mine = theirs;
    };
    fill(displayName, other.displayName);
    fill(cn, other.cn);
    fill(userPrincipalName, other.userPrincipalName);
    fill(mail, other.mail);
    fill(distinguishedName, other.distinguishedName);
}

ObjectDraft CsObjectReader::read()
{
    const QXmlStreamAttributes attributes = m_xml.attributes();
    ExportObject &object = m_draft.object;
    object.line = m_xml.lineNumber();
    object.dn = attributes.value(QLatin1String("cs-dn")).toString();
    object.id = Guid::parse(attributes.value(QLatin1String("id"))).value_or(Guid());
    object.objectType = attributes.value(QLatin1String("object-type")).toString();
    while (m_xml.readNextStartElement()) {
        const QStringView name = m_xml.name();
        if (name == u"unapplied-export") {
            readDelta();
        } else if (name == u"synchronized-hologram" || name == u"hologram") {
            readHologram(m_now, true);
        } else if (name == u"unapplied-export-hologram" || name == u"export-hologram") {
            readHologram(m_then, false);
        } else if (name == u"pending-import-hologram" || name == u"import-hologram") {
            readHologram(m_import, false);
        } else if (name == u"escrowed-export" || name == u"unconfirmed-export") {
            bool &has = name == u"escrowed-export" ? m_parts.hasEscrowed : m_parts.hasUnconfirmed;
            while (m_xml.readNextStartElement()) {
                has = true;
                m_xml.skipCurrentElement();
            }
        } else if (name == u"export-errordetail" || name == u"import-errordetail") {
            m_parts.hasError = true;
            m_xml.skipCurrentElement();
        } else if (name == u"ma-name") {
            m_parts.connectorName = m_xml.readElementText(QXmlStreamReader::SkipChildElements);
        } else if (name == u"ma-id") {
            const auto id = Guid::parse(m_xml.readElementText(QXmlStreamReader::SkipChildElements).trimmed());
            m_parts.connectorId = id ? id->toString() : QString();
        } else {
            m_xml.skipCurrentElement();
        }
    }
    finish();
    return std::move(m_draft);
}

void CsObjectReader::readDelta()
{
    while (m_xml.readNextStartElement()) {
        if (m_xml.name() != u"delta" || m_parts.hasDelta) {
            m_xml.skipCurrentElement();
            continue;
        }
        m_parts.hasDelta = true;
        const QXmlStreamAttributes attributes = m_xml.attributes();
        m_parts.operationWord = attributes.value(QLatin1String("operation")).toString();
        m_draft.object.operation = exportOperationFromWord(m_parts.operationWord);
        m_draft.object.newDn = attributes.value(QLatin1String("newdn")).toString();
        while (m_xml.readNextStartElement()) {
            if (m_xml.name() == u"attr")
                readAttribute(false);
            else if (m_xml.name() == u"dn-attr")
                readAttribute(true);
            else
                m_xml.skipCurrentElement();
        }
    }
}

void CsObjectReader::readAttribute(bool isReference)
{
    const QXmlStreamAttributes attributes = m_xml.attributes();
    ChangeDraft draft;
    ExportChange &change = draft.change;
    change.name = attributes.value(QLatin1String("name")).toString();
    change.type = isReference ? QStringLiteral("reference") : attributes.value(QLatin1String("type")).toString().toLower();
    change.isMultiValued = isFlag(attributes.value(QLatin1String("multivalued")));
    change.isRedacted = isSecret(change.name);
    const QStringView operation = attributes.value(QLatin1String("operation"));
    change.operation = operation.isEmpty() ? m_draft.object.operation : exportOperationFromWord(operation);
    while (m_xml.readNextStartElement()) {
        const QStringView word = m_xml.attributes().value(QLatin1String("operation"));
        const bool isDelete = !word.isEmpty() && word.compare(u"add", Qt::CaseInsensitive) != 0;
        const QString value = readValue(isReference, change.type, change.isRedacted);
        ++(isDelete ? change.valueDeletes : change.valueAdds);
        (isDelete ? draft.deletes : draft.adds).append(value);
    }
    draft.valuesHash = change.isRedacted ? redactedHash() : valuesHash(draft.adds, draft.deletes);
    if (change.isRedacted) {
        draft.adds.clear();
        draft.deletes.clear();
        ++m_parts.redacted;
    }
    judge(draft);
    if (!draft.adds.isEmpty() && !change.isMultiValued)
        m_delta.take(change.name, draft.adds.last());
    m_draft.changes.append(std::move(draft));
}

QString CsObjectReader::readValue(bool isReference, const QString &type, bool isSecret)
{
    const QString encoding = m_xml.attributes().value(QLatin1String("encoding")).toString();
    QString text;
    if (isReference && m_xml.name() == u"dn-value") {
        while (m_xml.readNextStartElement()) {
            if (m_xml.name() == u"dn")
                text = m_xml.readElementText(QXmlStreamReader::SkipChildElements);
            else
                m_xml.skipCurrentElement();
        }
        return text;
    }
    if (isSecret) {
        m_xml.skipCurrentElement();
        return {};
    }
    text = m_xml.readElementText(QXmlStreamReader::IncludeChildElements);
    return plainText(text, encoding, type);
}

void CsObjectReader::readHologram(Names &names, bool isCurrent)
{
    while (m_xml.readNextStartElement()) {
        if (m_xml.name() != u"entry") {
            m_xml.skipCurrentElement();
            continue;
        }
        while (m_xml.readNextStartElement()) {
            if (m_xml.name() == u"attr")
                readHologramAttribute(names, isCurrent, false);
            else if (m_xml.name() == u"dn-attr")
                readHologramAttribute(names, isCurrent, true);
            else
                m_xml.skipCurrentElement();
        }
    }
}

void CsObjectReader::readHologramAttribute(Names &names, bool isCurrent, bool isReference)
{
    const QString name = m_xml.attributes().value(QLatin1String("name")).toString();
    const QString type = m_xml.attributes().value(QLatin1String("type")).toString();
    static const QStringList naming = {QStringLiteral("displayName"), QStringLiteral("cn"), QStringLiteral("userPrincipalName"),
                                       QStringLiteral("mail"), QStringLiteral("onPremisesDistinguishedName")};
    const bool isNaming = naming.contains(name);
    // What a clear or a replacement takes away stands only here.
    ChangeDraft *change = nullptr;
    for (ChangeDraft &candidate : m_draft.changes) {
        const bool takesAway = candidate.change.operation == ExportOperation::Delete || candidate.change.operation == ExportOperation::Replace;
        if (isCurrent && takesAway && candidate.change.name == name && !candidate.change.isRedacted)
            change = &candidate;
    }
    const bool isMembers = isCurrent && name == QLatin1String("member");
    if (!isNaming && !change && !isMembers) {
        m_xml.skipCurrentElement();
        return;
    }
    QString last;
    while (m_xml.readNextStartElement()) {
        if (isMembers)
            ++m_draft.members;
        if (!isNaming && (!change || change->old.size() >= maximumOldValues)) {
            m_xml.skipCurrentElement();
            continue;
        }
        last = readValue(isReference, type, false);
        if (change && change->old.size() < maximumOldValues)
            change->old.append(last);
    }
    names.take(name, last);
}

//! Facts that need the values themselves.
void CsObjectReader::judge(const ChangeDraft &draft)
{
    const auto mark = [this](bool holds, ExportFacet facet) {
        if (holds)
            m_draft.facets |= static_cast<quint8>(facet);
    };
    const QString &name = draft.change.name;
    if (name == QLatin1String("accountEnabled")) {
        mark(!draft.adds.isEmpty() && draft.adds.last().compare(QLatin1String("false"), Qt::CaseInsensitive) == 0, ExportFacet::Disables);
    } else if (name == QLatin1String("proxyAddresses")) {
        const bool changesPrimary = std::any_of(draft.adds.cbegin(), draft.adds.cend(), isPrimary) || std::any_of(draft.deletes.cbegin(), draft.deletes.cend(), isPrimary);
        mark(changesPrimary, ExportFacet::PrimaryAddress);
        mark(!draft.deletes.isEmpty() || draft.change.operation == ExportOperation::Delete, ExportFacet::LosesAddress);
    } else if (name == QLatin1String("userPrincipalName")) {
        mark(!draft.adds.isEmpty() && !draft.deletes.isEmpty() && suffixOf(draft.adds.last()) != suffixOf(draft.deletes.last()), ExportFacet::SignInSuffix);
    }
}

void CsObjectReader::finish()
{
    // A deleted object has no name but the one it has now; any other is best known by what it will be.
    Names names = m_draft.object.operation == ExportOperation::Delete ? m_now : m_then;
    names.fillFrom(m_draft.object.operation == ExportOperation::Delete ? m_import : m_now);
    names.fillFrom(m_delta);
    ExportObject &object = m_draft.object;
    object.name = names.displayName.isEmpty() ? names.cn : names.displayName;
    object.signIn = names.userPrincipalName.isEmpty() ? names.mail : names.userPrincipalName;
    object.container = parentOf(names.distinguishedName);
    m_draft.mail = names.mail;
    if (m_parts.hasError)
        m_draft.facets |= static_cast<quint8>(ExportFacet::HasError);
}

} // namespace swingbridge
