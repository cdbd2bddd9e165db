// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exports/ExportsModel.h"

#include "exports/ExportCsv.h"
#include "foundation/JsonText.h"
#include "foundation/WholeFile.h"
#include "migration/ExportsPhase.h"
#include "migration/MigrationSession.h"
#include "migration/Workspace.h"

#include <QBuffer>

namespace swingbridge {

ExportsModel::ExportsModel(MigrationSession *session, QObject *parent) : PageModel(session, PhaseId::Exports, parent)
{
    connect(this, &PageModel::changed, this, [this] {
        if (workspace().exports.capturedAt != m_filledFor)
            fill();
    });
    fill();
}

void ExportsModel::fill()
{
    m_filledFor = workspace().exports.capturedAt;
    m_table.setCaptures(workspace().exports.captures);
}

bool ExportsModel::isCaptured() const
{
    return workspace().exports.isCaptured;
}

qint64 ExportsModel::pending() const
{
    return workspace().exports.pending();
}

QString ExportsModel::stagingName() const
{
    return workspace().targetName();
}

QString ExportsModel::summary() const
{
    if (!isCaptured())
        return tr("What %1 would write if it were active now.").arg(stagingName());
    return tr("What %1 would write if it were active now. Captured %2, %Ln object(s).", nullptr, int(pending()))
        .arg(stagingName(), workspace().exports.capturedAt.toLocalTime().toString(QStringLiteral("HH:mm:ss")));
}

OperationCounts ExportsModel::totals() const
{
    return workspace().exports.totals();
}

QList<TypeCounts> ExportsModel::types() const
{
    QMap<QString, OperationCounts> sums;
    for (const PendingExports &capture : workspace().exports.captures) {
        const auto &types = capture.summary().objectTypes;
        for (auto it = types.cbegin(); it != types.cend(); ++it)
            sums[it.key()] += it.value();
    }
    QList<TypeCounts> list;
    for (auto it = sums.cbegin(); it != sums.cend(); ++it)
        list << TypeCounts{it.key(), it.value()};
    return list;
}

std::optional<qint64> ExportsModel::deleteLimit() const
{
    const ServerReading *target = workspace().reading(stagingName());
    if (!target || !target->settings || !target->settings->flag(QLatin1String(parameter::deletionThreshold)).value_or(false))
        return std::nullopt;
    bool isNumber = false;
    const qint64 limit = target->settings->value(QLatin1String(parameter::deletionThresholdValue)).toLongLong(&isNumber);
    return isNumber ? std::optional(limit) : std::nullopt;
}

qint64 ExportsModel::population(const QString &type) const
{
    qint64 sum = 0;
    for (const PendingExports &capture : workspace().exports.captures) {
        for (const StatedCounts &stated : workspace().exports.statistics) {
            if (stated.connector == capture.summary().connector && capture.summary().objectTypes.contains(type))
                sum += stated.totalConnectors;
        }
    }
    return sum;
}

const ExportVerification &ExportsModel::verification() const
{
    return workspace().exports.verification;
}

bool ExportsModel::isApproved() const
{
    return isCaptured() && swingbridge::isApproved(workspace(), workspace().exports);
}

QString ExportsModel::approvalText() const
{
    const Statement &approval = workspace().record.approvalStatement();
    return isApproved() ? tr("Approved by %1: %2").arg(approval.by(), approval.text()) : QString();
}

void ExportsModel::setSearch(const QString &words)
{
    m_search = words;
    const QHash<QString, ExportOperation> operations{{QStringLiteral("add"), ExportOperation::Add}, {QStringLiteral("update"), ExportOperation::Update},
                                                     {QStringLiteral("delete"), ExportOperation::Delete}};
    m_table.setFilter(m_search, operations.contains(m_filter) ? std::optional(operations.value(m_filter)) : std::nullopt);
    Q_EMIT changed();
}

void ExportsModel::setFilter(const QString &filter)
{
    m_filter = filter;
    setSearch(m_search);
}

void ExportsModel::showFinding(int number)
{
    if (number < 0 || number >= verification().findings.size())
        return;
    m_table.setRows(verification().findings.at(number).rows);
    Q_EMIT changed();
}

void ExportsModel::approve(const QString &reason)
{
    const auto kept = session()->approveExports(reason);
    settle(kept);
    if (kept)
        readAgain(); // approved: the phase can be closed
}

void ExportsModel::writeCsv(const QString &path)
{
    if (path.isEmpty())
        return;
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    const auto made = swingbridge::writeCsv(buffer, ExportCsvWriter::Form::Analyzer, workspace().exports.captures);
    settle(made ? writeWholeFile(path, bytes, IfExists::Replace) : made);
}

QString ExportsModel::reason() const
{
    if (isReady() || isRunningHere() || !isCaptured())
        return PageModel::reason();
    const auto findings = verification().findings.size();
    return findings > 0 ? tr("%Ln finding(s) of the policy: approve with a reason, or mend and capture again", nullptr, int(findings))
                        : tr("Look at the changes, then approve them with a reason");
}

} // namespace swingbridge
