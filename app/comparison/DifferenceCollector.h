// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "comparison/Comparison.h"

#include <QMap>
#include <QSet>

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
    QList<Guid> furtherRules;    //!< See Difference.
};

//! The order promised by Comparison: severity, area, subject.
void sortDifferences(QList<Difference> &differences);

//! Gathers what the parts of a comparison find, and finishes it.
class DifferenceCollector
{
public:
    void add(DifferenceDraft draft);
    //! Folds \a consequence under the difference of \a causeClass that has no variant; false when there is none yet.
    bool foldUnder(const QString &causeClass, const DifferenceDraft &consequence);
    void ignore(const QString &deviation, const QString &path, int occurrences = 1);
    //! Repeats are one.
    void notKnown(ComparedSide side, const QString &setting, const QString &why = QStringLiteral("not stated in this source"));
    void duplicate(ComparedSide side, const QString &subject, int count);
    //! Whether both sides tell \a area in full; a side that does not is noted as not known at \a path.
    bool bothKnow(KnownArea area, KnownAreas active, KnownAreas staging, const QString &path);

    //! Ordered as promised by Comparison.
    Comparison take();

private:
    QList<DifferenceDraft> m_drafts;
    QMap<std::pair<QString, QString>, int> m_ignored;
    QList<NotKnown> m_notKnown;
    QSet<QString> m_notKnownSeen;
    QList<DuplicateSubject> m_duplicates;
};

} // namespace swingbridge
