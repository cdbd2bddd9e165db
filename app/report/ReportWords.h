// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/Report.h"

#include <QCoreApplication>

namespace swingbridge {

//! How the report says facts: one place for every short word, number and time. Unknown is said, never left out.
class ReportWords
{
    Q_DECLARE_TR_FUNCTIONS(Report)

public:
    explicit ReportWords(const ReportOptions &options) : m_locale(options.locale), m_zone(options.zone) {}

    QString number(qint64 value) const;
    QString number(const std::optional<qint64> &value) const { return value ? number(*value) : unknown(); }
    //! "02:14:36"
    QString time(const QDateTime &at) const;
    //! "12 Sep 2026 02:14:36"
    QString dateTime(const QDateTime &at) const;
    //! "1 min 30 s"
    QString duration(qint64 seconds) const;
    QString duration(const std::optional<qint64> &seconds) const { return seconds ? duration(*seconds) : unknown(); }
    //! "UTC", or "UTC+2"
    QString zone(const QDateTime &at) const;
    QString textOrUnknown(const QString &text) const { return text.isEmpty() ? unknown() : text; }
    //! "9d41…7ae0"; the whole stands in the record.
    static QString shortHash(const QString &hex);
    static QString unknown() { return tr("unknown"); }
    static QString noServer() { return tr("no server"); }
    static QString severity(const QString &word);
    static ReportGlyph severityGlyph(const QString &word);
    static ReportGlyph guardGlyph(const QString &state);
    static QString method(const QString &word);
    static QString service(const QString &word);
    static QString scheduler(const QString &word);
    //! "Automatic upgrade", for a borrowed setting.
    static QString setting(const QString &word);
    static QString fate(const ReportDifference &difference);
    static QString ruleResult(const ReportRule &rule);
    //! What one look showed. It says what was seen, not what was hoped for in that state.
    static QString sighting(const ReportSighting &sighting);
    //! Whether it shows what its state is there for, so that it may stand for the looks around it.
    static bool isMilestone(const ReportSighting &sighting) { return !milestone(sighting).isEmpty(); }
    //! A step of the switch before it is made: "Demote sync01 and see it in staging mode".
    static QStringList plannedSteps(const ReportFacts &facts);
    //! The sentence of guarded-switch.md 3.3.
    static QString assumption(const QString &id);

private:
    static QString milestone(const ReportSighting &sighting);
    static QString state(const ReportSighting &sighting);

    QLocale m_locale;
    QTimeZone m_zone;
};

} // namespace swingbridge
