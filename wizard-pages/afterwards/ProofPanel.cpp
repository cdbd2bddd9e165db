// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "afterwards/ProofPanel.h"

#include "afterwards/AfterwardsModel.h"
#include "afterwards/WordsLine.h"
#include "common/CellRoles.h"
#include "common/FactTable.h"
#include "common/Glyph.h"
#include "common/RowView.h"
#include "common/TextLabel.h"
#include "servers/RunResult.h"

#include <QHeaderView>
#include <QLocale>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace swingbridge {
namespace {

Glyph proofGlyph(const QString &state)
{
    if (state == QLatin1String("pass"))
        return Glyph::Passed;
    if (state == QLatin1String("fail"))
        return Glyph::Blocker;
    if (state == QLatin1String("notNeeded"))
        return Glyph::Skipped;
    if (state == QLatin1String("notRead"))
        return Glyph::High;
    return state == QLatin1String("running") ? Glyph::Running : Glyph::Waiting;
}

Ink verdictInk(GoHome word)
{
    return word == GoHome::Yes ? Ink::Ok : word == GoHome::No ? Ink::Blocker : Ink::Text;
}

QStandardItem *numberItem(qint64 value)
{
    auto *item = new QStandardItem(QLocale().toString(value));
    item->setData(true, NumberRole);
    return item;
}

} // namespace

ProofPanel::ProofPanel(AfterwardsModel *model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_exportsHead(new TextLabel(FontRole::Section))
    , m_exports(new RowView)
    , m_rows(new QStandardItemModel(this))
    , m_checksHead(new TextLabel(FontRole::Section))
    , m_verdict((new TextLabel(FontRole::Strong))->wrapped())
    , m_checks(new FactTable(FactTable::Density::Guards))
    , m_words(new WordsLine(QStringLiteral("proofWords")))
{
    m_exports->setObjectName(QStringLiteral("firstExportTable"));
    m_exports->setModel(m_rows);
    m_exports->setFitsContent(true);
    m_verdict->setObjectName(QStringLiteral("verdictLabel"));
    m_checks->setObjectName(QStringLiteral("proofTable"));
    m_checks->setFitsContent(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_checksHead, m_verdict, m_checks, m_words, m_exportsHead, m_exports})
        column->addWidget(widget);
    connect(m_checks, &FactTable::currentFactChanged, this, [this](const QString &id) {
        m_current = id;
        refreshChecks();
    });
    connect(m_words, &WordsLine::said, m_model, [this](const QString &words) { m_model->attest(m_current, words); });
    retranslate();
}

void ProofPanel::retranslate()
{
    m_exports->setAccessibleName(tr("First exports"));
    m_rows->setHorizontalHeaderLabels({tr("End"), tr("Connector"), tr("Result"), tr("Adds"), tr("Updates"), tr("Deletes")});
    for (int column = 3; column <= 5; ++column)
        m_rows->horizontalHeaderItem(column)->setTextAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    m_exports->header()->setStretchLastSection(false);
    m_exports->header()->setSectionResizeMode(1, QHeaderView::Stretch); // the connector takes what is left, no column is cut
    m_checksHead->setText(tr("May I go home?"));
    m_checks->setAccessibleName(tr("Proof"));
    m_checks->setHeads(QString(), tr("Check"), {tr("Seen")}, QString());
    m_rows->removeRows(0, m_rows->rowCount()); // numbers and times are said in another locale
    refresh();
}

void ProofPanel::refresh()
{
    m_exportsHead->setText(tr("First exports of %1").arg(m_model->newServer()));
    refreshExports();
    refreshChecks();
}

void ProofPanel::refreshExports()
{
    const QList<RunResult> &runs = m_model->exports();
    if (m_rows->rowCount() == runs.size())
        return;
    m_rows->removeRows(0, m_rows->rowCount());
    for (const RunResult &run : runs) {
        const RunCounters exported = run.exported();
        auto *result = new QStandardItem(run.result);
        result->setData(int(run.outcome() == RunOutcome::Ok || run.outcome() == RunOutcome::Soft ? Glyph::Passed : Glyph::Failed), GlyphRole);
        m_rows->appendRow({new QStandardItem(run.end.toLocalTime().toString(QStringLiteral("HH:mm:ss"))), new QStandardItem(run.connectorName), result,
                           numberItem(exported.adds), numberItem(exported.updates), numberItem(exported.deletes)});
    }
    m_exports->setColumnWidths({76, 0, 94, 56, 68, 64});
}

void ProofPanel::refreshChecks()
{
    QList<Fact> facts;
    for (const ProofCheck &check : m_model->checks()) {
        Fact fact;
        fact.id = check.id;
        fact.glyph = proofGlyph(check.state);
        fact.name = check.title;
        fact.evidence = QStringList(check.seen);
        fact.isStrong = check.state == QLatin1String("fail") || check.state == QLatin1String("attest");
        fact.toolTip = check.seen;
        facts << fact;
    }
    m_checks->setFacts(facts);
    const GoHomeVerdict verdict = m_model->verdict();
    m_verdict->setText(facts.isEmpty() ? tr("Nothing was looked at yet.") : verdict.sentence());
    m_verdict->setInk(verdictInk(facts.isEmpty() ? GoHome::NotYet : verdict.word()));
    if (!m_model->mayAttest(m_current)) { // the first that only a person can say
        m_current.clear();
        for (const ProofCheck &check : m_model->checks()) {
            if (m_current.isEmpty() && m_model->mayAttest(check.id))
                m_current = check.id;
        }
    }
    m_words->setVisible(!m_current.isEmpty());
    for (const ProofCheck &check : m_model->checks()) {
        if (check.id == m_current)
            m_words->setTexts(tr("%1: what did you see, and where?").arg(check.title), tr("Att&est"));
    }
}

} // namespace swingbridge
