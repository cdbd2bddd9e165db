// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/ArtefactStore.h"

#include "foundation/Json.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace swingbridge;

class tst_ArtefactStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsPutIsWhatComesBack()
    {
        const ArtefactStore store(m_folder.path());
        const QByteArray bytes("a\0b", 3);
        QVERIFY(store.put(sha256(bytes), bytes));
        QCOMPARE(store.get(sha256(bytes)).value(), bytes);
        QCOMPARE(store.look(sha256(bytes), 3), ArtefactRow::Found::Present);
    }

    void aFileThatWasAlteredIsSaidAndNotReturned()
    {
        const ArtefactStore store(m_folder.path());
        const QByteArray bytes("genuine");
        QVERIFY(store.put(sha256(bytes), bytes));
        write(sha256(bytes), "altered");
        QCOMPARE(store.look(sha256(bytes), bytes.size()), ArtefactRow::Found::Altered);
        const auto read = store.get(sha256(bytes));
        QVERIFY(!read);
        QCOMPARE(read.error().kind(), Error::Kind::BadInput);
        QCOMPARE(read.error().code(), QStringLiteral("artefact-altered"));
        QVERIFY(store.put(sha256(bytes), bytes)); // and putting it again mends it
        QCOMPARE(store.get(sha256(bytes)).value(), bytes);
    }

    void aFileThatIsGoneIsMissing()
    {
        const ArtefactStore store(m_folder.path());
        QCOMPARE(store.look(sha256("nothing"), 7), ArtefactRow::Found::Missing);
        QCOMPARE(store.get(sha256("nothing")).error().kind(), Error::Kind::LocalFile);
    }

    void aFolderThatCannotBeMadeIsALocalFailure()
    {
        QFile file(m_folder.filePath(QStringLiteral("plain")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        const ArtefactStore store(file.fileName()); // a file where a folder should be
        QCOMPARE(store.put(sha256("x"), "x").error().kind(), Error::Kind::LocalFile);
    }

private:
    void write(const QByteArray &hash, const QByteArray &bytes)
    {
        QFile file(m_folder.filePath(ArtefactStore::relativePath(hash)));
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(bytes);
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(tst_ArtefactStore)
#include "tst_artefactstore.moc"
