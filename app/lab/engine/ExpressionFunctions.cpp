// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lab/engine/ExpressionFunctions.h"

#include <QDateTime>
#include <QTimeZone>
#include <QUuid>
#include <QtEndian>

#include <algorithm>
#include <array>

namespace swingbridge {

namespace {

using Arguments = QList<Values>;

Values one(Value value)
{
    Values values;
    values.append(std::move(value));
    return values;
}

bool isText(const Values &values)
{
    return !values.isEmpty() && std::holds_alternative<QString>(values.first());
}

bool isEmptyText(const Values &values)
{
    return isText(values) && std::get<QString>(values.first()).isEmpty();
}

qint64 number(const Values &values)
{
    return values.isEmpty() ? 0 : toNumber(values.first());
}

qsizetype position(const Values &values)
{
    return qsizetype(std::clamp<qint64>(number(values), 0, 1'000'000'000));
}

//! Text functions work on every value of a multi-valued attribute.
template <typename Function>
Values eachText(const Values &values, Function function)
{
    Values results;
    for (const Value &value : values)
        results.append(Value(QString(function(toText(value)))));
    return results;
}

QByteArray bytesOf(const Values &values)
{
    if (values.isEmpty())
        return {};
    const auto *bytes = std::get_if<QByteArray>(&values.first());
    return bytes ? *bytes : toText(values.first()).toUtf8();
}

Values isNull(const Arguments &a) { return one(a[0].isEmpty()); }
Values isNullOrEmpty(const Arguments &a) { return one(a[0].isEmpty() || isEmptyText(a[0])); }
Values isPresent(const Arguments &a) { return one(!a[0].isEmpty() && !isEmptyText(a[0])); }
Values isString(const Arguments &a) { return one(isText(a[0])); }
Values isNumeric(const Arguments &a)
{
    bool ok = false;
    toText(a[0]).toLongLong(&ok);
    return one(ok);
}

Values trim(const Arguments &a)
{
    return eachText(a[0], [](const QString &text) { return text.trimmed(); });
}
Values leftTrim(const Arguments &a)
{
    return eachText(a[0], [](const QString &text) {
        const auto first = std::find_if(text.begin(), text.end(), [](QChar c) { return !c.isSpace(); });
        return text.mid(first - text.begin());
    });
}
Values rightTrim(const Arguments &a)
{
    return eachText(a[0], [](QString text) {
        while (!text.isEmpty() && text.back().isSpace())
            text.chop(1);
        return text;
    });
}
Values left(const Arguments &a)
{
    return eachText(a[0], [&](const QString &text) { return text.left(position(a[1])); });
}
Values right(const Arguments &a)
{
    return eachText(a[0], [&](const QString &text) { return text.right(position(a[1])); });
}
Values mid(const Arguments &a)
{
    const qsizetype start = std::max<qsizetype>(1, position(a[1])) - 1;
    return eachText(a[0], [&](const QString &text) { return a.size() > 2 ? text.mid(start, position(a[2])) : text.mid(start); });
}
Values lower(const Arguments &a)
{
    return eachText(a[0], [](const QString &text) { return text.toLower(); });
}
Values upper(const Arguments &a)
{
    return eachText(a[0], [](const QString &text) { return text.toUpper(); });
}
Values replace(const Arguments &a)
{
    const QString from = toText(a[1]);
    const QString to = toText(a[2]);
    return eachText(a[0], [&](QString text) { return from.isEmpty() ? text : text.replace(from, to); });
}
Values length(const Arguments &a) { return one(qint64(toText(a[0]).size())); }

Values inString(const Arguments &a)
{
    const qsizetype start = a.size() > 2 ? std::max<qsizetype>(1, position(a[2])) - 1 : 0;
    return one(qint64(toText(a[0]).indexOf(toText(a[1]), start, Qt::CaseInsensitive) + 1));
}
Values inStringFromEnd(const Arguments &a)
{
    return one(qint64(toText(a[0]).lastIndexOf(toText(a[1]), -1, Qt::CaseInsensitive) + 1));
}

//! Word("a_b", 2, "_"): parts between any of the delimiter characters, empty ones skipped; NULL beyond the last.
Values word(const Arguments &a)
{
    const QString delimiters = toText(a[2]);
    QStringList words(QString{});
    for (const QChar c : toText(a[0])) {
        if (!delimiters.contains(c))
            words.last() += c;
        else if (!words.last().isEmpty())
            words << QString();
    }
    const qsizetype wanted = position(a[1]);
    return wanted >= 1 && wanted <= words.size() && !words.at(wanted - 1).isEmpty() ? one(words.at(wanted - 1)) : Values();
}
Values split(const Arguments &a)
{
    Values parts;
    for (const QString &part : toText(a[0]).split(toText(a[1]), Qt::SkipEmptyParts))
        parts.append(Value(part));
    return parts;
}
Values join(const Arguments &a)
{
    QStringList parts;
    for (const Value &value : a[0])
        parts << toText(value);
    return parts.isEmpty() ? Values() : one(parts.join(a.size() > 1 ? toText(a[1]) : QStringLiteral(" ")));
}
Values item(const Arguments &a)
{
    const qsizetype wanted = position(a[1]);
    return wanted >= 1 && wanted <= a[0].size() ? one(a[0].at(wanted - 1)) : Values();
}
Values count(const Arguments &a) { return one(qint64(a[0].size())); }

//! Place of the first value that holds the text, from 1; 0 when none does.
Values contains(const Arguments &a)
{
    const QString wanted = toText(a[1]);
    for (qsizetype i = 0; i < a[0].size(); ++i) {
        if (toText(a[0].at(i)).contains(wanted, Qt::CaseInsensitive))
            return one(qint64(i + 1));
    }
    return one(qint64(0));
}
Values removeDuplicates(const Arguments &a)
{
    Values kept;
    for (const Value &value : a[0]) {
        if (std::none_of(kept.begin(), kept.end(), [&](const Value &other) { return sameValue(other, value); }))
            kept.append(value);
    }
    return kept;
}

Values toStringValue(const Arguments &a) { return a[0].isEmpty() ? Values() : one(toText(a[0])); }
Values toNumberValue(const Arguments &a) { return a[0].isEmpty() ? Values() : one(number(a[0])); }
Values toBoolean(const Arguments &a) { return one(toTruth(a[0])); }
Values unchanged(const Arguments &a) { return a[0]; }

Values toBase64(const Arguments &a) { return a[0].isEmpty() ? Values() : one(QString::fromLatin1(bytesOf(a[0]).toBase64())); }
Values fromBase64(const Arguments &a) { return a[0].isEmpty() ? Values() : one(QByteArray::fromBase64(toText(a[0]).toLatin1())); }
Values toUtf8Hex(const Arguments &a) { return a[0].isEmpty() ? Values() : one(QString::fromLatin1(toText(a[0]).toUtf8().toHex().toUpper())); }
Values fromUtf8Hex(const Arguments &a) { return a[0].isEmpty() ? Values() : one(QString::fromUtf8(QByteArray::fromHex(toText(a[0]).toLatin1()))); }

Values bitAnd(const Arguments &a) { return one(number(a[0]) & number(a[1])); }
Values bitOr(const Arguments &a) { return one(number(a[0]) | number(a[1])); }

Values stringFromSid(const Arguments &a)
{
    const QByteArray sid = bytesOf(a[0]);
    if (sid.size() < 8)
        return {};
    const auto byte = [&sid](qsizetype i) { return quint64(static_cast<unsigned char>(sid.at(i))); };
    quint64 authority = 0;
    for (int i = 2; i < 8; ++i)
        authority = authority << 8 | byte(i);
    QString text = QStringLiteral("S-%1-%2").arg(byte(0)).arg(authority);
    for (qsizetype i = 8; i + 4 <= sid.size(); i += 4)
        text += u'-' + QString::number(qFromLittleEndian<quint32>(sid.constData() + i));
    return one(text);
}

Values stringFromGuid(const Arguments &a)
{
    const QByteArray bytes = bytesOf(a[0]);
    if (bytes.size() != 16)
        return {};
    const QUuid uuid(qFromLittleEndian<quint32>(bytes.constData()), qFromLittleEndian<quint16>(bytes.constData() + 4),
                     qFromLittleEndian<quint16>(bytes.constData() + 6), uchar(bytes[8]), uchar(bytes[9]), uchar(bytes[10]),
                     uchar(bytes[11]), uchar(bytes[12]), uchar(bytes[13]), uchar(bytes[14]), uchar(bytes[15]));
    return one(uuid.toString(QUuid::WithoutBraces));
}

//! AD's time: 100-nanosecond steps since 1601. Inside an expression a date is its ISO text.
Values dateFromNumber(const Arguments &a)
{
    constexpr qint64 toUnixEpoch = 11'644'473'600'000LL;
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(number(a[0]) / 10'000 - toUnixEpoch, QTimeZone::utc());
    return time.isValid() ? one(time.toString(Qt::ISODate)) : Values();
}
Values formatDateTime(const Arguments &a)
{
    const QDateTime time = QDateTime::fromString(toText(a[0]), Qt::ISODate);
    return time.isValid() ? one(time.toUTC().toString(toText(a[1]))) : Values();
}

QStringList dnComponents(const QString &dn)
{
    QStringList components(QString{});
    for (qsizetype i = 0; i < dn.size(); ++i) {
        if (dn.at(i) == u',' && (i == 0 || dn.at(i - 1) != u'\\'))
            components << QString();
        else
            components.last() += dn.at(i);
    }
    return components;
}
Values dnComponentAt(const QStringList &components, qsizetype wanted)
{
    if (wanted < 1 || wanted > components.size())
        return {};
    const QString component = components.at(wanted - 1);
    return one(component.mid(component.indexOf(u'=') + 1));
}
Values dnComponent(const Arguments &a)
{
    return a[0].isEmpty() ? Values() : dnComponentAt(dnComponents(toText(a[0])), position(a[1]));
}
Values dnComponentFromEnd(const Arguments &a)
{
    QStringList components = dnComponents(toText(a[0]));
    std::reverse(components.begin(), components.end());
    return a[0].isEmpty() ? Values() : dnComponentAt(components, position(a[1]));
}

constexpr std::array functions{
    FunctionEntry{"BitAnd", 2, 2, bitAnd}, FunctionEntry{"BitOr", 2, 2, bitOr}, FunctionEntry{"CBool", 1, 1, toBoolean},
    FunctionEntry{"CNum", 1, 1, toNumberValue}, FunctionEntry{"Contains", 2, 3, contains}, FunctionEntry{"ConvertFromBase64", 1, 2, fromBase64},
    FunctionEntry{"ConvertFromUTF8Hex", 1, 1, fromUtf8Hex}, FunctionEntry{"ConvertToBase64", 1, 1, toBase64},
    FunctionEntry{"ConvertToUTF8Hex", 1, 1, toUtf8Hex}, FunctionEntry{"Count", 1, 1, count}, FunctionEntry{"CRef", 1, 1, unchanged},
    FunctionEntry{"CStr", 1, 1, toStringValue}, FunctionEntry{"DateFromNum", 1, 1, dateFromNumber},
    FunctionEntry{"DNComponent", 2, 2, dnComponent}, FunctionEntry{"DNComponentRev", 2, 2, dnComponentFromEnd},
    FunctionEntry{"FormatDateTime", 2, 2, formatDateTime}, FunctionEntry{"InStr", 2, 4, inString},
    FunctionEntry{"InStrRev", 2, 4, inStringFromEnd}, FunctionEntry{"IsNull", 1, 1, isNull},
    FunctionEntry{"IsNullOrEmpty", 1, 1, isNullOrEmpty}, FunctionEntry{"IsNumeric", 1, 1, isNumeric},
    FunctionEntry{"IsPresent", 1, 1, isPresent}, FunctionEntry{"IsString", 1, 1, isString}, FunctionEntry{"Item", 2, 2, item},
    FunctionEntry{"ItemOrNull", 2, 2, item}, FunctionEntry{"Join", 1, 2, join}, FunctionEntry{"LCase", 1, 1, lower},
    FunctionEntry{"Left", 2, 2, left}, FunctionEntry{"Len", 1, 1, length}, FunctionEntry{"LTrim", 1, 1, leftTrim},
    FunctionEntry{"Mid", 2, 3, mid}, FunctionEntry{"RemoveDuplicates", 1, 1, removeDuplicates}, FunctionEntry{"Replace", 3, 3, replace},
    FunctionEntry{"Right", 2, 2, right}, FunctionEntry{"RTrim", 1, 1, rightTrim}, FunctionEntry{"Split", 2, 3, split},
    FunctionEntry{"StringFromGuid", 1, 1, stringFromGuid}, FunctionEntry{"StringFromSid", 1, 1, stringFromSid},
    FunctionEntry{"Trim", 1, 1, trim}, FunctionEntry{"UCase", 1, 1, upper}, FunctionEntry{"ValueCount", 1, 1, count},
    FunctionEntry{"Word", 3, 3, word}};

} // namespace

const FunctionEntry *expressionFunction(QStringView name)
{
    for (const FunctionEntry &entry : functions) {
        if (name.compare(QLatin1String(entry.name), Qt::CaseInsensitive) == 0)
            return &entry;
    }
    return nullptr;
}

} // namespace swingbridge
