// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "comparison/ConnectorComparison.h"
#include "comparison/NormalText.h"

namespace swingbridge {
namespace {

//! Where a schema stands and how its classes are called.
struct SchemaPlace { QString path; QString title; QLatin1String prefix; };

class Schemas
{
public:
    Schemas(SchemaPlace place, DifferenceCollector &collector) : m_place(std::move(place)), m_collector(collector) {}

    void compare(const SchemaMap &active, const SchemaMap &staging)
    {
        QStringList changed;
        for (auto it = active.cbegin(); it != active.cend(); ++it) {
            const auto other = staging.constFind(it.key());
            if (other != staging.constEnd() && *other != *it)
                changed.append(it.key());
        }
        const QStringList activeNames = active.keys();
        const QStringList stagingNames = staging.keys();
        add(QStringLiteral("attributeMissing"), DifferenceKind::OnlyOnActive, withoutThose(activeNames, stagingNames));
        add(QStringLiteral("attributeExtra"), DifferenceKind::OnlyOnStaging, withoutThose(stagingNames, activeNames));
        if (!changed.isEmpty())
            addChanged(changed, active, staging);
    }

private:
    DifferenceDraft draft(const QString &what, DifferenceKind kind, const QStringList &attributes) const
    {
        DifferenceDraft made(m_place.prefix + what, m_place.path + QLatin1String("/schema"), kind);
        // The metaverse has no name of its own: its texts speak of the attributes alone.
        made.names = m_place.title.isEmpty() ? QStringList{attributes.join(QStringLiteral(", "))}
                                             : QStringList{m_place.title, attributes.join(QStringLiteral(", "))};
        return made;
    }

    void add(const QString &what, DifferenceKind kind, const QStringList &attributes)
    {
        if (attributes.isEmpty())
            return;
        DifferenceDraft made = draft(what, kind, attributes);
        const bool isOnActive = kind == DifferenceKind::OnlyOnActive;
        (isOnActive ? made.active : made.staging) = attributes.join(QStringLiteral(", "));
        const QString lines = attributes.join(QLatin1Char('\n'));
        made.details = {DifferenceDetail(QStringLiteral("attributes"), isOnActive ? lines : QString(), isOnActive ? QString() : lines, true,
                                         DifferenceDetail::Form::List)};
        m_collector.add(std::move(made));
    }

    void addChanged(const QStringList &attributes, const SchemaMap &active, const SchemaMap &staging)
    {
        const auto text = [](const AttributeSchema &schema) {
            return schema.multiValued ? toString(schema.type) + QStringLiteral(", several values") : toString(schema.type);
        };
        DifferenceDraft made = draft(QStringLiteral("attributeChanged"), DifferenceKind::Changed, attributes);
        QStringList a;
        QStringList s;
        for (const QString &attribute : attributes) {
            a.append(text(active.value(attribute)));
            s.append(text(staging.value(attribute)));
            made.details.append(DifferenceDetail(attribute, a.last(), s.last(), true));
        }
        made.active = a.join(QStringLiteral("; "));
        made.staging = s.join(QStringLiteral("; "));
        made.normal = attributes + a + s;
        m_collector.add(std::move(made));
    }

    SchemaPlace m_place;
    DifferenceCollector &m_collector;
};

//! Object type and attribute as one list: "person.employeeType".
QStringList typedAttributes(const MetaverseConfiguration &metaverse)
{
    QStringList list;
    for (auto it = metaverse.objectTypes.cbegin(); it != metaverse.objectTypes.cend(); ++it) {
        for (const QString &attribute : it.value())
            list.append(it.key() + QLatin1Char('.') + attribute);
    }
    return list;
}

SchemaMap asSchema(const QStringList &names, const SchemaMap &schema)
{
    SchemaMap map;
    for (const QString &name : names)
        map.insert(name, schema.value(name.section(QLatin1Char('.'), -1)));
    return map;
}

void addIndexes(const MetaverseConfiguration &active, const MetaverseConfiguration &staging, DifferenceCollector &collector)
{
    const QStringList onActive = withoutThose(active.indexed, staging.indexed);
    const QStringList onStaging = withoutThose(staging.indexed, active.indexed);
    DifferenceDraft draft(QStringLiteral("metaverse.index"), QStringLiteral("/metaverse/indexed"), DifferenceKind::Changed);
    draft.active = onActive.join(QStringLiteral(", "));
    draft.staging = onStaging.join(QStringLiteral(", "));
    draft.names = QStringList{(onActive + onStaging).join(QStringLiteral(", "))};
    draft.details = {DifferenceDetail(QStringLiteral("attributes"), onActive.join(QLatin1Char('\n')), onStaging.join(QLatin1Char('\n')), true,
                                      DifferenceDetail::Form::List)};
    collector.add(std::move(draft));
}

//! Whoever states no schema says nothing of it: no server is without one.
KnownAreas withSchema(KnownAreas known, KnownArea area, const SchemaMap &schema)
{
    return schema.isEmpty() ? known & ~KnownAreas(area) : known;
}

void compareMetaverse(const MetaverseConfiguration &active, const MetaverseConfiguration &staging, DifferenceCollector &collector)
{
    Schemas schemas(SchemaPlace{QStringLiteral("/metaverse"), {}, QLatin1String("metaverse.")}, collector);
    const bool isTyped = !active.objectTypes.isEmpty() && !staging.objectTypes.isEmpty();
    if (isTyped) // an attribute belongs to object types: say which
        schemas.compare(asSchema(typedAttributes(active), active.schema), asSchema(typedAttributes(staging), staging.schema));
    else
        schemas.compare(active.schema, staging.schema);
    if (!active.indexed.isEmpty() && !staging.indexed.isEmpty() && normalSet(active.indexed) != normalSet(staging.indexed))
        addIndexes(active, staging, collector);
}

} // namespace

void compareSchemas(const SyncConfiguration &active, const SyncConfiguration &staging, const ConnectorPairing &pairing,
                    DifferenceCollector &collector)
{
    for (const ConnectorPair &pair : pairing.pairs) {
        const ConnectorConfiguration &a = active.connectors.at(pair.active);
        const ConnectorConfiguration &s = staging.connectors.at(pair.staging);
        const QString path = QStringLiteral("/connectors/") + connectorKey(a);
        if (collector.bothKnow(KnownArea::ConnectorSchema, withSchema(a.known, KnownArea::ConnectorSchema, a.schema),
                               withSchema(s.known, KnownArea::ConnectorSchema, s.schema), path))
            Schemas(SchemaPlace{path, connectorTitle(a), QLatin1String("schema.")}, collector).compare(a.schema, s.schema);
    }
    if (collector.bothKnow(KnownArea::Metaverse, withSchema(active.known, KnownArea::Metaverse, active.metaverse.schema),
                           withSchema(staging.known, KnownArea::Metaverse, staging.metaverse.schema), QString()))
        compareMetaverse(active.metaverse, staging.metaverse, collector);
}

} // namespace swingbridge
