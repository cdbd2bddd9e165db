// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "AfterwardsStage.h"

#include "migration/Workspace.h"
#include "support/SwitchScenes.h"

namespace swingbridge::test {

AfterwardsStage::AfterwardsStage() : m_migrations(std::make_shared<LabMigrations>(m_home.path()))
{
    m_session = std::move(m_migrations->open(copyDoneSwitch(m_home.path())).value());
    m_model = new AfterwardsModel(m_session.get());
    m_page = std::make_unique<AfterwardsPage>(m_model);
    m_model->setParent(m_page.get());
    m_page->resize(1062, 1600); // all of it is seen without scrolling
    m_page->show();
    m_model->enter();
    if (!waits())
        qFatal("the first exports were not watched");
}

AfterwardsStage::~AfterwardsStage()
{
    m_page.reset();
}

bool AfterwardsStage::waits() const
{
    const bool isQuiet = QTest::qWaitFor([this] { return !m_model->isWorking(); }, patience);
    QCoreApplication::processEvents(); // what was added to a layout is shown by the next turn of the loop
    return isQuiet;
}

int AfterwardsStage::entries(EntryKind kind, const QString &step) const
{
    const QList<Entry> all = m_session->workspace().journal->entries();
    return int(std::count_if(all.cbegin(), all.cend(), [&](const Entry &entry) { return entry.kind() == kind && entry.step() == step; }));
}

} // namespace swingbridge::test
