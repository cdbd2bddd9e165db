// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "preflight/PreflightPage.h"

#include "common/Button.h"
#include "common/ChipRow.h"
#include "common/FactList.h"
#include "common/FactTable.h"
#include "common/Hairline.h"
#include "common/TextLabel.h"
#include "preflight/PreflightModel.h"
#include "session/SessionTopology.h"

#include <QVBoxLayout>
#include <QHBoxLayout>
#include <QLineEdit>

namespace swingbridge {
namespace {

Glyph glyphOf(const PreflightModel &model, const PreflightCheck &check)
{
    switch (check.state) {
    case PreflightState::Pass: return Glyph::Passed;
    case PreflightState::Warning: return Glyph::Medium;
    case PreflightState::Blocker: return model.isAnswered(check) ? Glyph::Waived : Glyph::Blocker;
    case PreflightState::Attest: return model.isAnswered(check) ? Glyph::Attested : Glyph::Waiting;
    case PreflightState::NotRead: return Glyph::High;
    }
    Q_UNREACHABLE();
}

//! Not of the pair: it is made on each server.
bool isOfOne(const PreflightCheck &check)
{
    return check.server != QLatin1String("pair");
}

LabelledFact labelled(const QString &label, const QString &value)
{
    LabelledFact fact;
    fact.label = label;
    fact.value = value;
    return fact;
}

} // namespace

PreflightPage::PreflightPage(PreflightModel *model, QWidget *parent)
    : MigrationPage(model, parent)
    , m_model(model)
    , m_again(addReadAgainButton())
    , m_chips(new ChipRow)
    , m_table(new FactTable(FactTable::Density::Checks))
    , m_name((new TextLabel(FontRole::Section))->wrapped())
    , m_facts(new FactList)
    , m_answerLabel(new TextLabel)
    , m_answer(new QLineEdit)
    , m_answerButton(new Button(Button::Kind::Plain, Icon::None, QStringLiteral("answerButton")))
{
    m_table->setObjectName(QStringLiteral("checkTable"));
    m_facts->setObjectName(QStringLiteral("checkFacts"));
    m_answer->setObjectName(QStringLiteral("answerEdit"));
    m_answerLabel->setBuddy(m_answer);
    auto *detail = new QVBoxLayout;
    detail->setSpacing(12);
    detail->addWidget(m_name);
    detail->addWidget(m_facts);
    detail->addWidget(m_answerLabel);
    detail->addWidget(m_answer);
    detail->addWidget(m_answerButton, 0, Qt::AlignTrailing);
    detail->addStretch(1);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(24);
    columns->addWidget(m_table, 5);
    columns->addWidget(new Hairline(Qt::Vertical));
    columns->addLayout(detail, 3);
    content()->addWidget(m_chips);
    content()->addLayout(columns, 1);
    connect(m_chips, &ChipRow::chosenChanged, m_model, &PreflightModel::setFilter);
    connect(m_table, &FactTable::currentFactChanged, m_model, &PreflightModel::setCurrent);
    const auto answer = [this] {
        m_model->answer(m_answer->text());
        m_answer->clear();
    };
    connect(m_answerButton, &Button::clicked, m_model, answer);
    connect(m_answer, &QLineEdit::returnPressed, m_model, answer);
    connect(m_answer, &QLineEdit::textEdited, this, &PreflightPage::refreshDetail);
    retranslate();
}

QString PreflightPage::helpText() const
{
    return tr("Every check says what was seen, why it matters and how to mend it. Blockers stand in the way; some may be waived with a reason that the "
              "report prints. What no program can see, a person states in words. Looking changes nothing; at the end automatic upgrade is held off on both servers.");
}

void PreflightPage::retranslate()
{
    setTitle(tr("Preflight"));
    m_again->setText(tr("&Run all again"));
    m_table->setAccessibleName(tr("Checks"));
    m_table->setHeads(tr("State"), tr("Check"), {tr("Seen")}, tr("Read"));
    m_facts->setAccessibleName(tr("The selected check"));
    MigrationPage::retranslate();
}

void PreflightPage::refresh()
{
    setSubtitle(m_model->summary());
    m_chips->setChips({ChipEntry{QStringLiteral("all"), tr("All"), m_model->total(), Glyph::None},
                       ChipEntry{QStringLiteral("open"), tr("Not passed"), m_model->total() - m_model->count(PreflightState::Pass), Glyph::Waiting},
                       ChipEntry{QStringLiteral("warning"), tr("Warnings"),
                                 m_model->count(PreflightState::Warning) + m_model->count(PreflightState::NotRead), Glyph::Medium},
                       ChipEntry{QStringLiteral("pass"), tr("Passed"), m_model->count(PreflightState::Pass), Glyph::Passed}});
    refreshTable();
    refreshDetail();
}

void PreflightPage::refreshTable()
{
    QList<FactGroup> groups;
    for (const PreflightCheck &check : m_model->checks()) {
        const QString title = PreflightModel::groupTitle(check.group);
        if (groups.isEmpty() || groups.last().title != title)
            groups << FactGroup{title, {}};
        Fact fact;
        fact.id = PreflightModel::keyOf(check);
        fact.glyph = glyphOf(*m_model, check);
        fact.name = isOfOne(check) ? tr("%1, %2").arg(check.title(), check.server) : check.title();
        fact.evidence = QStringList(check.seen());
        fact.toolTip = check.seen();
        fact.age = check.readAt.isValid() ? check.readAt.toLocalTime().toString(QStringLiteral("HH:mm:ss")) : QString();
        fact.isStrong = m_model->mayAnswer(check);
        groups.last().facts << fact;
    }
    m_table->setGroups(groups);
}

void PreflightPage::refreshDetail()
{
    const PreflightCheck *check = m_model->current();
    const bool mayAnswer = check && m_model->mayAnswer(*check);
    m_table->setCurrentId(check ? PreflightModel::keyOf(*check) : QString());
    m_name->setText(check ? check->title() : tr("Choose a check to see why it matters"));
    QList<LabelledFact> facts;
    if (check) {
        facts << labelled(tr("Server"), check->server) << labelled(tr("Seen"), check->seen()) << labelled(tr("Why"), check->why());
        if (!check->remedy().isEmpty())
            facts << labelled(tr("Remedy"), check->remedy());
        if (m_model->isAnswered(*check))
            facts << labelled(tr("Answered"), m_model->answerOf(*check));
        facts << labelled(tr("Source"), check->source);
    }
    m_facts->setFacts(facts);
    m_answerLabel->setVisible(mayAnswer);
    m_answer->setVisible(mayAnswer);
    m_answerButton->setVisible(mayAnswer);
    const bool attests = check && check->state == PreflightState::Attest;
    m_answerLabel->setText(attests ? tr("In your &words; the report prints them") : tr("&Why it may be waived; the report prints it"));
    m_answerButton->setText(attests ? tr("A&ttest") : tr("&Waive with this reason"));
    m_answerButton->setEnabled(!m_answer->text().trimmed().isEmpty() && !m_model->isBusy());
}

} // namespace swingbridge
