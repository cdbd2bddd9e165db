// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "preflight/PreflightPage.h"

#include "common/Button.h"
#include "common/ChipRow.h"
#include "common/FactTable.h"
#include "common/GlyphLabel.h"
#include "common/Hairline.h"
#include "common/TextLabel.h"
#include "foundation/Clock.h"
#include "preflight/PreflightModel.h"

#include <QVBoxLayout>
#include <QHBoxLayout>
#include <QLineEdit>

namespace swingbridge {
namespace {

Glyph checkGlyph(const PreflightModel &model, const CheckRow &check)
{
    switch (check.worst().state) {
    case PreflightState::Pass: return Glyph::Passed;
    case PreflightState::Warning: return Glyph::Medium;
    case PreflightState::Blocker: return model.isAnswered(check) ? Glyph::Waived : Glyph::Blocker;
    case PreflightState::Attest: return model.isAnswered(check) ? Glyph::Attested : Glyph::Waiting;
    case PreflightState::NotRead: return Glyph::High;
    }
    Q_UNREACHABLE();
}

QString readTime(const QDateTime &at)
{
    return at.isValid() ? at.toLocalTime().toString(QStringLiteral("HH:mm:ss")) : QString();
}

} // namespace

PreflightPage::PreflightPage(PreflightModel *model, QWidget *parent)
    : MigrationPage(model, parent)
    , m_model(model)
    , m_again(addReadAgainButton())
    , m_chips(new ChipRow)
    , m_table(new FactTable(FactTable::Density::Checks))
    , m_signIns(new FactTable(FactTable::Density::Checks))
    , m_detail(nullptr)
    , m_oneAgain(new Button(Button::Kind::Plain, Icon::Refresh, QStringLiteral("oneAgainButton")))
    , m_glyph(new GlyphLabel)
    , m_name((new TextLabel(FontRole::Section))->wrapped())
    , m_answerLabel(new TextLabel)
    , m_answer(new QLineEdit)
    , m_answerButton(new Button(Button::Kind::Plain, Icon::None, QStringLiteral("answerButton")))
{
    m_table->setObjectName(QStringLiteral("checkTable"));
    m_signIns->setObjectName(QStringLiteral("signInTable"));
    m_answer->setObjectName(QStringLiteral("answerEdit"));
    m_answerLabel->setBuddy(m_answer);
    content()->addWidget(m_chips);
    content()->addWidget(m_table, 1);
    content()->addWidget(m_signIns, 1);
    m_detail = buildDetail();
    content()->addWidget(m_detail);
    connect(m_chips, &ChipRow::chosenChanged, m_model, &PreflightModel::setFilter);
    connect(m_table, &FactTable::currentFactChanged, m_model, &PreflightModel::setCurrent);
    connect(m_oneAgain, &Button::clicked, m_model, &PreflightModel::runCurrentAgain);
    const auto answer = [this] {
        m_model->answer(m_answer->text());
        m_answer->clear();
        refreshDetail(); // what was read a moment ago is judged before answer() returns
    };
    connect(m_answerButton, &Button::clicked, m_model, answer);
    connect(m_answer, &QLineEdit::returnPressed, m_model, answer);
    connect(m_answer, &QLineEdit::textEdited, this, &PreflightPage::refreshDetail);
    retranslate();
}

QWidget *PreflightPage::buildDetail()
{
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_glyph);
    head->addWidget(m_name, 1, Qt::AlignVCenter);
    head->addWidget(m_oneAgain);
    auto *answer = new QHBoxLayout;
    answer->setSpacing(8);
    answer->addWidget(m_answerLabel);
    answer->addWidget(m_answer, 1);
    answer->addWidget(m_answerButton);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(24);
    const char *names[] = {"seenText", "whyText", "remedyText"};
    for (int i = 0; i < 3; ++i) {
        Aspect &aspect = m_aspects[i];
        aspect.head = new TextLabel(FontRole::SmallStrong, Ink::Secondary);
        aspect.text = (new TextLabel)->wrapped()->selectable();
        aspect.text->setObjectName(QLatin1String(names[i]));
        auto *column = new QVBoxLayout;
        column->setSpacing(2);
        column->addWidget(aspect.head);
        column->addWidget(aspect.text);
        column->addStretch(1);
        columns->addLayout(column, 1);
    }
    auto *panel = new QWidget;
    auto *detail = new QVBoxLayout(panel);
    detail->setContentsMargins(0, 0, 0, 0);
    detail->setSpacing(8);
    detail->addWidget(new Hairline(Qt::Horizontal));
    detail->addLayout(head);
    detail->addLayout(answer);
    detail->addLayout(columns);
    return panel;
}

//! The glyphs' own words but for the two states that have none.
QString PreflightPage::stateWord(const CheckRow &check)
{
    switch (check.worst().state) {
    case PreflightState::Warning: return tr("Warning", "@status");
    case PreflightState::NotRead: return tr("Not read", "@status");
    default: return {};
    }
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
    m_oneAgain->setText(tr("Run this check a&gain"));
    m_table->setAccessibleName(tr("Checks"));
    m_signIns->setAccessibleName(tr("Who signs in where"));
    m_aspects[0].head->setText(tr("Seen"));
    m_aspects[1].head->setText(tr("Why it matters"));
    m_aspects[2].head->setText(tr("How to mend it"));
    MigrationPage::retranslate();
}

void PreflightPage::refresh()
{
    setSubtitle(m_model->summary());
    m_chips->setChips({ChipEntry{QStringLiteral("all"), tr("All"), m_model->total(), Glyph::None},
                       ChipEntry{QStringLiteral("open"), tr("Not passed"), m_model->total() - m_model->count(PreflightState::Pass), Glyph::Waiting},
                       ChipEntry{QStringLiteral("warning"), tr("Warnings"),
                                 m_model->count(PreflightState::Warning) + m_model->count(PreflightState::NotRead), Glyph::Medium},
                       ChipEntry{QStringLiteral("pass"), tr("Passed"), m_model->count(PreflightState::Pass), Glyph::Passed},
                       ChipEntry{QStringLiteral("signIns"), tr("Who signs in where"), -1, Glyph::None}});
    const bool showsSignIns = m_model->showsSignIns();
    m_table->setVisible(!showsSignIns);
    m_detail->setVisible(!showsSignIns);
    m_signIns->setVisible(showsSignIns);
    refreshTable();
    refreshSignIns();
    refreshDetail();
}

void PreflightPage::refreshTable()
{
    const QStringList servers = m_model->servers();
    QStringList heads;
    for (const QString &server : servers)
        heads << (server == m_model->activeName() ? tr("%1, active").arg(server) : tr("%1, staging").arg(server));
    m_table->setHeads(tr("State"), tr("Check"), heads, tr("Read"));
    QList<FactGroup> groups;
    for (const CheckRow &check : m_model->rows()) {
        const QString title = titleOf(check.group());
        if (groups.isEmpty() || groups.last().title != title)
            groups << FactGroup{title, {}};
        Fact fact;
        fact.id = check.id();
        fact.glyph = checkGlyph(*m_model, check);
        fact.name = check.title();
        for (const QString &server : servers)
            fact.evidence << check.seenOn(server);
        if (check.isOfPair() && !fact.evidence.isEmpty())
            fact.evidence.first() = check.worst().seen();
        fact.age = readTime(check.worst().readAt);
        fact.toolTip = toIsoUtc(check.worst().readAt);
        fact.word = stateWord(check);
        fact.isStrong = m_model->mayAnswer(check);
        groups.last().facts << fact;
    }
    m_table->setGroups(groups);
}

void PreflightPage::refreshSignIns()
{
    m_signIns->setHeads(QString(), tr("For what"), {tr("Where"), tr("Who"), tr("Second factor")}, QString());
    QList<Fact> rows;
    for (const SignIn &signIn : m_model->signIns()) {
        Fact row;
        row.id = signIn.id;
        row.name = signIn.forWhat.translated();
        row.evidence << (signIn.servers.isEmpty() ? tr("The portal") : signIn.servers.join(QLatin1String(", "))) << signIn.who.translated()
                     << signIn.secondFactor.translated();
        rows << row;
    }
    m_signIns->setFacts(rows);
}

void PreflightPage::refreshDetail()
{
    const std::optional<CheckRow> check = m_model->current();
    m_glyph->setVisible(check.has_value());
    m_oneAgain->setVisible(check.has_value());
    m_oneAgain->setEnabled(!m_model->isBusy());
    m_name->setText(check ? check->title() : tr("Choose a check to see why it matters"));
    for (const Aspect &aspect : m_aspects) {
        aspect.head->setVisible(check.has_value());
        aspect.text->setVisible(check.has_value());
    }
    const bool mayAnswer = check && m_model->mayAnswer(*check);
    m_answerLabel->setVisible(mayAnswer);
    m_answer->setVisible(mayAnswer);
    m_answerButton->setVisible(mayAnswer);
    if (!check)
        return;
    m_table->setCurrentId(check->id());
    m_glyph->setGlyph(checkGlyph(*m_model, *check));
    refreshAspects(*check);
    const bool attests = check->worst().state == PreflightState::Attest;
    m_answerLabel->setText(attests ? tr("In your &words; the report prints them") : tr("&Why it may be waived; the report prints it"));
    m_answerButton->setText(attests ? tr("A&ttest") : tr("&Waive with this reason"));
    m_answerButton->setEnabled(!m_answer->text().trimmed().isEmpty() && !m_model->isBusy());
}

void PreflightPage::refreshAspects(const CheckRow &check)
{
    QStringList seen;
    for (const PreflightCheck &reading : check.readings)
        seen << (check.isOfPair() ? reading.seen() : tr("%1: %2", "server, what was seen").arg(reading.server, reading.seen()));
    if (m_model->isAnswered(check))
        seen << m_model->answerOf(check);
    const QString remedy = check.worst().remedy();
    m_aspects[0].text->setText(seen.join(QLatin1Char('\n')));
    m_aspects[1].text->setText(check.worst().why());
    const QString source = check.worst().source;
    m_aspects[1].text->setToolTip(source.isEmpty() ? QString() : tr("Source: %1").arg(source));
    m_aspects[2].text->setText(remedy.isEmpty() ? tr("There is nothing to mend.") : remedy);
}

} // namespace swingbridge
