// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/Appearance.h"
#include "common/FactTable.h"
#include "common/RowView.h"
#include "journal/Journal.h"
#include "journeys/wizard/WizardPerson.h"
#include "migration/Workspace.h"
#include "servers/HostKeyPanel.h"
#include "servers/SavedPairs.h"
#include "servers/ServersModel.h"
#include "session/MigrationPage.h"
#include "support/LabMigrations.h"
#include "support/PageBench.h"
#include "support/PageChecks.h"
#include "support/StandInWays.h"

#include <QApplication>
#include <QComboBox>
#include <QDirIterator>
#include <QTemporaryDir>

using namespace swingbridge;
using namespace swingbridge::test;

namespace {

const QString first = QStringLiteral("ssh://sync01.contoso.com");
const QString second = QStringLiteral("ssh://sync02.contoso.com");

//! The wizard on page Servers of a new migration; its addresses lead into a lab.
class LivePage : public WizardPerson
{
public:
    LivePage() : WizardPerson(m_wizard), m_wizard(std::make_shared<LabMigrations>(m_home.path()))
    {
        m_wizard.window()->resize(1280, 900);
        m_wizard.window()->show();
        clicks(QStringLiteral("beginButton"));
    }
    ServersModel *model() const { return qobject_cast<ServersModel *>(m_wizard.page(PhaseId::Servers)->model()); }
    ServerSlot *server(int number) const { return model()->server(number); }
    bool waitsFor(int number) const
    {
        return QTest::qWaitFor([this, number] { return !server(number)->isTesting(); }, patience);
    }
    //! Types an address, tests it and trusts the key that is shown.
    bool meets(int number, const QString &prefix, const QString &address) const
    {
        const QString edit = number == 0 ? QStringLiteral("activeAddressEdit") : QStringLiteral("stagingAddressEdit%1").arg(number);
        return types(edit, address) && clicks(prefix + QStringLiteral("TestButton")) && waitsFor(number) && clicks(prefix + QStringLiteral("TrustButton")) && waitsFor(number)
            && server(number)->reading()->isReachable();
    }
    QString home() const { return m_home.path(); }

private:
    QTemporaryDir m_home;
    MigrationWizard m_wizard;
};

} // namespace

//! Page Servers by mouse and keyboard, with addresses as live servers have them.
class tst_ServersPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_appearance.reset(); }
    void init() { QFile::remove(m_settings.filePath(QStringLiteral("Swingbridge/swingbridge.ini"))); }
    void anAddressIsTakenApart_data();
    void anAddressIsTakenApart();
    void fieldsMakeTheAddress();
    void anUnknownHostKeyIsComparedBeforeAnythingIsSent();
    void aKeyThatIsNotTrustedStaysSo();
    void aChangedHostKeyIsNeverAccepted();
    void aServerThatDoesNotAnswerSaysWhatToDo();
    void aPasswordIsAskedForAndKeptNowhere();
    void whoDoesNotSignInIsToldSo();
    void theOtherCardKeepsItsReading();
    void aPairIsOfferedAgainWithoutSecrets();
    void aThirdServerIsAddedAndLeftOut();
    void swappedServersAreSwappedByOneClick();
    void twoActiveServersAreMendedByHand();
    void everyControlIsNamedAndFollowsTheLanguage();

private:
    QTemporaryDir m_settings;
    std::unique_ptr<Appearance> m_appearance;
};

void tst_ServersPage::initTestCase()
{
    qputenv("XDG_CONFIG_HOME", m_settings.path().toUtf8()); // before the first settings are opened
    m_appearance = std::make_unique<Appearance>(*qApp, Appearance::Mode::Light);
    m_appearance->setMotionReduced(true);
    QVERIFY(SavedPairs().all().isEmpty());
}

void tst_ServersPage::anAddressIsTakenApart_data()
{
    QTest::addColumn<int>("way");
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("port");
    QTest::addColumn<QString>("user");
    const auto row = [](const char *address, WayFields::Way way, const char *host = "", const char *port = "", const char *user = "") {
        QTest::newRow(address) << int(way) << QString::fromLatin1(host) << QString::fromLatin1(port) << QString::fromLatin1(user);
    };
    using Way = WayFields::Way;
    row("ssh://sync01", Way::Ssh, "sync01");
    row("ssh://adm@sync01.contoso.com:2222", Way::Ssh, "sync01.contoso.com", "2222", "adm");
    row("ssh://adm@contoso.com@sync01", Way::Ssh, "sync01", "", "adm@contoso.com");
    row("ssh://[2001:db8::1]:22", Way::Ssh, "2001:db8::1", "22");
    row("winrm://sync01:5986", Way::WinRm, "sync01", "5986");
    row("local:", Way::Local);
    row("files:/var/copy", Way::Files);
    row("lab:sync01", Way::Lab);
}

void tst_ServersPage::anAddressIsTakenApart()
{
    QFETCH(const int, way);
    QFETCH(const QString, host);
    QFETCH(const QString, port);
    QFETCH(const QString, user);
    const QString address = QString::fromLatin1(QTest::currentDataTag());
    const WayFields fields = WayFields::of(address);
    QCOMPARE(int(fields.way), way);
    QCOMPARE(fields.host, host);
    QCOMPARE(fields.port, port);
    QCOMPARE(fields.user, user);
    QCOMPARE(fields.address(), address); // and put together again
}

void tst_ServersPage::fieldsMakeTheAddress()
{
    const LivePage person;
    auto *way = person.sees<QComboBox>(QStringLiteral("activeWayCombo"));
    QVERIFY(way);
    QCOMPARE(way->count(), 4); // SSH, WinRM, this machine, offline copy
    QVERIFY(person.types(QStringLiteral("activeHostEdit"), QStringLiteral("sync01")));
    QVERIFY(person.types(QStringLiteral("activeUserEdit"), QStringLiteral("adm")));
    QVERIFY(person.types(QStringLiteral("activePortEdit"), QStringLiteral("2222")));
    QCOMPARE(person.server(0)->address(), QStringLiteral("ssh://adm@sync01:2222"));
    QCOMPARE(person.sees<QLineEdit>(QStringLiteral("activeAddressEdit"))->text(), person.server(0)->address());
    way->setFocus();
    QTest::keyClick(way, Qt::Key_Down);
    QTRY_COMPARE(person.server(0)->address(), QStringLiteral("winrm://sync01")); // another way has other ports
    QVERIFY(!person.sees(QStringLiteral("activeUserEdit"))); // asked for when it is needed
    QVERIFY(!person.sees(QStringLiteral("activeKeyEdit")));
    QVERIFY(!person.sees<QAbstractButton>(QStringLiteral("deedButton"))->isEnabled());
    QVERIFY(person.types(QStringLiteral("activePortEdit"), QStringLiteral("0")));
    QVERIFY(person.model()->reason().contains(QStringLiteral("winrm://sync01:0")));
    person.sees(QStringLiteral("deedButton"))->setFocus();
    person.sees(QStringLiteral("stagingAddressEdit1"))->setFocus(); // who types is left alone
    QTRY_VERIFY(person.reads(QStringLiteral("messageHeadline")).contains(QStringLiteral("port")));
}

void tst_ServersPage::anUnknownHostKeyIsComparedBeforeAnythingIsSent()
{
    const LivePage person;
    QVERIFY(person.types(QStringLiteral("activeAddressEdit"), first));
    QVERIFY(person.presses(Qt::Key_Return, QStringLiteral("activeAddressEdit"))); // tests
    QVERIFY(person.waitsFor(0));
    QCOMPARE(person.reads(QStringLiteral("activeFingerprint")), HostKeyPanel::inGroups(StandInWays::fingerprint()));
    QVERIFY(person.server(0)->hostKey()->command.contains(QStringLiteral("ssh_host_ed25519_key.pub")));
    QVERIFY(!person.server(0)->reading()->identity);
    QVERIFY(person.clicks(QStringLiteral("activeTrustButton")));
    QVERIFY(person.waitsFor(0));
    QVERIFY(!person.sees(QStringLiteral("activeFingerprint")));
    QVERIFY(person.server(0)->reading()->identity);
    QVERIFY(person.model()->headline(0).contains(QStringLiteral("sync01")));
    QVERIFY(person.model()->facts(0).size() > 8);
    QVERIFY(!person.wizard().session()->isPaired()); // a test writes nothing down
    QVERIFY(person.meets(1, QStringLiteral("staging1"), second));
    for (const PairCondition &condition : person.model()->conditions())
        QVERIFY2(condition.holds.value_or(false), qPrintable(condition.title));
    QVERIFY(person.clicks(QStringLiteral("deedButton")));
    QVERIFY(person.waits());
    QVERIFY(person.wizard().session()->isPaired());
    QVERIFY(!person.sees(QStringLiteral("activeHostEdit"))); // the journal holds them now
}

void tst_ServersPage::aKeyThatIsNotTrustedStaysSo()
{
    const LivePage person;
    QVERIFY(person.types(QStringLiteral("activeAddressEdit"), first));
    QVERIFY(person.clicks(QStringLiteral("activeTestButton")));
    QVERIFY(person.waitsFor(0));
    QVERIFY(person.clicks(QStringLiteral("activeDeclineButton")));
    QTRY_VERIFY(!person.sees(QStringLiteral("activeTrustButton")));
    QVERIFY(person.server(0)->error());
    QVERIFY(!person.server(0)->error()->remedy().contains(QStringLiteral("--accept"))); // no words of the command line
    QVERIFY(person.clicks(QStringLiteral("activeTestButton")));
    QVERIFY(person.waitsFor(0));
    QTRY_VERIFY(person.sees(QStringLiteral("activeTrustButton"))); // asked anew
    QVERIFY(person.types(QStringLiteral("activeAddressEdit"), second));
    QTRY_VERIFY(!person.sees(QStringLiteral("activeTrustButton"))); // it was about another server
}

void tst_ServersPage::aChangedHostKeyIsNeverAccepted()
{
    const LivePage person;
    QVERIFY(person.types(QStringLiteral("activeAddressEdit"), QStringLiteral("ssh://sync01.changed")));
    QVERIFY(person.clicks(QStringLiteral("activeTestButton")));
    QVERIFY(person.waitsFor(0));
    QVERIFY(!person.server(0)->hostKey());
    QTRY_VERIFY(person.reads(QStringLiteral("messageHeadline")).contains(QStringLiteral("another host key")));
    QVERIFY(person.server(0)->error()->remedy().contains(QStringLiteral("known_hosts"))); // where a person would have to look
    QVERIFY(!person.sees(QStringLiteral("activeTrustButton")));
    person.server(0)->trustHostKey();
    QVERIFY(!person.server(0)->isTesting()); // not by any way
}

void tst_ServersPage::aServerThatDoesNotAnswerSaysWhatToDo()
{
    const LivePage person;
    QVERIFY(person.meets(0, QStringLiteral("active"), first));
    QVERIFY(person.types(QStringLiteral("stagingAddressEdit1"), QStringLiteral("ssh://sync09.contoso.com")));
    QVERIFY(person.clicks(QStringLiteral("deedButton"))); // reads both
    QVERIFY(person.waits());
    QVERIFY(!person.wizard().session()->isPaired());
    const auto error = person.server(1)->error();
    QVERIFY(error && !error->remedy().isEmpty());
    QVERIFY(!person.server(0)->error());
    QVERIFY(!person.sees(QStringLiteral("pageMessages"))); // its card says it
    QTRY_COMPARE(person.reads(QStringLiteral("messageHeadline")), error->summary());
    QVERIFY(person.model()->age(0).contains(QStringLiteral("ago")));
}

void tst_ServersPage::aPasswordIsAskedForAndKeptNowhere()
{
    const LivePage person;
    QVERIFY(person.meets(1, QStringLiteral("staging1"), second));
    QVERIFY(person.types(QStringLiteral("activeAddressEdit"), QStringLiteral("winrm://sync01.contoso.com")));
    QVERIFY(person.clicks(QStringLiteral("activeTestButton")));
    QTRY_VERIFY(person.sees<QLineEdit>(QStringLiteral("activePasswordEdit")));
    QCOMPARE(person.sees<QLineEdit>(QStringLiteral("activePasswordEdit"))->echoMode(), QLineEdit::Password);
    QVERIFY(!person.sees<QAbstractButton>(QStringLiteral("activeSignInButton"))->isEnabled());
    QVERIFY(person.sees(QStringLiteral("activeKeepPasswordBox")));
    QVERIFY(person.types(QStringLiteral("activeSignInUserEdit"), QStringLiteral("CONTOSO\\adm")));
    QVERIFY(person.types(QStringLiteral("activePasswordEdit"), QStringLiteral("wrong horse")));
    QVERIFY(person.presses(Qt::Key_Return, QStringLiteral("activePasswordEdit")));
    QTRY_VERIFY(person.reads(QStringLiteral("messageHeadline")).contains(QStringLiteral("did not accept")));
    QCOMPARE(person.sees<QLineEdit>(QStringLiteral("activeSignInUserEdit"))->text(), QStringLiteral("CONTOSO\\adm"));
    QVERIFY(person.types(QStringLiteral("activePasswordEdit"), StandInWays::password()));
    QVERIFY(person.clicks(QStringLiteral("activeSignInButton")));
    QVERIFY(person.waitsFor(0));
    QVERIFY(person.server(0)->reading()->identity);
    QVERIFY(person.clicks(QStringLiteral("deedButton"))); // asked once more: its door is opened anew
    QTRY_VERIFY(person.sees<QLineEdit>(QStringLiteral("activePasswordEdit")) || !person.wizard().session()->isBusy());
    QVERIFY(person.types(QStringLiteral("activeSignInUserEdit"), QStringLiteral("CONTOSO\\adm")));
    QVERIFY(person.types(QStringLiteral("activePasswordEdit"), StandInWays::password()));
    QVERIFY(person.clicks(QStringLiteral("activeSignInButton")));
    QVERIFY(person.waits());
    QVERIFY(person.wizard().session()->isPaired());
    for (const QString &folder : {person.home(), m_settings.path()}) {
        QDirIterator files(folder, QDir::Files, QDirIterator::Subdirectories);
        int looked = 0;
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray bytes = file.readAll();
            QVERIFY2(!bytes.contains(StandInWays::password().toUtf8()) && !bytes.contains(StandInWays::password().toUtf8().toBase64()), qPrintable(file.fileName()));
            ++looked;
        }
        QVERIFY(looked > 0);
    }
}

void tst_ServersPage::whoDoesNotSignInIsToldSo()
{
    const LivePage person;
    QVERIFY(person.types(QStringLiteral("activeAddressEdit"), QStringLiteral("winrm://sync01")));
    QVERIFY(person.clicks(QStringLiteral("activeTestButton")));
    QVERIFY(person.clicks(QStringLiteral("activeNoSignInButton")));
    QVERIFY(person.waitsFor(0));
    QVERIFY(!person.sees(QStringLiteral("activePasswordEdit")));
    QVERIFY(person.server(0)->error()->summary().contains(QStringLiteral("sign-in")));
}

void tst_ServersPage::theOtherCardKeepsItsReading()
{
    const LivePage person;
    QVERIFY(person.meets(0, QStringLiteral("active"), first));
    const QDateTime readAt = person.server(0)->reading()->readAt;
    QVERIFY(person.types(QStringLiteral("stagingAddressEdit1"), QStringLiteral("ssh://s")));
    QVERIFY(person.server(0)->reading()->identity);
    QCOMPARE(person.server(0)->reading()->readAt, readAt);
    QVERIFY(person.types(QStringLiteral("activeAddressEdit"), second));
    QVERIFY(!person.server(0)->reading()->identity); // another address is another server
    QVERIFY(person.presses(Qt::Key_F5, QStringLiteral("activeAddressEdit"))); // tests what is named, pairs nobody
    QVERIFY(person.waitsFor(0));
    QVERIFY(person.waitsFor(1));
    QVERIFY(person.server(1)->error());
    QVERIFY(!person.wizard().session()->isPaired());
}

void tst_ServersPage::aPairIsOfferedAgainWithoutSecrets()
{
    {
        const LivePage person;
        QVERIFY(!person.sees(QStringLiteral("savedPairCombo")));
        QVERIFY(person.meets(0, QStringLiteral("active"), first));
        QVERIFY(person.meets(1, QStringLiteral("staging1"), second));
        QVERIFY(person.types(QStringLiteral("activeKeyEdit"), QStringLiteral("/keys/id_swing")));
        QVERIFY(person.types(QStringLiteral("ticketEdit"), QStringLiteral("CHG0048213")));
        QVERIFY(SavedPairs().all().isEmpty()); // nobody was paired yet
        QVERIFY(person.clicks(QStringLiteral("deedButton")));
        QVERIFY(person.waits());
        QVERIFY(person.wizard().session()->isPaired());
        const auto journal = Journal::openReadOnly(person.home() + QStringLiteral("/live"));
        QVERIFY(journal.has_value());
        QVERIFY((*journal)->facts().extra().contains("CHG0048213"));
        QVERIFY(!(*journal)->facts().extra().contains("id_swing")); // how this machine signs in is nobody else's business
    }
    QCOMPARE(SavedPairs().identityFile(first), QStringLiteral("/keys/id_swing"));
    QFile kept(m_settings.filePath(QStringLiteral("Swingbridge/swingbridge.ini")));
    QVERIFY(kept.open(QIODevice::ReadOnly));
    const QByteArray bytes = kept.readAll();
    QVERIFY(bytes.contains("sync01") && !bytes.contains("assword") && !bytes.contains(StandInWays::fingerprint().mid(7).toUtf8()));
    const LivePage person;
    QVERIFY(person.sees<QComboBox>(QStringLiteral("savedPairCombo")));
    QVERIFY(person.clicks(QStringLiteral("usePairButton")));
    QCOMPARE(person.server(0)->address(), first);
    QCOMPARE(person.server(0)->identityFile(), QStringLiteral("/keys/id_swing"));
    QCOMPARE(person.server(1)->address(), second);
    QVERIFY(person.clicks(QStringLiteral("forgetPairButton")));
    QTRY_VERIFY(!person.sees(QStringLiteral("savedPairCombo")));
    QVERIFY(SavedPairs().all().isEmpty());
}

void tst_ServersPage::aThirdServerIsAddedAndLeftOut()
{
    const LivePage person;
    QVERIFY(person.clicks(QStringLiteral("addServerButton")));
    QVERIFY(person.clicks(QStringLiteral("addServerButton")));
    QTRY_VERIFY(person.sees(QStringLiteral("stagingAddressEdit3")));
    QVERIFY(!person.sees(QStringLiteral("addServerButton"))); // four at most
    QVERIFY(person.types(QStringLiteral("stagingAddressEdit2"), QStringLiteral("ssh://sync03")));
    QVERIFY(person.clicks(QStringLiteral("staging3RemoveButton")));
    QTRY_VERIFY(!person.sees(QStringLiteral("stagingAddressEdit3")));
    QCOMPARE(person.server(2)->address(), QStringLiteral("ssh://sync03"));
    QCOMPARE(person.wizard().session()->workspace().setup.stagingAddresses.size(), 2);
    QVERIFY(!person.sees(QStringLiteral("staging1RemoveButton")));
}

void tst_ServersPage::swappedServersAreSwappedByOneClick()
{
    const LivePage person;
    QVERIFY(person.meets(0, QStringLiteral("active"), second));
    QVERIFY(person.meets(1, QStringLiteral("staging1"), first));
    QVERIFY(person.clicks(QStringLiteral("deedButton")));
    QVERIFY(person.waits());
    QVERIFY(!person.wizard().session()->isPaired());
    QVERIFY(person.clicks(QStringLiteral("swapServersButton")));
    QCOMPARE(person.server(0)->address(), first);
    QVERIFY(person.server(0)->reading()->identity); // known all the same
    QVERIFY(person.clicks(QStringLiteral("deedButton")));
    QVERIFY(person.waits());
    QVERIFY(person.wizard().session()->isPaired());
}

void tst_ServersPage::twoActiveServersAreMendedByHand()
{
    PageBench bench(QStringLiteral("two-active"));
    QVERIFY(bench.opens(PhaseId::Servers));
    bench.model()->deed();
    QVERIFY(bench.waits());
    QVERIFY(!bench.sees(QStringLiteral("mendTable")));
    QCOMPARE(bench.model<ServersModel>()->mendable(), (QList<int>{0, 1})); // whichever is named
    QTRY_VERIFY(bench.sees(QStringLiteral("mendButton0")));
    QVERIFY(bench.clicks(QStringLiteral("mendButton1")));
    QVERIFY(bench.sees(QStringLiteral("mendTable")));
    QVERIFY(bench.reads(QStringLiteral("mendHead")).contains(QStringLiteral("sync02")));
    QVERIFY(bench.lab().lab().person().setStagingMode(QStringLiteral("sync02"), true));
    QVERIFY(bench.clicks(QStringLiteral("tryAgainButton"))); // read back
    QVERIFY(bench.waits());
    QVERIFY(bench.session()->isPaired());
    QVERIFY(!bench.sees(QStringLiteral("mendTable")));
}

void tst_ServersPage::everyControlIsNamedAndFollowsTheLanguage()
{
    const LivePage person;
    QVERIFY(person.types(QStringLiteral("activeAddressEdit"), QStringLiteral("winrm://sync01")));
    QVERIFY(person.clicks(QStringLiteral("activeTestButton")));
    QVERIFY(person.types(QStringLiteral("stagingAddressEdit1"), second));
    QVERIFY(person.clicks(QStringLiteral("staging1TestButton")));
    QVERIFY(person.waitsFor(1));
    QTRY_VERIFY(person.sees(QStringLiteral("activePasswordEdit")));
    VERIFY_NONE(unnamedControls(*person.wizard().page(PhaseId::Servers)));
    QVERIFY(person.clicks(QStringLiteral("activeNoSignInButton")));
    QVERIFY(person.waitsFor(0));
}

QTEST_MAIN(tst_ServersPage)
#include "tst_serverspage.moc"
