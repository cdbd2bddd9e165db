// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/GuidRoles.h"

#include "foundation/EntraConnector.h"

#include <QMap>
#include <QSet>

#include <algorithm>

namespace swingbridge {
namespace {

using Kind = PowerShellNode::Kind;

//! What stands at a place of the text: a leaf of the tree or a comment.
class TextStretch
{
public:
    int begin = 0;
    int end = 0;
    PowerShellNode node; //!< None: a comment.
};

//! In the order of the text; of two that lie in one another the outer one first.
std::vector<TextStretch> stretchesOf(const PowerShellScript &script)
{
    std::vector<TextStretch> stretches;
    for (PowerShellNode node = script.root(); node; node = node.following()) {
        if (node.isString() || node.is(Kind::Number) || node.is(Kind::Variable) || node.is(Kind::Binary))
            stretches.push_back({node.begin(), node.end(), node});
    }
    for (const PowerShellToken &comment : script.comments())
        stretches.push_back({comment.begin(), comment.end(), {}});
    std::stable_sort(stretches.begin(), stretches.end(),
                     [](const TextStretch &a, const TextStretch &b) { return a.begin != b.begin ? a.begin < b.begin : a.end > b.end; });
    return stretches;
}

//! Walks along the stretches: which is the innermost at a rising position?
class StretchWalk
{
public:
    explicit StretchWalk(std::vector<TextStretch> stretches) : m_stretches(std::move(stretches)) {}

    const TextStretch *at(int position)
    {
        for (; m_next < m_stretches.size() && m_stretches[m_next].begin <= position; ++m_next) {
            close(m_stretches[m_next].begin);
            m_open.push_back(&m_stretches[m_next]);
        }
        close(position);
        return m_open.empty() ? nullptr : m_open.back();
    }

private:
    void close(int position)
    {
        while (!m_open.empty() && m_open.back()->end <= position)
            m_open.pop_back();
    }

    std::vector<TextStretch> m_stretches;
    std::vector<const TextStretch *> m_open;
    size_t m_next = 0;
};

bool isWholeValue(const BoundPlace &place, const GuidText &guid)
{
    const PowerShellNode literal = literalOf(place.value);
    return literal && guid.start >= literal.begin() && guid.start + guid.length <= literal.end() && GuidText::read(literal.is(Kind::Number) ? literal.text() : literal.value());
}

GuidRole roleIn(const BoundPlace &place, const GuidText &guid)
{
    if (!place.isRuleCommand)
        return GuidRole::Other;
    const bool isWhole = isWholeValue(place, guid);
    if (isWhole && place.parameter == QLatin1String("Identifier"))
        return GuidRole::RuleIdentifier;
    if (isWhole && (place.parameter == QLatin1String("PrecedenceAfter") || place.parameter == QLatin1String("PrecedenceBefore")))
        return guid.value.isNull() ? GuidRole::NoAnchor : GuidRole::PrecedenceAnchor;
    return GuidRole::Data;
}

ScannedGuid scanned(const GuidText &guid, QStringView text)
{
    ScannedGuid found;
    found.position = guid.start;
    found.text = text.mid(guid.start, guid.length).toString();
    found.value = guid.value;
    found.form = guid.form;
    return found;
}

} // namespace

QList<ScannedGuid> GuidRoles::connectorPlaces() const
{
    QList<ScannedGuid> places;
    for (const ConnectorArgument &connector : m_connectors) {
        if (!connector.guid)
            continue;
        ScannedGuid guid = scanned(*connector.guid, m_script.text());
        guid.role = guid.value == entraConnectorId() ? GuidRole::EntraConnector : GuidRole::Connector;
        guid.action = guid.form == u'X' ? GuidAction::Review : guid.role == GuidRole::Connector ? GuidAction::Rewrite : GuidAction::Keep;
        guid.command = QStringLiteral("New-ADSyncRule");
        guid.parameter = QStringLiteral("Connector");
        guid.via = connector.via;
        places.append(guid);
    }
    return places;
}

//! 32 digits, and form X: a GUID only as the whole value of a parameter.
QList<ScannedGuid> GuidRoles::wholeValues() const
{
    QList<ScannedGuid> found;
    for (const BoundPlace &place : m_bindings.places()) {
        const PowerShellNode literal = literalOf(place.value);
        if (!literal)
            continue;
        auto guid = GuidText::read(literal.is(Kind::Number) ? literal.text() : literal.value());
        if (!guid || (guid->form != u'N' && guid->form != u'X') || !literal.isVerbatim())
            continue;
        guid->start += literal.isString() ? literal.contentBegin() : literal.begin();
        found.append(judged(*guid, literal));
    }
    return found;
}

ScannedGuid GuidRoles::judged(const GuidText &guid, PowerShellNode context) const
{
    ScannedGuid found = scanned(guid, m_script.text());
    if (const BoundPlace *place = m_bindings.placeOf(context)) {
        found.role = roleIn(*place, guid);
        found.command = place->command;
        found.parameter = place->parameter;
    }
    if (found.role == GuidRole::PrecedenceAnchor || found.form == u'X')
        found.action = GuidAction::Review;
    return found;
}

//! A connector's GUID that means the connector somewhere else too is a person's decision (rule-scripts.md 2.1).
void GuidRoles::review(QList<ScannedGuid> &guids) const
{
    QSet<Guid> connectors;
    for (const ScannedGuid &guid : std::as_const(guids)) {
        if (guid.role == GuidRole::Connector)
            connectors.insert(guid.value);
    }
    for (ScannedGuid &guid : guids) {
        if ((guid.role == GuidRole::Data || guid.role == GuidRole::Other) && connectors.contains(guid.value))
            guid.action = GuidAction::Review;
    }
}

QList<ScannedGuid> GuidRoles::find() const
{
    QMap<qsizetype, ScannedGuid> byPosition;
    for (const ScannedGuid &guid : wholeValues())
        byPosition.insert(guid.position, guid);
    StretchWalk walk(stretchesOf(m_script));
    const QStringView text = m_script.text();
    for (auto guid = GuidText::find(text, 0); guid; guid = GuidText::find(text, guid->start + guid->length)) {
        const TextStretch *stretch = walk.at(int(guid->start));
        ScannedGuid found = judged(*guid, stretch ? stretch->node : PowerShellNode());
        if (stretch && !stretch->node)
            found.role = GuidRole::Comment;
        byPosition.insert(found.position, found);
    }
    for (const ScannedGuid &guid : connectorPlaces())
        byPosition.insert(guid.position, guid);
    QList<ScannedGuid> guids = byPosition.values();
    review(guids);
    return guids;
}

} // namespace swingbridge
