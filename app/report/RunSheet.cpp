// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/RunSheet.h"

#include "advice/SignIns.h"
#include "afterwards/FenceCard.h"
#include "foundation/FilledText.h"
#include "report/ReportWords.h"

namespace swingbridge {
namespace {

using Kind = ReportColumn::Kind;

class RunSheetSections
{
    Q_DECLARE_TR_FUNCTIONS(RunSheet)

public:
    RunSheetSections(const ReportFacts &facts, const RunSheetInputs &inputs, const ReportOptions &options)
        : m_facts(facts), m_inputs(inputs), m_words(options) {}

    void fill(Report &report) const
    {
        report.product = tr("Swingbridge run sheet");
        report.caption = m_facts.ticket;
        report.title = filledText(tr("%1 becomes active, %2 goes to staging mode"), {m_facts.target, m_facts.active});
        report.subtitle = m_facts.mode == QLatin1String("automatic") ? tr("Swingbridge changes staging mode itself; the vendor does not document that way.")
                                                                     : tr("A person changes staging mode in the vendor's wizard; Swingbridge guards, fences and looks.");
        report.verdicts = {ReportCell(nobody(), ReportGlyph::Info), ReportCell(pointOfNoReturn(), ReportGlyph::High)};
        report.blocks = {signIns(), steps(), preparation(), wayBack(), card()};
        report.blocks.removeIf([](const ReportBlock &block) {
            const auto *table = std::get_if<ReportTable>(&block);
            return table && table->rows.isEmpty();
        });
        report.headLine = filledText(tr("journal %1"), {m_facts.head.left(8)});
    }

private:
    QString nobody() const
    {
        return tr("Nobody is active for about %1.").arg(m_words.duration(m_inputs.plan.secondsWithoutActive));
    }
    QString pointOfNoReturn() const
    {
        return filledText(tr("Point of no return: the first successful Export of %1. Until then a roll-back makes %2 active again in about a minute; after it the way back is "
                             "a switch of its own, with its own evidence."), {m_facts.target, m_facts.active});
    }

    static QList<ReportCell> row(std::initializer_list<QString> texts)
    {
        QList<ReportCell> cells;
        for (const QString &text : texts)
            cells << ReportCell(text);
        return cells;
    }

    //! What the switch itself takes of the matrix that preflight shows.
    ReportTable signIns() const
    {
        static const QStringList ofTheSwitch = {QStringLiteral("swingbridge"), QStringLiteral("rehearse"), QStringLiteral("demote"), QStringLiteral("promote"), QStringLiteral("proof")};
        ReportTable table;
        table.title = tr("Who signs in where");
        table.intro = tr("Rehearse each sign-in the same day on each server: one that hangs strikes between demote and promote.");
        table.columns = {ReportColumn(tr("For what"), 4), ReportColumn(tr("Where"), 2), ReportColumn(tr("Who"), 5), ReportColumn(tr("Second factor"), 4)};
        SignInNeeds needs;
        needs.active = m_facts.active;
        needs.staging = QStringList(m_facts.target);
        needs.isAssisted = m_facts.mode != QLatin1String("automatic");
        for (const SignIn &one : signInsOf(needs)) {
            if (ofTheSwitch.contains(one.id)) {
                const QString where = one.servers.isEmpty() ? tr("Portal") : one.servers.join(QStringLiteral(", "));
                table.rows << row({one.forWhat.translated(), where, one.who.translated(), one.secondFactor.translated()});
            }
        }
        return table;
    }

    ReportTable steps() const
    {
        ReportTable table;
        table.title = tr("The switch, step by step");
        table.intro = m_inputs.isMeasured ? tr("Durations are estimates; those of cycles and exports come from the servers' own run history.")
                                          : tr("The servers could not be asked: durations are the usual ones, not theirs.");
        table.columns = {ReportColumn(tr("Step"), 9), ReportColumn(tr("About"), 2), ReportColumn(tr("Active meanwhile"), 3), ReportColumn(tr("The way back"), 6)};
        for (const SwitchLine &step : m_inputs.plan.steps) {
            const QString active = step.activeMeanwhile.isEmpty() ? tr("nobody") : step.activeMeanwhile;
            const ReportGlyph rail = step.activeMeanwhile.isEmpty() ? ReportGlyph::RailNobody : ReportGlyph::RailActive;
            table.rows << QList<ReportCell>{ReportCell(step.sentence), ReportCell(m_words.duration(step.estimateSeconds)), ReportCell(active, rail), ReportCell(step.detail)};
        }
        table.columns[2].kind = Kind::Rail;
        return table;
    }

    //! What was run on the staging server for this migration, as it took.
    ReportTable preparation() const
    {
        ReportTable table;
        table.title = tr("How long runs took on the servers");
        table.columns = {ReportColumn(tr("Server"), 2), ReportColumn(tr("Connector"), 4), ReportColumn(tr("Run profile"), 4), ReportColumn(tr("Result"), 4), ReportColumn(tr("Took"), 2)};
        for (const ReportRun &run : m_facts.runs) {
            if (run.start.isValid() && run.end.isValid())
                table.rows << row({run.server, run.connector, run.profile, run.result, m_words.duration(run.start.secsTo(run.end))});
        }
        return table;
    }

    ReportParagraphs wayBack() const
    {
        ReportParagraphs paragraphs;
        paragraphs.title = tr("If something goes wrong");
        paragraphs.paragraphs = {
            tr("Stop at any step: Swingbridge rests where it is, says what is true and what to do next. Nobody active is safe; nothing is lost."),
            tr("If this machine is lost: open the record's copy on another one and resume, or take over with an empty record."),
            tr("If a server goes silent: nothing is promoted until a person attests, by name and in a given sentence, that it is off or cut off."),
            pointOfNoReturn()};
        return paragraphs;
    }

    ReportParagraphs card() const
    {
        const ReportServer *fenced = m_facts.server(m_facts.active);
        std::optional<bool> demotionSeen;
        if (m_facts.attempts > 0)
            demotionSeen = fenced && fenced->after && (fenced->after->role == ReportReading::Role::Staging || wasSeenStaging());
        QString start = m_inputs.startType;
        for (const ReportBorrowed &borrowed : m_facts.borrowed) {
            if (borrowed.server == m_facts.active && borrowed.setting == QLatin1String("serviceStart"))
                start = borrowed.was;
        }
        const FenceCard card(m_facts.active, m_facts.target, start, demotionSeen);
        ReportParagraphs paragraphs;
        paragraphs.title = card.title();
        paragraphs.isList = true;
        paragraphs.paragraphs = card.steps();
        paragraphs.title = filledText(QStringLiteral("%1. %2"), {card.title(), card.warning()});
        return paragraphs;
    }

    bool wasSeenStaging() const
    {
        for (const ReportSighting &sighting : m_facts.timeline) {
            if (sighting.server == m_facts.active && sighting.reading.role == ReportReading::Role::Staging)
                return true;
        }
        return false;
    }

    const ReportFacts &m_facts;
    const RunSheetInputs &m_inputs;
    ReportWords m_words;
};

} // namespace

Report RunSheet::make(const ReportFacts &facts, const RunSheetInputs &inputs, const ReportOptions &options)
{
    Report report = Report::make(facts, options); // banner, signatures and clock are a report's
    RunSheetSections(facts, inputs, options).fill(report);
    return report;
}

} // namespace swingbridge
