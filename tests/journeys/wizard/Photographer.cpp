// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Photographer.h"

#include "MigrationWizard.h"
#include "common/Shell.h"
#include "servers/ServersModel.h"
#include "session/MigrationPage.h"
#include "support/LabMigrations.h"
#include "support/LabSession.h"
#include "support/StandInWays.h"
#include "support/SwitchScenes.h"
#include "welcome/WelcomeModel.h"

#include <QLineEdit>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>

namespace swingbridge::test {
namespace {

//! The name of a phase's picture: as in the design, by the number of its page.
QString nameOf(PhaseId phase)
{
    return QStringLiteral("%1-%2").arg(phaseOrder(false).indexOf(phase) + 2, 2, 10, QLatin1Char('0')).arg(toWord(phase));
}

} // namespace

Photographer::Photographer(QDir folder, QSize size, QString suffix, QString home)
    : m_folder(std::move(folder)), m_size(size), m_suffix(std::move(suffix)), m_home(std::move(home))
{
}

Photographer::~Photographer() = default;

void Photographer::open(const QString &scenario, const QString &faults)
{
    m_wizard.reset();
    m_taken.clear();
    m_scenario = Scenario::find(scenario).value();
    m_prefix = scenario + QLatin1Char('-');
    m_migrations = std::make_shared<LabMigrations>(m_home, faults);
    show();
    take(QStringLiteral("01-welcome"));
    m_wizard->welcome()->setScenario(scenario);
    m_wizard->welcome()->rehearse();
    QObject::connect(m_wizard->session(), &MigrationSession::changed, m_wizard->window(), [this] { takeSwitch(); });
}

void Photographer::show()
{
    m_wizard = std::make_unique<MigrationWizard>(m_migrations);
    Shell *window = m_wizard->window();
    window->setAttribute(Qt::WA_DontShowOnScreen);
    window->resize(m_size);
    window->show();
}

bool Photographer::walkRests()
{
    const QList<SwitchScene> &scenes = SwitchScene::all();
    return std::all_of(scenes.cbegin(), scenes.cend(), [this](const SwitchScene &scene) { return rest(scene); });
}

bool Photographer::walkLiveServers()
{
    m_prefix = QStringLiteral("live-");
    m_migrations = std::make_shared<LabMigrations>(m_home);
    show();
    m_wizard->welcome()->begin();
    auto *model = qobject_cast<ServersModel *>(m_wizard->page(PhaseId::Servers)->model());
    take(QStringLiteral("empty"));
    const auto test = [&](int server, const QString &address) {
        model->server(server)->setAddress(address);
        model->server(server)->test();
        constexpr int patience = 5'000;
        [[maybe_unused]] const bool isRead = QTest::qWaitFor([&] { return !model->server(server)->isTesting() || model->server(server)->signIn(); }, patience);
        waitUntilQuiet();
    };
    test(0, QStringLiteral("ssh://adm.holm@sync01.contoso.com"));
    take(QStringLiteral("hostkey"));
    model->server(0)->trustHostKey();
    test(0, model->server(0)->address());
    test(1, QStringLiteral("ssh://sync02.changed"));
    take(QStringLiteral("changed"));
    test(1, QStringLiteral("ssh://sync07.contoso.com:2222"));
    take(QStringLiteral("unreachable"));
    test(1, QStringLiteral("winrm://sync02.contoso.com"));
    take(QStringLiteral("signin"));
    model->server(1)->signInAs(QStringLiteral("CONTOSO\\adm.holm"), StandInWays::password(), false);
    waitUntilQuiet();
    test(1, QStringLiteral("ssh://sync02.contoso.com"));
    take(QStringLiteral("secondkey"));
    model->server(1)->trustHostKey();
    test(1, model->server(1)->address());
    take(QStringLiteral("read"));
    model->swapServers();
    model->deed();
    waitUntilQuiet();
    take(QStringLiteral("swapped"));
    model->swapServers();
    model->addServer();
    waitUntilQuiet();
    take(QStringLiteral("three"));
    model->removeServer(2);
    model->deed();
    waitUntilQuiet();
    take(QStringLiteral("paired"));
    return m_wizard->session()->isPaired();
}

bool Photographer::rest(const SwitchScene &scene)
{
    const QTemporaryDir home;
    m_wizard.reset();
    m_prefix = QStringLiteral("rest-");
    m_migrations = std::make_shared<LabMigrations>(home.path(), scene.faults);
    const QString folder = copyPreparedSwitch(home.path());
    show();
    m_wizard->welcome()->resume(folder);
    waitUntilQuiet();
    MigrationSession *session = m_wizard->session();
    bool isDone = !scene.act;
    QObject::connect(session, &MigrationSession::changed, m_wizard->window(), [&] {
        const SwitchView &view = session->workspace().switchover.view();
        if (!isDone && view.attempt > 0 && view.state == scene.at) {
            isDone = true;
            scene.act(*m_migrations->lab(), *session);
        }
    });
    const bool begun = session->chooseMode(false) && session->consentToUndocumented(QStringLiteral("Rehearsed.")) && session->confirmTarget(session->workspace().targetName());
    session->start(PhaseId::Switchover);
    waitUntilQuiet();
    if (scene.afterwards)
        scene.afterwards(*session);
    waitUntilQuiet();
    take(toWord(scene.resting).toLower());
    const bool rests = session->workspace().switchover.view().resting == scene.resting;
    m_wizard.reset(); // before its home
    return begun && rests;
}

bool Photographer::walk(const QString &scenario, const QString &faults)
{
    open(scenario, faults);
    if (!visit(PhaseId::Servers)) // whether the staging server is installed decides the order
        return false;
    const QList<PhaseId> order = m_wizard->session()->order().mid(1);
    return std::all_of(order.cbegin(), order.cend(), [this](PhaseId phase) { return visit(phase); });
}

bool Photographer::visit(PhaseId phase)
{
    m_wizard->goTo(phase);
    waitUntilQuiet();
    take(nameOf(phase) + QStringLiteral("-entered"));
    if (m_wizard->session()->result(phase).state() == PhaseState::Done)
        return true;
    if (phase == PhaseId::Switchover)
        takeGuards();
    const bool ended = runPhase(*m_wizard->session(), *m_scenario, phase);
    waitUntilQuiet();
    take(nameOf(phase) + (ended ? QStringLiteral("-done") : QStringLiteral("-resting")));
    return ended;
}

// Every guard answered and the name typed: the moment before the deed.
void Photographer::takeGuards()
{
    MigrationSession &session = *m_wizard->session();
    const QList<Question> questions = session.questions(PhaseId::Switchover);
    for (const Question &question : questions) {
        if (question.kind() == Question::Kind::Guard && !session.answerGuard(question.id(), QStringLiteral("attest"), QStringLiteral("Looked at it today.")))
            return;
    }
    session.start(PhaseId::Switchover);
    waitUntilQuiet();
    if (auto *name = m_wizard->window()->findChild<QLineEdit *>(QStringLiteral("targetNameEdit")))
        QTest::keyClicks(name, session.workspace().targetName());
    take(nameOf(PhaseId::Switchover) + QStringLiteral("-guards"));
}

// Each state of the switch once, at the moment it is announced.
void Photographer::takeSwitch()
{
    const SwitchView &view = m_wizard->session()->workspace().switchover.view();
    if (view.attempt > 0 && !view.isDone() && m_taken.insert(view.state).second)
        take(nameOf(PhaseId::Switchover) + QLatin1Char('-') + QString::number(int(view.state)) + QLatin1Char('-') + view.stateWord().toLower());
}

void Photographer::waitUntilQuiet()
{
    constexpr int patience = 60'000;
    [[maybe_unused]] const bool quiet = QTest::qWaitFor([this] { return !m_wizard->session()->isBusy(); }, patience);
    QCoreApplication::processEvents(); // what was added to a layout is shown by the next turn of the loop
}

// Layouts with height-for-width need more than one pass. No other events: the switch must not go on meanwhile.
void Photographer::take(const QString &name)
{
    constexpr int passes = 5;
    for (int pass = 0; pass < passes; ++pass) {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::Polish);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    }
    const QString file = m_folder.filePath(m_prefix + name + m_suffix + QStringLiteral(".png"));
    m_wizard->window()->grab().save(file);
    std::printf("%s\n", qPrintable(file));
}

} // namespace swingbridge::test
