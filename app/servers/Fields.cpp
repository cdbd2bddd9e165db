// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "servers/Fields.h"

namespace swingbridge::fields {

void throwMissing(const char *key, const char *expected)
{
    throw std::runtime_error(std::string("\"") + key + "\" is missing or not " + expected);
}

const Json &needObject(const Json &object, const char *key)
{
    const Json &value = valueAt(object, key);
    if (!value.is_object())
        throwMissing(key, "an object");
    return value;
}

QString needText(const Json &object, const char *key)
{
    const Json &value = valueAt(object, key);
    if (!value.is_string())
        throwMissing(key, "a text");
    return value.get<QString>();
}

qint64 needInteger(const Json &object, const char *key)
{
    const auto value = integerAt(object, key);
    if (!value)
        throwMissing(key, "an integer");
    return *value;
}

bool needBool(const Json &object, const char *key)
{
    const auto value = boolAt(object, key);
    if (!value)
        throwMissing(key, "true or false");
    return *value;
}

Guid needGuid(const Json &object, const char *key)
{
    const auto guid = Guid::parse(textAt(object, key));
    if (!guid)
        throwMissing(key, "a GUID");
    return *guid;
}

Json embeddedJson(const QByteArray &json)
{
    return Json::parse(json.begin(), json.end());
}

QByteArray bytesOf(const Json &json)
{
    return QByteArray::fromStdString(json.dump());
}

} // namespace swingbridge::fields
