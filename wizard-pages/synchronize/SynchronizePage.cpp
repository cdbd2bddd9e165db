// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "synchronize/SynchronizePage.h"

#include "common/Button.h"
#include "common/CellRoles.h"
#include "common/Fonts.h"
#include "common/Glyph.h"
#include "common/MessageBar.h"
#include "common/RowView.h"
#include "common/RunSegments.h"
#include "synchronize/SynchronizeModel.h"

#include <QVBoxLayout>
#include <QLocale>
#include <QStandardItemModel>

namespace swingbridge {
namespace {

Glyph runGlyph(SyncLine::State state)
{
    switch (state) {
    case SyncLine::State::Waiting: return Glyph::Waiting;
    case SyncLine::State::Running: return Glyph::Running;
    case SyncLine::State::Passed: return Glyph::Passed;
    case SyncLine::State::Warned: return Glyph::Medium;
    case SyncLine::State::Failed: return Glyph::Failed;
    }
    Q_UNREACHABLE();
}

void set(QStandardItemModel &rows, int row, int column, const QString &text, bool isNumber = false)
{
    QStandardItem *item = rows.item(row, column);
    if (!item) {
        item = new QStandardItem;
        item->setEditable(false);
        rows.setItem(row, column, item);
    }
    if (item->text() != text)
        item->setText(text);
    if (isNumber)
        item->setData(true, NumberRole);
}

} // namespace

SynchronizePage::SynchronizePage(SynchronizeModel *model, QWidget *parent)
    : MigrationPage(model, parent)
    , m_model(model)
    , m_again(new Button(Button::Kind::Plain, Icon::Refresh, QStringLiteral("runAgainButton")))
    , m_segments(new RunSegments)
    , m_table(new RowView)
    , m_rows(new QStandardItemModel(this))
    , m_explained(new MessageBar)
{
    addHeaderWidget(m_again); // not by F5: a whole import takes its time
    connect(m_again, &Button::clicked, m_model, &SynchronizeModel::readAnew);
    m_segments->setObjectName(QStringLiteral("runProgress"));
    m_table->setObjectName(QStringLiteral("runTable"));
    m_table->setModel(m_rows);
    m_table->setFitsContent(true);
    m_explained->setObjectName(QStringLiteral("runExplanation"));
    content()->addWidget(m_segments);
    content()->addWidget(m_table);
    content()->addWidget(m_explained);
    content()->addStretch(1);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &SynchronizePage::explain);
    retranslate();
}

QString SynchronizePage::helpText() const
{
    return tr("The staging server imports everything anew and computes everything anew, so that its pending exports are complete. "
              "A run that has begun is not cut; Stop takes effect after it.");
}

void SynchronizePage::retranslate()
{
    setTitle(tr("Synchronize"));
    m_again->setText(tr("&Run all again"));
    m_table->setAccessibleName(tr("Runs"));
    m_rows->setHorizontalHeaderLabels({tr("Run"), tr("Connector"), tr("Result"), tr("Objects"), tr("Adds"), tr("Updates"), tr("Deletes"), tr("Took")});
    for (int column = 3; column <= 7; ++column)
        m_rows->horizontalHeaderItem(column)->setTextAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    MigrationPage::retranslate();
}

void SynchronizePage::refresh()
{
    setSubtitle(m_model->summary());
    m_again->setVisible(m_model->isReady());
    m_again->setEnabled(!m_model->isBusy());
    refreshRows();
    QList<RunSegment> segments;
    for (const SyncLine &line : m_model->lines()) {
        RunSegment segment;
        segment.done = line.share;
        segment.hasFailed = line.state == SyncLine::State::Failed;
        segment.name = tr("%1 of %2").arg(line.profile, line.connector);
        segments << segment;
    }
    m_segments->setSegments(segments);
    m_segments->setTexts(m_model->headline(), m_model->times());
    explain();
}

void SynchronizePage::refreshRows()
{
    const QList<SyncLine> lines = m_model->lines();
    m_rows->setRowCount(int(lines.size()));
    const QLocale locale;
    for (int row = 0; row < lines.size(); ++row) {
        const SyncLine &line = lines.at(row);
        const bool isWaiting = line.state == SyncLine::State::Waiting;
        set(*m_rows, row, 0, line.profile);
        set(*m_rows, row, 1, line.connector);
        set(*m_rows, row, 2, line.result.isEmpty() ? GlyphPainter::word(runGlyph(line.state)) : line.result);
        m_rows->item(row, 2)->setData(int(runGlyph(line.state)), GlyphRole);
        m_rows->item(row, 2)->setData(true, WrapRole);
        const auto number = [&](qint64 count) { return isWaiting ? QString() : locale.toString(count); };
        set(*m_rows, row, 3, line.objects > 0 ? number(line.objects) : QString(), true);
        set(*m_rows, row, 4, number(line.counters.adds), true);
        set(*m_rows, row, 5, number(line.counters.updates), true);
        set(*m_rows, row, 6, number(line.counters.deletes), true);
        set(*m_rows, row, 7, line.took, true);
        for (int column = 0; column < m_rows->columnCount(); ++column) {
            m_rows->item(row, column)->setData(isWaiting, DimmedRole);
            m_rows->item(row, column)->setData(int(line.state == SyncLine::State::Running ? FontRole::Strong : FontRole::Body), FontRoleRole);
        }
    }
    m_table->setColumnWidths({160, 236, 216, 64, 60, 68, 64, 0});
}

// The run that was chosen, else the one that needs it most. What went well needs no words until it is asked for.
void SynchronizePage::explain()
{
    const QModelIndexList selected = m_table->selectionModel()->selectedRows();
    const int chosen = selected.isEmpty() ? -1 : selected.constFirst().row();
    const QList<SyncLine> lines = m_model->lines();
    const SyncLine line = lines.value(chosen >= 0 && chosen < lines.size() && !lines.at(chosen).meaning.isEmpty() ? chosen : m_model->mostTelling());
    if (line.meaning.isEmpty()) {
        m_explained->clear();
        return;
    }
    Message message;
    message.kind = line.state == SyncLine::State::Passed ? Glyph::Passed : line.state == SyncLine::State::Warned ? Glyph::Medium : Glyph::Blocker;
    message.headline = tr("%1 of %2: %3", "run, connector, the engine's word").arg(line.profile, line.connector, line.result);
    message.text = line.remedy.isEmpty() ? line.meaning : tr("%1 %2", "what a result means, what to do").arg(line.meaning, line.remedy);
    message.details = line.errors.join(QLatin1Char('\n'));
    message.isClosable = false;
    m_explained->setMessage(message);
}

} // namespace swingbridge
