// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/Json.h"
#include "report/ReportBlocks.h"
#include "report/ReportFacts.h"

#include <QLocale>
#include <QTimeZone>

namespace swingbridge {

enum class ReportVariant {
    Full,
    Differences, //!< The differences and what was decided, nothing else.
    OnePage      //!< Verdict, strips, switch, counts, attestations, signatures.
};
std::optional<ReportVariant> reportVariantFrom(const QString &word);

class ReportOptions
{
public:
    ReportVariant variant = ReportVariant::Full;
    std::optional<ReportStage> stage;         //!< Absent: where the migration stands.
    QLocale locale = QLocale(QLocale::English, QLocale::UnitedKingdom); //!< Numbers and month names; texts follow the installed translators.
    QTimeZone zone = QTimeZone::utc();        //!< In which times are said; the report names it.
};

//! A change report as a tree of values; screen, text and paper are renderings of it. Pure and deterministic.
class Report
{
public:
    Report() = default;
    //! An empty one, to be filled from something else than a journal.
    explicit Report(ReportOptions reportOptions) : m_options(std::move(reportOptions)) {}
    //! \a journal should be opened read only; an altered one gives a report that says so first.
    static Report make(const Journal &journal, const ReportOptions &options = {});
    static Report make(const ReportFacts &facts, const ReportOptions &options = {});

    //! One self-contained page: no script, no reference; reads well on screen and on paper, in light and dark.
    QByteArray toHtml() const;
    //! Plain text, at most 100 columns.
    QString toText() const;
    //! The document swingbridge/report/1.
    Json toJson() const;

    const ReportFacts &facts() const { return m_facts; }
    const ReportOptions &options() const { return m_options; }

    QString product;             //!< "Swingbridge change report"
    QString caption;             //!< "CHG0048213 · after the switch"
    QString banner;              //!< "Rehearsal on the lab …" or "Altered …"; empty: none.
    QString title;               //!< The verdict.
    QString subtitle;
    QList<ReportCell> verdicts;  //!< The sentences of the verdict, each with its sign.
    QList<ReportBlock> blocks;
    QStringList signatures;      //!< "Operator: Gunnar Holm, date, signature"
    QString clockLine;           //!< "Times are UTC. Recorded until …"
    QString headLine;            //!< "journal head 7f3c0a9e … report 2b90c1de"

private:
    ReportFacts m_facts;
    ReportOptions m_options;
};

} // namespace swingbridge
