// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exports/ExportsModel.h"

#include "foundation/JsonText.h"
#include "migration/ExportsPhase.h"
#include "migration/MigrationSession.h"
#include "migration/Workspace.h"

#include <QLocale>

namespace swingbridge {
namespace {

QString shortHash(const QString &hash)
{
    return hash.size() < 16 ? hash : hash.left(4) + QStringLiteral("…") + hash.right(4);
}

} // namespace

ExportsModel::ExportsModel(MigrationSession *session, QObject *parent) : PageModel(session, PhaseId::Exports, parent), m_shown(this)
{
    connect(this, &PageModel::changed, this, &ExportsModel::follow);
    constexpr int seconds = 5;
    m_minute.setInterval(seconds * 1000); // what is left of the evidence is told in minutes
    connect(&m_minute, &QTimer::timeout, this, [this] {
        const QString now = evidenceText() + objection();
        if (std::exchange(m_said, now) != now)
            Q_EMIT changed();
    });
    m_minute.start();
    fill();
}

const QList<PendingExports> &ExportsModel::captures() const
{
    return m_looked ? m_looked->captures : workspace().exports.captures;
}

void ExportsModel::follow()
{
    if (!m_looked && workspace().exports.capturedAt != m_filledFor)
        fill();
    judgeNews();
}

void ExportsModel::fill()
{
    m_filledFor = workspace().exports.capturedAt;
    m_compared.reset();
    m_shown.setCaptures(captures(), verification().findings);
}

bool ExportsModel::isCaptured() const
{
    return m_looked || workspace().exports.isCaptured;
}

qint64 ExportsModel::pending() const
{
    qint64 sum = 0;
    for (const PendingExports &capture : captures())
        sum += capture.summary().pending();
    return sum;
}

QString ExportsModel::stagingName() const
{
    return workspace().targetName();
}

QString ExportsModel::summary() const
{
    if (m_looked)
        return tr("%1, opened to look at: %Ln object(s) would change. It is no evidence for this migration.", nullptr, int(pending())).arg(m_looked->names());
    if (!isCaptured())
        return tr("What %1 would write if it were active now.").arg(stagingName());
    return tr("What %1 would write if it were active now. Captured %2, %Ln object(s).", nullptr, int(pending()))
        .arg(stagingName(), QLocale().toString(workspace().exports.capturedAt.toLocalTime().time(), QStringLiteral("HH:mm:ss")));
}

OperationCounts ExportsModel::totals() const
{
    OperationCounts sum;
    for (const PendingExports &capture : captures())
        sum += capture.summary().totals();
    return sum;
}

QList<TypeCounts> ExportsModel::types() const
{
    QMap<QString, OperationCounts> sums;
    for (const PendingExports &capture : captures()) {
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
    return m_looked ? std::nullopt : workspace().exports.basis.deletionThreshold;
}

qint64 ExportsModel::population(const QString &type) const
{
    qint64 sum = 0;
    for (const PendingExports &capture : captures()) {
        for (const StatedCounts &stated : workspace().exports.statistics) {
            if (!m_looked && stated.connector == capture.summary().connector && capture.summary().objectTypes.contains(type))
                sum += stated.totalConnectors;
        }
    }
    return sum;
}

const ExportVerification &ExportsModel::verification() const
{
    return m_looked ? m_looked->verification : workspace().exports.verification;
}

QString ExportsModel::notCovered()
{
    return tr("This check cannot see whether an added object would join one that is in the cloud already (soft match), nor whether password hashes are equal.");
}

ExportEvidence ExportsModel::evidence() const
{
    return ExportEvidence::of(workspace());
}

QString ExportsModel::evidenceText() const
{
    if (m_looked || !isCaptured())
        return {};
    const ExportEvidence evidence = this->evidence();
    const bool agree = std::all_of(evidence.connectors.cbegin(), evidence.connectors.cend(), [](const ReconciledCounts &one) { return one.agrees(); });
    const qint64 left = evidence.capturedAt.secsTo(evidence.expiresAt) - evidence.ageSeconds;
    const qint64 minutes = std::max<qint64>(0, (left + 59) / 60);
    QStringList parts{tr("Bound to configuration %1 of %2").arg(shortHash(evidence.configurationHash), evidence.server)};
    if (!evidence.runHistory.isEmpty())
        parts << tr("run %1").arg(evidence.runHistory.left(8));
    parts << (agree ? tr("counts agree with the server's") : tr("counts do not agree with the server's"));
    if (evidence.hasNewerCycle)
        parts << tr("a cycle has run since: captured again before the switch");
    parts << (left <= 0 ? tr("expired") : tr("good for %1 h %2 min").arg(minutes / 60).arg(minutes % 60));
    return parts.join(QStringLiteral(" · "));
}

QString ExportsModel::objection() const
{
    return m_looked || !isCaptured() || isRunningHere() ? QString() : evidence().objection();
}

bool ExportsModel::isApproved() const
{
    return workspace().exports.isCaptured && swingbridge::isApproved(workspace(), workspace().exports);
}

bool ExportsModel::mayApprove() const
{
    return !m_looked && isCaptured() && !isApproved() && !isBusy() && evidence().isCurrent() && verification().verdict != ExportVerdict::Block;
}

QString ExportsModel::approvalText() const
{
    if (!isApproved())
        return {};
    const Statement &approval = workspace().record.approvalStatement();
    const bool isCarried = !valueAt(workspace().record.approval(), "carriedFrom").is_null();
    return isCarried ? tr("Approved by %1: %2. It goes on with this newer capture, which holds nothing that was not approved.").arg(approval.by(), approval.text())
                     : tr("Approved by %1: %2").arg(approval.by(), approval.text());
}

void ExportsModel::approve(const QString &reason)
{
    const auto kept = session()->approveExports(reason);
    settle(kept);
    if (kept)
        readAgain(); // approved: the phase can be closed
}

//! What is new is told once for each pair of capture and approval.
void ExportsModel::judgeNews()
{
    const ExportsState &exports = workspace().exports;
    const QString pair = exports.exportHash() + textAt(workspace().record.approval(), "exportHash") + textAt(workspace().record.approval(), "configurationHash");
    if (!exports.isCaptured || m_newsFor == pair)
        return;
    m_newsFor = pair;
    m_sinceApproval = isApproved() ? std::nullopt : ExportCarryOver::of(workspace(), exports);
    if (m_sinceApproval && m_sinceApproval->holds())
        m_sinceApproval.reset();
}

//! Of a class that counts more than before no object is the new one: all of them are shown.
void ExportsModel::showNews()
{
    if (!m_sinceApproval)
        return;
    ExportRows rows;
    QSet<QString> classes;
    for (const NewSinceApproval &one : m_sinceApproval->news) {
        rows = unitedRows(rows, one.rows);
        if (one.kind == NewSinceApproval::Kind::MoreThanBefore)
            classes.insert(one.subject);
    }
    if (!classes.isEmpty())
        rows = unitedRows(rows, rowsOfClasses(captures(), classes));
    m_shown.showRows(tr("What the approval does not cover"), rows);
}

QString ExportsModel::causeText(const QString &id) const
{
    const Difference *difference = workspace().comparison.difference(id);
    return difference ? difference->subject() : id;
}

bool ExportsModel::isReady() const
{
    return !m_looked && PageModel::isReady() && (!workspace().exports.isCaptured || evidence().refusal() == std::nullopt);
}

QString ExportsModel::reason() const
{
    if (m_looked)
        return tr("Files are looked at: go back to the capture of %1").arg(stagingName());
    if (isReady() || isRunningHere() || !isCaptured())
        return PageModel::reason();
    if (const QString objection = this->objection(); !objection.isEmpty())
        return objection;
    if (verification().verdict == ExportVerdict::Block)
        return tr("The policy blocks what %1 would write: mend it, then capture again").arg(stagingName());
    const auto findings = verification().findings.size();
    return findings > 0 ? tr("%Ln finding(s) of the policy: approve with a reason, or mend and capture again", nullptr, int(findings))
                        : tr("Look at the changes, then approve them with a reason");
}

} // namespace swingbridge
