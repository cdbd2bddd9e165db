// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exports/ExportCauses.h"

#include "comparison/NormalText.h"
#include "foundation/DistinguishedName.h"

namespace swingbridge {
namespace {

//! Which attributes a difference is about.
QStringList attributesOf(const Difference &difference)
{
    const bool isWholeRule = difference.differenceClass == QLatin1String("customRule.disabledState"); // all it writes comes or goes
    QStringList attributes;
    for (const DifferenceDetail &detail : difference.details) {
        const bool isList = detail.field == QLatin1String("attributes") || (isWholeRule && detail.field == QLatin1String("flows"));
        if (!isList && detail.field != QLatin1String("destination"))
            continue;
        attributes += detail.active.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
        attributes += detail.staging.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    }
    return attributes;
}

//! Which containers it is about: those its paths name.
QStringList containersOf(const Difference &difference)
{
    QStringList containers;
    for (const QString &path : difference.paths + QStringList(difference.path)) {
        for (const QLatin1String place : {QLatin1String("/containers/"), QLatin1String("/partitions/")}) {
            const qsizetype at = path.indexOf(place);
            if (at < 0)
                continue;
            const QString dn = path.mid(at + place.size());
            if (dn.contains(QLatin1Char('=')) && !dn.contains(QLatin1Char('/')))
                containers.append(normalDn(dn));
            break;
        }
    }
    return containers;
}

void addCause(QMap<QString, QStringList> &causes, const QString &key, const QString &id)
{
    QStringList &ids = causes[key];
    if (!ids.contains(id))
        ids.append(id);
}

} // namespace

QMap<QString, QStringList> exportCauses(const QList<Difference> &differences)
{
    QMap<QString, QStringList> causes;
    for (const Difference &difference : differences) {
        for (const QString &attribute : attributesOf(difference))
            addCause(causes, attribute.toLower(), difference.id);
        for (const QString &container : containersOf(difference))
            addCause(causes, QStringLiteral("OU:") + container, difference.id);
    }
    return causes;
}

QStringList causesOfContainer(const QMap<QString, QStringList> &causes, const QString &dn)
{
    QStringList ids;
    const QString normal = normalDn(dn);
    for (QStringView above = normal; !above.isEmpty(); above = parentContainer(above))
        ids += causes.value(QStringLiteral("OU:") + above.toString());
    ids.removeDuplicates();
    return ids;
}

} // namespace swingbridge
