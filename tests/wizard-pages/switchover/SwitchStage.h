// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/LabMigrations.h"
#include "support/PagePerson.h"
#include "switchover/SwitchoverModel.h"
#include "switchover/SwitchoverPage.h"

#include <QTemporaryDir>

#include <functional>

namespace swingbridge::test {

//! Page Switch over a lab right before the deed: every guard is answered. The lab is prepared once in a program and copied.
class SwitchStage : public PagePerson
{
public:
    explicit SwitchStage(const QString &faults = {});
    //! The scene that comes to rest there.
    explicit SwitchStage(Resting resting);
    ~SwitchStage() override;

    //! Once, when the journal enters \a state: what happens at the servers meanwhile.
    void when(SwitchStateId state, std::function<void()> act);
    //! Whenever the journal has grown.
    void always(std::function<void()> look) { m_always = std::move(look); }
    //! Chooses the mode, types the name, presses the deed; true when it has come to rest or to its end.
    bool begins(bool assisted = false);
    //! Presses the footer's deed, and waits.
    bool deed();
    bool undo();
    bool waits() const;
    SwitchoverModel *model() const { return m_model; }
    SwitchoverPage *page() const { return m_page.get(); }
    MigrationSession *session() const { return m_session.get(); }
    const SwitchView &view() const { return m_model->view(); }
    Lab &lab() const { return *m_migrations->lab(); }
    LabPerson &person() const { return lab().person(); }
    QList<Entry> entries() const;
    //! The states whose step is drawn with a check.
    QList<SwitchStateId> ticked() const;

protected:
    QWidget *front() const override { return m_page.get(); }

private:
    void follow();

    QTemporaryDir m_home;
    std::shared_ptr<LabMigrations> m_migrations;
    std::unique_ptr<MigrationSession> m_session;
    SwitchoverModel *m_model = nullptr;
    std::unique_ptr<SwitchoverPage> m_page;
    QHash<int, std::function<void()>> m_acts;
    std::function<void()> m_always;
    std::function<void(MigrationSession &)> m_afterwards;
};

} // namespace swingbridge::test
