// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exports/CsObjectReader.h"

#include "exports/ValuesHash.h"
#include "foundation/DistinguishedName.h"

#include <algorithm>

namespace swingbridge {
namespace {

constexpr qsizetype maximumOldValues = 200;

bool isFlag(QStringView text) { return text == u"1" || text.compare(u"true", Qt::CaseInsensitive) == 0; }
bool isPrimary(const QString &address) { return address.startsWith(QLatin1String("SMTP:")); } // the case tells primary from other
QString suffixOf(const QString &signIn) { return signIn.section(QLatin1Char('@'), -1).toLower(); }

//! Text that could not be written in XML arrives as base64 whatever its type.
QString plainText(const QString &text, const QString &encoding, const QString &type)
{
    if (encoding != QLatin1String("base64") || type.compare(QLatin1String("string"), Qt::CaseInsensitive) != 0)
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
    ExportObject &object = m_draft.object;
    object.offset = m_xml.offset();
    object.line = m_xml.line();
    object.objectType = m_xml.attribute(QLatin1String("object-type"));
    object.dn = m_xml.attribute(QLatin1String("cs-dn"));
    object.id = Guid::parse(m_xml.attribute(QLatin1String("id"))).value_or(Guid());
    while (m_xml.nextChild())
        readSection(m_xml.name());
    finish();
    return std::move(m_draft);
}

void CsObjectReader::readSection(QStringView name)
{
    if (name == u"unapplied-export") {
        readDelta();
    } else if (name.endsWith(u"hologram")) {
        if (m_detail == ExportDetail::Counts)
            m_xml.skipUnnested();
        else if (name == u"synchronized-hologram" || name == u"hologram")
            readHologram(m_now, true);
        else if (name == u"unapplied-export-hologram" || name == u"export-hologram")
            readHologram(m_then, false);
        else if (name == u"pending-import-hologram" || name == u"import-hologram")
            readHologram(m_import, false);
        else
            m_xml.skipUnnested();
    } else if (name == u"escrowed-export" || name == u"unconfirmed-export") {
        bool &has = name == u"escrowed-export" ? m_parts.hasEscrowed : m_parts.hasUnconfirmed;
        while (m_xml.nextChild()) {
            has = true;
            m_xml.skip();
        }
    } else if (name == u"export-errordetail" || name == u"import-errordetail") {
        m_parts.hasError = true;
        m_xml.skip();
    } else if (name == u"ma-name") {
        m_parts.connectorName = m_xml.text();
    } else if (name == u"ma-id") {
        const auto id = Guid::parse(m_xml.text().trimmed());
        m_parts.connectorId = id ? id->toString() : QString();
    } else {
        m_xml.skip();
    }
}

void CsObjectReader::readDelta()
{
    while (m_xml.nextChild()) {
        if (m_xml.name() == u"delta" && !m_parts.hasDelta)
            readDeltaContent();
        else
            m_xml.skip();
    }
}

void CsObjectReader::readDeltaContent()
{
    m_parts.hasDelta = true;
    m_parts.operationWord = m_xml.attribute(QLatin1String("operation"));
    m_draft.object.operation = exportOperationFromWord(m_parts.operationWord);
    m_draft.object.newDn = m_xml.attribute(QLatin1String("newdn"));
    while (m_xml.nextChild()) {
        if (m_xml.name() == u"attr")
            readAttribute(false);
        else if (m_xml.name() == u"dn-attr")
            readAttribute(true);
        else
            m_xml.skip();
    }
}

void CsObjectReader::readAttribute(bool isReference)
{
    ChangeDraft draft;
    ExportChange &change = draft.change;
    change.name = m_xml.attribute(QLatin1String("name"));
    change.type = isReference ? QStringLiteral("reference") : m_xml.attribute(QLatin1String("type")).toLower();
    change.isMultiValued = isFlag(m_xml.attribute(QLatin1String("multivalued")));
    change.isRedacted = isSecret(change.name);
    const QString operation = m_xml.attribute(QLatin1String("operation"));
    change.operation = operation.isEmpty() ? m_draft.object.operation : exportOperationFromWord(operation);
    readChangedValues(draft, isReference);
    m_parts.redacted += change.isRedacted ? 1 : 0;
    if (m_detail == ExportDetail::Objects) {
        draft.valuesHash = change.isRedacted ? redactedHash() : valuesHash(draft.adds, draft.deletes);
        judge(draft);
        if (!draft.adds.isEmpty() && !change.isMultiValued)
            m_delta.take(change.name, draft.adds.last());
    }
    m_draft.changes.append(std::move(draft));
}

void CsObjectReader::readChangedValues(ChangeDraft &draft, bool isReference)
{
    ExportChange &change = draft.change;
    const bool keepsValues = m_detail == ExportDetail::Objects && !change.isRedacted;
    while (m_xml.nextChild()) {
        const QString word = m_xml.attribute(QLatin1String("operation"));
        const bool isDelete = !word.isEmpty() && word.compare(QLatin1String("add"), Qt::CaseInsensitive) != 0;
        ++(isDelete ? change.valueDeletes : change.valueAdds);
        if (keepsValues)
            (isDelete ? draft.deletes : draft.adds).append(readValue(isReference, change.type));
        else
            m_xml.skip();
    }
}

QString CsObjectReader::readValue(bool isReference, const QString &type)
{
    const QString encoding = m_xml.attribute(QLatin1String("encoding"));
    if (!isReference || m_xml.name() != u"dn-value")
        return plainText(m_xml.text(), encoding, type);
    QString dn;
    while (m_xml.nextChild()) {
        if (m_xml.name() == u"dn")
            dn = m_xml.text();
        else
            m_xml.skip();
    }
    return dn;
}

void CsObjectReader::readHologram(Names &names, bool isCurrent)
{
    while (m_xml.nextChild()) {
        if (m_xml.name() != u"entry") {
            m_xml.skip();
            continue;
        }
        while (m_xml.nextChild()) {
            if (m_xml.name() == u"attr")
                readHologramAttribute(names, isCurrent, false);
            else if (m_xml.name() == u"dn-attr")
                readHologramAttribute(names, isCurrent, true);
            else
                m_xml.skip();
        }
    }
}

//! The change that clears or replaces \a attribute: what it takes away stands only in the hologram.
ChangeDraft *CsObjectReader::changeTakingAway(const QString &attribute)
{
    const auto takesAway = [&](const ChangeDraft &draft) {
        const ExportChange &change = draft.change;
        return (change.operation == ExportOperation::Delete || change.operation == ExportOperation::Replace) && change.name == attribute && !change.isRedacted;
    };
    const auto found = std::find_if(m_draft.changes.begin(), m_draft.changes.end(), takesAway);
    return found == m_draft.changes.end() ? nullptr : &*found;
}

void CsObjectReader::readHologramAttribute(Names &names, bool isCurrent, bool isReference)
{
    static const QStringList naming = {QStringLiteral("displayName"), QStringLiteral("cn"), QStringLiteral("userPrincipalName"),
                                       QStringLiteral("mail"), QStringLiteral("onPremisesDistinguishedName")};
    const QString name = m_xml.attribute(QLatin1String("name"));
    const bool isNaming = naming.contains(name);
    const bool isMembers = isCurrent && name == QLatin1String("member");
    ChangeDraft *change = isCurrent ? changeTakingAway(name) : nullptr;
    if (!isNaming && !change && !isMembers) {
        m_xml.skipUnnested();
        return;
    }
    const QString type = m_xml.attribute(QLatin1String("type"));
    QString last;
    while (m_xml.nextChild()) {
        m_draft.members += isMembers ? 1 : 0;
        const bool isKept = change && change->old.size() < maximumOldValues;
        if (!isNaming && !isKept) {
            m_xml.skipUnnested();
            continue;
        }
        last = readValue(isReference, type);
        if (isKept)
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
    object.container = parentContainer(names.distinguishedName).toString();
    m_draft.mail = names.mail;
    if (m_parts.hasError)
        m_draft.facets |= static_cast<quint8>(ExportFacet::HasError);
}

} // namespace swingbridge
