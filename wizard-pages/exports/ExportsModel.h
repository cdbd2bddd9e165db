// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exports/ExportTableModel.h"
#include "exports/ExportVerification.h"
#include "session/PageModel.h"

namespace swingbridge {

//! Counts of one object type.
struct TypeCounts
{
    QString type;
    OperationCounts counts;
};

//! Page Verify exports: what the staging server would write if it were active, the policy's word, the approval.
class ExportsModel final : public PageModel
{
    Q_OBJECT

public:
    explicit ExportsModel(MigrationSession *session, QObject *parent = nullptr);

    ExportTableModel *table() { return &m_table; }
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
    bool isApproved() const;
    QString approvalText() const;

    void setSearch(const QString &words);
    //! "all", "add", "update", "delete"
    void setFilter(const QString &filter);
    const QString &filter() const { return m_filter; }
    void showFinding(int number);
    void approve(const QString &reason);
    void writeCsv(const QString &path);

    QString reason() const override;

private:
    void fill();

    ExportTableModel m_table;
    QString m_search;
    QString m_filter = QStringLiteral("all");
    QDateTime m_filledFor;
};

} // namespace swingbridge
