// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journeys/ssh/CutSeries.h"

#include "foundation/WholeFile.h"

#include <QElapsedTimer>

#include <algorithm>

namespace swingbridge::test {
namespace {

const QStringList servers{QStringLiteral("sync01"), QStringLiteral("sync02")};
const QStringList manners{QStringLiteral("before"), QStringLiteral("inside"), QStringLiteral("after")};
const QString half = QStringLiteral("reply");

bool changesRole(const QString &operation)
{
    return QStringList{QStringLiteral("demote"), QStringLiteral("promote"), QStringLiteral("fence"), QStringLiteral("unfence"), QStringLiteral("seal")}.contains(operation);
}

} // namespace

QString CutSeries::listen()
{
    for (const QString &server : servers)
        m_site.listenIn(server);
    if (!putBack())
        return QStringLiteral("the site was not put back");
    const QString problem = m_part == Part::Switch ? goOnToTheEnd() : m_site.runToTheSwitch();
    if (!problem.isEmpty())
        return problem;
    for (const QString &server : servers) {
        QString before;
        int series = 0;
        int place = 0;
        const QStringList requests = m_site.requestsOf(server);
        for (const QString &operation : requests) {
            const bool isLike = operation == before;
            series += isLike ? 0 : 1;
            place = isLike ? place + 1 : 1;
            before = operation;
            if (place <= 2)
                m_places << Cut(server, operation, series, place, QString());
        }
        qInfo("figure: requests to %s = %d requests", qPrintable(server), int(requests.size()));
    }
    return m_site.untruth();
}

QList<Cut> CutSeries::all() const
{
    QList<Cut> cuts;
    for (const Cut &place : m_places) {
        for (const QString &manner : changesRole(place.operation) ? manners + QStringList(half) : manners)
            cuts << Cut(place.server, place.operation, place.series, place.place, manner);
    }
    return cuts;
}

QList<Cut> CutSeries::few() const
{
    QList<Cut> cuts;
    const QStringList inTurn = manners + QStringList(half);
    for (const Cut &place : m_places) {
        if (place.operation == QLatin1String("demote") || place.operation == QLatin1String("promote") || place.operation == QLatin1String("fence"))
            cuts << Cut(place.server, place.operation, place.series, place.place, inTurn.at(cuts.size() % 4));
    }
    return cuts;
}

//! What was begun is resumed; what did not come to a journal is begun again.
QString CutSeries::goOnToTheEnd() const
{
    CliResult result;
    for (int attempt = 0; attempt < 4; ++attempt) {
        const bool hasBegun = QFile::exists(m_site.journal() + QStringLiteral("/journal.sqlite"));
        result = m_site.run(hasBegun ? m_site.resume(m_site.journal()) : m_site.begin(m_site.journal()));
        if (result.exit == 0 || result.exit == 1)
            return {};
    }
    return QString::fromUtf8(result.said());
}

QString CutSeries::cutOnce(const Cut &cut)
{
    const QString file = m_site.listenersFolder(cut.server) + QStringLiteral("/cut");
    const QString order = QStringLiteral("%1 %2 %3").arg(cut.series).arg(cut.place).arg(cut.manner);
    if (!putBack() || !writeWholeFile(file, order.toLatin1()))
        return QStringLiteral("the site was not put back");
    QElapsedTimer took;
    took.start();
    const QString problem = goOnToTheEnd();
    m_longestMs = std::max(m_longestMs, took.elapsed());
    (QFile::exists(file) ? m_notReached : m_cuts) += 1;
    if (!problem.isEmpty())
        return problem;
    const QString untruth = m_site.untruth();
    const QStringList active = m_site.activeServers();
    return untruth.isEmpty() && active != QStringList(servers.last()) ? QStringLiteral("active: ") + active.join(u' ') : untruth;
}

QStringList CutSeries::run(const QList<Cut> &all)
{
    QList<Cut> cuts = all;
    const QString only = qEnvironmentVariable("SWINGBRIDGE_CUT_ONLY");
    cuts.removeIf([&only](const Cut &cut) { return !cut.text().startsWith(only); });
    QStringList problems;
    const int step = std::max(1, qEnvironmentVariableIntValue("SWINGBRIDGE_CUT_STEP"));
    for (qsizetype i = 0; i < cuts.size(); i += step) {
        const QString problem = cutOnce(cuts.at(i));
        if (i / step % 50 == 49)
            qInfo("%d of %d cuts", int(i + 1), int(cuts.size())); // a series may take an hour
        if (problem.isEmpty())
            continue;
        problems << cuts.at(i).text() + QStringLiteral(": ") + problem;
        qWarning("%s", qPrintable(problems.last())); // at once: the series is long
    }
    qInfo("figure: requests and series of like ones at which it was cut = %d places", int(m_places.size()));
    qInfo("figure: connections cut = %d cuts", m_cuts);
    qInfo("figure: cuts that did not end with the target alone active, or saw two = %d violations", int(problems.size()));
    qInfo("figure: runs in which that request did not come again = %d runs", m_notReached);
    qInfo("figure: the longest, resumed to its end = %.1f s", double(m_longestMs) / 1000);
    if (m_notReached > cuts.size() / 20)
        problems << QStringLiteral("%1 of the requests did not come again").arg(m_notReached);
    return problems;
}

} // namespace swingbridge::test
