// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "foundation/WholeFile.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/resource.h>

using namespace swingbridge;

namespace {

//! As if the disk were full: nothing longer than \a bytes can be written while this lives.
class FullDisk
{
public:
    explicit FullDisk(rlim_t bytes)
    {
        std::signal(SIGXFSZ, SIG_IGN); // the limit answers by an error, not by a signal
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit tight{bytes, m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &tight);
    }
    ~FullDisk() { setrlimit(RLIMIT_FSIZE, &m_before); }

private:
    rlimit m_before{};
};

} // namespace

class tst_WholeFile : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QString path(const char *name) const { return m_folder.filePath(QLatin1String(name)); }

private Q_SLOTS:
    void whatWasWrittenIsReadAgain()
    {
        const QByteArray bytes("one\0two\r\n", 9);
        QVERIFY(writeWholeFile(path("a"), bytes).has_value());
        QVERIFY(readWholeFile(path("a")) == bytes);
    }

    void anExistingFileIsKeptUnlessToldOtherwise()
    {
        QVERIFY(writeWholeFile(path("b"), "first").has_value());
        const auto again = writeWholeFile(path("b"), "second");
        QVERIFY(!again && again.error().kind() == Error::Kind::Refused);
        QVERIFY(readWholeFile(path("b")) == QByteArray("first"));
        QVERIFY(writeWholeFile(path("b"), "second", IfExists::Replace).has_value());
        QVERIFY(readWholeFile(path("b")) == QByteArray("second"));
    }

    void aFullDiskLeavesWhatWasThereAndNothingElse_data()
    {
        QTest::addColumn<int>("room");
        for (const int room : {0, 1, 4096, 99'999})
            QTest::addRow("%d bytes of room", room) << room;
    }
    void aFullDiskLeavesWhatWasThereAndNothingElse()
    {
        QFETCH(const int, room);
        QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("report.json"));
        QVERIFY(writeWholeFile(file, "old").has_value());
        {
            const FullDisk disk(static_cast<rlim_t>(room));
            const auto written = writeWholeFile(file, QByteArray(100'000, 'x'), IfExists::Replace);
            QVERIFY(!written && written.error().kind() == Error::Kind::LocalFile);
            QVERIFY(!written.error().remedy().isEmpty());
        }
        QVERIFY(readWholeFile(file) == QByteArray("old"));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList(QStringLiteral("report.json")));
    }

    void aFolderThatIsNotThereIsSaid()
    {
        const auto written = writeWholeFile(path("gone/a"), "x");
        QVERIFY(!written && written.error().kind() == Error::Kind::LocalFile);
        QVERIFY(written.error().summary().contains(path("gone/a")));
        const auto read = readWholeFile(path("gone/a"));
        QVERIFY(!read && read.error().kind() == Error::Kind::LocalFile);
    }

    void aFileOverTheLimitIsNotRead()
    {
        QVERIFY(writeWholeFile(path("large"), QByteArray(101, 'x')).has_value());
        QVERIFY(!readWholeFile(path("large"), 100));
        QVERIFY(readWholeFile(path("large"), 101).has_value());
    }
};

QTEST_GUILESS_MAIN(tst_WholeFile)
#include "tst_wholefile.moc"
