// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/MigrationPage.h"

#include "common/Button.h"
#include "common/MessageBar.h"
#include "session/PageModel.h"
#include "session/TakeOverPanel.h"
#include "switchover/ForeignClaim.h"

#include <QKeyEvent>

namespace swingbridge {

MigrationPage::MigrationPage(PageModel *model, QWidget *parent) : PageFrame(parent), m_model(model)
{
    connect(m_model, &PageModel::changed, this, &MigrationPage::follow);
    connect(m_model, &PageModel::refused, this, &MigrationPage::showError);
}

Button *MigrationPage::addReadAgainButton()
{
    m_again = new Button(Button::Kind::Plain, Icon::Refresh, QStringLiteral("readAgainButton"));
    addHeaderWidget(m_again);
    connect(m_again, &Button::clicked, m_model, &PageModel::readAnew);
    return m_again;
}

void MigrationPage::retranslate()
{
    // A page that calls it otherwise has done so by now.
    if (m_again && (m_again->text().isEmpty() || m_again->text() == m_againText)) {
        m_againText = tr("&Read again");
        m_again->setText(m_againText);
    }
    m_shownError.clear();
    follow();
}

void MigrationPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_F5 && m_again && m_again->isEnabled())
        m_model->readAnew();
    else
        PageFrame::keyPressEvent(event);
}

void MigrationPage::follow()
{
    const auto error = m_model->error();
    const QString now = error ? error->summary() + error->detail() : QString();
    if (now != m_shownError) {
        m_shownError = now;
        if (error)
            showError(*error);
        else
            messages()->clear();
    }
    if (m_again)
        m_again->setEnabled(!m_model->isBusy());
    refresh();
}

void MigrationPage::showError(const Error &error)
{
    Message message;
    message.kind = error.isCancelled() ? Glyph::Info : Glyph::Blocker;
    message.headline = error.summary();
    message.text = error.remedy();
    message.details = error.detail();
    messages()->setMessage(message);
    if (error.code() == QLatin1String("G05") && m_model->foreignClaim())
        messages()->setContent(new TakeOverPanel(m_model));
    Button *again = messages()->addButton(tr("&Try again"), QStringLiteral("tryAgainButton"));
    connect(again, &Button::clicked, m_model, &PageModel::readAgain);
}

} // namespace swingbridge
