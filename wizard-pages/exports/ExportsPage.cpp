// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exports/ExportsPage.h"

#include "common/Button.h"
#include "common/ChipRow.h"
#include "common/EmptyNote.h"
#include "common/FactTable.h"
#include "common/Hairline.h"
#include "common/RowView.h"
#include "common/SearchField.h"
#include "common/TextLabel.h"
#include "common/TotalsPicture.h"
#include "common/ValueChanges.h"
#include "exports/ExportGlyphs.h"
#include "exports/ExportsModel.h"

#include <QVBoxLayout>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QLocale>
#include <QScrollArea>

namespace swingbridge {
namespace {

Icon iconOf(const QString &type)
{
    if (type == QLatin1String("group"))
        return Icon::Group;
    if (type == QLatin1String("contact"))
        return Icon::Contact;
    return type == QLatin1String("device") ? Icon::Device : Icon::User;
}

} // namespace

ExportsPage::ExportsPage(ExportsModel *model, QWidget *parent)
    : MigrationPage(model, parent)
    , m_model(model)
    , m_csv(new Button(Button::Kind::Plain, Icon::Save, QStringLiteral("csvButton")))
    , m_again(addReadAgainButton())
    , m_content(new QWidget)
    , m_none(new EmptyNote)
    , m_totals(new TotalsPicture)
    , m_findings(new FactTable(FactTable::Density::Guards))
    , m_search(new SearchField)
    , m_chips(new ChipRow)
    , m_table(new RowView)
    , m_rows(new ExportGlyphs(this))
    , m_object((new TextLabel(FontRole::Section))->wrapped())
    , m_changes(new ValueChanges)
    , m_reason(new QLineEdit)
    , m_approve(new Button(Button::Kind::Plain, Icon::None, QStringLiteral("approveButton")))
    , m_approval((new TextLabel(FontRole::Small, Ink::Secondary))->wrapped())
{
    addHeaderWidget(m_csv);
    build();
    connect(m_csv, &Button::clicked, this, &ExportsPage::chooseCsv);
    connect(m_search, &SearchField::searched, m_model, &ExportsModel::setSearch);
    connect(m_chips, &ChipRow::chosenChanged, m_model, &ExportsModel::setFilter);
    connect(m_findings, &FactTable::currentFactChanged, m_model, [this](const QString &id) { m_model->showFinding(id.mid(7).toInt()); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &ExportsPage::refreshObject);
    connect(m_reason, &QLineEdit::textEdited, this, &ExportsPage::refresh);
    const auto approve = [this] {
        const QString reason = m_reason->text();
        m_reason->clear();
        m_model->approve(reason);
    };
    connect(m_approve, &Button::clicked, m_model, approve);
    connect(m_reason, &QLineEdit::returnPressed, m_model, approve);
    retranslate();
}

void ExportsPage::build()
{
    m_totals->setObjectName(QStringLiteral("totalsPicture"));
    m_findings->setObjectName(QStringLiteral("findingTable"));
    m_findings->setFitsContent(true);
    m_search->setObjectName(QStringLiteral("exportSearchEdit"));
    m_rows->setSourceModel(m_model->table());
    m_table->setObjectName(QStringLiteral("exportTable"));
    m_table->setUniformRowHeights(true);
    m_table->setModel(m_rows);
    m_table->header()->setStretchLastSection(false); // names and addresses take what is left
    m_table->header()->setSectionResizeMode(ExportTableModel::SignInColumn, QHeaderView::Stretch);
    m_object->setObjectName(QStringLiteral("exportedObject"));
    m_changes->setObjectName(QStringLiteral("valueChanges"));
    m_reason->setObjectName(QStringLiteral("approvalReasonEdit"));

    auto *top = new QHBoxLayout;
    top->setSpacing(24);
    auto *findings = new QVBoxLayout;
    findings->setSpacing(4);
    findings->addWidget(m_findings);
    findings->addStretch(1);
    top->addWidget(m_totals, 3);
    top->addWidget(new Hairline(Qt::Vertical));
    top->addLayout(findings, 2);
    auto *filters = new QHBoxLayout;
    filters->setSpacing(8);
    filters->addWidget(m_search, 1);
    filters->addWidget(m_chips);
    auto *detail = new QVBoxLayout;
    detail->setSpacing(8);
    auto *values = new QScrollArea;
    values->setObjectName(QStringLiteral("valueChangesArea"));
    values->setFrameShape(QFrame::NoFrame);
    values->setWidgetResizable(true);
    values->setFocusPolicy(Qt::NoFocus);
    values->setWidget(m_changes);
    detail->addWidget(m_object);
    detail->addWidget(values, 1);
    auto *bottom = new QHBoxLayout;
    bottom->setSpacing(24);
    bottom->addWidget(m_table, 5);
    bottom->addWidget(new Hairline(Qt::Vertical));
    bottom->addLayout(detail, 3);
    auto *approval = new QHBoxLayout;
    approval->setSpacing(8);
    approval->addWidget(m_reason, 1);
    approval->addWidget(m_approve);
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addLayout(top);
    column->addLayout(filters);
    column->addLayout(bottom, 1);
    content()->addWidget(m_none, 1);
    content()->addWidget(m_content, 1);
    content()->addLayout(approval);
    content()->addWidget(m_approval);
    m_approval->hide();
}

QString ExportsPage::helpText() const
{
    return tr("The staging server computes what it would write and writes nothing. Look at what the policy objects to, search and filter the objects, then approve "
              "with a reason. The approval is bound to exactly these changes: if they change, it is void.");
}

void ExportsPage::retranslate()
{
    setTitle(tr("Verify exports"));
    m_csv->setText(tr("Export &CSV…"));
    m_again->setText(tr("Capture &again"));
    m_totals->setAccessibleName(tr("Totals"));
    m_findings->setAccessibleName(tr("Findings of the policy"));
    m_findings->setHeads(QString(), tr("Findings"), {}, tr("Count"));
    m_search->setPlaceholderText(tr("Search name, attribute or value (Ctrl+F)"));
    m_search->setAccessibleName(tr("Search objects"));
    m_table->setAccessibleName(tr("Objects with pending exports"));
    m_table->setColumnWidths({150, 0, 76, 104});
    m_changes->setAccessibleName(tr("What would be written"));
    m_reason->setPlaceholderText(tr("Reason of the approval"));
    m_reason->setAccessibleName(tr("Reason of the approval"));
    m_approve->setText(tr("A&pprove with this reason"));
    MigrationPage::retranslate();
}

void ExportsPage::refresh()
{
    setSubtitle(m_model->summary());
    const bool nothing = m_model->isCaptured() && m_model->pending() == 0;
    m_none->setVisible(nothing);
    m_content->setVisible(m_model->isCaptured() && !nothing);
    m_none->setTexts(tr("%1 would write nothing").arg(m_model->stagingName()), tr("No adds, no updates, no deletes: both servers compute the same."),
                     tr("What this does not tell"), {tr("whether password hashes are equal"), tr("what soft matching would do to new objects")});
    const bool mayApprove = m_model->isCaptured() && !m_model->isApproved() && !m_model->isBusy();
    m_reason->setVisible(!m_model->isApproved());
    m_approve->setVisible(!m_model->isApproved());
    m_reason->setEnabled(mayApprove);
    m_approve->setEnabled(mayApprove && !m_reason->text().trimmed().isEmpty());
    m_approval->setText(m_model->approvalText());
    m_approval->setVisible(m_model->isApproved());
    m_csv->setEnabled(m_model->isCaptured());
    refreshTotals();
    refreshFindings();
    refreshObject();
}

void ExportsPage::refreshTotals()
{
    Totals totals;
    for (const TypeCounts &type : m_model->types()) {
        TotalsType shown;
        shown.icon = iconOf(type.type);
        shown.name = type.type;
        shown.adds = type.counts.adds;
        shown.updates = type.counts.updates;
        shown.deletes = type.counts.deletes;
        shown.all = m_model->population(type.type);
        totals.types << shown;
    }
    totals.deleteLimit = m_model->deleteLimit();
    m_totals->setTotals(totals);
    const OperationCounts sums = m_model->totals();
    m_chips->setChips({ChipEntry{QStringLiteral("all"), tr("All"), m_model->pending(), Glyph::None},
                       ChipEntry{QStringLiteral("add"), tr("Adds"), sums.adds, Glyph::None},
                       ChipEntry{QStringLiteral("update"), tr("Updates"), sums.updates, Glyph::None},
                       ChipEntry{QStringLiteral("delete"), tr("Deletes"), sums.deletes, Glyph::None}});
}

void ExportsPage::refreshFindings()
{
    QList<Fact> facts;
    const QLocale locale;
    for (const ExportFinding &finding : m_model->verification().findings) {
        Fact fact;
        fact.id = QStringLiteral("finding%1").arg(facts.size());
        fact.glyph = finding.verdict == ExportVerdict::Block ? Glyph::Blocker : Glyph::Medium;
        fact.name = finding.message();
        fact.age = locale.toString(finding.count);
        facts << fact;
    }
    m_findings->setFacts(facts);
}

void ExportsPage::refreshObject()
{
    if (!m_table->currentIndex().isValid() && m_rows->rowCount() > 0)
        m_table->setCurrentIndex(m_rows->index(0, 0)); // comes back here
    const QModelIndex current = m_table->currentIndex();
    if (!current.isValid()) {
        m_object->setText(tr("Choose an object to see its values"));
        m_changes->setChanges({});
        return;
    }
    const ExportObject object = m_model->table()->object(m_rows->mapToSource(current).row());
    m_object->setText(object.name.isEmpty() ? object.dn : object.name);
    QList<AttributeChange> changes;
    for (const ExportChange &change : object.changes) {
        AttributeChange shown;
        shown.name = change.name;
        const QStringList removed = change.deletes + change.old;
        for (const QString &value : removed)
            shown.removed << ExportChange::displayValue(change.type, value);
        for (const QString &value : change.adds)
            shown.added << ExportChange::displayValue(change.type, value);
        if (change.isRedacted)
            shown.note = tr("a secret, not shown");
        changes << shown;
    }
    m_changes->setChanges(changes);
}

void ExportsPage::chooseCsv()
{
    m_model->writeCsv(QFileDialog::getSaveFileName(this, tr("Export the objects"), QStringLiteral("pending-exports.csv"), tr("CSV (*.csv)")));
}

} // namespace swingbridge
