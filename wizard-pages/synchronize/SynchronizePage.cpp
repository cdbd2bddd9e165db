// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "synchronize/SynchronizePage.h"

#include "common/Button.h"
#include "common/CellRoles.h"
#include "common/Fonts.h"
#include "common/Glyph.h"
#include "common/RowView.h"
#include "common/RunSegments.h"
#include "synchronize/SynchronizeModel.h"

#include <QVBoxLayout>
#include <QLocale>
#include <QStandardItemModel>

namespace swingbridge {
namespace {

Glyph runGlyph(RunLine::State state)
{
    switch (state) {
    case RunLine::State::Waiting: return Glyph::Waiting;
    case RunLine::State::Running: return Glyph::Running;
    case RunLine::State::Passed: return Glyph::Passed;
    case RunLine::State::Warned: return Glyph::Medium;
    case RunLine::State::Failed: return Glyph::Failed;
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
{
    addHeaderWidget(m_again); // not by F5: a whole import takes its time
    connect(m_again, &Button::clicked, m_model, &SynchronizeModel::readAnew);
    m_segments->setObjectName(QStringLiteral("runProgress"));
    m_table->setObjectName(QStringLiteral("runTable"));
    m_table->setModel(m_rows);
    content()->addWidget(m_segments);
    content()->addWidget(m_table, 1);
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
    m_rows->setHorizontalHeaderLabels({tr("Run"), tr("Connector"), tr("Result"), tr("Adds"), tr("Updates"), tr("Deletes"), tr("Took")});
    for (int column = 3; column <= 6; ++column)
        m_rows->horizontalHeaderItem(column)->setTextAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    MigrationPage::retranslate();
}

void SynchronizePage::refresh()
{
    setSubtitle(m_model->summary());
    m_again->setVisible(m_model->isReady());
    m_again->setEnabled(!m_model->isBusy());
    const QList<RunLine> lines = m_model->lines();
    m_rows->setRowCount(int(lines.size()));
    QList<RunSegment> segments;
    const QLocale locale;
    for (int row = 0; row < lines.size(); ++row) {
        const RunLine &line = lines.at(row);
        set(*m_rows, row, 0, line.profile);
        set(*m_rows, row, 1, line.connector);
        const QString result = line.result.isEmpty() ? GlyphPainter::word(runGlyph(line.state)) : line.result;
        set(*m_rows, row, 2, line.explanation.isEmpty() ? result : tr("%1. %2", "result of a run, what it means").arg(result, line.explanation));
        m_rows->item(row, 2)->setData(int(runGlyph(line.state)), GlyphRole);
        m_rows->item(row, 2)->setData(true, WrapRole);
        const auto number = [&](qint64 count) { return line.state == RunLine::State::Waiting ? QString() : locale.toString(count); };
        set(*m_rows, row, 3, number(line.counters.adds), true);
        set(*m_rows, row, 4, number(line.counters.updates), true);
        set(*m_rows, row, 5, number(line.counters.deletes), true);
        set(*m_rows, row, 6, line.took, true);
        for (int column = 0; column < m_rows->columnCount(); ++column) {
            m_rows->item(row, column)->setData(line.state == RunLine::State::Waiting, DimmedRole);
            m_rows->item(row, column)->setData(int(line.state == RunLine::State::Running ? FontRole::Strong : FontRole::Body), FontRoleRole);
        }
        RunSegment segment;
        segment.done = line.share;
        segment.hasFailed = line.state == RunLine::State::Failed;
        segment.name = tr("%1 of %2").arg(line.profile, line.connector);
        segments << segment;
    }
    m_segments->setSegments(segments);
    m_segments->setTexts(m_model->headline(), m_model->progressText());
    m_table->setColumnWidths({170, 214, 250, 66, 72, 66, 0});
}

} // namespace swingbridge
