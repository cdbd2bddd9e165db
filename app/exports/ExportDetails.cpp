// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exports/ExportDetails.h"

#include "exports/CsObjectReader.h"
#include "exports/PlainXmlTokens.h"
#include "exports/QtXmlTokens.h"
#include "exports/ValuesHash.h"

#include <QCoreApplication>
#include <QCoroFuture>
#include <QFile>
#include <QtConcurrentRun>

namespace swingbridge {
namespace {

class DetailTexts
{
    Q_DECLARE_TR_FUNCTIONS(ExportDetails)

public:
    static Error cannotRead(const QString &path, const QString &why)
    {
        return Error(Error::Kind::LocalFile, tr("%1 cannot be read again.").arg(path), why, tr("Check the name and the rights on the file."));
    }
    static Error changed(const QString &path, const QString &how)
    {
        return Error(Error::Kind::BadInput, tr("%1 is no longer the file that was read; what it holds now is not shown.").arg(path), how,
                     tr("Read the file again, or capture the pending exports again."));
    }
    static Error placeUnknown(const QString &path)
    {
        return Error(Error::Kind::BadInput, tr("Where this object lies in %1 is not known; only its first values can be shown.").arg(path));
    }
    static Error cancelled(const QString &path)
    {
        return Error(Error::Kind::Cancelled, tr("Reading %1 was stopped; nothing was changed.").arg(path));
    }
};

ValueLimits wholeLimits()
{
    ValueLimits limits;
    limits.values = maximumWholeValues;
    limits.length = maximumWholeLength;
    limits.isHashedAlways = true;
    return limits;
}

//! Reads the cs-object that \a xml is about to enter; nothing when there is none to its end.
std::optional<ObjectDraft> draftFrom(XmlTokens &xml)
{
    if (!xml.nextChild() || xml.element() != CsElement::CsObject)
        return {};
    SortedLines lines;
    CsObjectReader reader(xml, ExportDetail::Objects, wholeLimits(), &lines);
    ObjectDraft draft = reader.read();
    return xml.isBroken() || lines.hasFailed() ? std::nullopt : std::optional(std::move(draft));
}

std::optional<ObjectDraft> draftAt(QFile &file, qint64 offset, std::stop_token stop)
{
    if (!file.seek(offset))
        return {};
    PlainXmlTokens plain(file, stop);
    std::optional<ObjectDraft> draft = draftFrom(plain);
    if (!plain.isUnusual() || !file.seek(offset))
        return draft;
    QtXmlTokens full(file, stop);
    return draftFrom(full);
}

//! Whether it is what was captured: the same object with the same changes to the last value.
bool isSame(const ObjectDraft &draft, const ExportStore &store, const ExportStore::Record &record)
{
    if (draft.object.id != Guid(record.id) || draft.object.dn != store.texts().text(record.dn) || draft.object.operation != record.operation
        || draft.object.newDn != store.texts().text(record.newDn) || draft.changes.size() != static_cast<qsizetype>(record.changes))
        return false;
    const ExportStore::Change *known = store.changesOf(record);
    return std::all_of(draft.changes.cbegin(), draft.changes.cend(), [&](const ChangeDraft &made) {
        const ExportStore::Change &change = *known++;
        const auto hash = made.change.isRedacted ? redactedHash() : made.valuesHash.value_or(redactedHash());
        return made.change.name == store.word(change.name) && made.change.operation == change.operation && hash == store.valuesHash(change);
    });
}

ExportObject whole(ObjectDraft draft, ExportObject header)
{
    for (ChangeDraft &made : draft.changes) {
        made.change.adds = std::move(made.adds);
        made.change.deletes = std::move(made.deletes);
        made.change.old = std::move(made.old);
        header.changes.append(std::move(made.change));
    }
    return header;
}

} // namespace

Result<ExportObject> readExportObject(const QString &path, const PendingExports &capture, qsizetype row, std::stop_token stop)
{
    const ExportStore &store = capture.store();
    const ExportStore::Record &record = store.records().at(static_cast<size_t>(row));
    ExportObject header = store.header(record);
    if (header.offset < 0)
        return failure(DetailTexts::placeUnknown(path));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(DetailTexts::cannotRead(path, file.errorString()));
    if (file.size() != capture.summary().bytes)
        return failure(DetailTexts::changed(path, QStringLiteral("%1 bytes, read were %2").arg(file.size()).arg(capture.summary().bytes)));
    std::optional<ObjectDraft> draft = draftAt(file, header.offset, stop);
    if (stop.stop_requested())
        return failure(DetailTexts::cancelled(path));
    if (file.error() != QFileDevice::NoError)
        return failure(DetailTexts::cannotRead(path, file.errorString()));
    if (!draft || !isSame(*draft, store, record))
        return failure(DetailTexts::changed(path, QStringLiteral("another object lies at byte %1").arg(header.offset)));
    return whole(std::move(*draft), std::move(header));
}

QCoro::Task<Result<ExportObject>> readExportObjectAside(QString path, PendingExports capture, qsizetype row, std::stop_token stop)
{
    const QFuture<Result<ExportObject>> reading = QtConcurrent::run(&readExportObject, path, capture, row, stop);
    const Result<ExportObject> object = co_await reading;
    co_return object;
}

} // namespace swingbridge
