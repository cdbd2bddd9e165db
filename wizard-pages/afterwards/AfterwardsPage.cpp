// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "afterwards/AfterwardsPage.h"

#include "afterwards/AfterwardsModel.h"
#include "common/CellRoles.h"
#include "common/ChoiceRow.h"
#include "common/FactTable.h"
#include "common/Glyph.h"
#include "common/Hairline.h"
#include "common/RowView.h"
#include "common/TextLabel.h"
#include "migration/Workspace.h"

#include <QVBoxLayout>
#include <QButtonGroup>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLocale>
#include <QRadioButton>
#include <QStandardItemModel>

namespace swingbridge {
namespace {

Glyph glyphOf(const QString &state)
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

QStandardItem *number(qint64 value)
{
    auto *item = new QStandardItem(QLocale().toString(value));
    item->setData(true, NumberRole);
    return item;
}

} // namespace

AfterwardsPage::AfterwardsPage(AfterwardsModel *model, QWidget *parent)
    : MigrationPage(model, parent)
    , m_model(model)
    , m_exportsHead(new TextLabel(FontRole::Section))
    , m_exports(new RowView)
    , m_rows(new QStandardItemModel(this))
    , m_checksHead(new TextLabel(FontRole::Section))
    , m_checks(new FactTable(FactTable::Density::Guards))
    , m_borrowed((new TextLabel(FontRole::Body, Ink::Secondary))->wrapped())
    , m_oldHead(new TextLabel(FontRole::Section))
    , m_keep(new ChoiceRow(QStringLiteral("keepRadio")))
    , m_upgrade(new ChoiceRow(QStringLiteral("upgradeRadio")))
    , m_decommission(new ChoiceRow(QStringLiteral("decommissionRadio")))
{
    addReadAgainButton();
    m_exports->setObjectName(QStringLiteral("firstExportTable"));
    m_exports->setModel(m_rows);
    m_exports->setFitsContent(true);
    m_checks->setObjectName(QStringLiteral("proofTable"));
    m_checks->setFitsContent(true);
    auto *left = new QVBoxLayout;
    left->setSpacing(8);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_exportsHead, m_exports, m_checksHead, m_checks, m_borrowed})
        left->addWidget(widget);
    left->addStretch(1);
    auto *right = new QVBoxLayout;
    right->setSpacing(12);
    right->addWidget(m_oldHead);
    auto *group = new QButtonGroup(this);
    for (ChoiceRow *choice : {m_keep, m_upgrade, m_decommission}) {
        group->addButton(choice->radio());
        right->addWidget(choice);
    }
    right->addStretch(1);
    connect(m_keep->radio(), &QRadioButton::clicked, m_model, [this] { m_model->choose(QStringLiteral("keep")); });
    connect(m_upgrade->radio(), &QRadioButton::clicked, m_model, [this] { m_model->choose(QStringLiteral("upgrade")); });
    connect(m_decommission->radio(), &QRadioButton::clicked, m_model, [this] { m_model->choose(QStringLiteral("decommission")); });
    auto *columns = new QHBoxLayout;
    columns->setSpacing(24);
    columns->addLayout(left, 3);
    columns->addWidget(new Hairline(Qt::Vertical));
    columns->addLayout(right, 2);
    content()->addLayout(columns, 1);
    retranslate();
}

QString AfterwardsPage::helpText() const
{
    return tr("The new active server is watched for two clean cycles. What was held off for the migration is put back. The old server must not come back as a second "
              "exporter: decide what becomes of it.");
}

void AfterwardsPage::retranslate()
{
    setTitle(tr("Afterwards"));
    m_exportsHead->setText(tr("First exports"));
    m_exports->setAccessibleName(tr("First exports"));
    m_rows->setHorizontalHeaderLabels({tr("End"), tr("Connector"), tr("Result"), tr("Adds"), tr("Updates"), tr("Deletes")});
    for (int column = 3; column <= 5; ++column)
        m_rows->horizontalHeaderItem(column)->setTextAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    m_exports->header()->setStretchLastSection(false);
    m_exports->header()->setSectionResizeMode(1, QHeaderView::Stretch); // the connector takes what is left, no column is cut
    m_checksHead->setText(tr("Proof"));
    m_checks->setAccessibleName(tr("Proof"));
    m_checks->setHeads(QString(), tr("Check"), {tr("Seen")}, QString());
    m_oldHead->setText(tr("What becomes of %1?").arg(m_model->oldServer()));
    m_keep->setTexts(tr("&Keep it as it is, in staging mode"), tr("A second server, ready for the next switch."));
    m_upgrade->setTexts(tr("&Upgrade it and keep it in staging mode"), tr("Run the installer there; it stays in staging mode. The decision is kept in the report."));
    m_decommission->setTexts(tr("&Decommission it"), tr("Uninstall the product or delete the machine for good. A disabled service is only a fence."));
    MigrationPage::retranslate();
}

void AfterwardsPage::refresh()
{
    setSubtitle(m_model->summary());
    refreshExports();
    refreshChecks();
    m_borrowed->setText(m_model->borrowed().join(QLatin1Char('\n')));
    m_keep->radio()->setChecked(m_model->chosen() == QLatin1String("keep"));
    m_upgrade->radio()->setChecked(m_model->chosen() == QLatin1String("upgrade"));
    m_decommission->radio()->setChecked(m_model->chosen() == QLatin1String("decommission"));
}

void AfterwardsPage::refreshExports()
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
                           number(exported.adds), number(exported.updates), number(exported.deletes)});
    }
    m_exports->setColumnWidths({76, 0, 94, 56, 68, 64});
}

void AfterwardsPage::refreshChecks()
{
    QList<Fact> facts;
    for (const ProofCheck &check : m_model->checks()) {
        Fact fact;
        fact.id = check.id;
        fact.glyph = glyphOf(check.state);
        fact.name = check.title;
        fact.evidence = QStringList(check.seen);
        fact.toolTip = check.seen;
        facts << fact;
    }
    m_checks->setFacts(facts);
}

} // namespace swingbridge
