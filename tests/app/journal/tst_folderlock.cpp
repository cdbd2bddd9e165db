// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/FolderLock.h"

#include "JournalFixture.h"

#include <QProcess>
#include <QSysInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace swingbridge;

class tst_FolderLock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSecondHolderIsToldWhoTheFirstIs()
    {
        const QTemporaryDir folder;
        const auto first = FolderLock::take(folder.path());
        QVERIFY(first);
        QVERIFY((*first)->claim());
        const auto second = FolderLock::take(folder.path());
        QVERIFY(!second);
        QCOMPARE(second.error().kind(), Error::Kind::InUse);
        QVERIFY(second.error().detail().contains(QString::number(QCoreApplication::applicationPid())));
        QVERIFY(second.error().detail().contains(QSysInfo::machineHostName()));
    }

    void itIsFreeOnceTheHolderIsGone()
    {
        const QTemporaryDir folder;
        {
            const auto first = FolderLock::take(folder.path());
            QVERIFY((*first)->claim());
        }
        const auto second = FolderLock::take(folder.path());
        QVERIFY(second);
        QVERIFY((*second)->foreignOwner().isEmpty());
    }

    void aKilledProcessHoldsNothing()
    {
        const QTemporaryDir folder;
        QProcess writer;
        writer.start(QStringLiteral(SWINGBRIDGE_JOURNAL_WRITER), {folder.path(), QStringLiteral("0")});
        QVERIFY(writer.waitForReadyRead());
        QCOMPARE(FolderLock::take(folder.path()).error().kind(), Error::Kind::InUse);
        writer.kill();
        QVERIFY(writer.waitForFinished());
        QVERIFY(FolderLock::take(folder.path()));
    }

    void anOwnerOnAnotherMachineIsNamedUntilItIsClaimed()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("lock")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("process 7 on elsewhere\n");
        file.close();
        for (int look = 0; look < 2; ++look) // looking alone changes nothing
            QCOMPARE((*FolderLock::take(folder.path()))->foreignOwner(), QStringLiteral("process 7 on elsewhere"));
        QVERIFY((*FolderLock::take(folder.path()))->claim());
        QVERIFY((*FolderLock::take(folder.path()))->foreignOwner().isEmpty());
    }

    void aFolderThatIsNotThereIsALocalFailure()
    {
        QCOMPARE(FolderLock::take(QStringLiteral("/nonexistent/folder")).error().kind(), Error::Kind::LocalFile);
    }
};

QTEST_GUILESS_MAIN(tst_FolderLock)
#include "tst_folderlock.moc"
