// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "comparison/Comparison.h"

#include <QMap>

namespace swingbridge {

//! A difference before it has id, severity and hash.
class DifferenceDraft
{
public:
    DifferenceDraft(QString cls, QString where, DifferenceKind howDiffers)
        : differenceClass(std::move(cls)), path(std::move(where)), kind(howDiffers) {}

    QString differenceClass;
    QString variant;
    QString path;
    QStringList paths;           //!< Empty: path alone.
    DifferenceKind kind;
    QStringList names;
    QString active;
    QString staging;
    QStringList normal;          //!< What the hash is made of; empty: active and staging.
    QList<DifferenceDetail> details;
    int consequences = 0;
    Mend mend = Mend::ByHand;
    Guid activeRule;
    Guid stagingRule;
};

//! Gathers what the parts of a comparison find, and finishes it.
class DifferenceCollector
{
public:
    void add(DifferenceDraft draft);
    void ignore(const QString &deviation, const QString &path, int occurrences = 1);
    void notKnown(ComparedSide side, const QString &setting, const QString &why);
    void duplicate(ComparedSide side, const QString &subject, int count);

    //! Ordered as promised by Comparison.
    Comparison take();

private:
    QList<Difference> m_differences;
    QMap<std::pair<QString, QString>, int> m_ignored;
    QList<NotKnown> m_notKnown;
    QList<DuplicateSubject> m_duplicates;
};

} // namespace swingbridge
