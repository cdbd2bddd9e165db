// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "afterwards/AfterwardsModel.h"
#include "afterwards/AfterwardsPage.h"
#include "support/LabMigrations.h"

#include <QTemporaryDir>

namespace swingbridge::test {

//! Page Afterwards over a lab whose switch is done, and a person in front of it. The lab is prepared once in a program and copied.
class AfterwardsStage
{
public:
    AfterwardsStage();
    ~AfterwardsStage();

    bool clicks(const QString &button) const;
    bool types(const QString &edit, const QString &text) const;
    bool waits() const;
    template <typename Widget = QWidget>
    Widget *sees(const QString &name) const
    {
        const QList<Widget *> all = m_page->findChildren<Widget *>(name);
        const auto it = std::find_if(all.cbegin(), all.cend(), [](const Widget *widget) { return widget->isVisible(); });
        return it == all.cend() ? nullptr : *it;
    }
    QString reads(const QString &label) const;
    int rows(const QString &table) const;
    int entries(EntryKind kind, const QString &step) const;

    AfterwardsModel *model() const { return m_model; }
    AfterwardsPage *page() const { return m_page.get(); }
    MigrationSession *session() const { return m_session.get(); }
    Lab &lab() const { return *m_migrations->lab(); }

private:
    QTemporaryDir m_home;
    std::shared_ptr<LabMigrations> m_migrations;
    std::unique_ptr<MigrationSession> m_session;
    AfterwardsModel *m_model = nullptr;
    std::unique_ptr<AfterwardsPage> m_page;
};

} // namespace swingbridge::test
