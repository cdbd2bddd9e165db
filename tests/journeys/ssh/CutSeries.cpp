// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journeys/ssh/CutSeries.h"

#include "foundation/WholeFile.h"

#include <QElapsedTimer>

#include <algorithm>
#include <thread>
#include <vector>

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
    if (!putBack(m_site))
        return QStringLiteral("the site was not put back");
    const QString problem = m_part == Part::Switch ? goOnToTheEnd(m_site) : m_site.runToTheSwitch();
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
QString CutSeries::goOnToTheEnd(const MigrationSite &site)
{
    CliResult result;
    for (int attempt = 0; attempt < 4; ++attempt) {
        const bool hasBegun = QFile::exists(site.journal() + QStringLiteral("/journal.sqlite"));
        result = site.run(hasBegun ? site.resume(site.journal()) : site.begin(site.journal()));
        if (result.exit == 0 || result.exit == 1)
            return {};
    }
    return QString::fromUtf8(result.said());
}

QString CutSeries::cutOnce(const MigrationSite &site, const Cut &cut)
{
    const QString file = site.listenersFolder(cut.server) + QStringLiteral("/cut");
    const QString order = QStringLiteral("%1 %2 %3").arg(cut.series).arg(cut.place).arg(cut.manner);
    if (!putBack(site) || !writeWholeFile(file, order.toLatin1()))
        return QStringLiteral("the site was not put back");
    QElapsedTimer took;
    took.start();
    const QString problem = goOnToTheEnd(site);
    const QMutexLocker lock(&m_mutex);
    m_longestMs = std::max(m_longestMs, took.elapsed());
    (QFile::exists(file) ? m_notReached : m_cuts) += 1;
    if (!problem.isEmpty())
        return problem;
    const QString untruth = site.untruth();
    const QStringList active = site.activeServers();
    return untruth.isEmpty() && active != QStringList(servers.last()) ? QStringLiteral("active: ") + active.join(u' ') : untruth;
}

void CutSeries::work(const MigrationSite &site)
{
    while (true) {
        QMutexLocker lock(&m_mutex);
        if (m_taken == m_open.size())
            return;
        const Cut cut = m_open.at(m_taken++);
        if (m_taken % 50 == 0)
            qInfo("%d of %d cuts", int(m_taken), int(m_open.size())); // a series may take an hour
        lock.unlock();
        const QString problem = cutOnce(site, cut);
        if (problem.isEmpty())
            continue;
        lock.relock();
        m_problems << cut.text() + QStringLiteral(": ") + problem;
        qWarning("%s", qPrintable(m_problems.last()));
    }
}

void CutSeries::workElsewhere()
{
    QMutexLocker lock(&m_mutex); // a free port is sought and taken by one at a time
    MigrationSite site(MigrationSite::Way::OverSsh);
    QString unready = site.make();
    lock.unlock();
    if (unready.isEmpty() && m_part == Part::Switch)
        unready = site.prepareTheSwitch();
    for (const QString &server : servers)
        site.listenIn(server);
    if (unready.isEmpty())
        return work(site);
    lock.relock();
    m_problems << unready;
}

QStringList CutSeries::run(const QList<Cut> &all)
{
    const int step = std::max(1, qEnvironmentVariableIntValue("SWINGBRIDGE_CUT_STEP"));
    const QString only = qEnvironmentVariable("SWINGBRIDGE_CUT_ONLY");
    for (qsizetype i = 0; i < all.size(); i += step) {
        if (all.at(i).text().startsWith(only))
            m_open << all.at(i);
    }
    std::vector<std::thread> others;
    for (int site = 1; site < qEnvironmentVariableIntValue("SWINGBRIDGE_CUT_SITES"); ++site)
        others.emplace_back(&CutSeries::workElsewhere, this);
    work(m_site);
    for (std::thread &other : others)
        other.join();
    qInfo("figure: requests and series of like ones at which it was cut = %d places", int(m_places.size()));
    qInfo("figure: connections cut = %d cuts", m_cuts);
    qInfo("figure: cuts that did not end with the target alone active, or saw two = %d violations", int(m_problems.size()));
    qInfo("figure: runs in which that request did not come again = %d runs", m_notReached);
    qInfo("figure: the longest, resumed to its end = %.1f s", double(m_longestMs) / 1000);
    if (m_notReached > m_open.size() / 20)
        m_problems << QStringLiteral("%1 of the requests did not come again").arg(m_notReached);
    return m_problems;
}

} // namespace swingbridge::test
