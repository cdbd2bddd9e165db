// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/SheetButtons.h"

#include "common/Button.h"
#include "migration/Workspace.h"
#include "session/MigrationPage.h"
#include "session/PageModel.h"
#include "session/SheetFile.h"

#include <QFileDialog>
#include <QPrintDialog>
#include <QPrinter>

namespace swingbridge {

SheetButtons::SheetButtons(MigrationPage *page)
    : QObject(page)
    , m_page(page)
    , m_save(new Button(Button::Kind::Plain, Icon::Save, QStringLiteral("sheetSaveButton")))
    , m_print(new Button(Button::Kind::Plain, Icon::Print, QStringLiteral("sheetPrintButton")))
{
    m_page->addHeaderWidget(m_save);
    m_page->addHeaderWidget(m_print);
    connect(m_save, &Button::clicked, this, &SheetButtons::save);
    connect(m_print, &Button::clicked, this, &SheetButtons::print);
}

void SheetButtons::retranslate()
{
    m_save->setText(tr("Sa&ve sheet…"));
    m_save->setToolTip(tr("The run sheet for the change ticket: who signs in where, steps with durations, the way back. PDF, HTML or text."));
    m_print->setText(tr("&Print sheet…"));
    m_print->setToolTip(m_save->toolTip());
}

void SheetButtons::refresh()
{
    const bool hasJournal = m_page->model()->workspace().journal != nullptr;
    m_save->setEnabled(hasJournal);
    m_print->setEnabled(hasJournal);
}

void SheetButtons::save()
{
    const QString place = m_page->model()->workspace().folder + QStringLiteral("/run-sheet.pdf");
    const QString path = QFileDialog::getSaveFileName(m_page, tr("Save the run sheet"), place, tr("PDF (*.pdf);;HTML (*.html);;Text (*.txt)"));
    if (!path.isEmpty())
        m_page->model()->tell(SheetFile::write(m_page->model()->workspace(), path));
}

void SheetButtons::print()
{
    QPrinter printer(QPrinter::HighResolution);
    QPrintDialog dialog(&printer, m_page);
    if (dialog.exec() == QDialog::Accepted)
        SheetFile::print(m_page->model()->workspace(), printer);
}

} // namespace swingbridge
