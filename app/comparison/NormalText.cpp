// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "comparison/NormalText.h"

#include "foundation/Guid.h"

#include <QSet>

namespace swingbridge {

QString normalExpression(QStringView expression)
{
    QString normal;
    normal.reserve(expression.size());
    bool isQuoted = false;
    for (const QChar c : expression) {
        if (c == QLatin1Char('"'))
            isQuoted = !isQuoted; // a doubled quote toggles twice
        if (isQuoted || !c.isSpace())
            normal += c;
    }
    return normal;
}

QString normalValue(const QString &value)
{
    const QString trimmed = value.trimmed();
    if (const auto guid = Guid::parse(trimmed))
        return guid->toString();
    return trimmed.contains(QLatin1Char('=')) ? normalDn(trimmed) : trimmed.toLower();
}

bool isSameValue(const QString &a, const QString &b)
{
    return a == b || normalValue(a) == normalValue(b);
}

QString normalDn(QStringView dn)
{
    QString normal;
    normal.reserve(dn.size());
    qsizetype partStart = 0;
    const auto closePart = [&] {
        while (normal.size() > partStart && normal.back() == QLatin1Char(' ')
               && !(normal.size() > partStart + 1 && normal.at(normal.size() - 2) == QLatin1Char('\\')))
            normal.chop(1);
    };
    bool isEscaped = false;
    for (const QChar c : dn) {
        if (!isEscaped && c == QLatin1Char(',')) {
            closePart();
            normal += c;
            partStart = normal.size();
        } else if (isEscaped || c != QLatin1Char(' ') || normal.size() > partStart) {
            normal += c.toLower();
        }
        isEscaped = !isEscaped && c == QLatin1Char('\\');
    }
    closePart();
    return normal;
}

bool isAtOrBelow(QStringView dn, QStringView ancestor)
{
    return dn == ancestor
        || (dn.size() > ancestor.size() && dn.endsWith(ancestor) && dn.at(dn.size() - ancestor.size() - 1) == QLatin1Char(','));
}

QStringList normalSet(const QStringList &list)
{
    QStringList normal;
    normal.reserve(list.size());
    for (const QString &item : list)
        normal.append(item.toLower());
    normal.sort();
    normal.removeDuplicates();
    return normal;
}

QStringList withoutThose(const QStringList &list, const QStringList &other)
{
    QSet<QString> known;
    known.reserve(other.size());
    for (const QString &item : other)
        known.insert(item.toLower());
    QStringList rest;
    for (const QString &item : list) {
        if (!known.contains(item.toLower()))
            rest.append(item);
    }
    return rest;
}

} // namespace swingbridge
