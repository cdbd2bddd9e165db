// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exports/ExportsPage.h"

#include "common/Button.h"
#include "common/EmptyNote.h"
#include "common/FactTable.h"
#include "common/Hairline.h"
#include "common/MessageBar.h"
#include "common/TextLabel.h"
#include "common/TotalsPicture.h"
#include "exports/ExportBrowser.h"
#include "exports/ExportGlyphs.h"
#include "exports/ExportsModel.h"
#include "migration/Workspace.h"

#include <QDragEnterEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QMimeData>
#include <QPrintDialog>
#include <QPrinter>

namespace swingbridge {
namespace {

//! The files that somebody drags over the page.
QStringList filesIn(const QMimeData *data)
{
    QStringList files;
    for (const QUrl &url : data->urls()) {
        if (url.isLocalFile())
            files << url.toLocalFile();
    }
    return files;
}

} // namespace

ExportsPage::ExportsPage(ExportsModel *model, QWidget *parent)
    : MigrationPage(model, parent)
    , m_model(model)
    , m_csv(new Button(Button::Kind::Plain, Icon::Save, QStringLiteral("csvButton")))
    , m_print(new Button(Button::Kind::Plain, Icon::Print, QStringLiteral("printButton")))
    , m_others(new Button(Button::Kind::Plain, Icon::Files, QStringLiteral("otherCapturesButton")))
    , m_again(addReadAgainButton())
    , m_state(new MessageBar)
    , m_content(new QWidget)
    , m_none(new EmptyNote)
    , m_totals(new TotalsPicture)
    , m_findings(new FactTable(FactTable::Density::Guards))
    , m_cause(new Button(Button::Kind::Link, Icon::None, QStringLiteral("causeButton")))
    , m_notCovered((new TextLabel(FontRole::Small, Ink::Secondary))->wrapped())
    , m_evidence((new TextLabel(FontRole::Small, Ink::Secondary))->wrapped())
    , m_browser(new ExportBrowser(model))
    , m_job((new TextLabel(FontRole::Small, Ink::Secondary))->wrapped())
    , m_stopJob(new Button(Button::Kind::Plain, Icon::Stop, QStringLiteral("stopJobButton")))
    , m_reason(new QLineEdit)
    , m_approve(new Button(Button::Kind::Plain, Icon::None, QStringLiteral("approveButton")))
    , m_approval((new TextLabel(FontRole::Small, Ink::Secondary))->wrapped())
{
    for (Button *button : {m_others, m_print, m_csv})
        addHeaderWidget(button);
    setAcceptDrops(true);
    build();
    connectAll();
    retranslate();
}

void ExportsPage::connectAll()
{
    connect(m_csv, &Button::clicked, this, &ExportsPage::chooseCsv);
    connect(m_print, &Button::clicked, this, &ExportsPage::print);
    connect(m_others, &Button::clicked, this, &ExportsPage::showOtherCaptures);
    connect(m_stopJob, &Button::clicked, m_model, &ExportsModel::stopJob);
    connect(m_findings, &FactTable::currentFactChanged, this, [this](const QString &id) {
        m_model->shown()->showFinding(id.mid(7).toInt());
        refreshCause();
    });
    connect(m_cause, &Button::clicked, m_model, [this] { Q_EMIT m_model->differenceAsked(m_cause->property("difference").toString()); });
    connect(m_reason, &QLineEdit::textEdited, this, &ExportsPage::refreshFoot);
    connect(m_approve, &Button::clicked, this, &ExportsPage::approve);
    connect(m_reason, &QLineEdit::returnPressed, this, &ExportsPage::approve);
    connect(m_model, &ExportsModel::said, this, [this](const QString &headline, const QString &text) {
        Message message;
        message.kind = Glyph::Passed;
        message.headline = headline;
        message.text = text;
        messages()->setMessage(message);
    });
}

void ExportsPage::build()
{
    m_state->setObjectName(QStringLiteral("exportState"));
    m_totals->setObjectName(QStringLiteral("totalsPicture"));
    m_findings->setObjectName(QStringLiteral("findingTable"));
    m_notCovered->setObjectName(QStringLiteral("notCovered"));
    m_evidence->setObjectName(QStringLiteral("evidenceLabel"));
    m_job->setObjectName(QStringLiteral("jobLabel"));
    m_reason->setObjectName(QStringLiteral("approvalReasonEdit"));
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addLayout(buildTop());
    column->addWidget(m_evidence);
    column->addWidget(m_browser, 1);
    content()->addWidget(m_state);
    content()->addWidget(m_none, 1);
    content()->addWidget(m_content, 1);
    m_foot = buildFoot();
    setPinned(m_foot);
}

QLayout *ExportsPage::buildTop()
{
    auto *top = new QHBoxLayout;
    top->setSpacing(24);
    auto *findings = new QVBoxLayout;
    findings->setSpacing(4);
    findings->addWidget(m_findings);
    findings->addWidget(m_cause, 0, Qt::AlignLeft);
    findings->addWidget(m_notCovered);
    findings->addStretch(1);
    top->addWidget(m_totals, 3);
    top->addWidget(new Hairline(Qt::Vertical));
    top->addLayout(findings, 2);
    return top;
}

//! Progress, approval: seen whatever the page is scrolled to.
QWidget *ExportsPage::buildFoot()
{
    auto *pinned = new QWidget;
    auto *foot = new QVBoxLayout(pinned);
    foot->setContentsMargins(0, 0, 0, 0);
    foot->setSpacing(8);
    auto *job = new QHBoxLayout;
    job->setSpacing(8);
    job->addWidget(m_job, 1);
    job->addWidget(m_stopJob);
    auto *approval = new QHBoxLayout;
    approval->setSpacing(8);
    approval->addWidget(m_reason, 1);
    approval->addWidget(m_approve);
    foot->addLayout(job);
    foot->addLayout(approval);
    foot->addWidget(m_approval);
    return pinned;
}

QString ExportsPage::helpText() const
{
    return tr("The staging server computes what it would write and writes nothing. Look at what the policy objects to, search and filter the objects, then approve "
              "with a reason. The approval is bound to exactly these changes: if they change, it is void. Other captures can be looked at and compared here; "
              "they are no evidence.");
}

void ExportsPage::retranslate()
{
    setTitle(tr("Verify exports"));
    m_csv->setText(tr("Export &CSV…"));
    m_print->setText(tr("P&rint…"));
    m_print->setToolTip(tr("Print totals, findings and groups (Ctrl+P)"));
    m_others->setText(tr("&Other captures…"));
    m_again->setText(tr("Capture a&gain"));
    m_totals->setAccessibleName(tr("Totals"));
    m_findings->setAccessibleName(tr("Findings of the policy"));
    m_findings->setHeads(QString(), tr("Findings"), {}, tr("Count"));
    m_stopJob->setText(tr("&Stop"));
    m_reason->setPlaceholderText(tr("Reason of the approval"));
    m_reason->setAccessibleName(tr("Reason of the approval"));
    m_approve->setText(tr("A&pprove with this reason"));
    m_notCovered->setText(ExportsModel::notCovered());
    m_stateShown.clear();
    m_browser->retranslate();
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
    const QString evidence = m_model->evidenceText();
    m_evidence->setText(evidence);
    m_evidence->setVisible(!evidence.isEmpty());
    m_csv->setEnabled(m_model->isCaptured());
    m_print->setEnabled(m_model->isCaptured());
    refreshState();
    refreshTotals();
    refreshFindings();
    m_browser->refresh();
    refreshFoot();
}

void ExportsPage::refreshFoot()
{
    const QString job = m_model->jobText();
    m_job->setText(job);
    m_job->setVisible(!job.isEmpty());
    m_stopJob->setVisible(!job.isEmpty());
    const bool isApproved = m_model->isApproved();
    m_reason->setVisible(!isApproved && !m_model->isLooking());
    m_approve->setVisible(!isApproved && !m_model->isLooking());
    m_reason->setEnabled(m_model->mayApprove());
    m_approve->setEnabled(m_model->mayApprove() && !m_reason->text().trimmed().isEmpty());
    m_approval->setText(m_model->approvalText());
    m_approval->setVisible(isApproved && !m_model->isLooking());
    m_foot->setVisible(!job.isEmpty() || !m_model->isLooking());
}

void ExportsPage::refreshTotals()
{
    Totals totals;
    for (const TypeCounts &type : m_model->types()) {
        TotalsType shown;
        shown.icon = ExportGlyphs::iconOf(type.type);
        shown.name = type.type;
        shown.adds = type.counts.adds;
        shown.updates = type.counts.updates;
        shown.deletes = type.counts.deletes;
        shown.all = m_model->population(type.type);
        totals.types << shown;
    }
    totals.deleteLimit = m_model->deleteLimit();
    m_totals->setTotals(totals);
}

void ExportsPage::refreshFindings()
{
    constexpr int fewFindings = 5; // more of them scroll
    QList<Fact> facts;
    const QLocale locale;
    for (const ExportFinding &finding : m_model->verification().findings) {
        Fact fact;
        fact.id = QStringLiteral("finding%1").arg(facts.size());
        fact.glyph = ExportGlyphs::glyphOf(finding.verdict);
        fact.name = finding.message();
        fact.age = locale.toString(finding.count);
        facts << fact;
    }
    m_findings->setFacts(facts);
    const bool areFew = facts.size() <= fewFindings;
    m_findings->setFitsContent(areFew);
    m_findings->setMaximumHeight(areFew ? QWIDGETSIZE_MAX : Fonts::scaled(168));
    refreshCause();
}

//! The difference between the servers that may be behind the chosen finding.
void ExportsPage::refreshCause()
{
    const int number = m_findings->currentId().mid(7).toInt();
    const auto &findings = m_model->verification().findings;
    const bool isChosen = !m_findings->currentId().isEmpty() && number < findings.size();
    const QString cause = isChosen ? findings.at(number).causes.value(0) : QString();
    m_cause->setVisible(!cause.isEmpty());
    m_cause->setProperty("difference", cause);
    m_cause->setText(tr("Likely &cause: %1").arg(m_model->causeText(cause)));
}

//! One thing at a time: what is wrong with files that are looked at, why the capture is no evidence, what is new in it.
void ExportsPage::refreshState()
{
    Message message;
    message.isClosable = false;
    const QString back = tr("&Back to the capture of %1").arg(m_model->stagingName());
    if (m_model->isLooking()) {
        const auto objection = m_model->lookedObjection();
        message.kind = objection ? Glyph::High : Glyph::Info;
        message.headline = objection ? objection->summary() : tr("Files that were opened are shown, not the capture of %1.").arg(m_model->stagingName());
        message.text = objection ? objection->remedy() : tr("Nothing can be approved on them.");
        message.details = objection ? objection->detail() : QString();
        return sayState(message, back, QStringLiteral("backToCaptureButton"), [this] { m_model->stopLooking(); });
    }
    if (const QString objection = m_model->objection(); !objection.isEmpty()) {
        message.kind = Glyph::High;
        message.headline = objection;
        message.text = tr("What is shown is what was captured then; nothing can be approved on it.");
        return sayState(message, tr("Capture &now"), QStringLiteral("captureNowButton"), [this] { m_model->readAnew(); });
    }
    if (const auto &since = m_model->sinceApproval(); since && !m_model->isApproved()) {
        QStringList news;
        for (const NewSinceApproval &one : since->news)
            news << one.sentence();
        message.kind = Glyph::Medium;
        message.headline = tr("The approval that was given does not cover this capture.");
        message.text = news.mid(0, 4).join(QLatin1Char('\n'));
        message.details = news.size() > 4 ? news.join(QLatin1Char('\n')) : QString();
        return sayState(message, tr("Show only what is &new"), QStringLiteral("showNewButton"), [this] { m_model->showNews(); });
    }
    m_stateShown.clear();
    m_state->clear();
}

void ExportsPage::sayState(const Message &message, const QString &button, const QString &name, const std::function<void()> &deed)
{
    const QString key = message.headline + message.text + message.details + name;
    if (std::exchange(m_stateShown, key) == key)
        return;
    m_state->setMessage(message);
    connect(m_state->addButton(button, name), &Button::clicked, m_model, deed);
}

void ExportsPage::approve()
{
    const QString reason = m_reason->text();
    m_reason->clear();
    m_model->approve(reason);
}

void ExportsPage::chooseCsv()
{
    const QString analyzer = tr("Columns of CSExportAnalyzer (*.csv)");
    const QString full = tr("One row a value (*.csv)");
    QString chosen;
    const QString path = QFileDialog::getSaveFileName(this, tr("Export the objects"), QStringLiteral("pending-exports.csv"), analyzer + QStringLiteral(";;") + full, &chosen);
    m_model->writeCsv(path, chosen == full ? ExportCsvWriter::Form::Full : ExportCsvWriter::Form::Analyzer);
}

void ExportsPage::showOtherCaptures()
{
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("otherCapturesMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QString kind = tr("Output of csexport (*.xml);;All files (*)");
    connect(menu->addAction(tr("&Look at files of csexport…")), &QAction::triggered, this,
            [this, kind] { m_model->lookAt(QFileDialog::getOpenFileNames(this, tr("Look at files of csexport"), QString(), kind)); });
    connect(menu->addAction(tr("&Compare with a file of csexport…")), &QAction::triggered, this,
            [this, kind] { m_model->compareWith(QFileDialog::getOpenFileNames(this, tr("Compare with files of csexport"), QString(), kind)); });
    const QList<EarlierCapture> all = m_model->earlierCaptures();
    if (!all.isEmpty())
        menu->addSeparator();
    for (const EarlierCapture &earlier : all) {
        const QString at = QLocale().toString(earlier.at.toLocalTime(), QLocale::ShortFormat);
        connect(menu->addAction(tr("Compare with the capture of %1").arg(at)), &QAction::triggered, m_model, [this, earlier] { m_model->compareWithEarlier(earlier); });
    }
    menu->popup(m_others->mapToGlobal(QPoint(0, m_others->height())));
}

void ExportsPage::print()
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    auto *dialog = new QPrintDialog(printer.get(), this);
    dialog->setObjectName(QStringLiteral("printDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, qOverload<QPrinter *>(&QPrintDialog::accepted), m_model, [model = m_model, printer](QPrinter *) { model->print(*printer); });
    dialog->open();
}

void ExportsPage::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Print) && m_print->isEnabled())
        print();
    else
        MigrationPage::keyPressEvent(event);
}

void ExportsPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (!filesIn(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void ExportsPage::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    m_model->lookAt(filesIn(event->mimeData()));
}

} // namespace swingbridge
