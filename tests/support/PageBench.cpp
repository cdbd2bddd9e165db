// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/PageBench.h"

#include "PageFactory.h"
#include "common/Appearance.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QTest>

namespace swingbridge::test {
namespace {

constexpr int patience = 60'000;

} // namespace

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

QString PageBench::reads(const QString &name) const
{
    const auto *label = sees<QLabel>(name);
    return label ? label->text() : QString();
}

bool PageBench::clicks(const QString &name) const
{
    constexpr int glance = 5'000;
    QAbstractButton *button = nullptr;
    const auto isReady = [&] {
        button = sees<QAbstractButton>(name); // what was just added is shown by the event loop
        return button && button->isEnabled();
    };
    if (!QTest::qWaitFor(isReady, glance))
        return false;
    QTest::mouseClick(button, Qt::LeftButton, Qt::NoModifier, QPoint(12, button->height() / 2));
    return true;
}

bool PageBench::types(const QString &name, const QString &text) const
{
    auto *edit = sees<QLineEdit>(name);
    if (!edit || !edit->isEnabled() || edit->isReadOnly())
        return false;
    edit->setFocus();
    edit->selectAll();
    QTest::keyClick(edit, Qt::Key_Backspace);
    QTest::keyClicks(edit, text);
    return true;
}

bool PageBench::presses(Qt::Key key, const QString &name, Qt::KeyboardModifiers modifiers) const
{
    QWidget *widget = name.isEmpty() ? static_cast<QWidget *>(m_page.data()) : sees(name);
    if (!widget)
        return false;
    widget->setFocus();
    QTest::keyClick(widget, key, modifiers);
    return true;
}

bool PageBench::waits() const
{
    return QTest::qWaitFor([this] { return !session()->isBusy(); }, patience);
}

} // namespace swingbridge::test
