// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exports/ExportVerification.h"

#include <QAbstractTableModel>

namespace swingbridge {

//! The objects with pending exports of all connectors as rows, made on demand: a million rows cost their numbers only, and
//! all of them nothing. Rows are numbered through all captures, as in ExportVerification.
class ExportTableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role { OperationWordRole = Qt::UserRole + 1, ObjectTypeRole, RowNumberRole, VerdictRole, WordsRole };
    enum Column { OperationColumn, FindingColumn, NameColumn, SignInColumn, ChangedColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    //! \a findings: of a verification of these captures.
    void setCaptures(const QList<PendingExports> &captures, const QList<ExportFinding> &findings);
    //! Shows every object.
    void showAll();
    //! Shows none until append() is called.
    void clear();
    void append(const QList<qsizetype> &rows);
    //! What was searched for, lower case: marked where it stands.
    void setWords(const QStringList &words) { m_words = words; }

    qsizetype all() const { return m_all; }
    //! The number of the object in a row of the table; -1: there is none.
    qsizetype numberAt(int row) const;
    //! Where an object stands in the table; -1: it is not shown.
    int rowOf(qsizetype number) const;
    ExportObject objectAt(qsizetype number) const;
    //! Which capture an object is of, and its row there.
    std::pair<int, qsizetype> placeInCaptures(qsizetype number) const;
    const QList<PendingExports> &captures() const { return m_captures; }
    //! The worst word of the policy on an object; Pass: none.
    ExportVerdict verdictOf(qsizetype number) const { return ExportVerdict(m_verdicts.isEmpty() ? 0 : m_verdicts.at(number)); }
    //! The texts of a row, parted by tabs.
    QString rowText(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Place { int capture; qsizetype index; };
    Place placeOf(qsizetype number) const;
    QString text(const ExportObject &object, qsizetype number, int column) const;
    static QString spokenText(const ExportObject &object, ExportVerdict verdict, int column);

    QList<PendingExports> m_captures;
    qsizetype m_all = 0;
    QByteArray m_verdicts;    //!< By number; empty: there are no findings.
    bool m_showsAll = true;
    QList<qsizetype> m_rows;  //!< Ascending; meaningless while all are shown.
    QStringList m_words;
};

} // namespace swingbridge
