// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "afterwards/AfterwardsModel.h"
#include "afterwards/AfterwardsPage.h"
#include "support/LabMigrations.h"
#include "support/PagePerson.h"

#include <QTemporaryDir>

namespace swingbridge::test {

//! Page Afterwards over a lab whose switch is done, and a person in front of it. The lab is prepared once in a program and copied.
class AfterwardsStage : public PagePerson
{
public:
    AfterwardsStage();
    ~AfterwardsStage() override;

    bool clicks(const QString &button) const { return PagePerson::clicks(button, patience); }
    bool waits() const;
    int entries(EntryKind kind, const QString &step) const;

    AfterwardsModel *model() const { return m_model; }
    AfterwardsPage *page() const { return m_page.get(); }
    MigrationSession *session() const { return m_session.get(); }
    Lab &lab() const { return *m_migrations->lab(); }

protected:
    QWidget *front() const override { return m_page.get(); }

private:
    QTemporaryDir m_home;
    std::shared_ptr<LabMigrations> m_migrations;
    std::unique_ptr<MigrationSession> m_session;
    AfterwardsModel *m_model = nullptr;
    std::unique_ptr<AfterwardsPage> m_page;
};

} // namespace swingbridge::test
