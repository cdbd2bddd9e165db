// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/Json.h"

#include <QMap>
#include <QString>

namespace swingbridge {

//! What an attribute's values are (pending-exports.md 1.3).
enum class AttributeType { String, Integer, Boolean, Binary, Reference };

//! The word of csexport: "string", "integer", "boolean", "binary", "reference".
QString toString(AttributeType type);
//! The type behind a DSML syntax OID; String when the OID is not one of the product's.
AttributeType attributeTypeFromSyntax(QStringView oid);
QString syntaxOf(AttributeType type);

//! The schema's word on one attribute.
class AttributeSchema
{
public:
    AttributeSchema() = default;
    AttributeSchema(AttributeType attributeType, bool isMultiValued) : type(attributeType), multiValued(isMultiValued) {}

    AttributeType type = AttributeType::String;
    bool multiValued = false;

    friend bool operator==(const AttributeSchema &, const AttributeSchema &) = default;
};

//! Attribute name -> schema, as the connector or the metaverse spells the name.
using SchemaMap = QMap<QString, AttributeSchema>;

//! {"string":{"single":[names],"multi":[names]},…}: short, because a forest has thousands of attributes.
Json schemaToJson(const SchemaMap &schema);
SchemaMap schemaFromJson(const Json &json);

} // namespace swingbridge
