// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "foundation/SaidTimes.h"

#include <QDate>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>

namespace swingbridge {
namespace {

//! "21 Nov 2026", "21.11.2026": never two digits for a year, and in English no 11/12 that can be read both ways.
QString saidDate(const QDate &day)
{
    const QLocale locale;
    if (locale.language() == QLocale::English || locale.language() == QLocale::C)
        return locale.toString(day, QStringLiteral("d MMM yyyy"));
    QString format = locale.dateFormat(QLocale::ShortFormat);
    if (!format.contains(QLatin1String("yyyy")))
        format.replace(QLatin1String("yy"), QLatin1String("yyyy"));
    return locale.toString(day, format);
}

QString said(const QString &fact)
{
    static const QRegularExpression form(QStringLiteral(R"(^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2})(?::\d{2})?(?:\.\d+)?Z)?$)"));
    const auto match = form.match(fact);
    const QDate day = match.hasMatch() ? QDate::fromString(match.captured(1), Qt::ISODate) : QDate();
    if (!day.isValid())
        return fact;
    const QString time = match.captured(2);
    return time.isEmpty() ? saidDate(day) : QStringLiteral("%1 %2 UTC").arg(saidDate(day), time);
}

} // namespace

QStringList saidTimes(const QStringList &facts)
{
    QStringList texts;
    std::transform(facts.cbegin(), facts.cend(), std::back_inserter(texts), said);
    return texts;
}

} // namespace swingbridge
