// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "configuration/AttributeSchema.h"

#include "foundation/JsonText.h"

#include <array>

namespace swingbridge {

namespace {

struct TypeRow
{
    AttributeType type;
    const char *word;
    const char *syntax;
};

// The OIDs are those of the product's connector exports (DSML); Boolean, Integer, DN and octet string are RFC 4517's.
constexpr std::array<TypeRow, 5> types{{
    {AttributeType::String, "string", "1.3.6.1.4.1.1466.115.121.1.15"},
    {AttributeType::Integer, "integer", "1.3.6.1.4.1.1466.115.121.1.27"},
    {AttributeType::Boolean, "boolean", "1.3.6.1.4.1.1466.115.121.1.7"},
    {AttributeType::Binary, "binary", "1.3.6.1.4.1.1466.115.121.1.40"},
    {AttributeType::Reference, "reference", "1.3.6.1.4.1.1466.115.121.1.12"},
}};

} // namespace

QString toString(AttributeType type)
{
    return QLatin1String(types.at(static_cast<size_t>(type)).word);
}

QString syntaxOf(AttributeType type)
{
    return QLatin1String(types.at(static_cast<size_t>(type)).syntax);
}

AttributeType attributeTypeFromSyntax(QStringView oid)
{
    for (const TypeRow &row : types) {
        if (oid == QLatin1String(row.syntax))
            return row.type;
    }
    return AttributeType::String;
}

Json schemaToJson(const SchemaMap &schema)
{
    Json json = Json::object();
    for (auto it = schema.cbegin(); it != schema.cend(); ++it)
        json[types.at(static_cast<size_t>(it->type)).word][it->multiValued ? "multi" : "single"].push_back(it.key().toStdString());
    return json;
}

SchemaMap schemaFromJson(const Json &json)
{
    SchemaMap schema;
    for (const TypeRow &row : types) {
        const Json &names = valueAt(json, row.word);
        for (const QString &name : textsAt(names, "single"))
            schema.insert(name, AttributeSchema(row.type, false));
        for (const QString &name : textsAt(names, "multi"))
            schema.insert(name, AttributeSchema(row.type, true));
    }
    return schema;
}

} // namespace swingbridge
