// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/Report.h"

#include "foundation/JsonText.h"
#include "report/ReportDocument.h"
#include "report/ReportHtml.h"
#include "report/ReportPlain.h"
#include "report/ReportSections.h"
#include "report/ReportVerdict.h"

namespace swingbridge {
namespace {

class ReportFurniture
{
    Q_DECLARE_TR_FUNCTIONS(Report)

public:
    static QString product() { return tr("Swingbridge change report"); }
    static QString caption(const ReportFacts &facts)
    {
        const QString stage = facts.stage == ReportStage::Plan ? tr("plan before the switch")
                            : facts.stage == ReportStage::During ? tr("during the switch") : tr("after the switch");
        return facts.ticket.isEmpty() ? stage : tr("%1  \u00b7  %2", "ticket, stage").arg(facts.ticket, stage);
    }
    static QStringList signatures(const ReportFacts &facts)
    {
        const QString person = facts.operatorName.isEmpty() ? tr("name") : facts.operatorName;
        return {tr("Operator: %1, date, signature").arg(person), tr("Approver: name, date, signature")};
    }
    static QString clockLine(const ReportFacts &facts, const ReportWords &words)
    {
        const QString zone = words.zone(facts.lastEntryAt);
        const QString recorded = words.dateTime(facts.lastEntryAt);
        const QString version = words.textOrUnknown(facts.toolVersion);
        return zone == QLatin1String("UTC") ? tr("Times are UTC. Recorded until %1 with Swingbridge %2.").arg(recorded, version)
                                            : tr("Times are local, %3. Recorded until %1 with Swingbridge %2.").arg(recorded, version, zone);
    }
    //! "7f3c0a9e 51d24b88 …": in eights, to be read aloud.
    static QString inEights(const QString &hex)
    {
        QStringList groups;
        for (qsizetype i = 0; i < hex.size(); i += 8)
            groups << hex.mid(i, 8);
        return groups.join(QLatin1Char(' '));
    }
    static QString headLine(const ReportFacts &facts, const QString &code)
    {
        return tr("journal head %1  report %2").arg(inEights(facts.head), code);
    }
};

} // namespace

Report Report::make(const Journal &journal, const ReportOptions &options)
{
    return make(ReportFacts::read(journal, options.stage), options);
}

Report Report::make(const ReportFacts &facts, const ReportOptions &options)
{
    Report report;
    report.m_facts = facts;
    report.m_options = options;
    const ReportVerdict verdict(facts, options);
    report.product = ReportFurniture::product();
    report.caption = ReportFurniture::caption(facts);
    report.banner = verdict.banner();
    report.title = verdict.title();
    report.subtitle = verdict.subtitle();
    report.verdicts = verdict.sentences();
    report.blocks = ReportSections(facts, options).blocks();
    report.signatures = ReportFurniture::signatures(facts);
    report.clockLine = ReportFurniture::clockLine(facts, ReportWords(options));
    const QString code = sha256Hex(canonicalJson(report.toJson()).value_or(QByteArray())).left(8);
    report.headLine = ReportFurniture::headLine(facts, code);
    return report;
}

QByteArray Report::toHtml() const
{
    return ReportHtml(*this).write();
}

QString Report::toText() const
{
    return ReportPlain(*this).write();
}

Json Report::toJson() const
{
    return reportDocument(m_facts, m_options, ReportVerdict(m_facts, m_options).next());
}

std::optional<ReportVariant> reportVariantFrom(const QString &word)
{
    if (word == QLatin1String("full"))
        return ReportVariant::Full;
    if (word == QLatin1String("differences"))
        return ReportVariant::Differences;
    return word == QLatin1String("onePage") ? std::optional(ReportVariant::OnePage) : std::nullopt;
}

} // namespace swingbridge
