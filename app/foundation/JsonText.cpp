// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "foundation/JsonText.h"

template class nlohmann::basic_json<>;

void to_json(nlohmann::json &json, const QString &text)
{
    json = text.toStdString();
}

void from_json(const nlohmann::json &json, QString &text)
{
    text = QString::fromStdString(json.get<std::string>());
}

namespace swingbridge {

void to_json(Json &json, const Guid &guid)
{
    json = guid.toString().toStdString();
}

void from_json(const Json &json, Guid &guid)
{
    guid = Guid::parse(QString::fromStdString(json.get<std::string>())).value_or(Guid());
}

Json textOrNull(const QString &text)
{
    return text.isEmpty() ? Json(nullptr) : Json(text.toStdString());
}

Json timeOrNull(const QDateTime &time)
{
    return textOrNull(toIsoUtc(time));
}

Json toJsonArray(const QStringList &texts)
{
    Json array = Json::array();
    for (const QString &text : texts)
        array.push_back(text.toStdString());
    return array;
}

const Json &valueAt(const Json &object, const char *key)
{
    static const Json absent(nullptr);
    if (!object.is_object())
        return absent;
    const auto it = object.find(key);
    return it == object.end() ? absent : *it;
}

QString textAt(const Json &object, const char *key)
{
    const Json &value = valueAt(object, key);
    return value.is_string() ? QString::fromStdString(value.get_ref<const std::string &>()) : QString();
}

std::optional<bool> boolAt(const Json &object, const char *key)
{
    const Json &value = valueAt(object, key);
    return value.is_boolean() ? std::optional<bool>(value.get<bool>()) : std::nullopt;
}

std::optional<qint64> integerAt(const Json &object, const char *key)
{
    const Json &value = valueAt(object, key);
    return value.is_number_integer() ? std::optional<qint64>(value.get<qint64>()) : std::nullopt;
}

QDateTime timeAt(const Json &object, const char *key)
{
    return fromIsoUtc(textAt(object, key));
}

Guid guidAt(const Json &object, const char *key)
{
    return Guid::parse(textAt(object, key)).value_or(Guid());
}

QStringList textsAt(const Json &object, const char *key)
{
    QStringList texts;
    const Json &value = valueAt(object, key);
    if (value.is_array()) {
        for (const Json &item : value) {
            if (item.is_string())
                texts << QString::fromStdString(item.get_ref<const std::string &>());
        }
    }
    return texts;
}

Result<QString> requiredText(const Json &object, const char *key, const QString &what)
{
    const Json &value = valueAt(object, key);
    if (!value.is_string())
        return failure(Error::Kind::UnexpectedReply, QStringLiteral("%1: \"%2\" is missing.").arg(what, QLatin1String(key)));
    return QString::fromStdString(value.get_ref<const std::string &>());
}

} // namespace swingbridge
