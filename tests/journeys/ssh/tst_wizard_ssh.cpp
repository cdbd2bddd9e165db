// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "StoredMigrations.h"
#include "common/Appearance.h"
#include "common/RowView.h"
#include "foundation/WholeFile.h"
#include "journeys/wizard/WizardPerson.h"
#include "lab/Lab.h"
#include "migration/Workspace.h"
#include "servers/HostKeyPanel.h"
#include "servers/ServersModel.h"
#include "session/MigrationPage.h"
#include "support/SshServer.h"
#include "welcome/WelcomeModel.h"

#include <QApplication>
#include <QTemporaryDir>

using namespace swingbridge;
using namespace swingbridge::test;

namespace {

class Person : public WizardPerson
{
public:
    using WizardPerson::WizardPerson;
    ServerSlot *server(int number) const { return qobject_cast<ServersModel *>(wizard().page(PhaseId::Servers)->model())->server(number); }
    bool waitsFor(int number) const
    {
        return QTest::qWaitFor([this, number] { return !server(number)->isTesting(); }, patience);
    }
    //! Fills in host, port and key as a person does who does not know how addresses are written.
    bool names(const QString &prefix, const SshServer &server) const
    {
        return types(prefix + QStringLiteral("HostEdit"), QStringLiteral("127.0.0.1")) && types(prefix + QStringLiteral("PortEdit"), QString::number(server.port()))
            && types(prefix + QStringLiteral("KeyEdit"), server.identityFile());
    }
    //! Tests it, compares the fingerprint with the server's own, and says yes.
    bool meets(int number, const QString &prefix, const SshServer &there) const
    {
        return names(prefix, there) && clicks(prefix + QStringLiteral("TestButton")) && waitsFor(number)
            && reads(prefix + QStringLiteral("Fingerprint")) == HostKeyPanel::inGroups(there.fingerprint()) && clicks(prefix + QStringLiteral("TrustButton")) && waitsFor(number);
    }
};

} // namespace

//! The wizard as people start it, and two agents of a lab behind an sshd each.
class tst_WizardSsh : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_home;
    SshServer m_active;
    SshServer m_staging;
    std::unique_ptr<Appearance> m_appearance;

    QString lab() const { return m_home.filePath(QStringLiteral("lab")); }
    QString knownHosts() const { return m_home.filePath(QStringLiteral("data/swingbridge/known_hosts")); }
    std::shared_ptr<StoredMigrations> migrations() const { return std::make_shared<StoredMigrations>(m_home.filePath(QStringLiteral("kept")), 60); }
    QByteArray standIn(const char *server) const
    {
        return QByteArray("exec " SWINGBRIDGE_CLI " lab agent --lab '") + lab().toUtf8() + "' --server " + server + " -- \"$@\"";
    }
    static void show(MigrationWizard &wizard)
    {
        wizard.window()->resize(1280, 900);
        wizard.window()->show();
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (const QString why = SshServer::whyNot(); !why.isEmpty())
            QSKIP(qPrintable(why));
        qputenv("XDG_CONFIG_HOME", m_home.filePath(QStringLiteral("config")).toUtf8());
        qputenv("XDG_DATA_HOME", m_home.filePath(QStringLiteral("data")).toUtf8());
        m_appearance = std::make_unique<Appearance>(*qApp, Appearance::Mode::Light);
        m_appearance->setMotionReduced(true);
        QVERIFY(createLab(lab(), Scenario::find(QStringLiteral("clean")).value(), 7, 300).has_value());
        QVERIFY(m_active.start() && m_staging.start());
        m_active.setPowerShell(standIn("sync01"));
        m_staging.setPowerShell(standIn("sync02"));
    }
    void cleanupTestCase() { m_appearance.reset(); }

    void twoServersAreMetComparedAndPaired()
    {
        MigrationWizard wizard(migrations());
        show(wizard);
        const Person person(wizard);
        QVERIFY(person.clicks(QStringLiteral("beginButton")));
        QVERIFY(person.meets(0, QStringLiteral("active"), m_active));
        QVERIFY2(person.server(0)->reading()->identity, "its own key signs in");
        QCOMPARE(person.server(0)->reading()->identity->host.toLower(), QStringLiteral("sync01"));
        QVERIFY(person.server(0)->reading()->role() == ServerRole::Active);
        const auto kept = readWholeFile(knownHosts());
        QVERIFY(kept && kept->count('\n') == 1); // one key, of the one that was met
        QVERIFY(person.meets(1, QStringLiteral("staging1"), m_staging));
        QVERIFY(person.server(1)->reading()->role() == ServerRole::Staging);
        QVERIFY(person.clicks(QStringLiteral("deedButton")));
        QVERIFY(person.waits());
        QVERIFY2(wizard.session()->isPaired(), qPrintable(person.reads(QStringLiteral("messageHeadline"))));
        QVERIFY(person.clicks(QStringLiteral("deedButton"))); // on to the next page: the method is read from both
        QVERIFY(person.waits());
        QVERIFY(wizard.session()->result(PhaseId::Method).state() == PhaseState::Done);
        QVERIFY(person.clicks(QStringLiteral("saveAndCloseButton")));
    }

    void aMigrationGoesOnWithoutBeingAskedAgain()
    {
        MigrationWizard wizard(migrations());
        show(wizard);
        const Person person(wizard);
        auto *begun = person.sees<RowView>(QStringLiteral("migrationTable"));
        QVERIFY(begun);
        begun->setFocus();
        begun->setCurrentIndex(begun->model()->index(0, 0));
        QTest::keyClick(begun, Qt::Key_Return);
        QVERIFY(wizard.session() && wizard.session()->isPaired());
        QVERIFY(person.waits());
        wizard.goTo(PhaseId::Servers);
        QVERIFY(person.presses(Qt::Key_F5, QStringLiteral("pairConditionTable")));
        QVERIFY(person.waits());
        QVERIFY(person.server(0)->reading()->isReachable()); // key and host key are known
        QVERIFY(person.server(1)->reading()->isReachable());
    }

    void aChangedHostKeyIsRefusedInTheMiddleOfIt()
    {
        m_staging.stop();
        m_staging.makeHostKey();
        QVERIFY(m_staging.start());
        const auto before = readWholeFile(knownHosts());
        MigrationWizard wizard(migrations());
        show(wizard);
        const Person person(wizard);
        wizard.welcome()->resume(migrations()->known().constFirst().folder);
        QVERIFY(wizard.session());
        QVERIFY(person.waits());
        wizard.goTo(PhaseId::Servers);
        QVERIFY(person.clicks(QStringLiteral("staging1TestButton")));
        QVERIFY(person.waitsFor(1));
        QVERIFY(person.server(1)->error());
        QCOMPARE(person.server(1)->error()->code(), QStringLiteral("host-key-changed"));
        QVERIFY(!person.sees(QStringLiteral("staging1TrustButton")));
        QCOMPARE(*readWholeFile(knownHosts()), *before);
    }
};

QTEST_MAIN(tst_WizardSsh)
#include "tst_wizard_ssh.moc"
