// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exports/CsExportReader.h"

#include "exports/ExportDetails.h"
#include "exports/PlainXmlTokens.h"
#include "exports/QtXmlTokens.h"

#include <QCoreApplication>

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
    static Error noRoom(const QString &file)
    {
        return Error(Error::Kind::LocalFile, tr("There is no room on the disk for the index of %1; the file itself is unchanged.").arg(file), {},
                     tr("Make room for temporary files, or let the variable TMPDIR name a folder that has some, and read it again."));
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
    Private(QIODevice &source, CsExportOptions given, std::stop_token token) : options(std::move(given)), device(source), stop(std::move(token)) { begin(device.isSequential()); }

    void begin(bool isFull);
    //! False when there is nothing more to read.
    bool readHead();
    bool readObjects(int objects);
    ValueLimits limits() const;
    bool keepsValues() const { return store->texts().bytes() < options.maximumValueBytes; }
    void take(ObjectDraft draft, const CsObjectParts &parts, bool keepsAll);
    void tell(ObjectDraft draft);
    void addProblem(const QString &message);
    void finish();
    bool isUnusual() const { return plain && plain->isUnusual(); }
    XmlTokens &xml() { return plain ? static_cast<XmlTokens &>(*plain) : *full; }

    CsExportOptions options;
    QIODevice &device;
    const std::stop_token stop;
    SortedLines lines;      //!< Of the change that is read.
    std::array<qint64, 9> operations{};
    QHash<QString, AttributeCounts> attributes;
    std::unique_ptr<PlainXmlTokens> plain; //!< One of the two.
    std::unique_ptr<QtXmlTokens> full;
    PendingExportSummary summary;
    std::shared_ptr<ExportStore> store;
    QString connectorKey;
    Done told;              //!< What onObject said last.
    qint64 toldObjects = 0; //!< Also by the quick reader, before the full one began anew: both tell the same.
    bool isBegun = false;
    bool isOver = false;
};

void CsExportReader::Private::begin(bool isFull)
{
    plain = isFull ? nullptr : std::make_unique<PlainXmlTokens>(device, stop);
    full = isFull ? std::make_unique<QtXmlTokens>(device, stop) : nullptr;
    summary = PendingExportSummary();
    summary.reader = isFull ? PendingExportSummary::Reader::Full : PendingExportSummary::Reader::Sliced;
    summary.file = options.file;
    summary.connector = options.connector;
    store = std::make_shared<ExportStore>();
    connectorKey.clear();
    operations = {};
    attributes.clear();
    lines.clear();
    isBegun = false;
}

void CsExportReader::Private::addProblem(const QString &message)
{
    summary.problems.append(ExportProblem{xml().line(), xml().bytesRead(), message});
}

bool CsExportReader::Private::readHead()
{
    isBegun = true;
    if (plain)
        plain->enterDocument();
    const bool hasRoot = plain ? plain->nextChild() : full->enterRoot();
    const QString root = hasRoot ? xml().name().left(100) : QString();
    if (root == QLatin1String("cs-objects"))
        return true;
    summary.kind = root == QLatin1String("mmsml") ? PendingExportSummary::FileKind::DropFile : PendingExportSummary::FileKind::NotCsExport;
    if (summary.kind == PendingExportSummary::FileKind::DropFile)
        addProblem(QStringLiteral("this is the drop file of a run profile, not the output of csexport"));
    else if (hasRoot)
        addProblem(QStringLiteral("the root element is \"%1\", expected \"cs-objects\"").arg(root));
    else if (full && full->hasDocumentType())
        addProblem(QStringLiteral("the file declares a document type; it is not read any further"));
    else
        addProblem(full && device.pos() > 0 && !full->isCut() ? full->errorText() : QStringLiteral("the file is empty"));
    return false;
}

bool CsExportReader::Private::readObjects(int objects)
{
    for (; objects > 0; --objects) {
        if (!xml().nextChild()) {
            summary.isComplete = !xml().isBroken();
            if (plain)
                plain->leaveDocument();
            else
                full->leaveDocument();
            return false;
        }
        if (xml().element() != CsElement::CsObject) {
            xml().skip();
            continue;
        }
        const bool keepsAll = keepsValues();
        CsObjectReader reader(xml(), options.detail, limits(), &lines);
        if (!summary.connector.isEmpty() && !connectorKey.isEmpty())
            reader.setConnectorKnown();
        ObjectDraft draft = reader.read();
        if (xml().isBroken())
            return false; // half an object is none
        take(std::move(draft), reader.parts(), keepsAll);
        if (!told)
            return false;
    }
    return true;
}

//! Somebody who is told of an object sees its values whole; who keeps a million objects keeps little of each.
ValueLimits CsExportReader::Private::limits() const
{
    ValueLimits limits;
    if (options.onObject) {
        limits.values = maximumWholeValues;
        limits.length = maximumWholeLength;
    }
    limits.isHashed = !options.onObject && static_cast<qsizetype>(store->records().size()) < options.maximumObjects;
    limits.isHashedAlways = limits.isHashed && !keepsValues();
    return limits;
}

void CsExportReader::Private::take(ObjectDraft draft, const CsObjectParts &parts, bool keepsAll)
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
        ++operations[static_cast<size_t>(ExportOperation::NoDelta)];
        return;
    }
    ++summary.unappliedExports;
    ++operations[static_cast<size_t>(object.operation)];
    if (object.operation == ExportOperation::Unrecognised)
        addProblem(QStringLiteral("unknown operation \"%1\"").arg(parts.operationWord.left(100)));
    summary.renames += object.isRename() ? 1 : 0;
    count(summary.objectTypes[object.objectType], object);
    for (const ChangeDraft &made : std::as_const(draft.changes)) {
        AttributeCounts &counts = attributes[made.change.name];
        ++counts.objects;
        counts.valueAdds += made.change.valueAdds;
        counts.valueDeletes += made.change.valueDeletes;
    }
    if (options.onObject) {
        tell(std::move(draft));
        return;
    }
    if (options.detail == ExportDetail::Counts)
        return;
    if (static_cast<qsizetype>(store->records().size()) >= options.maximumObjects) {
        if (static_cast<qint64>(store->records().size()) == summary.unappliedExports - 1)
            addProblem(QStringLiteral("more than %1 objects: the rest is counted but not listed").arg(options.maximumObjects));
        return;
    }
    const auto index = static_cast<size_t>(summary.objects - 1);
    if (full && index < full->places().size())
        draft.object.offset = full->places()[index];
    store->add(draft, keepsAll);
}

void CsExportReader::Private::tell(ObjectDraft draft)
{
    if (summary.unappliedExports <= toldObjects)
        return;
    toldObjects = summary.unappliedExports;
    ExportObject object = std::move(draft.object);
    object.connector = summary.connector;
    for (ChangeDraft &made : draft.changes) {
        made.change.adds = std::move(made.adds);
        made.change.deletes = std::move(made.deletes);
        made.change.old = std::move(made.old);
        object.changes.append(std::move(made.change));
    }
    told = options.onObject(object);
}

void CsExportReader::Private::finish()
{
    isOver = true;
    for (size_t i = 0; i < operations.size(); ++i) {
        if (operations[i] > 0)
            summary.operations.insert(toWord(static_cast<ExportOperation>(i)), operations[i]);
    }
    for (auto it = attributes.cbegin(); it != attributes.cend(); ++it)
        summary.attributes.insert(it.key(), it.value());
    summary.bytes = xml().bytesRead();
    if (xml().isBroken()) {
        summary.isComplete = false;
        if (summary.kind == PendingExportSummary::FileKind::CsExport)
            addProblem(plain || full->isCut() ? QStringLiteral("the file breaks off: the capture was cancelled or the disk was full") : full->errorText());
    }
    if (full && static_cast<qint64>(full->places().size()) != summary.objects)
        store->forgetOffsets();
    store->setConnector(summary.connector, connectorKey.isEmpty() ? summary.connector : connectorKey);
}

CsExportReader::CsExportReader(QIODevice &device, CsExportOptions options, std::stop_token stop) : d(std::make_unique<Private>(device, std::move(options), std::move(stop))) {}
CsExportReader::~CsExportReader() = default;

Result<bool> CsExportReader::readSome(int objects)
{
    if (d->isOver)
        return false;
    const bool goesOn = (d->isBegun || d->readHead()) && d->summary.kind == PendingExportSummary::FileKind::CsExport && d->readObjects(objects);
    if (d->xml().hasDeviceFailed())
        return failure(Texts::cannotRead(d->options.file, QStringLiteral("read error after %1 bytes").arg(d->xml().bytesRead())));
    if (!d->told)
        return failure(d->told.error());
    if (d->store->hasFailed() || d->lines.hasFailed())
        return failure(Texts::noRoom(d->options.file));
    if (d->isUnusual()) {
        if (!d->device.seek(0))
            return failure(Texts::cannotRead(d->options.file, QStringLiteral("cannot go back to its start")));
        d->begin(true);
        return true;
    }
    if (!goesOn)
        d->finish();
    return goesOn;
}

qint64 CsExportReader::bytesRead() const { return d->xml().bytesRead(); }

void CsExportReader::noteChange()
{
    if (!d->isOver)
        d->finish();
    d->summary.isComplete = false;
    d->summary.hasChanged = true;
    d->addProblem(QStringLiteral("the file changed while it was read"));
}

PendingExports CsExportReader::take()
{
    if (!d->isOver)
        d->finish();
    return PendingExports(d->summary, d->store);
}

} // namespace swingbridge
