// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/PageBench.h"

#include "PageFactory.h"
#include "common/Appearance.h"

#include <QApplication>

namespace swingbridge::test {

PageBench::PageBench(const QString &scenario, const QString &faults)
    : m_appearance(std::make_unique<Appearance>(*qApp, Appearance::Mode::Light)), m_lab(scenario, faults)
{
    m_appearance->setMotionReduced(true);
}

PageBench::~PageBench()
{
    close();
}

bool PageBench::opens(PhaseId phase)
{
    if (!m_lab.runUntil(phase))
        return false;
    show(phase);
    return waits();
}

void PageBench::show(PhaseId phase)
{
    close();
    m_page = makePage(phase, session());
    m_page->resize(1280, 700);
    m_page->show();
    m_page->activateWindow();
    if (!QTest::qWaitForWindowActive(m_page))
        qWarning("the window of page %s did not become active", qPrintable(toWord(phase)));
    m_page->model()->enter();
}

void PageBench::close()
{
    delete m_page.data();
}

QAbstractItemModel *PageBench::rows(const QString &table) const
{
    auto *view = m_page->findChild<QAbstractItemView *>(table);
    return view ? view->model() : nullptr;
}

bool PageBench::waits() const
{
    return QTest::qWaitFor([this] { return !session()->isBusy(); }, patience);
}

} // namespace swingbridge::test
