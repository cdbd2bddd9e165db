// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/ComparisonOutput.h"

#include "cli/ComparisonText.h"
#include "cli/ConfigurationInput.h"
#include "cli/InputFile.h"
#include "foundation/Clock.h"
#include "foundation/JsonText.h"
#include "foundation/WholeFile.h"
#include "report/ComparisonReport.h"

#include <QFileInfo>

#include <algorithm>

namespace swingbridge {
namespace {

class ComparisonOutputText
{
    Q_DECLARE_TR_FUNCTIONS(ComparisonOutput)

public:
    static QString outputHelp() { return tr("Writes it to a file, by its ending or as --format says."); }
    static QString ignoredHelp() { return tr("Also lists what lies in the nature of two servers."); }
    static ReportTable notCarriedTable(const QList<NotCarried> &items)
    {
        ReportTable table;
        table.title = notCarriedHead();
        table.columns = {{tr("Item"), 30}, {tr("On the new server"), 20}, {tr("How to look"), 50}};
        for (const NotCarried &item : items)
            table.rows.append({ReportCell(item.title()), stateCell(item), ReportCell(item.check())});
        return table;
    }
    static ReportCell stateCell(const NotCarried &item)
    {
        switch (item.state()) {
        case NotCarried::State::Ok: return ReportCell(tr("there"), ReportGlyph::Pass);
        case NotCarried::State::Missing: return ReportCell(tr("missing: %1").arg(item.missing().join(QStringLiteral(", "))), ReportGlyph::High);
        default: return ReportCell(tr("not known"), ReportGlyph::NotRead);
        }
    }
    static QString notCarriedHead() { return tr("What the import does not carry"); }
    static QString item(const NotCarried &item)
    {
        switch (item.state()) {
        case NotCarried::State::Ok: return tr("  ok         %1").arg(item.title());
        case NotCarried::State::Missing: return tr("  missing    %1: %2").arg(item.title(), item.missing().join(QStringLiteral(", ")));
        default: return tr("  not known  %1").arg(item.title());
        }
    }
};

//! "contoso.html" is HTML whatever the format; without an ending that says something the format decides.
QString formOf(const Invocation &invocation, const QString &output)
{
    const QString ending = QFileInfo(output).suffix().toLower();
    if (ending == QLatin1String("html") || ending == QLatin1String("json"))
        return ending;
    return invocation.value(QStringLiteral("format"), QStringLiteral("text"));
}

QString nameOf(const SyncConfiguration &configuration)
{
    const QString host = configuration.server.isEmpty() ? configuration.origin.host : configuration.server;
    return host.isEmpty() ? QFileInfo(configuration.origin.source).fileName() : host;
}

} // namespace

void ComparisonOutput::declare(QCommandLineParser &parser)
{
    parser.addOption({QStringLiteral("output"), ComparisonOutputText::outputHelp(), QStringLiteral("FILE")});
    parser.addOption({QStringLiteral("show-ignored"), ComparisonOutputText::ignoredHelp()});
}

ComparisonOutput::ComparisonOutput(SyncConfiguration active, SyncConfiguration staging)
    : m_active(std::move(active)), m_staging(std::move(staging)), m_comparison(compareConfigurations(m_active, m_staging))
{
}

Json ComparisonOutput::document(bool withIgnored) const
{
    Json json = comparisonDocument(m_comparison, m_active, sourceOf(m_active), m_staging, sourceOf(m_staging), {});
    if (withIgnored) {
        Json entries = Json::array();
        for (const IgnoredDeviation &item : m_comparison.ignored) {
            const QStringList paths = item.paths.isEmpty() ? QStringList(item.path) : item.paths;
            entries.push_back({{"class", item.deviation}, {"paths", toJsonArray(paths)}, {"occurrences", item.occurrences}});
        }
        json["ignoredEntries"] = entries;
    }
    if (m_notCarried) {
        Json items = Json::array();
        for (const NotCarried &item : *m_notCarried)
            items.push_back(toJson(item));
        json["notCarried"] = items;
    }
    return json;
}

QString ComparisonOutput::text(bool withIgnored) const
{
    QString text = ComparisonText(m_comparison).write(withIgnored);
    if (!m_notCarried)
        return text;
    text += QStringLiteral("\n\n") + ComparisonOutputText::notCarriedHead();
    for (const NotCarried &item : *m_notCarried) {
        text += u'\n' + ComparisonOutputText::item(item);
        if (item.state() != NotCarried::State::Ok)
            text += QStringLiteral("\n             ") + item.check();
    }
    return text;
}

QByteArray ComparisonOutput::html() const
{
    const ComparedPair pair(nameOf(m_active), nameOf(m_staging), SystemClock().nowUtc());
    Report report = comparisonReport(m_comparison, {}, pair);
    if (m_notCarried)
        report.blocks.prepend(ComparisonOutputText::notCarriedTable(*m_notCarried));
    return report.toHtml();
}

bool ComparisonOutput::hasFindings() const
{
    const QList<NotCarried> items = m_notCarried.value_or(QList<NotCarried>());
    return m_comparison.hasFindings() || std::any_of(items.cbegin(), items.cend(), [](const NotCarried &item) { return item.state() == NotCarried::State::Missing; });
}

Ending ComparisonOutput::write(const Invocation &invocation, Console &console) const
{
    const QString output = invocation.value(QStringLiteral("output"));
    const QString form = formOf(invocation, output);
    const bool withIgnored = invocation.has(QStringLiteral("show-ignored"));
    const QByteArray bytes = form == QLatin1String("html") ? html()
        : form == QLatin1String("json")                    ? QByteArray::fromStdString(document(withIgnored).dump(1)) + '\n'
                                                           : text(withIgnored).toUtf8() + '\n';
    if (output.isEmpty()) {
        console.writeText(QString::fromUtf8(bytes).chopped(1)); // it ends the line itself
    } else {
        if (const Done written = writeWholeFile(output, bytes, IfExists::Replace); !written)
            return tl::unexpected<Failure>(written.error());
    }
    return hasFindings() ? ExitStatus::Findings : ExitStatus::Done;
}

} // namespace swingbridge
