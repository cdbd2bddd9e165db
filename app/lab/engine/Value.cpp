// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lab/engine/Value.h"

#include <QStringList>

#include <algorithm>
#include <optional>

namespace swingbridge {

namespace {

std::optional<qint64> numberIn(const QString &text)
{
    bool ok = false;
    const QString plain = text.trimmed();
    const qint64 number = plain.startsWith(u"0x", Qt::CaseInsensitive) ? qint64(plain.mid(2).toULongLong(&ok, 16)) : plain.toLongLong(&ok);
    return ok ? std::optional<qint64>(number) : std::nullopt;
}

} // namespace

QString toText(const Value &value)
{
    if (const auto *text = std::get_if<QString>(&value))
        return *text;
    if (const auto *number = std::get_if<qint64>(&value))
        return QString::number(*number);
    if (const auto *truth = std::get_if<bool>(&value))
        return *truth ? QStringLiteral("True") : QStringLiteral("False");
    if (const auto *bytes = std::get_if<QByteArray>(&value))
        return QString::fromLatin1(bytes->toBase64());
    return {};
}

QString toText(const Values &values)
{
    return values.isEmpty() ? QString() : toText(values.first());
}

qint64 toNumber(const Value &value)
{
    if (const auto *number = std::get_if<qint64>(&value))
        return *number;
    if (const auto *truth = std::get_if<bool>(&value))
        return *truth ? 1 : 0;
    if (const auto *text = std::get_if<QString>(&value))
        return numberIn(*text).value_or(0);
    return 0;
}

bool toTruth(const Values &values)
{
    if (values.isEmpty())
        return false;
    if (const auto *truth = std::get_if<bool>(&values.first()))
        return *truth;
    if (const auto *text = std::get_if<QString>(&values.first()))
        return text->compare(u"true", Qt::CaseInsensitive) == 0 || numberIn(*text).value_or(0) != 0;
    return toNumber(values.first()) != 0;
}

bool sameValue(const Value &a, const Value &b)
{
    const auto *left = std::get_if<QString>(&a);
    const auto *right = std::get_if<QString>(&b);
    if (left && right)
        return left->compare(*right, Qt::CaseInsensitive) == 0;
    if (a.index() == b.index())
        return a == b;
    if (std::holds_alternative<qint64>(a) || std::holds_alternative<qint64>(b))
        return toNumber(a) == toNumber(b) && (!left || numberIn(*left)) && (!right || numberIn(*right));
    return toText(a).compare(toText(b), Qt::CaseInsensitive) == 0;
}

bool sameValues(const Values &a, const Values &b)
{
    if (a.size() != b.size())
        return false;
    if (a.size() == 1)
        return a.first() == b.first();
    const auto indexed = [](const Values &values) {
        QStringList texts;
        for (const Value &value : values) {
            const auto *reference = std::get_if<Reference>(&value);
            texts << (reference ? QString::number(reference->index) : toText(value));
        }
        texts.sort();
        return texts;
    };
    return indexed(a) == indexed(b);
}

} // namespace swingbridge
