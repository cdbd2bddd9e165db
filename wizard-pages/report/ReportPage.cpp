// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/ReportPage.h"

#include "common/Button.h"
#include "common/FactList.h"
#include "common/Fonts.h"
#include "common/Theme.h"
#include "report/ReportModel.h"

#include <QVBoxLayout>
#include <QDesktopServices>
#include <QFileDialog>
#include <QFileInfo>
#include <QPrintDialog>
#include <QPrinter>
#include <QGraphicsScene>
#include <QGraphicsView>
#include <QKeyEvent>
#include <QPrintPreviewWidget>
#include <QUrl>

namespace swingbridge {

ReportPage::ReportPage(ReportModel *model, QWidget *parent)
    : MigrationPage(model, parent)
    , m_model(model)
    , m_pdf(new Button(Button::Kind::Plain, Icon::Save, QStringLiteral("pdfButton")))
    , m_print(new Button(Button::Kind::Plain, Icon::Print, QStringLiteral("printButton")))
    , m_folder(new Button(Button::Kind::Plain, Icon::Folder, QStringLiteral("openFolderButton")))
    , m_facts(new FactList)
    , m_paper(std::make_unique<QPrinter>(QPrinter::HighResolution))
    , m_preview(new QPrintPreviewWidget(m_paper.get()))
    , m_pages(m_preview->findChild<QGraphicsView *>())
{
    addHeaderWidget(m_folder);
    addHeaderWidget(m_pdf);
    addHeaderWidget(m_print);
    m_facts->setObjectName(QStringLiteral("reportFacts"));
    m_preview->setObjectName(QStringLiteral("reportPreview"));
    m_pages->setObjectName(QStringLiteral("reportPages")); // the focus goes to the view inside
    m_paper->setOutputFormat(QPrinter::PdfFormat); // no printer is needed to look
    m_paper->setPageSize(QPageSize(QPageSize::A4));
    m_preview->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    m_preview->setMinimumHeight(Fonts::scaled(240));
    m_preview->setZoomMode(QPrintPreviewWidget::FitToWidth);
    connect(m_preview, &QPrintPreviewWidget::paintRequested, m_model, [this](QPrinter *printer) { m_model->print(*printer); });
    content()->addWidget(m_facts);
    content()->addWidget(m_preview, 1);
    connect(m_pdf, &Button::clicked, this, &ReportPage::choosePdf);
    connect(m_print, &Button::clicked, this, &ReportPage::print);
    connect(m_folder, &Button::clicked, this, [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(m_model->folder())); });
    retranslate();
}

ReportPage::~ReportPage()
{
    delete m_preview; // before the paper it draws on
}

QString ReportPage::helpText() const
{
    return tr("The report is made from the journal and from nothing else. The short code belongs into the change ticket: with it anyone can tell later "
              "whether the journal was altered.");
}

void ReportPage::retranslate()
{
    setTitle(tr("Report"));
    setSubtitle(tr("For the change ticket, the approver and the auditor: what was done, seen and said."));
    m_pdf->setText(tr("Save as &PDF…"));
    m_print->setText(tr("P&rint…"));
    m_print->setToolTip(tr("Print the report (Ctrl+P)"));
    m_folder->setText(tr("Open the &folder"));
    m_facts->setAccessibleName(tr("Where the report is"));
    m_preview->setAccessibleName(tr("Preview of the report"));
    m_pages->setAccessibleName(m_preview->accessibleName());
    m_shown.clear();
    MigrationPage::retranslate();
}

void ReportPage::refresh()
{
    QList<LabelledFact> facts;
    const auto add = [&facts](const QString &label, const QString &value, bool isCode) {
        LabelledFact fact;
        fact.label = label;
        fact.value = value;
        fact.isCode = isCode;
        facts << fact;
    };
    add(tr("Short code"), m_model->shortCode(), true);
    QStringList names;
    const QStringList files = m_model->files();
    for (const QString &file : files)
        names << QFileInfo(file).fileName();
    add(tr("Folder"), m_model->folder(), true);
    add(tr("Stored"), names.join(QStringLiteral(", ")), false);
    if (!m_model->written().isEmpty())
        add(tr("PDF"), m_model->written(), true);
    m_facts->setFacts(facts);
    if (m_model->shortCode() != m_shown) { // rendering is dear: only when the journal has grown
        m_shown = m_model->shortCode();
        m_preview->updatePreview();
        groundPages();
    }
}

void ReportPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        groundPages();
    MigrationPage::changeEvent(event);
}

void ReportPage::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Print))
        print();
    else
        MigrationPage::keyPressEvent(event);
}

// Qt lays the pages on a grey of its own, in the dark too.
void ReportPage::groundPages()
{
    if (m_pages->scene())
        m_pages->scene()->setBackgroundBrush(Theme::of(palette()).line);
}

void ReportPage::choosePdf()
{
    m_model->writePdf(QFileDialog::getSaveFileName(this, tr("Save the report"), m_model->folder() + QStringLiteral("/change-report.pdf"), tr("PDF (*.pdf)")));
}

void ReportPage::print()
{
    QPrinter printer(QPrinter::HighResolution);
    QPrintDialog dialog(&printer, this);
    if (dialog.exec() == QDialog::Accepted)
        m_model->print(printer);
}

} // namespace swingbridge
