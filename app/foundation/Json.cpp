// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "foundation/JsonText.h"

#include <QCoreApplication>
#include <QCryptographicHash>

#include <algorithm>
#include <set>

namespace swingbridge {
namespace {

class JsonReader
{
    Q_DECLARE_TR_FUNCTIONS(JsonReader)

public:
    static Error damaged(const QString &what, const QString &where)
    {
        return Error(Error::Kind::BadInput, tr("%1 is not valid JSON.").arg(what), where);
    }
};

constexpr qint64 largestExact = (qint64(1) << 53) - 1;

void appendEscaped(QByteArray &out, const std::string &utf8)
{
    static constexpr char hex[] = "0123456789abcdef";
    out += '"';
    for (const char c : utf8) {
        switch (c) {
        case '"': out += "\\\""; break;
        case '\\': out += "\\\\"; break;
        case '\b': out += "\\b"; break;
        case '\f': out += "\\f"; break;
        case '\n': out += "\\n"; break;
        case '\r': out += "\\r"; break;
        case '\t': out += "\\t"; break;
        default:
            if (uchar(c) < 0x20) {
                out += "\\u00";
                out += hex[uchar(c) >> 4];
                out += hex[uchar(c) & 15];
            } else {
                out += c;
            }
        }
    }
    out += '"';
}

std::optional<Error> append(QByteArray &out, const Json &value);

std::optional<Error> appendObject(QByteArray &out, const Json &object)
{
    std::vector<std::pair<QString, const Json *>> members; // QString compares by UTF-16 units, as RFC 8785 asks
    for (auto it = object.begin(); it != object.end(); ++it)
        members.emplace_back(QString::fromStdString(it.key()), &it.value());
    std::sort(members.begin(), members.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    out += '{';
    bool first = true;
    for (const auto &[key, member] : members) {
        if (!std::exchange(first, false))
            out += ',';
        appendEscaped(out, key.toStdString());
        out += ':';
        if (auto error = append(out, *member))
            return error;
    }
    out += '}';
    return std::nullopt;
}

std::optional<Error> append(QByteArray &out, const Json &value)
{
    switch (value.type()) {
    case Json::value_t::null: out += "null"; return std::nullopt;
    case Json::value_t::boolean: out += value.get<bool>() ? "true" : "false"; return std::nullopt;
    case Json::value_t::string: {
        const auto &text = value.get_ref<const std::string &>();
        if (!QByteArrayView(text.data(), qsizetype(text.size())).isValidUtf8())
            return Error(Error::Kind::Internal, QStringLiteral("A text is no UTF-8."));
        appendEscaped(out, text);
        return std::nullopt;
    }
    case Json::value_t::number_unsigned:
        if (value.get<quint64>() > quint64(largestExact))
            return Error(Error::Kind::Internal, QStringLiteral("A number is too large for canonical JSON."));
        out += QByteArray::number(value.get<qulonglong>());
        return std::nullopt;
    case Json::value_t::number_integer:
        if (value.get<qint64>() > largestExact || value.get<qint64>() < -largestExact)
            return Error(Error::Kind::Internal, QStringLiteral("A number is too large for canonical JSON."));
        out += QByteArray::number(value.get<qlonglong>());
        return std::nullopt;
    case Json::value_t::array: {
        out += '[';
        bool first = true;
        for (const Json &item : value) {
            if (!std::exchange(first, false))
                out += ',';
            if (auto error = append(out, item))
                return error;
        }
        out += ']';
        return std::nullopt;
    }
    case Json::value_t::object: return appendObject(out, value);
    default: return Error(Error::Kind::Internal, QStringLiteral("A fraction or binary value cannot be written as canonical JSON."));
    }
}

} // namespace

Result<QByteArray> canonicalJson(const Json &value)
{
    QByteArray out;
    if (auto error = append(out, value))
        return failure(*error);
    return out;
}

Result<Json> parseJson(const QByteArray &utf8, const QString &what)
{
    std::vector<std::set<std::string>> keys;
    bool doubled = false;
    bool deep = false;
    const auto watch = [&](int depth, Json::parse_event_t event, Json &parsed) {
        const bool opens = event == Json::parse_event_t::object_start || event == Json::parse_event_t::array_start;
        deep = deep || (opens && depth >= 200); // the outermost has depth 0
        if (event == Json::parse_event_t::object_start)
            keys.emplace_back();
        else if (event == Json::parse_event_t::object_end && !keys.empty())
            keys.pop_back();
        else if (event == Json::parse_event_t::key && !keys.empty())
            doubled = !keys.back().insert(parsed.get<std::string>()).second || doubled;
        return !deep;
    };
    try {
        Json value = Json::parse(utf8.begin(), utf8.end(), watch);
        if (doubled)
            return failure(JsonReader::damaged(what, QStringLiteral("a key stands twice in one object")));
        if (deep)
            return failure(JsonReader::damaged(what, QStringLiteral("nested deeper than 200")));
        return value;
    } catch (const Json::parse_error &error) { // what() quotes the input: only the place is told
        const qsizetype byte = std::min(qsizetype(error.byte), utf8.size());
        const auto line = utf8.left(byte).count('\n') + 1;
        return failure(JsonReader::damaged(what, QStringLiteral("line %1, byte %2").arg(line).arg(byte)));
    } catch (const std::exception &) {
        return failure(JsonReader::damaged(what, QStringLiteral("unreadable")));
    }
}

QByteArray sha256(QByteArrayView bytes)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(bytes);
    return hash.result();
}

QString sha256Hex(QByteArrayView bytes)
{
    return QString::fromLatin1(sha256(bytes).toHex());
}

} // namespace swingbridge
