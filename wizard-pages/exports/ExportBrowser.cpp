// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exports/ExportBrowser.h"

#include "common/Button.h"
#include "common/ChipRow.h"
#include "common/Hairline.h"
#include "common/RowView.h"
#include "common/SearchField.h"
#include "common/TextLabel.h"
#include "exports/ExportGlyphs.h"
#include "exports/ExportsModel.h"
#include "exports/ObjectPane.h"
#include "exports/WholeObject.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLocale>
#include <QStackedLayout>

namespace swingbridge {

ExportBrowser::ExportBrowser(ExportsModel *model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_search(new SearchField)
    , m_chips(new ChipRow)
    , m_views(new ChipRow)
    , m_hint((new TextLabel(FontRole::Small, Ink::High))->wrapped())
    , m_scope((new TextLabel(FontRole::Small, Ink::Secondary))->wrapped())
    , m_all(new Button(Button::Kind::Link, Icon::None, QStringLiteral("showAllButton")))
    , m_comparedWith((new TextLabel(FontRole::Small, Ink::Secondary))->wrapped())
    , m_compared(new ChipRow)
    , m_endComparing(new Button(Button::Kind::Link, Icon::None, QStringLiteral("endComparingButton")))
    , m_stack(new QStackedLayout)
    , m_table(new RowView)
    , m_rows(new ExportGlyphs(this))
    , m_groups(new RowView)
    , m_detail(new ObjectPane)
    , m_whole(new WholeObject(this))
{
    build();
    connect(m_search, &SearchField::searched, m_model->shown(), &ShownExports::setSearch);
    connect(m_chips, &ChipRow::chosenChanged, m_model->shown(), &ShownExports::setFilter);
    connect(m_views, &ChipRow::chosenChanged, this, [this](const QString &view) {
        const bool isGrouped = view == QLatin1String("groups");
        m_stack->setCurrentIndex(isGrouped ? 1 : 0);
        if (isGrouped)
            m_model->shown()->needGroups();
        refresh();
    });
    connect(m_compared, &ChipRow::chosenChanged, m_model, &ExportsModel::showCompared);
    connect(m_endComparing, &Button::clicked, m_model, &ExportsModel::stopComparing);
    connect(m_all, &Button::clicked, m_model->shown(), &ShownExports::showAll);
    connect(m_groups, &RowView::rowChosen, this, [this](const QModelIndex &index) {
        m_model->shown()->showGroup(index.row());
        m_views->choose(QStringLiteral("objects"));
        m_table->setFocus();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &ExportBrowser::refreshObject);
    connect(m_model->shown(), &ShownExports::changed, this, &ExportBrowser::refreshRows);
    connect(m_whole, &WholeObject::changed, this, &ExportBrowser::showWhole);
}

void ExportBrowser::build()
{
    m_search->setObjectName(QStringLiteral("exportSearchEdit"));
    m_hint->setObjectName(QStringLiteral("searchHint"));
    m_scope->setObjectName(QStringLiteral("scopeLabel"));
    m_comparedWith->setObjectName(QStringLiteral("comparedWith"));
    m_rows->setSourceModel(m_model->table());
    m_table->setObjectName(QStringLiteral("exportTable"));
    m_table->setUniformRowHeights(true);
    m_table->setModel(m_rows);
    m_table->header()->setMinimumSectionSize(24);
    m_table->header()->setStretchLastSection(false); // names and addresses take what is left
    m_table->header()->setSectionResizeMode(ExportTableModel::SignInColumn, QHeaderView::Stretch);
    m_groups->setObjectName(QStringLiteral("groupTable"));
    m_groups->setUniformRowHeights(true);
    m_groups->setModel(m_model->shown()->groups());
    m_groups->header()->setStretchLastSection(false);
    m_groups->header()->setSectionResizeMode(ExportGroupModel::ChangeColumn, QHeaderView::Stretch);

    auto *filters = new QHBoxLayout;
    filters->setSpacing(8);
    filters->addWidget(m_search, 1);
    filters->addWidget(m_chips);
    filters->addSpacing(8);
    filters->addWidget(m_views);
    auto *scope = new QHBoxLayout;
    scope->setSpacing(8);
    scope->addWidget(m_scope, 1);
    scope->addWidget(m_all);
    auto *compared = new QHBoxLayout;
    compared->setSpacing(8);
    compared->addWidget(m_comparedWith, 1);
    compared->addWidget(m_compared);
    compared->addWidget(m_endComparing);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_groups);
    auto *bottom = new QHBoxLayout;
    bottom->setSpacing(24);
    bottom->addLayout(m_stack, 5);
    bottom->addWidget(new Hairline(Qt::Vertical));
    bottom->addWidget(m_detail, 3);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addLayout(filters);
    column->addWidget(m_hint);
    column->addLayout(compared);
    column->addLayout(scope);
    column->addLayout(bottom, 1);
}

void ExportBrowser::retranslate()
{
    m_search->setPlaceholderText(tr("Search name, attribute or value (Ctrl+F)"));
    m_search->setAccessibleName(tr("Search objects"));
    m_search->setToolTip(tr("Words that must all occur, and type:user op:delete attr:mail name:\"Ada Lovelace\" finding:7"));
    m_table->setAccessibleName(tr("Objects with pending exports"));
    m_table->setColumnWidths({26, 26, 170, 0, 104});
    m_groups->setAccessibleName(tr("Changes by kind"));
    m_groups->setColumnWidths({0, 150});
    m_all->setText(tr("Show &all objects"));
    m_endComparing->setText(tr("&End comparing"));
    m_views->setChips({ChipEntry{QStringLiteral("objects"), tr("Objects"), -1, Glyph::None}, ChipEntry{QStringLiteral("groups"), tr("Groups"), -1, Glyph::None}});
    refresh();
}

void ExportBrowser::refresh()
{
    refreshChips();
    refreshCompared();
    refreshRows();
    refreshObject();
}

//! Other rows, or more of them: comes often while a search goes on.
void ExportBrowser::refreshRows()
{
    refreshScope();
    keepCurrent();
    if (m_rows->rowCount() == 0)
        refreshObject();
}

void ExportBrowser::refreshChips()
{
    const OperationCounts sums = m_model->totals();
    m_chips->setChips({ChipEntry{QStringLiteral("all"), tr("All"), m_model->pending(), Glyph::None},
                       ChipEntry{QStringLiteral("add"), tr("Adds"), sums.adds, Glyph::None},
                       ChipEntry{QStringLiteral("update"), tr("Updates"), sums.updates, Glyph::None},
                       ChipEntry{QStringLiteral("delete"), tr("Deletes"), sums.deletes, Glyph::None},
                       ChipEntry{QStringLiteral("finding"), tr("With findings"), m_model->shown()->withFindings(), Glyph::None}});
}

void ExportBrowser::refreshScope()
{
    ShownExports *shown = m_model->shown();
    const QString hint = shown->hint();
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
    const int rows = m_model->table()->rowCount();
    const bool isPart = rows != m_model->pending() || shown->isSearching() || !shown->scope().isEmpty();
    const QString count = shown->isSearching() ? tr("%Ln object(s) so far, searching on…", nullptr, rows) : tr("%Ln object(s) shown", nullptr, rows);
    m_scope->setText(shown->scope().isEmpty() ? count : tr("%1 (%2)", "what is shown, how many").arg(shown->scope(), count));
    const bool isGrouped = m_stack->currentIndex() == 1;
    if (isGrouped)
        m_scope->setText(tr("Enter or a double click shows the objects of a group. Search and filters are about objects."));
    m_scope->setVisible(isPart || isGrouped);
    m_all->setVisible(!shown->scope().isEmpty() && m_stack->currentIndex() == 0);
}

void ExportBrowser::refreshCompared()
{
    const auto &compared = m_model->compared();
    m_comparedWith->setVisible(compared.has_value());
    m_compared->setVisible(compared.has_value());
    m_endComparing->setVisible(compared.has_value());
    if (!compared)
        return;
    m_comparedWith->setText(tr("Compared with %1").arg(compared->with));
    m_compared->setChips({ChipEntry{QStringLiteral("whole"), tr("All"), -1, Glyph::None},
                          ChipEntry{QStringLiteral("onlyNow"), tr("Only here"), compared->onlyNow.size(), Glyph::None},
                          ChipEntry{QStringLiteral("changed"), tr("Otherwise"), compared->changed.size(), Glyph::None},
                          ChipEntry{QStringLiteral("gone"), tr("Only there"), compared->gone.size(), Glyph::None},
                          ChipEntry{QStringLiteral("same"), tr("In both"), compared->same.size(), Glyph::None}});
}

//! The object that was looked at stays so while it is shown; else the first one is.
void ExportBrowser::keepCurrent()
{
    if (m_rows->rowCount() == 0 || m_table->currentIndex().isValid())
        return;
    const int row = m_model->table()->rowOf(m_current);
    m_table->setCurrentIndex(m_rows->index(std::max(row, 0), 0));
}

void ExportBrowser::refreshObject()
{
    const QModelIndex current = m_table->currentIndex();
    m_whole->forget();
    if (!current.isValid())
        return m_detail->setNothing();
    ExportTableModel *table = m_model->table();
    m_current = table->numberAt(m_rows->mapToSource(current).row());
    QList<ExportFinding> about;
    for (const ExportFinding &finding : m_model->verification().findings) {
        if (table->verdictOf(m_current) != ExportVerdict::Pass && std::binary_search(finding.rows.cbegin(), finding.rows.cend(), m_current))
            about << finding;
    }
    const ExportObject object = table->objectAt(m_current);
    m_detail->setObject(object, about, m_model->stagingName());
    const bool isShortened = std::any_of(object.changes.cbegin(), object.changes.cend(), [](const ExportChange &change) { return change.isShortened; });
    if (!isShortened || m_model->shown()->areOthers())
        return;
    const auto [capture, row] = table->placeInCaptures(m_current);
    m_whole->ask(m_model->pathOf(capture), table->captures().at(capture), row);
}

void ExportBrowser::showWhole()
{
    if (m_whole->object())
        m_detail->setWhole(*m_whole->object());
    else if (m_whole->error())
        m_detail->setProblem(m_whole->error()->summary());
}

void ExportBrowser::copyRow() const
{
    const QString text = m_model->table()->rowText(m_rows->mapToSource(m_table->currentIndex()).row());
    if (!text.isEmpty())
        QGuiApplication::clipboard()->setText(text);
}

void ExportBrowser::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy) && m_table->hasFocus())
        copyRow();
    else
        QWidget::keyPressEvent(event);
}

} // namespace swingbridge
