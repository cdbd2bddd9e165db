// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "CopiesTest.h"

#include "foundation/JsonText.h"
#include "foundation/WholeFile.h"
#include "migration/BackupFolder.h"
#include "migration/ServerCopy.h"
#include "support/LabSession.h"

#include <QDir>
#include <QRegularExpression>
#include <QTest>

namespace swingbridge::test {
namespace {

const QDateTime night(QDate(2026, 11, 21), QTime(20, 4, 12), Qt::UTC);

RemoteFile wizardFile(const char *name, int hoursBefore)
{
    return RemoteFile(QStringLiteral("AADConnect/") + QLatin1String(name), 100, night.addSecs(-3600ll * hoursBefore));
}

QString codeOf(const Done &outcome)
{
    return outcome ? QString() : outcome.error().code();
}

//! The files whose SHA-256 is not the one that SHA256SUMS in \a folder states, or that it does not state.
QStringList wronglySummed(const QString &folder)
{
    QStringList wrong;
    QStringList stated;
    for (const QByteArray &line : readWholeFile(folder + QStringLiteral("/SHA256SUMS")).value_or(QByteArray()).split('\n')) {
        if (line.isEmpty())
            continue;
        stated += QString::fromUtf8(line.mid(66));
        if (sha256Hex(readWholeFile(folder + QLatin1Char('/') + stated.last()).value_or(QByteArray())) != QString::fromLatin1(line.left(64)))
            wrong += stated.last();
    }
    for (const char *needed : {"settings.json", "capture.json"}) {
        if (!stated.contains(QLatin1String(needed)))
            wrong += QLatin1String(needed);
    }
    return wrong;
}

} // namespace

void CopiesTest::aCopyIsNamedAfterTimeHostAndTicket()
{
    QCOMPARE(BackupFolder::nameOf(night, QStringLiteral("sync01"), QStringLiteral("CHG 0048213/..")), QStringLiteral("EntraConnect-config-20261121-200412Z-SYNC01-CHG0048213.."));
    QCOMPARE(BackupFolder::nameOf(night, QStringLiteral("sync01"), QString()), QStringLiteral("EntraConnect-config-20261121-200412Z-SYNC01-swing"));
}

void CopiesTest::noCopyLiesOnAServer_data()
{
    QTest::addColumn<QString>("folder");
    QTest::addColumn<QString>("station");
    QTest::addColumn<bool>("isAllowed");
    const QString elsewhere = QStringLiteral("admin7");
    QTest::newRow("share") << QStringLiteral("\\\\SYNC01\\c$\\backup") << elsewhere << false;
    QTest::newRow("share by its full name") << QStringLiteral("\\\\sync02.contoso.com\\data") << elsewhere << false;
    QTest::newRow("with slashes") << QStringLiteral("//sync01/data") << elsewhere << false;
    QTest::newRow("long form") << QStringLiteral("\\\\?\\UNC\\sync01\\data") << elsewhere << false;
    QTest::newRow("over the web") << QStringLiteral("\\\\sync01@SSL\\DavWWWRoot") << elsewhere << false;
    QTest::newRow("another machine's share") << QStringLiteral("\\\\files01\\data\\sync01") << elsewhere << true;
    QTest::newRow("a longer name") << QStringLiteral("\\\\sync011\\data") << elsewhere << true;
    QTest::newRow("this machine") << QDir::tempPath() << elsewhere << true;
    QTest::newRow("this machine is a server") << QDir::tempPath() << QStringLiteral("sync02") << false;
    QTest::newRow("a share, seen from a server") << QStringLiteral("\\\\files01\\data") << QStringLiteral("sync02.contoso.com") << true;
}

void CopiesTest::noCopyLiesOnAServer()
{
    QFETCH(QString, folder);
    QFETCH(QString, station);
    QFETCH(bool, isAllowed);
    const QStringList hosts{QStringLiteral("SYNC01"), QStringLiteral("sync02.contoso.com")};
    const Done outcome = BackupFolder::check(folder, hosts, station);
    QCOMPARE(codeOf(outcome), isAllowed ? QString() : QStringLiteral("backup-on-server"));
    QVERIFY(isAllowed || !outcome.error().remedy().isEmpty());
}

void CopiesTest::theNewestExportedFileIsTaken_data()
{
    QTest::addColumn<QList<RemoteFile>>("files");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<bool>("isFresh");
    const RemoteFile today = wizardFile("Exported-SynchronizationPolicy-2.JSON", 1);
    const RemoteFile lastWeek = wizardFile("exported-synchronizationpolicy-1.json", 24 * 7);
    const RemoteFile applied = wizardFile("Applied-SynchronizationPolicy-3.JSON", 48);
    const RemoteFile justApplied = wizardFile("Applied-SynchronizationPolicy-4.JSON", 0);
    QTest::newRow("nothing") << QList<RemoteFile>{wizardFile("trace-1.log", 1)} << QString() << QStringLiteral("none") << false;
    QTest::newRow("fresh") << QList<RemoteFile>{lastWeek, today, applied} << today.path << QStringLiteral("exported") << true;
    QTest::newRow("old") << QList<RemoteFile>{lastWeek} << lastWeek.path << QStringLiteral("exported") << false;
    QTest::newRow("changed by the wizard since") << QList<RemoteFile>{today, justApplied} << today.path << QStringLiteral("exported") << false;
    QTest::newRow("only applied") << QList<RemoteFile>{applied, justApplied} << justApplied.path << QStringLiteral("applied") << false;
}

void CopiesTest::theNewestExportedFileIsTaken()
{
    QFETCH(QList<RemoteFile>, files);
    QFETCH(QString, name);
    QFETCH(QString, kind);
    QFETCH(bool, isFresh);
    const ExportedSettings settings = ExportedSettings::newestOf(files, night);
    QCOMPARE(settings.file.path, name);
    QCOMPARE(toWord(settings.kind), kind);
    QCOMPARE(settings.isFresh, isFresh);
    QVERIFY(exportedSettingsKindFromWord(kind) == settings.kind);
}

void CopiesTest::aCopyThatIsGivenUpLeavesNothing()
{
    const QTemporaryDir home;
    {
        ServerCopy copy(QStringLiteral("sync01"), home.filePath(QStringLiteral("backup/copy")));
        QVERIFY(copy.store(QStringLiteral("configuration/a.xml"), "<a/>"));
    }
    QVERIFY(QDir(home.filePath(QStringLiteral("backup"))).isEmpty());
}

void CopiesTest::aCopyIsNeverWrittenOverAnother()
{
    const QTemporaryDir home;
    const QString folder = home.filePath(QStringLiteral("copy"));
    ServerCopy first(QStringLiteral("sync01"), folder);
    QVERIFY(first.store(QStringLiteral("a"), "1"));
    QVERIFY(first.finish());
    ServerCopy second(QStringLiteral("sync01"), folder);
    QVERIFY(!second.store(QStringLiteral("a"), "2"));
    QCOMPARE(readWholeFile(folder + QStringLiteral("/a")).value(), QByteArray("1"));
}

void CopiesTest::bothServersAreStoredWithTheirSettingsAndHashes()
{
    LabSession lab(QStringLiteral("contoso"));
    QVERIFY(lab.runUntil(PhaseId::Backup));
    QVERIFY(lab.runPhase(PhaseId::Backup));
    const QList<ServerBackup> backups = lab.workspace().backups;
    QCOMPARE(backups.size(), 2);
    static const QRegularExpression form(QStringLiteral("/EntraConnect-config-\\d{8}-\\d{6}Z-SYNC0[12]-[A-Za-z0-9.-]+$"));
    for (const ServerBackup &backup : backups) {
        QVERIFY2(form.match(backup.folder).hasMatch(), qPrintable(backup.folder));
        QCOMPARE(wronglySummed(backup.folder), QStringList());
        QVERIFY(backup.settings.isFresh); // the lab's person exported it when asked
        QVERIFY(QFileInfo::exists(backup.folder + QStringLiteral("/configuration/GlobalSettings")));
        const auto capture = parseJson(readWholeFile(backup.folder + QStringLiteral("/capture.json")).value(), QStringLiteral("capture"));
        QVERIFY(capture);
        QCOMPARE(textAt(*capture, "schema"), QStringLiteral("swingbridge/backup/1"));
        QCOMPARE(textAt(capture->at("settings"), "sha256"), sha256Hex(readWholeFile(backup.settingsPath()).value()));
    }
}

void CopiesTest::aFolderOnOneOfTheServersIsRefused()
{
    LabSession lab(QStringLiteral("clean"));
    QVERIFY(lab.runUntil(PhaseId::Backup));
    QCOMPARE(codeOf(lab.session()->setBackupFolder(QStringLiteral("\\\\SYNC02\\backup"))), QStringLiteral("backup-on-server"));
    const QTemporaryDir elsewhere;
    QVERIFY(lab.session()->setBackupFolder(elsewhere.path()));
    QVERIFY(lab.runPhase(PhaseId::Backup));
    QCOMPARE(QDir(elsewhere.path()).entryList({QStringLiteral("EntraConnect-config-*")}, QDir::Dirs).size(), 2);
}

void CopiesTest::theCopiesAreKnownAfterARestart()
{
    LabSession lab(QStringLiteral("clean"));
    QVERIFY(lab.runUntil(PhaseId::Comparison));
    const QList<ServerBackup> before = lab.workspace().backups;
    const auto files = lab.workspace().backupFiles.size();
    QVERIFY(lab.reopen());
    QVERIFY(lab.runOnce(PhaseId::Servers));
    const QList<ServerBackup> after = lab.workspace().backups;
    QCOMPARE(after.size(), 2);
    QCOMPARE(lab.workspace().backupFiles.size(), files);
    for (int i = 0; i < 2; ++i) {
        QCOMPARE(after.at(i).folder, before.at(i).folder);
        QCOMPARE(after.at(i).settingsSha256, before.at(i).settingsSha256);
        QVERIFY(after.at(i).settings.isFresh);
    }
}

void CopiesTest::anImportIsPreparedAndLookedAt()
{
    LabSession lab(QStringLiteral("not-installed"));
    QVERIFY(lab.runUntil(PhaseId::Import));
    QVERIFY(lab.runPhase(PhaseId::Import));
    const ImportState &state = lab.workspace().importState;
    QVERIFY(state.isPrepared && state.isSettingsFresh && state.isComparedWithFile && state.isCompared);
    QCOMPARE(sha256Hex(readWholeFile(state.settingsFile).value()), state.settingsSha256);
    QCOMPARE(state.notCarried.size(), 12);
    for (const NotCarried &item : state.notCarried)
        QVERIFY2(item.state() != NotCarried::State::NotLooked, qPrintable(item.word()));
    QVERIFY(!state.comparison.connectorPairs.isEmpty());
    QCOMPARE(lab.entries(EntryKind::Capture, QStringLiteral("prepared")), 1);
    QCOMPARE(lab.entries(EntryKind::Capture, QStringLiteral("imported")), 1);
}

void CopiesTest::anImportedServerIsLookedAtAgain()
{
    LabSession lab(QStringLiteral("not-installed"));
    QVERIFY(lab.runUntil(PhaseId::Comparison));
    QVERIFY(lab.reopen());
    QVERIFY(!lab.workspace().importState.isCompared);
    QVERIFY(lab.runOnce(PhaseId::Servers));
    const auto again = lab.runOnce(PhaseId::Import);
    QVERIFY(again && *again);
    QCOMPARE((*again)->state(), PhaseState::Done); // not Skipped, although the server is installed by now
    QVERIFY(lab.workspace().importState.isCompared);
    QCOMPARE(lab.entries(EntryKind::Capture, QStringLiteral("imported")), 2);
}

void CopiesTest::aSettingsFileThatWasEditedIsNotPrepared()
{
    LabSession lab(QStringLiteral("not-installed"));
    QVERIFY(lab.runUntil(PhaseId::Import));
    const QString file = lab.workspace().backups.constFirst().settingsPath();
    QVERIFY(writeWholeFile(file, readWholeFile(file).value() + ' ', IfExists::Replace));
    const auto refused = lab.runOnce(PhaseId::Import);
    QVERIFY(refused && !*refused);
    QCOMPARE(refused->error().code(), QStringLiteral("settings-changed"));
    QVERIFY(lab.workspace().reading(QStringLiteral("sync02"))->notInstalled);
}

} // namespace swingbridge::test
