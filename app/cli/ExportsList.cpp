// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/ExportFiles.h"
#include "cli/Subcommands.h"
#include "exports/ExportFilter.h"
#include "exports/ExportVerification.h"
#include "foundation/JsonText.h"

#include <QCoreApplication>
#include <QSet>

#include <limits>

namespace swingbridge {
namespace {

//! Prints the objects that are looked for as they are read: a file of any size needs no more memory than its largest object.
class ExportLines
{
public:
    ExportLines(std::shared_ptr<Console> console, ExportFilter filter, qint64 limit) : m_console(std::move(console)), m_filter(std::move(filter)), m_left(limit) {}

    //! Only objects of this finding, by connector space id.
    void setAmong(QSet<Guid> ids) { m_among = std::move(ids); }
    void setFile(const QString &file) { m_file = file; }
    bool isFull() const { return m_left <= 0; }

    void take(const ExportObject &object)
    {
        if (isFull() || !m_filter.matches(object) || (m_among && !m_among->contains(object.id)))
            return;
        m_console->writeLine(exportObjectToJson(object, m_file));
        --m_left;
    }

private:
    std::shared_ptr<Console> m_console;
    ExportFilter m_filter;
    qint64 m_left;
    QString m_file;
    std::optional<QSet<Guid>> m_among;
};

class ExportsList final : public Subcommand
{
    Q_DECLARE_TR_FUNCTIONS(ExportsList)

public:
    QString words() const override { return QStringLiteral("exports list"); }
    QString summary() const override { return tr("Lists pending exports, one JSON document a line."); }
    Arity arity() const override { return {1, std::numeric_limits<int>::max()}; }
    void declare(QCommandLineParser &parser) const override
    {
        parser.addPositionalArgument(QStringLiteral("FILE"), tr("What csexport NAME FILE /f:x wrote."), QStringLiteral("FILE..."));
        parser.addOption({QStringLiteral("where"), tr("Words that must all occur, and type:user op:delete attr:mail name:\"…\" finding:7."), QStringLiteral("EXPR")});
        parser.addOption({QStringLiteral("limit"), tr("At most so many."), QStringLiteral("N")});
    }
    QCoro::Task<Ending> run(Invocation invocation, std::shared_ptr<Console> console, std::stop_token stop) const override
    {
        const auto limit = invocation.number(QStringLiteral("limit"), std::numeric_limits<qint64>::max());
        if (!limit)
            co_return tl::unexpected<Failure>(limit.error());
        const ExportFilter filter = ExportFilter::parse(invocation.value(QStringLiteral("where")));
        const auto lines = std::make_shared<ExportLines>(console, filter, *limit);
        if (filter.finding) {
            const CsExportOptions whole;
            const auto captures = co_await readExportFiles(invocation.arguments(), whole, Invocation::ProgressForm::None, console, stop);
            if (!captures)
                co_return tl::unexpected<Failure>(captures.error());
            lines->setAmong(objectsOf(*captures, *filter.finding));
        }
        bool areWhole = true;
        for (const QString &file : invocation.arguments()) {
            lines->setFile(file);
            CsExportOptions options;
            options.onObject = [lines](const ExportObject &object) {
                lines->take(object);
                return done();
            };
            const QStringList one(file);
            const auto read = co_await readExportFiles(one, options, invocation.progressForm(), console, stop);
            if (!read)
                co_return tl::unexpected<Failure>(read.error());
            areWhole = areWhole && isWhole(*read);
        }
        co_return areWhole ? ExitStatus::Done : ExitStatus::Input;
    }

private:
    static QSet<Guid> objectsOf(const QList<PendingExports> &captures, int rule)
    {
        QSet<Guid> ids;
        for (const ExportFinding &finding : verifyExports(captures, ExportPolicy::defaults()).findings) {
            if (finding.rule != rule)
                continue;
            for (const qsizetype row : finding.rows)
                ids.insert(objectAtRow(captures, row).id);
        }
        return ids;
    }
};

} // namespace

std::unique_ptr<Subcommand> makeExportsList()
{
    return std::make_unique<ExportsList>();
}

} // namespace swingbridge
