// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "FaultyDisk.h"

#include <QFile>
#include <QFileInfo>
#include <QList>
#include <QMap>
#include <QRandomGenerator>

#include <cstring>
#include <utility>
#include <sqlite3.h>

namespace swingbridge::test {
namespace {

constexpr qsizetype sector = 512;

//! A write or a truncation that was not synced.
class Change
{
public:
    qint64 offset = 0;
    QByteArray bytes;
    bool isTruncation = false;
};

void apply(QByteArray &contents, const Change &change)
{
    const qsizetype end = qsizetype(change.offset) + change.bytes.size();
    if (change.isTruncation || contents.size() < end)
        contents.resize(end, '\0');
    std::memcpy(contents.data() + change.offset, change.bytes.constData(), size_t(change.bytes.size()));
}

//! What is safe of one file, and what is under way.
class Remembered
{
public:
    QByteArray durable;
    QList<Change> pending;
    bool isNew = false; // its folder is synced with it, as SQLite does for a -wal file
    bool isDeleted = false;
    bool isGoneForGood = false;

    void sync()
    {
        for (const Change &change : std::as_const(pending))
            apply(durable, change);
        pending.clear();
    }
};

QMap<QString, Remembered> remembered; // by path
FaultyDisk::Fault fault = FaultyDisk::Fault::None;
int faultAt = 0;
int count = 0;
bool isDead = false;
bool struck = false;
bool readOnly = false;
sqlite3_vfs *realDisk = nullptr;
sqlite3_vfs shim;

struct ShimFile
{
    sqlite3_file base;
    Remembered *memory; // null: no file that is minded
    sqlite3_file *real() { return reinterpret_cast<sqlite3_file *>(this + 1); }
};

ShimFile *shimOf(sqlite3_file *file) { return reinterpret_cast<ShimFile *>(file); }
sqlite3_file *realOf(sqlite3_file *file) { return shimOf(file)->real(); }

//! Counts the operation; true when it is the one that meets the fault, or everything fails by now.
bool strikes()
{
    ++count;
    if (isDead)
        return true;
    if (count != faultAt || fault == FaultyDisk::Fault::None)
        return false;
    struck = true;
    isDead = fault == FaultyDisk::Fault::Dead || fault == FaultyDisk::Fault::Torn;
    return true;
}

int writeThrough(sqlite3_file *file, const void *bytes, int length, sqlite3_int64 offset)
{
    if (Remembered *memory = shimOf(file)->memory) {
        Change change;
        change.offset = offset;
        change.bytes = QByteArray(static_cast<const char *>(bytes), length);
        memory->pending.append(change);
    }
    return realOf(file)->pMethods->xWrite(realOf(file), bytes, length, offset);
}

int shimWrite(sqlite3_file *file, const void *bytes, int length, sqlite3_int64 offset)
{
    const bool wasDead = isDead;
    if (!shimOf(file)->memory || !strikes())
        return writeThrough(file, bytes, length, offset);
    if (fault == FaultyDisk::Fault::Torn && !wasDead)
        writeThrough(file, bytes, length / 2, offset);
    return fault == FaultyDisk::Fault::Full ? SQLITE_FULL : SQLITE_IOERR_WRITE;
}

int shimSync(sqlite3_file *file, int flags)
{
    Remembered *memory = shimOf(file)->memory;
    if (!memory)
        return realOf(file)->pMethods->xSync(realOf(file), flags);
    if (strikes())
        return SQLITE_IOERR_FSYNC;
    memory->sync(); // the real disk is not asked: this one is what the test is about
    if (std::exchange(memory->isNew, false)) {
        for (Remembered &other : remembered)
            other.isGoneForGood = other.isDeleted;
    }
    return SQLITE_OK;
}

int shimTruncate(sqlite3_file *file, sqlite3_int64 size)
{
    Remembered *memory = shimOf(file)->memory;
    if (memory && strikes())
        return SQLITE_IOERR_TRUNCATE;
    if (memory) {
        Change change;
        change.offset = size;
        change.isTruncation = true;
        memory->pending.append(change);
    }
    return realOf(file)->pMethods->xTruncate(realOf(file), size);
}

int shimClose(sqlite3_file *file) { return realOf(file)->pMethods->xClose(realOf(file)); }
int shimRead(sqlite3_file *file, void *bytes, int length, sqlite3_int64 offset)
{
    return realOf(file)->pMethods->xRead(realOf(file), bytes, length, offset);
}
int shimFileSize(sqlite3_file *file, sqlite3_int64 *size) { return realOf(file)->pMethods->xFileSize(realOf(file), size); }
int shimLock(sqlite3_file *file, int level) { return realOf(file)->pMethods->xLock(realOf(file), level); }
int shimUnlock(sqlite3_file *file, int level) { return realOf(file)->pMethods->xUnlock(realOf(file), level); }
int shimCheckReservedLock(sqlite3_file *file, int *held) { return realOf(file)->pMethods->xCheckReservedLock(realOf(file), held); }
int shimFileControl(sqlite3_file *file, int what, void *argument) { return realOf(file)->pMethods->xFileControl(realOf(file), what, argument); }
int shimSectorSize(sqlite3_file *file) { return realOf(file)->pMethods->xSectorSize(realOf(file)); }
int shimCharacteristics(sqlite3_file *file) { return realOf(file)->pMethods->xDeviceCharacteristics(realOf(file)); }
int shimShmMap(sqlite3_file *file, int page, int size, int extend, void volatile **memory)
{
    return realOf(file)->pMethods->xShmMap(realOf(file), page, size, extend, memory);
}
int shimShmLock(sqlite3_file *file, int offset, int n, int flags) { return realOf(file)->pMethods->xShmLock(realOf(file), offset, n, flags); }
void shimShmBarrier(sqlite3_file *file) { realOf(file)->pMethods->xShmBarrier(realOf(file)); }
int shimShmUnmap(sqlite3_file *file, int remove) { return realOf(file)->pMethods->xShmUnmap(realOf(file), remove); }

const sqlite3_io_methods methods = {2, shimClose, shimRead, shimWrite, shimTruncate, shimSync, shimFileSize, shimLock, shimUnlock,
                                    shimCheckReservedLock, shimFileControl, shimSectorSize, shimCharacteristics, shimShmMap, shimShmLock,
                                    shimShmBarrier, shimShmUnmap, nullptr, nullptr};

bool isMinded(const char *name, int flags)
{
    return name && (flags & (SQLITE_OPEN_MAIN_DB | SQLITE_OPEN_MAIN_JOURNAL | SQLITE_OPEN_WAL)) != 0
        && QFileInfo(QFile::decodeName(name)).fileName().startsWith(QLatin1String("journal.sqlite"));
}

int shimOpen(sqlite3_vfs *, sqlite3_filename name, sqlite3_file *file, int flags, int *flagsOut)
{
    ShimFile *const own = shimOf(file);
    own->base.pMethods = nullptr;
    own->memory = nullptr;
    const bool minded = isMinded(name, flags);
    if (minded && readOnly)
        flags = (flags & ~(SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE)) | SQLITE_OPEN_READONLY;
    QByteArray contents;
    if (QFile before(QFile::decodeName(name)); minded && before.open(QIODevice::ReadOnly))
        contents = before.readAll();
    const int opened = realDisk->xOpen(realDisk, name, own->real(), flags, flagsOut);
    if (opened != SQLITE_OK)
        return opened;
    own->base.pMethods = &methods;
    if (!minded)
        return SQLITE_OK;
    const QString path = QFile::decodeName(name);
    if (!remembered.contains(path))
        remembered[path].durable = contents;
    Remembered &memory = remembered[path];
    memory.isNew = contents.isEmpty() && (flags & SQLITE_OPEN_WAL) != 0;
    if (memory.isGoneForGood)
        memory.durable.clear();
    memory.isDeleted = memory.isGoneForGood = false;
    own->memory = &memory;
    return SQLITE_OK;
}

int shimDelete(sqlite3_vfs *, const char *name, int syncFolder)
{
    const auto it = remembered.find(QFile::decodeName(name));
    if (isDead && it != remembered.end())
        return SQLITE_IOERR_DELETE;
    if (it != remembered.end())
        it->isDeleted = true;
    return realDisk->xDelete(realDisk, name, syncFolder);
}

} // namespace

void FaultyDisk::install()
{
    if (realDisk)
        return;
    realDisk = sqlite3_vfs_find(nullptr);
    shim = *realDisk;
    shim.zName = "shim";
    shim.szOsFile = int(sizeof(ShimFile)) + realDisk->szOsFile;
    shim.xOpen = shimOpen;
    shim.xDelete = shimDelete;
    sqlite3_vfs_register(&shim, 1);
}

void FaultyDisk::plan(Fault what, int number)
{
    remembered.clear();
    mend();
    fault = what;
    faultAt = number;
    count = 0;
    struck = false;
}

int FaultyDisk::operations() { return count; }
bool FaultyDisk::hasStruck() { return struck; }
void FaultyDisk::setReadOnly(bool isReadOnly) { readOnly = isReadOnly; }

void FaultyDisk::mend()
{
    isDead = false;
    fault = Fault::None;
}

bool FaultyDisk::writeAfterPowerCut(const QString &folder, Kept kept, quint32 seed)
{
    QRandomGenerator random(seed);
    for (auto it = remembered.cbegin(); it != remembered.cend(); ++it) {
        if (it->isGoneForGood || (it->isDeleted && kept != Kept::Nothing)) // else the deletion had not reached the disk either
            continue;
        QByteArray contents = it->durable;
        for (qsizetype i = 0; i < it->pending.size(); ++i) {
            const Change &change = it->pending.at(i);
            if (kept == Kept::Everything || (kept == Kept::FirstHalf && i < it->pending.size() / 2))
                apply(contents, change);
            if (kept != Kept::SomeSectors)
                continue;
            for (qsizetype from = 0; from < change.bytes.size(); from += sector) {
                if (random.bounded(2) == 0)
                    continue;
                Change piece;
                piece.offset = change.offset + from;
                piece.bytes = change.bytes.mid(from, sector);
                apply(contents, piece);
            }
        }
        QFile file(folder + u'/' + QFileInfo(it.key()).fileName());
        if (!file.open(QIODevice::WriteOnly) || file.write(contents) != contents.size())
            return false;
    }
    return true;
}

} // namespace swingbridge::test
