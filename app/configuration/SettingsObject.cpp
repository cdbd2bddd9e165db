// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "configuration/SettingsObject.h"

#include "foundation/JsonText.h"

#include <QCoreApplication>

#include <algorithm>

namespace swingbridge {
namespace {

const Json absent(nullptr);

QString keyText(const std::string &key) { return QString::fromStdString(key); }

bool isNamed(const std::string &key, const char *name)
{
    return qstricmp(key.c_str(), name) == 0;
}

bool comesBefore(const std::string &a, const std::string &b)
{
    return qstricmp(a.c_str(), b.c_str()) < 0;
}

} // namespace

void SettingsReading::refuse(const QString &path, const QString &expected)
{
    if (m_problem)
        return;
    m_problem = Error(Error::Kind::BadInput, QCoreApplication::translate("SettingsFile", "%1 holds a value that cannot be understood.").arg(m_what),
                      QStringLiteral("%1: %2").arg(path, expected),
                      QCoreApplication::translate("SettingsFile", "Export the settings again and use the untouched file."));
}

SettingsObject::SettingsObject(const Json &object, QString path, SettingsReading &reading)
    : m_object(object), m_path(std::move(path)), m_reading(reading)
{
}

const Json *SettingsObject::find(Names names) const
{
    if (!m_object.is_object())
        return nullptr;
    for (const char *name : names) {
        for (auto it = m_object.cbegin(); it != m_object.cend(); ++it) {
            if (isNamed(it.key(), name))
                return &*it;
        }
    }
    return nullptr;
}

bool SettingsObject::has(Names names) const { return find(names); }

const Json &SettingsObject::at(Names names)
{
    const Json *found = find(names);
    if (!found)
        return absent;
    m_asked.append(found);
    return *found;
}

QString SettingsObject::text(Names names)
{
    const Json &value = at(names);
    if (value.is_structured())
        m_reading.refuse(m_path + u'/' + QLatin1String(*names.begin()), QStringLiteral("expected a text"));
    return value.is_structured() ? QString() : settingsText(value);
}

std::optional<int> SettingsObject::number(Names names)
{
    const QString digits = text(names).trimmed();
    if (digits.isEmpty())
        return std::nullopt;
    bool isNumber = false;
    const int value = digits.toInt(&isNumber);
    if (!isNumber)
        m_reading.refuse(m_path + u'/' + QLatin1String(*names.begin()), QStringLiteral("expected a whole number"));
    return isNumber ? std::optional(value) : std::nullopt;
}

std::optional<bool> SettingsObject::flag(Names names) { return settingsFlag(at(names)); }

Guid SettingsObject::guid(Names names)
{
    const QString written = text(names).trimmed();
    if (written.isEmpty())
        return {};
    const auto guid = Guid::parse(written);
    if (!guid)
        m_reading.refuse(m_path + u'/' + QLatin1String(*names.begin()), QStringLiteral("expected a GUID, found \"%1\"").arg(written.left(60)));
    return guid.value_or(Guid());
}

QStringList SettingsObject::texts(Names names)
{
    const Json &value = at(names);
    QStringList list;
    const auto add = [&](const Json &item) {
        if (item.is_structured())
            m_reading.refuse(m_path + u'/' + QLatin1String(*names.begin()), QStringLiteral("expected a list of texts"));
        else if (const QString text = settingsText(item); !text.isEmpty())
            list << text;
    };
    if (value.is_array())
        std::for_each(value.begin(), value.end(), add);
    else
        add(value);
    return list;
}

std::vector<const Json *> SettingsObject::objects(Names names)
{
    const Json &value = at(names);
    std::vector<const Json *> list;
    const auto add = [&](const Json &item) {
        if (item.is_object())
            list.push_back(&item);
        else if (!item.is_null())
            m_reading.refuse(m_path + u'/' + QLatin1String(*names.begin()), QStringLiteral("expected a list of objects"));
    };
    if (value.is_array())
        std::for_each(value.begin(), value.end(), add);
    else if (!value.is_string() || !settingsText(value).isEmpty())
        add(value);
    return list;
}

void SettingsObject::noteValues(Names names)
{
    for (const char *name : names) {
        const Json *found = find({name});
        if (!found)
            continue;
        m_asked.append(found);
        m_reading.facts.values.insert(m_path + u'/' + QLatin1String(name), settingsValue(*found, QLatin1String(name)));
    }
}

void SettingsObject::noteUnknown()
{
    if (!m_object.is_object())
        return;
    for (auto it = m_object.cbegin(); it != m_object.cend(); ++it) {
        if (!m_asked.contains(&*it) && m_reading.taken.count(&*it) == 0)
            m_reading.facts.unknownKeys.insert(m_path + u'/' + keyText(it.key()).toLower(), settingsValue(*it, keyText(it.key())));
    }
}

QString settingsText(const Json &json)
{
    switch (json.type()) {
    case Json::value_t::null: return {};
    case Json::value_t::boolean: return json.get<bool>() ? QStringLiteral("True") : QStringLiteral("False");
    case Json::value_t::string: return QString::fromStdString(json.get_ref<const std::string &>());
    default: return QString::fromStdString(json.dump(-1, ' ', false, Json::error_handler_t::replace));
    }
}

SettingsValue settingsValue(const Json &json, const QString &spelling)
{
    using Form = SettingsValue::Form;
    SettingsValue value(Form::Text, settingsText(json));
    value.spelling = spelling;
    if (json.is_null())
        value.form = Form::Null;
    else if (json.is_boolean())
        value.form = Form::Boolean;
    else if (json.is_number())
        value.form = Form::Number;
    else if (json.is_object())
        value.form = Form::Object;
    if (!json.is_array())
        return value;
    value.form = Form::List;
    QStringList items;
    for (const Json &item : json)
        items << settingsText(item);
    value.text = items.join(u',');
    return value;
}

std::optional<bool> settingsFlag(const Json &json)
{
    if (json.is_boolean())
        return json.get<bool>();
    const QString word = settingsText(json).trimmed();
    if (word.compare(u"true", Qt::CaseInsensitive) == 0 || word == u"1")
        return true;
    if (word.compare(u"false", Qt::CaseInsensitive) == 0 || word == u"0")
        return false;
    return std::nullopt;
}

QString keyStatedTwice(const Json &json)
{
    std::set<std::string, decltype(&comesBefore)> seen(comesBefore);
    for (auto it = json.cbegin(); json.is_structured() && it != json.cend(); ++it) {
        const bool hasKeys = json.is_object();
        if (hasKeys && !seen.insert(it.key()).second)
            return u'/' + keyText(it.key()).toLower();
        if (!it->is_structured())
            continue;
        if (const QString below = keyStatedTwice(*it); !below.isEmpty())
            return hasKeys ? u'/' + keyText(it.key()).toLower() + below : below;
    }
    return {};
}

} // namespace swingbridge
