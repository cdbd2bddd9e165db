// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "MigrationWizard.h"
#include "common/Shell.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <QTest>

namespace swingbridge::test {

//! A person in front of the wizard's window: sees what is visible, clicks and types.
class WizardPerson
{
public:
    explicit WizardPerson(MigrationWizard &wizard) : m_wizard(wizard) {}

    template <typename Widget>
    Widget *sees(const QString &name) const
    {
        const QList<Widget *> all = m_wizard.window()->findChildren<Widget *>(name);
        const auto it = std::find_if(all.cbegin(), all.cend(), [](const Widget *widget) { return widget->isVisible(); });
        return it == all.cend() ? nullptr : *it;
    }
    bool clicks(const QString &name) const
    {
        auto *button = sees<QAbstractButton>(name);
        if (!button || !QTest::qWaitFor([button] { return button->isEnabled(); }, patience))
            return false;
        QTest::mouseClick(button, Qt::LeftButton);
        return true;
    }
    bool types(const QString &name, const QString &text) const
    {
        auto *edit = sees<QLineEdit>(name);
        if (!edit || !edit->isEnabled())
            return false;
        edit->setFocus();
        QTest::keyClick(edit, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(edit, text);
        return edit->text() == text;
    }
    //! Until nothing runs any more.
    bool waits() const
    {
        return QTest::qWaitFor([this] { return !m_wizard.session()->isBusy(); }, patience);
    }
    MigrationWizard &wizard() const { return m_wizard; }

    static constexpr int patience = 180'000; // milliseconds; two busy cores

private:
    MigrationWizard &m_wizard;
};

} // namespace swingbridge::test
