// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "SwitchStage.h"

#include "migration/Workspace.h"
#include "support/SwitchScenes.h"

namespace swingbridge::test {

SwitchStage::SwitchStage(Resting resting) : SwitchStage(SwitchScene::of(resting).faults)
{
    const SwitchScene &scene = SwitchScene::of(resting);
    m_afterwards = scene.afterwards;
    if (scene.act)
        when(scene.at, [this, act = scene.act] { act(lab(), *m_session); });
}

SwitchStage::SwitchStage(const QString &faults) : m_migrations(std::make_shared<LabMigrations>(m_home.path(), faults))
{
    m_session = std::move(m_migrations->open(copyPreparedSwitch(m_home.path())).value());
    m_model = new SwitchoverModel(m_session.get());
    m_page = std::make_unique<SwitchoverPage>(m_model);
    m_model->setParent(m_page.get());
    QObject::connect(m_session.get(), &MigrationSession::changed, m_page.get(), [this] { follow(); });
    m_page->resize(1062, 651);
    m_page->show();
    m_model->enter();
    if (!waits())
        qFatal("the guards were not read");
}

SwitchStage::~SwitchStage()
{
    m_page.reset();
}

void SwitchStage::when(SwitchStateId state, std::function<void()> act)
{
    m_acts.insert(int(state), std::move(act));
}

// Whoever acts at a server makes the journal grow again: every act is taken out before it is done.
void SwitchStage::follow()
{
    if (m_model->hasBegun() && m_session->isBusy()) {
        if (const auto act = m_acts.take(int(view().state)))
            act();
    }
    if (m_always)
        m_always();
}

bool SwitchStage::begins(bool assisted)
{
    if (!clicks(assisted ? QStringLiteral("assistedRadio") : QStringLiteral("automaticRadio")))
        return false;
    if (!assisted && sees(QStringLiteral("consentButton")) && !clicks(QStringLiteral("consentButton")))
        return false;
    if (!types(QStringLiteral("targetNameEdit"), QStringLiteral("sync02")) || !deed())
        return false;
    if (m_afterwards)
        std::exchange(m_afterwards, nullptr)(*m_session);
    return waits();
}

bool SwitchStage::deed()
{
    if (!m_model->isDeedShown() || !m_model->isDeedEnabled())
        return false;
    m_model->deed();
    return waits();
}

bool SwitchStage::undo()
{
    if (m_model->undoText().isEmpty())
        return false;
    m_model->undo();
    return waits();
}

bool SwitchStage::waits() const
{
    const bool isQuiet = QTest::qWaitFor([this] { return !m_session->isBusy(); }, patience);
    QCoreApplication::processEvents(); // what was added to a layout is shown by the next turn of the loop
    return isQuiet;
}

QList<Entry> SwitchStage::entries() const
{
    return m_session->workspace().journal->entries();
}

QList<SwitchStateId> SwitchStage::ticked() const
{
    QList<SwitchStateId> states;
    for (const SwitchLine &line : view().timeline) {
        if (line.status == SwitchLine::Status::Done)
            states << line.state;
    }
    return states;
}

} // namespace swingbridge::test
