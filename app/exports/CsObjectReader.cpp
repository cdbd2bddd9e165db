// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exports/CsObjectReader.h"

#include "foundation/DistinguishedName.h"

#include <algorithm>
#include <array>

namespace swingbridge {
namespace {

bool isFlag(QStringView text) { return text == u"1" || text.compare(u"true", Qt::CaseInsensitive) == 0; }
QString suffixOf(const QString &signIn) { return signIn.section(QLatin1Char('@'), -1).toLower(); }

//! What holds a name of an object (pending-exports.md 0.3).
constexpr std::array<std::string_view, 5> namingAttributes{"displayName", "cn", "userPrincipalName", "mail", "onPremisesDistinguishedName"};
constexpr std::string_view memberAttribute = "member";
//! What an added and a deleted object have in common when they are one person (pending-exports.md 7, rule 7).
constexpr std::array<std::string_view, 3> identifyingAttributes{"proxyAddresses", "onPremiseSecurityIdentifier", "objectSid"};
constexpr qsizetype mostIdentities = 50;

template <size_t size>
bool isAmong(const std::array<std::string_view, size> &names, const QString &attribute)
{
    return std::any_of(names.begin(), names.end(), [&](std::string_view name) { return attribute == QLatin1String(name.data(), static_cast<qsizetype>(name.size())); });
}

} // namespace

bool CsObjectReader::isSecret(QStringView attribute)
{
    if (attribute.compare(u"lastPasswordChangeTimestamp", Qt::CaseInsensitive) == 0)
        return false;
    for (qsizetype i = 0; i < attribute.size(); ++i) {
        const QStringView rest = attribute.mid(i);
        const char16_t c = rest.front().unicode();
        const bool isP = c == u'p' || c == u'P'; // nearly every name of a file is asked about: most need no comparison
        if (isP && (rest.startsWith(u"password", Qt::CaseInsensitive) || rest.startsWith(u"pwd", Qt::CaseInsensitive)))
            return true;
        if ((c == u's' || c == u'S') && rest.startsWith(u"secret", Qt::CaseInsensitive))
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
    object.objectType = m_xml.word(QLatin1String("object-type"));
    if (m_detail == ExportDetail::Objects) {
        object.dn = m_xml.attribute(QLatin1String("cs-dn"));
        object.id = Guid::parse(m_xml.attribute(QLatin1String("id"))).value_or(Guid());
    }
    while (m_xml.nextChild())
        readSection(m_xml.element());
    if (m_detail == ExportDetail::Objects)
        finish();
    return std::move(m_draft);
}

void CsObjectReader::readSection(CsElement element)
{
    const bool isCounted = m_detail == ExportDetail::Counts;
    switch (element) {
    case CsElement::UnappliedExport: return readDelta();
    case CsElement::Synchronized: return isCounted ? m_xml.skipUnnested() : readHologram(m_now, true);
    case CsElement::Unapplied: return isCounted ? m_xml.skipUnnested() : readHologram(m_then, false);
    case CsElement::PendingImport: return isCounted ? m_xml.skipUnnested() : readHologram(m_import, false);
    case CsElement::OtherHologram: return m_xml.skipUnnested();
    case CsElement::Escrowed: return readPresence(m_parts.hasEscrowed);
    case CsElement::Unconfirmed: return readPresence(m_parts.hasUnconfirmed);
    case CsElement::ErrorDetail: m_parts.hasError = true; return m_xml.skip();
    case CsElement::ConnectorName: return m_needsConnector ? void(m_parts.connectorName = m_xml.shortText()) : m_xml.skip();
    case CsElement::ConnectorId: break;
    default: return m_xml.skip();
    }
    const auto id = m_needsConnector ? Guid::parse(m_xml.shortText().trimmed()) : std::nullopt;
    if (!m_needsConnector)
        m_xml.skip();
    m_parts.connectorId = id ? id->toString() : QString();
}

//! Whether a section holds anything.
void CsObjectReader::readPresence(bool &has)
{
    while (m_xml.nextChild()) {
        has = true;
        m_xml.skip();
    }
}

void CsObjectReader::readDelta()
{
    while (m_xml.nextChild()) {
        if (m_xml.element() == CsElement::Delta && !m_parts.hasDelta)
            readDeltaContent();
        else
            m_xml.skip();
    }
}

void CsObjectReader::readDeltaContent()
{
    m_parts.hasDelta = true;
    m_parts.operationWord = m_xml.word(QLatin1String("operation"));
    m_draft.object.operation = exportOperationFromWord(m_parts.operationWord);
    m_draft.object.newDn = m_xml.attribute(QLatin1String("newdn"));
    while (m_xml.nextChild()) {
        if (m_xml.element() == CsElement::Attr)
            readAttribute(false);
        else if (m_xml.element() == CsElement::DnAttr)
            readAttribute(true);
        else
            m_xml.skip();
    }
}

void CsObjectReader::readAttribute(bool isReference)
{
    ChangeDraft draft;
    ExportChange &change = draft.change;
    change.name = m_xml.word(QLatin1String("name"));
    change.isRedacted = isSecret(change.name);
    const QString operation = m_xml.word(QLatin1String("operation"));
    change.operation = operation.isEmpty() ? m_draft.object.operation : exportOperationFromWord(operation);
    if (m_detail == ExportDetail::Objects) {
        change.type = isReference ? QStringLiteral("reference") : m_xml.word(QLatin1String("type")).toLower();
        change.isMultiValued = isFlag(m_xml.word(QLatin1String("multivalued")));
    }
    readChangedValues(draft, isReference);
    m_parts.redacted += change.isRedacted ? 1 : 0;
    const bool takesAway = change.operation == ExportOperation::Delete || change.operation == ExportOperation::Replace;
    if (m_detail == ExportDetail::Objects && takesAway && !change.isRedacted)
        m_takingAway.push_back(change.name.toUtf8().toStdString());
    m_draft.changes.append(std::move(draft));
}

void CsObjectReader::readChangedValues(ChangeDraft &draft, bool isReference)
{
    ExportChange &change = draft.change;
    const bool keepsValues = m_detail == ExportDetail::Objects && !change.isRedacted;
    const bool isString = change.type == QLatin1String("string");
    ChangedValues values(m_limits, m_lines);
    while (m_xml.nextChild()) {
        const QString word = m_xml.word(QLatin1String("operation"));
        const bool isDelete = !word.isEmpty() && word.compare(QLatin1String("add"), Qt::CaseInsensitive) != 0;
        ++(isDelete ? change.valueDeletes : change.valueAdds);
        if (keepsValues)
            values.read(m_xml, isReference, isString, isDelete);
        else
            m_xml.skip();
    }
    if (m_detail == ExportDetail::Objects)
        keep(draft, values);
}

void CsObjectReader::keep(ChangeDraft &draft, ChangedValues &values)
{
    ExportChange &change = draft.change;
    draft.valuesHash = values.hash();
    change.isShortened = values.isShortened;
    judge(change, values);
    if (change.valueAdds > 0 && !change.isMultiValued)
        m_delta.take(change.name, values.lastAdd);
    if (m_draft.object.operation == ExportOperation::Add && !change.isRedacted && isAmong(identifyingAttributes, change.name))
        std::for_each(values.adds.cbegin(), values.adds.cend(), [this](const QString &value) { identify(value); });
    draft.adds = std::move(values.adds);
    draft.deletes = std::move(values.deletes);
}

void CsObjectReader::identify(const QString &value)
{
    if (m_draft.identities.size() < mostIdentities)
        m_draft.identities.append(value.toLower());
}

void CsObjectReader::readHologram(Names &names, bool isCurrent)
{
    std::vector<std::string_view> wanted(namingAttributes.begin(), namingAttributes.end());
    if (isCurrent) {
        wanted.push_back(memberAttribute);
        wanted.insert(wanted.end(), m_takingAway.begin(), m_takingAway.end());
        if (m_draft.object.operation == ExportOperation::Delete)
            wanted.insert(wanted.end(), identifyingAttributes.begin(), identifyingAttributes.end());
    }
    while (m_xml.nextChild()) {
        if (m_xml.element() != CsElement::Entry) {
            m_xml.skip();
            continue;
        }
        m_xml.passAttributesBut(wanted);
        while (m_xml.nextChild()) {
            if (m_xml.element() == CsElement::Attr)
                readHologramAttribute(names, isCurrent, false);
            else if (m_xml.element() == CsElement::DnAttr)
                readHologramAttribute(names, isCurrent, true);
            else
                m_xml.skip();
            m_xml.passAttributesBut(wanted);
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
    const QString name = m_xml.word(QLatin1String("name"));
    const bool isNamed = isAmong(namingAttributes, name);
    const bool isIdentity = isCurrent && m_draft.object.operation == ExportOperation::Delete && isAmong(identifyingAttributes, name);
    const bool isMembers = isCurrent && name == QLatin1String("member");
    ChangeDraft *change = isCurrent && !m_takingAway.empty() ? changeTakingAway(name) : nullptr;
    if (!isNamed && !change && !isMembers && !isIdentity) {
        m_xml.skipUnnested();
        return;
    }
    const bool isString = m_xml.word(QLatin1String("type")).compare(QLatin1String("string"), Qt::CaseInsensitive) == 0;
    QString last;
    while (m_xml.nextChild()) {
        m_draft.members += isMembers ? 1 : 0;
        const bool isKept = change && change->old.size() < m_limits.values;
        if (change && !isKept)
            change->change.isShortened = true;
        if (!isNamed && !isKept && !isIdentity) {
            m_xml.skipUnnested();
            continue;
        }
        ValueText text(m_limits.length, nullptr, isBase64Text(m_xml, isString));
        readValueText(m_xml, isReference, text);
        last = text.text();
        if (isIdentity)
            identify(last);
        if (!isKept)
            continue;
        change->old.append(last);
        change->change.isShortened = change->change.isShortened || text.isShortened();
    }
    names.take(name, last);
}

//! Facts that need the values themselves.
void CsObjectReader::judge(const ExportChange &change, const ChangedValues &values)
{
    const auto mark = [this](bool holds, ExportFacet facet) {
        if (holds)
            m_draft.facets |= static_cast<quint8>(facet);
    };
    if (change.name == QLatin1String("accountEnabled")) {
        mark(values.lastAdd.compare(QLatin1String("false"), Qt::CaseInsensitive) == 0, ExportFacet::Disables);
    } else if (change.name == QLatin1String("proxyAddresses")) {
        mark(values.touchesPrimary, ExportFacet::PrimaryAddress);
        mark(change.valueDeletes > 0 || change.operation == ExportOperation::Delete, ExportFacet::LosesAddress);
    } else if (change.name == QLatin1String("userPrincipalName")) {
        mark(change.valueAdds > 0 && change.valueDeletes > 0 && suffixOf(values.lastAdd) != suffixOf(values.lastDelete), ExportFacet::SignInSuffix);
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
