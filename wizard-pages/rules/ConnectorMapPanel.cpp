// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/ConnectorMapPanel.h"

#include "common/Button.h"
#include "common/Fonts.h"
#include "common/RowView.h"
#include "common/TextLabel.h"
#include "rules/ConnectorMapTable.h"

#include <QComboBox>
#include <QFontMetrics>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QVBoxLayout>

namespace swingbridge {

ConnectorMapPanel::ConnectorMapPanel(RulesModel *model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_rows(new ConnectorMapTable(this))
    , m_table(new RowView)
    , m_ask(new QWidget)
    , m_question((new TextLabel)->wrapped())
    , m_candidates(new QComboBox)
    , m_confirm(new Button(Button::Kind::Plain, Icon::None, QStringLiteral("confirmConnectorButton")))
{
    m_table->setObjectName(QStringLiteral("connectorMapTable"));
    m_table->setModel(m_rows);
    m_table->setFitsContent(true);
    m_candidates->setObjectName(QStringLiteral("connectorCombo"));
    m_question->setObjectName(QStringLiteral("connectorQuestion"));
    auto *ask = new QHBoxLayout(m_ask);
    ask->setContentsMargins(6, 8, 0, 0);
    ask->setSpacing(8);
    ask->addWidget(m_question, 1);
    ask->addWidget(m_candidates);
    ask->addWidget(m_confirm);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_table);
    column->addWidget(m_ask);
    connect(m_confirm, &Button::clicked, m_model, [this] { m_model->confirm(m_model->toConfirm().fromId, m_candidates->currentData().toString()); });
}

void ConnectorMapPanel::retranslate()
{
    m_table->setAccessibleName(tr("Connector map"));
    m_asked.clear();
    refresh();
}

void ConnectorMapPanel::refresh()
{
    const QList<MapLine> lines = m_model->map();
    const bool isAnother = lines.size() != m_rows->rowCount();
    m_rows->show(lines, m_model->activeName(), m_model->stagingName());
    if (isAnother)
        distribute();
    refreshQuestion();
}

void ConnectorMapPanel::refreshQuestion()
{
    const MapLine open = m_model->toConfirm();
    m_ask->setVisible(!open.fromId.isEmpty());
    const QString asked = open.fromId + open.toId;
    if (open.fromId.isEmpty() || asked == m_asked)
        return;
    m_asked = asked;
    m_question->setText(open.toId.isEmpty() ? tr("Nothing tells which connector of %1 is %2.").arg(m_model->stagingName(), open.from)
                                            : tr("Is %1 on %2 the same system? It was matched by: %3.").arg(open.from, m_model->stagingName(), open.how));
    m_candidates->setAccessibleName(tr("Connector of %1 that stands for %2").arg(m_model->stagingName(), open.from));
    m_candidates->clear();
    const QList<ConnectorCandidate> candidates = m_model->candidates(open.fromId);
    for (const ConnectorCandidate &candidate : candidates)
        m_candidates->addItem(candidate.name, candidate.id);
    m_confirm->setText(tr("&Confirm %1").arg(open.from));
}

void ConnectorMapPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    distribute();
}

// Identifiers are never elided; the connector's name takes what is left.
void ConnectorMapPanel::distribute()
{
    const int identifier = QFontMetrics(Fonts::of(FontRole::MonoSmall)).horizontalAdvance(QString(36, QLatin1Char('0'))) + Fonts::scaled(22);
    const int how = Fonts::scaled(90);
    const int rules = Fonts::scaled(54);
    const int confirmed = Fonts::scaled(150);
    const int name = width() - 2 * identifier - how - rules - confirmed;
    const int least = Fonts::scaled(110);
    QHeaderView *head = m_table->header();
    const QList<int> widths{std::max(least, name), identifier, identifier, how, rules};
    for (int column = 0; column < widths.size(); ++column)
        head->resizeSection(column, widths.at(column));
}

} // namespace swingbridge
