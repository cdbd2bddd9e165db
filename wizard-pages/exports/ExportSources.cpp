// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exports/ExportSources.h"

#include "exports/CsExportReader.h"
#include "exports/ExportComparison.h"

#include <QCoroFuture>
#include <QFileInfo>
#include <QtConcurrentRun>

#include <algorithm>

namespace swingbridge {
namespace {

//! The row of each capture's first object.
QList<qsizetype> firstRows(const QList<PendingExports> &captures)
{
    QList<qsizetype> rows;
    qsizetype next = 0;
    for (const PendingExports &capture : captures) {
        rows.append(next);
        next += capture.size();
    }
    return rows;
}

//! The capture of the same connector, else the only one that is left on both sides; -1: none.
QList<qsizetype> partnersOf(const QList<PendingExports> &captures, const QList<PendingExports> &others)
{
    QList<qsizetype> partners;
    QList<qsizetype> left;
    for (qsizetype i = 0; i < others.size(); ++i)
        left.append(i);
    for (const PendingExports &capture : captures) {
        const auto same = std::find_if(left.cbegin(), left.cend(), [&](qsizetype i) { return others.at(i).summary().connector == capture.summary().connector; });
        partners.append(same == left.cend() ? -1 : *same);
        if (same != left.cend())
            left.erase(same);
    }
    if (left.size() == 1 && partners.count(-1) == 1)
        partners[partners.indexOf(-1)] = left.first();
    return partners;
}

ComparedCaptures compared(const QList<PendingExports> &captures, const QList<PendingExports> &others)
{
    ComparedCaptures result;
    result.others = others;
    const QList<qsizetype> first = firstRows(captures), second = firstRows(others), partners = partnersOf(captures, others);
    for (qsizetype i = 0; i < captures.size(); ++i) {
        const qsizetype partner = partners.at(i);
        const ExportComparison comparison = compareExports(captures.at(i), partner < 0 ? PendingExports() : others.at(partner));
        for (const ComparedExport &object : comparison.objects) {
            switch (object.where) {
            case ExportWhere::First: result.onlyNow.append(first.at(i) + object.first); break;
            case ExportWhere::Different: result.changed.append(first.at(i) + object.first); break;
            case ExportWhere::Both: result.same.append(first.at(i) + object.first); break;
            case ExportWhere::Second: result.gone.append(second.at(partner) + object.second); break;
            }
        }
    }
    for (qsizetype i = 0; i < others.size(); ++i) {
        for (qsizetype row = 0; !partners.contains(i) && row < others.at(i).size(); ++row)
            result.gone.append(second.at(i) + row);
    }
    for (ExportRows *rows : {&result.onlyNow, &result.changed, &result.same, &result.gone})
        std::sort(rows->begin(), rows->end());
    return result;
}

} // namespace

QString LookedAtFiles::names() const
{
    QStringList names;
    for (const QString &path : paths)
        names += QFileInfo(path).fileName();
    return names.join(QStringLiteral(", "));
}

QCoro::Task<Result<LookedAtFiles>> lookAtFiles(QStringList paths, ProgressSink progress, std::stop_token stop)
{
    LookedAtFiles looked;
    looked.paths = paths;
    for (const QString &path : std::as_const(paths)) {
        const CsExportOptions options(path, QString());
        auto read = co_await readPendingExportsInPieces(path, options, true, progress, stop);
        if (!read && read.error().kind() == Error::Kind::BadInput) {
            looked.objection = read.error();
            read = co_await readPendingExportsInPieces(path, options, false, progress, stop);
        }
        if (!read)
            co_return failure(read.error());
        looked.captures.append(*read);
    }
    const QFuture<ExportVerification> judging = QtConcurrent::run(&verifyExports, looked.captures, ExportPolicy::defaults(), VerificationFacts());
    looked.verification = co_await judging;
    co_return looked;
}

QCoro::Task<Result<ComparedCaptures>> compareWithFiles(QList<PendingExports> captures, QStringList paths, QStringList connectors, QString with,
                                                       ProgressSink progress, std::stop_token stop)
{
    QList<PendingExports> others;
    for (qsizetype i = 0; i < paths.size(); ++i) {
        const CsExportOptions options(QFileInfo(paths.at(i)).fileName(), connectors.value(i));
        const auto read = co_await readPendingExportsInPieces(paths.at(i), options, true, progress, stop);
        if (!read)
            co_return failure(read.error());
        others.append(*read);
    }
    const QFuture<ComparedCaptures> comparing = QtConcurrent::run(&compared, captures, others);
    ComparedCaptures result = co_await comparing;
    result.with = with;
    co_return result;
}

} // namespace swingbridge
