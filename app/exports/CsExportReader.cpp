// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exports/CsExportReader.h"

#include "exports/CsObjectReader.h"
#include "exports/ObjectPlaces.h"

#include <QCoreApplication>
#include <QXmlStreamReader>

namespace swingbridge {
namespace {

class Texts
{
    Q_DECLARE_TR_FUNCTIONS(CsExportReader)

public:
    static Error cannotRead(const QString &file, const QString &detail)
    {
        return Error(Error::Kind::LocalFile, tr("%1 could not be read to its end.").arg(file), detail);
    }
};

void count(OperationCounts &counts, const ExportObject &object)
{
    switch (object.operation) {
    case ExportOperation::Add: ++counts.adds; break;
    case ExportOperation::Delete: ++counts.deletes; break;
    case ExportOperation::DeleteAdd: ++counts.deleteAdds; break;
    case ExportOperation::Update:
    case ExportOperation::Replace: ++counts.updates; break;
    default: break;
    }
    counts.renames += object.isRename() ? 1 : 0;
}

} // namespace

class CsExportReader::Private
{
public:
    Private(QIODevice &device, CsExportOptions given) : options(std::move(given)), places(device), xml(&places)
    {
        summary.file = options.file;
        summary.connector = options.connector;
    }

    //! False when there is nothing more to read.
    bool readHead();
    bool readObjects(int objects);
    void readObject();
    void take(const ObjectDraft &draft, const CsObjectParts &parts);
    void addProblem(const QString &message);
    void finish();

    CsExportOptions options;
    ObjectPlaces places;
    QXmlStreamReader xml;
    PendingExportSummary summary;
    std::shared_ptr<ExportStore> store = std::make_shared<ExportStore>();
    QString connectorKey;
    bool isBegun = false;
    bool isOver = false;
};

void CsExportReader::Private::addProblem(const QString &message)
{
    summary.problems.append(ExportProblem{xml.lineNumber(), places.bytesRead(), message});
}

bool CsExportReader::Private::readHead()
{
    isBegun = true;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.tokenType() == QXmlStreamReader::DTD) {
            addProblem(QStringLiteral("the file declares a document type; it is not read any further"));
            summary.kind = PendingExportSummary::FileKind::NotCsExport;
            return false;
        }
        if (!xml.isStartElement())
            continue;
        if (xml.name() == u"cs-objects")
            return true;
        const bool isDropFile = xml.name() == u"mmsml";
        summary.kind = isDropFile ? PendingExportSummary::FileKind::DropFile : PendingExportSummary::FileKind::NotCsExport;
        addProblem(isDropFile ? QStringLiteral("this is the drop file of a run profile, not the output of csexport")
                              : QStringLiteral("the root element is \"%1\", expected \"cs-objects\"").arg(xml.name().left(100)));
        return false;
    }
    summary.kind = PendingExportSummary::FileKind::NotCsExport;
    addProblem(xml.hasError() ? xml.errorString() : QStringLiteral("the file is empty"));
    return false;
}

bool CsExportReader::Private::readObjects(int objects)
{
    while (objects > 0 && !xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() && xml.name() == u"cs-object") {
            readObject();
            --objects;
        } else if (xml.isStartElement()) {
            xml.skipCurrentElement();
        } else if (xml.isEndElement()) { // </cs-objects>
            summary.isComplete = true;
        }
    }
    return !xml.atEnd();
}

void CsExportReader::Private::readObject()
{
    CsObjectReader reader(xml);
    const ObjectDraft draft = reader.read();
    if (xml.hasError())
        return; // half an object is none
    take(draft, reader.parts());
}

void CsExportReader::Private::take(const ObjectDraft &draft, const CsObjectParts &parts)
{
    const ExportObject &object = draft.object;
    ++summary.objects;
    summary.escrowedExports += parts.hasEscrowed ? 1 : 0;
    summary.unconfirmedExports += parts.hasUnconfirmed ? 1 : 0;
    summary.errors += parts.hasError ? 1 : 0;
    summary.redacted += parts.redacted;
    if (summary.connector.isEmpty())
        summary.connector = parts.connectorName;
    if (connectorKey.isEmpty())
        connectorKey = parts.connectorId;
    if (!parts.hasDelta) {
        ++summary.operations[toWord(ExportOperation::NoDelta)];
        return;
    }
    ++summary.unappliedExports;
    ++summary.operations[toWord(object.operation)];
    if (object.operation == ExportOperation::Unrecognised)
        addProblem(QStringLiteral("unknown operation \"%1\"").arg(parts.operationWord.left(100)));
    summary.renames += object.isRename() ? 1 : 0;
    count(summary.objectTypes[object.objectType], object);
    for (const ChangeDraft &made : draft.changes) {
        AttributeCounts &counts = summary.attributes[made.change.name];
        ++counts.objects;
        counts.valueAdds += made.change.valueAdds;
        counts.valueDeletes += made.change.valueDeletes;
    }
    if (static_cast<qsizetype>(store->records().size()) >= options.maximumObjects) {
        if (static_cast<qint64>(store->records().size()) == summary.unappliedExports - 1)
            addProblem(QStringLiteral("more than %1 objects: the rest is counted but not listed").arg(options.maximumObjects));
        return;
    }
    ObjectDraft placed = draft;
    const auto index = static_cast<size_t>(summary.objects - 1);
    if (index < places.places().size())
        placed.object.offset = places.places()[index];
    store->add(placed, store->texts().bytes() < options.maximumValueBytes);
}

void CsExportReader::Private::finish()
{
    isOver = true;
    summary.bytes = places.bytesRead();
    if (xml.hasError()) {
        summary.isComplete = false;
        if (summary.kind == PendingExportSummary::FileKind::CsExport)
            addProblem(xml.error() == QXmlStreamReader::PrematureEndOfDocumentError ? QStringLiteral("the file breaks off: the capture was cancelled or the disk was full")
                                                                                   : xml.errorString());
    }
    if (static_cast<qint64>(places.places().size()) != summary.objects)
        store->forgetOffsets();
    store->setConnector(summary.connector, connectorKey.isEmpty() ? summary.connector : connectorKey);
}

CsExportReader::CsExportReader(QIODevice &device, CsExportOptions options) : d(std::make_unique<Private>(device, std::move(options))) {}
CsExportReader::~CsExportReader() = default;

Result<bool> CsExportReader::readSome(int objects)
{
    if (d->isOver)
        return false;
    const bool goesOn = (d->isBegun || d->readHead()) && d->summary.kind == PendingExportSummary::FileKind::CsExport && d->readObjects(objects);
    if (d->places.hasFailed())
        return failure(Texts::cannotRead(d->options.file, QStringLiteral("read error after %1 bytes").arg(d->places.bytesRead())));
    if (!goesOn)
        d->finish();
    return goesOn;
}

qint64 CsExportReader::bytesRead() const { return d->places.bytesRead(); }

PendingExports CsExportReader::take()
{
    if (!d->isOver)
        d->finish();
    return PendingExports(d->summary, d->store);
}

} // namespace swingbridge
