// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "credentials/Keychain.h"
#include "support/Await.h"

#include <QDBusConnection>
#include <QDBusContext>
#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace swingbridge;
using namespace std::chrono_literals;

//! What QtKeychain asks of KWallet, kept in memory.
class StandInWallet : public QObject, protected QDBusContext
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.kde.KWallet")

public:
    bool refuses = false;
    bool isSilent = false;
    QMap<QString, QByteArray> entries;

public Q_SLOTS:
    Q_SCRIPTABLE QString networkWallet() { return QStringLiteral("kdewallet"); }
    Q_SCRIPTABLE int open(const QString &, qlonglong, const QString &)
    {
        if (isSilent)
            setDelayedReply(true); // its owner has not unlocked it yet
        return refuses ? -1 : 1;
    }
    Q_SCRIPTABLE int entryType(int, const QString &, const QString &key, const QString &) { return entries.contains(key) ? 2 : 0; }
    Q_SCRIPTABLE QByteArray readEntry(int, const QString &, const QString &key, const QString &) { return entries.value(key); }
    Q_SCRIPTABLE int writeEntry(int, const QString &, const QString &key, const QByteArray &value, const QString &)
    {
        entries.insert(key, value);
        return 0;
    }
    Q_SCRIPTABLE int removeEntry(int, const QString &, const QString &key, const QString &) { return entries.remove(key) > 0 ? 0 : -3; }
};

//! The real QtKeychain over a session bus of the test's own, with nothing on it but a wallet that the test plays.
class tst_Keychain : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QProcess m_daemon;
    StandInWallet m_wallet;
    const QString m_server = QStringLiteral("winrm://sync01:5986");

    //! The bus, with the wallet on it or without.
    bool hasBus(bool withWallet)
    {
        if (m_daemon.state() == QProcess::NotRunning && !startBus())
            return false;
        QDBusConnection bus = QDBusConnection::connectToBus(qEnvironmentVariable("DBUS_SESSION_BUS_ADDRESS"), QStringLiteral("wallet"));
        if (!withWallet)
            bus.unregisterService(QStringLiteral("org.kde.kwalletd5"));
        return !withWallet || bus.registerService(QStringLiteral("org.kde.kwalletd5"));
    }
    bool startBus()
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const char *services : {"XDG_DATA_DIRS", "XDG_DATA_HOME", "XDG_RUNTIME_DIR"}) // no service that could be started
            environment.insert(QString::fromLatin1(services), m_folder.path());
        m_daemon.setProcessEnvironment(environment);
        m_daemon.start(QStringLiteral("dbus-daemon"), {QStringLiteral("--session"), QStringLiteral("--nofork"), QStringLiteral("--print-address"),
                                                       QStringLiteral("--address=unix:dir=") + m_folder.path()});
        if (!m_daemon.waitForReadyRead(10'000))
            return false;
        qputenv("DBUS_SESSION_BUS_ADDRESS", m_daemon.readLine().trimmed());
        QDBusConnection bus = QDBusConnection::connectToBus(qEnvironmentVariable("DBUS_SESSION_BUS_ADDRESS"), QStringLiteral("wallet"));
        return bus.registerObject(QStringLiteral("/modules/kwalletd5"), &m_wallet, QDBusConnection::ExportScriptableSlots);
    }

private Q_SLOTS:
    void initTestCase()
    {
        qunsetenv("DBUS_SESSION_BUS_ADDRESS");
        qputenv("XDG_RUNTIME_DIR", m_folder.path().toUtf8());
        qputenv("XDG_CURRENT_DESKTOP", "KDE"); // decides which service QtKeychain speaks to
        qputenv("KDE_FULL_SESSION", "true");
        qputenv("KDE_SESSION_VERSION", "5");
    }
    void cleanupTestCase()
    {
        m_daemon.terminate();
        m_daemon.waitForFinished();
    }
    void init()
    {
        m_wallet.refuses = false;
        m_wallet.isSilent = false;
    }

    void withoutASessionBusItIsSaidAtOnce()
    {
        QElapsedTimer time;
        time.start();
        Keychain keychain;
        QVERIFY(!keychain.isAvailable());
        const auto found = test::await(keychain.find(m_server, {}));
        QVERIFY(found && !*found && found->error().kind() == Error::Kind::LocalFile);
        const Credential credential(QStringLiteral("adm"), "pw", true);
        const auto kept = test::await(keychain.keep(m_server, credential, {}));
        QVERIFY(kept && !*kept);
        QVERIFY(time.elapsed() < 2000);
    }
    void onABusWithoutAServiceThereIsNone()
    {
        if (!hasBus(false))
            QSKIP("no dbus-daemon here");
        QVERIFY(!Keychain().isAvailable());
    }
    void whatIsKeptIsFoundAndForgotten()
    {
        if (!hasBus(true) || !qEnvironmentVariable("LD_LIBRARY_PATH").contains(QLatin1String("without_libsecret")))
            QSKIP("no dbus-daemon here, or not started by CTest");
        Keychain keychain;
        QVERIFY(keychain.isAvailable());
        const auto nothing = test::await(keychain.find(m_server, {}));
        QVERIFY(nothing && *nothing && !**nothing);
        const Credential credential(QStringLiteral("CONTOSO\\adm"), "p\nw \xc3\xa4 with a line end", true);
        const auto kept = test::await(keychain.keep(m_server, credential, {}));
        QVERIFY2(kept && *kept, kept && !*kept ? qPrintable(kept->error().detail()) : "");
        QCOMPARE(m_wallet.entries.size(), 1);
        const auto found = test::await(keychain.find(m_server, {}));
        QVERIFY(found && *found && **found);
        QCOMPARE((**found)->user, QStringLiteral("CONTOSO\\adm"));
        QVERIFY((**found)->password->reveal() == "p\nw \xc3\xa4 with a line end");
        QVERIFY((**found)->keep); // so that it is forgotten when the server refuses it
        const auto forgotten = test::await(keychain.forget(m_server, {}));
        QVERIFY(forgotten && *forgotten);
        QVERIFY(m_wallet.entries.isEmpty());
    }
    void aKeychainThatIsNotUnlockedIsAnErrorAndNotAWaitForEver()
    {
        if (!hasBus(true) || !qEnvironmentVariable("LD_LIBRARY_PATH").contains(QLatin1String("without_libsecret")))
            QSKIP("no dbus-daemon here, or not started by CTest");
        Keychain keychain;
        m_wallet.refuses = true;
        const auto refused = test::await(keychain.find(m_server, {}));
        QVERIFY(refused && !*refused);
        QVERIFY(!refused->error().remedy().isEmpty());
        m_wallet.refuses = false;
        m_wallet.isSilent = true;
        std::stop_source stop;
        QTimer::singleShot(100ms, this, [&stop] { stop.request_stop(); });
        const auto stopped = test::await(keychain.find(m_server, stop.get_token()));
        QVERIFY(stopped && !*stopped);
        QCOMPARE(stopped->error().detail(), QStringLiteral("stopped"));
    }
};

QTEST_GUILESS_MAIN(tst_Keychain)
#include "tst_keychain.moc"
