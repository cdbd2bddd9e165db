// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "MigrationWizard.h"
#include "common/Shell.h"
#include "support/PagePerson.h"

namespace swingbridge::test {

//! A person in front of the wizard's window.
class WizardPerson : public PagePerson
{
public:
    explicit WizardPerson(MigrationWizard &wizard) : m_wizard(wizard) {}

    //! Waits for the button as long as a whole switch may take.
    bool clicks(const QString &name) const { return PagePerson::clicks(name, patience); }
    //! Until nothing runs any more.
    bool waits() const
    {
        return QTest::qWaitFor([this] { return !m_wizard.session()->isBusy(); }, patience);
    }
    MigrationWizard &wizard() const { return m_wizard; }

protected:
    QWidget *front() const override { return m_wizard.window(); }

private:
    MigrationWizard &m_wizard;
};

} // namespace swingbridge::test
