// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/Shell.h"

#include "common/Fonts.h"
#include "common/Footer.h"
#include "common/Hairline.h"
#include "common/ProductMark.h"
#include "common/StepList.h"
#include "common/TopologyStrip.h"

#include <QCloseEvent>
#include <QHBoxLayout>
#include <QStackedWidget>

namespace swingbridge {

Shell::Shell(QWidget *parent)
    : QMainWindow(parent)
    , m_strip(new TopologyStrip)
    , m_steps(new StepList)
    , m_pages(new QStackedWidget)
    , m_footer(new Footer)
{
    auto *middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(m_steps);
    middle->addWidget(new Hairline(Qt::Vertical, Hairline::Weight::Strong));
    middle->addWidget(m_pages, 1);
    auto *all = new QWidget;
    auto *column = new QVBoxLayout(all);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_strip);
    column->addLayout(middle, 1);
    column->addWidget(m_footer);
    setCentralWidget(all);
    m_pages->setBackgroundRole(QPalette::Base);
    m_pages->setAutoFillBackground(true);
    setWindowIcon(ProductMark::windowIcon());
    setMinimumSize(960, 600); // leaves room for task bar and title on a screen of 1024 x 768
    resize(1280, 800);
    fold();
}

QWidget *Shell::page() const
{
    return m_pages->currentWidget();
}

void Shell::setPage(QWidget *page)
{
    if (m_pages->indexOf(page) < 0)
        m_pages->addWidget(page);
    m_pages->setCurrentWidget(page);
    page->setFocus(Qt::OtherFocusReason);
}

void Shell::removePage(QWidget *page)
{
    m_pages->removeWidget(page);
    page->setParent(nullptr);
}

void Shell::closeNow()
{
    m_isClosing = true;
    close();
}

void Shell::closeEvent(QCloseEvent *event)
{
    if (m_isClosing)
        return QMainWindow::closeEvent(event);
    event->ignore();
    Q_EMIT closeRequested();
}

void Shell::resizeEvent(QResizeEvent *event)
{
    fold();
    QMainWindow::resizeEvent(event);
}

void Shell::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange)
        fold();
    QMainWindow::changeEvent(event);
}

void Shell::fold()
{
    const bool isNarrow = width() < Fonts::scaled(1180);
    if (m_steps->isFolded() != isNarrow || m_steps->maximumWidth() != m_steps->width())
        m_steps->setFolded(isNarrow);
}

} // namespace swingbridge
