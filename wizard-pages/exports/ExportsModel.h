// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exports/ExportCsv.h"
#include "exports/ExportSources.h"
#include "exports/ShownExports.h"
#include "migration/ExportCarryOver.h"
#include "migration/ExportEvidence.h"
#include "session/PageModel.h"

#include <QTimer>

class QPagedPaintDevice;

namespace swingbridge {

//! Counts of one object type.
struct TypeCounts
{
    QString type;
    OperationCounts counts;
};

//! Page Verify exports: what the staging server would write if it were active, the policy's word, whether it is evidence,
//! the approval. Or files that a person opened to look at: the same, but nothing can be approved.
class ExportsModel final : public PageModel
{
    Q_OBJECT

public:
    explicit ExportsModel(MigrationSession *session, QObject *parent = nullptr);

    // What is shown
    ShownExports *shown() { return &m_shown; }
    ExportTableModel *table() { return m_shown.table(); }
    bool isCaptured() const;
    qint64 pending() const;
    QString summary() const;
    OperationCounts totals() const;
    QList<TypeCounts> types() const;
    std::optional<qint64> deleteLimit() const;
    //! How many objects the connectors hold that would write objects of \a type; 0: not known.
    qint64 population(const QString &type) const;
    const ExportVerification &verification() const;
    QString stagingName() const;
    //! What no look at pending exports can tell, one sentence. Translated.
    static QString notCovered();

    // Evidence and approval
    ExportEvidence evidence() const;
    //! Server, configuration, run and counts that the capture is bound to, and until when it counts.
    QString evidenceText() const;
    //! Why it is no evidence; empty: it is, or files are looked at.
    QString objection() const;
    bool isApproved() const;
    bool mayApprove() const;
    QString approvalText() const;
    void approve(const QString &reason);
    //! What the approval that was given does not cover; nothing: it covers all, or there is none.
    const std::optional<ExportCarryOver> &sinceApproval() const { return m_sinceApproval; }
    //! Shows only the objects of what is new.
    void showNews();
    //! A difference between the servers that may be behind a finding, in words.
    QString causeText(const QString &id) const;

    //! The file of one of the captures that are shown.
    QString pathOf(int capture) const;

    // Files that were opened to look at
    bool isLooking() const { return m_looked.has_value(); }
    void lookAt(const QStringList &paths);
    void stopLooking();
    //! What is wrong with them; nothing: they are whole.
    std::optional<Error> lookedObjection() const { return m_looked ? m_looked->objection : std::nullopt; }

    // Two captures
    QList<EarlierCapture> earlierCaptures() const;
    void compareWithEarlier(const EarlierCapture &earlier);
    void compareWith(const QStringList &paths);
    const std::optional<ComparedCaptures> &compared() const { return m_compared; }
    void stopComparing();
    //! "onlyNow", "changed", "same", "gone"; anything else: all.
    void showCompared(const QString &which);

    // Taking it elsewhere
    void writeCsv(const QString &path, ExportCsvWriter::Form form = ExportCsvWriter::Form::Analyzer);
    //! Paints totals, findings and groups. Returns the number of pages.
    int print(QPagedPaintDevice &device) const;
    //! What is read or written in the background; empty: nothing. Translated.
    QString jobText() const;
    void stopJob();

    bool isReady() const override;
    QString reason() const override;

Q_SIGNALS:
    //! Something was done that the page does not show otherwise.
    void said(const QString &headline, const QString &text);
    //! The person asks for a difference on the page Compare.
    void differenceAsked(const QString &id);

private:
    const QList<PendingExports> &captures() const;
    void follow();
    void fill();
    void judgeNews();
    ProgressSink beginJob();
    void endJob(const Done &end);
    [[nodiscard]] static QCoro::Task<> look(QPointer<ExportsModel> self, QStringList paths, ProgressSink progress, std::stop_token stop);
    [[nodiscard]] static QCoro::Task<> compare(QPointer<ExportsModel> self, QStringList paths, QStringList connectors, QString with, ProgressSink progress,
                                               std::stop_token stop);
    [[nodiscard]] static QCoro::Task<> save(QPointer<ExportsModel> self, QString path, ExportCsvWriter::Form form, ProgressSink progress, std::stop_token stop);

    ShownExports m_shown;
    QDateTime m_filledFor;
    QString m_newsFor;              //!< Hashes of capture and approval that m_sinceApproval is about.
    std::optional<ExportCarryOver> m_sinceApproval;
    std::optional<LookedAtFiles> m_looked;
    std::optional<ComparedCaptures> m_compared;
    QTimer m_minute;
    QString m_said;                 //!< What was last said of the evidence.
    CancelScope m_job;
    bool m_hasJob = false;
    Progress m_progress;
};

} // namespace swingbridge
