// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/ImportPage.h"

#include "common/Button.h"
#include "common/EmptyNote.h"
#include "common/FactList.h"
#include "common/FactTable.h"
#include "common/Hairline.h"
#include "common/TextLabel.h"
#include "import/ImportModel.h"

#include <QVBoxLayout>
#include <QClipboard>
#include <QDesktopServices>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QUrl>

namespace swingbridge {
namespace {

Glyph lineGlyph(ImportLine::State state)
{
    switch (state) {
    case ImportLine::State::Blocker: return Glyph::Blocker;
    case ImportLine::State::High:
    case ImportLine::State::Missing: return Glyph::High;
    case ImportLine::State::Medium:
    case ImportLine::State::LeftOut: return Glyph::Medium;
    case ImportLine::State::Answered: return Glyph::Waived;
    case ImportLine::State::Low: return Glyph::Low;
    case ImportLine::State::NotKnown: return Glyph::Waiting;
    case ImportLine::State::Info: return Glyph::Info;
    case ImportLine::State::There: return Glyph::Passed;
    case ImportLine::State::Nothing: return Glyph::Skipped;
    }
    Q_UNREACHABLE();
}

QList<LabelledFact> labelledFacts(const QList<ImportFact> &facts)
{
    QList<LabelledFact> shown;
    for (const ImportFact &fact : facts) {
        LabelledFact labelled;
        labelled.label = fact.label;
        labelled.value = fact.value;
        labelled.isCode = fact.isCode;
        shown << labelled;
    }
    return shown;
}

} // namespace

ImportPage::ImportPage(ImportModel *model, QWidget *parent)
    : MigrationPage(model, parent)
    , m_model(model)
    , m_note(new EmptyNote)
    , m_columns(new QWidget)
    , m_guideHead(new TextLabel(FontRole::Section))
    , m_facts(new FactList)
    , m_copy(new Button(Button::Kind::Plain, Icon::Copy, QStringLiteral("copyPathButton")))
    , m_open(new Button(Button::Kind::Plain, Icon::Folder, QStringLiteral("openFolderButton")))
    , m_guide(new FactTable(FactTable::Density::Guards))
    , m_lines(new FactTable(FactTable::Density::Checks))
    , m_currentHead((new TextLabel(FontRole::Section))->wrapped())
    , m_current(new FactList)
    , m_answerLabel((new TextLabel)->wrapped())
    , m_answer(new QLineEdit)
    , m_answerButton(new Button(Button::Kind::Plain, Icon::None, QStringLiteral("answerButton")))
{
    addReadAgainButton();
    auto *columns = new QHBoxLayout(m_columns);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(24);
    columns->addLayout(buildGuide(), 2);
    columns->addWidget(new Hairline(Qt::Vertical));
    columns->addLayout(buildLines(), 3);
    content()->addWidget(m_note, 1);
    content()->addWidget(m_columns, 1);
    connect(m_lines, &FactTable::currentFactChanged, m_model, &ImportModel::setCurrent);
    connect(m_copy, &Button::clicked, this, &ImportPage::copyPath);
    connect(m_open, &Button::clicked, this, &ImportPage::openFolder);
    connect(m_answer, &QLineEdit::textEdited, this, &ImportPage::refreshAnswer);
    connect(m_answer, &QLineEdit::returnPressed, this, &ImportPage::answer);
    connect(m_answerButton, &Button::clicked, this, &ImportPage::answer);
    retranslate();
}

QLayout *ImportPage::buildGuide()
{
    m_facts->setObjectName(QStringLiteral("importFacts"));
    m_facts->setLabelWidth(84);
    m_guide->setObjectName(QStringLiteral("guideTable"));
    m_guide->setFitsContent(true);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_copy);
    buttons->addWidget(m_open);
    buttons->addStretch(1);
    auto *column = new QVBoxLayout;
    column->setSpacing(12);
    column->addWidget(m_guideHead);
    column->addWidget(m_facts);
    column->addLayout(buttons);
    column->addWidget(m_guide);
    column->addStretch(1);
    return column;
}

QLayout *ImportPage::buildLines()
{
    m_lines->setObjectName(QStringLiteral("importTable"));
    m_current->setObjectName(QStringLiteral("lineFacts"));
    m_answer->setObjectName(QStringLiteral("answerEdit"));
    m_answerLabel->setBuddy(m_answer);
    auto *answer = new QHBoxLayout;
    answer->setSpacing(8);
    answer->addWidget(m_answer, 1);
    answer->addWidget(m_answerButton);
    auto *column = new QVBoxLayout;
    column->setSpacing(12);
    column->addWidget(m_lines, 1);
    column->addWidget(m_currentHead);
    column->addWidget(m_current);
    column->addWidget(m_answerLabel);
    column->addLayout(answer);
    return column;
}

QString ImportPage::helpText() const
{
    return tr("A new staging server is installed by a person, with the settings that were exported on the active server. The file is passed on byte by byte: "
              "edited files are unsupported. What the import leaves out is listed here, and looked at again on the new server: another machine, the same tenant, in staging mode.");
}

void ImportPage::retranslate()
{
    setTitle(tr("Import"));
    m_facts->setAccessibleName(tr("The settings file"));
    m_copy->setText(tr("&Copy path"));
    m_open->setText(tr("Open &folder"));
    m_guide->setAccessibleName(tr("Step by step"));
    m_guide->setHeads(QString(), QString(), {}, QString());
    m_lines->setAccessibleName(tr("What to mend and what is left out"));
    m_lines->setHeads(tr("State"), tr("What"), {tr("Seen")}, QString());
    m_current->setAccessibleName(tr("The selected line"));
    m_answerLabel->setText(tr("How it is &dealt with; the report prints it"));
    m_answerButton->setText(tr("&Answer"));
    MigrationPage::retranslate();
}

void ImportPage::refresh()
{
    setSubtitle(m_model->summary());
    const bool shows = m_model->isNeeded() && (m_model->hasLines() || !m_model->isReady());
    m_note->setVisible(!shows);
    m_columns->setVisible(shows);
    m_note->setTexts(m_model->isReady() && m_model->isNeeded() ? tr("Installed and identified") : tr("Not needed here"), m_model->summary());
    refreshGuide();
    refreshLines();
    refreshCurrent();
}

void ImportPage::refreshGuide()
{
    const QList<ImportFact> facts = m_model->facts();
    m_guideHead->setText(m_model->guideTitle());
    m_facts->setFacts(labelledFacts(facts));
    m_facts->setVisible(!facts.isEmpty());
    m_copy->setVisible(!m_model->settingsFile().isEmpty());
    m_open->setVisible(!m_model->settingsFile().isEmpty());
    QList<Fact> steps;
    for (const GuideStep &step : m_model->guide()) {
        Fact fact;
        fact.id = QStringLiteral("step%1").arg(steps.size() + 1);
        fact.glyph = step.isDone ? Glyph::Passed : Glyph::Waiting;
        fact.name = tr("%1. %2", "number and step").arg(steps.size() + 1).arg(step.text);
        fact.isStrong = step.isNow;
        steps << fact;
    }
    m_guide->setFacts(steps);
    m_guide->setVisible(!steps.isEmpty());
}

void ImportPage::refreshLines()
{
    QList<FactGroup> groups;
    for (const ImportGroup &group : m_model->groups()) {
        FactGroup shown{group.title, {}};
        for (const ImportLine &line : group.lines) {
            Fact fact;
            fact.id = line.id;
            fact.glyph = lineGlyph(line.state);
            fact.word = ImportLines::word(line.state);
            fact.name = line.title;
            fact.evidence = QStringList(line.seen);
            shown.facts << fact;
        }
        groups << shown;
    }
    m_lines->setGroups(groups);
}

void ImportPage::refreshCurrent()
{
    const std::optional<ImportLine> line = m_model->current();
    refreshAnswer();
    m_currentHead->setVisible(line.has_value());
    m_current->setVisible(line.has_value());
    if (!line)
        return;
    m_lines->setCurrentId(line->id);
    m_currentHead->setText(line->title);
    m_current->setFacts(labelledFacts(line->facts));
}

void ImportPage::refreshAnswer()
{
    const bool mayAnswer = m_model->mayAnswer();
    for (QWidget *widget : std::initializer_list<QWidget *>{m_answerLabel, m_answer, m_answerButton})
        widget->setVisible(mayAnswer);
    m_answerButton->setEnabled(!m_answer->text().trimmed().isEmpty());
}

void ImportPage::answer()
{
    const QString text = m_answer->text().trimmed();
    if (text.isEmpty())
        return;
    m_answer->clear();
    m_model->answer(text);
}

void ImportPage::copyPath()
{
    QGuiApplication::clipboard()->setText(m_model->settingsFile());
}

void ImportPage::openFolder()
{
    QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(m_model->settingsFile()).path()));
}

} // namespace swingbridge
