// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "migration/ExportCarryOver.h"

#include "exports/ExportStore.h"
#include "exports/ValuesHash.h"
#include "foundation/JsonText.h"
#include "migration/Workspace.h"

#include <algorithm>

namespace swingbridge {
namespace {

using Kind = NewSinceApproval::Kind;

bool deletesObject(ExportOperation operation) { return operation == ExportOperation::Delete || operation == ExportOperation::DeleteAdd; }

QByteArray deletedLine(const ExportStore &store, const ExportStore::Record &record)
{
    return escapedField(store.connectorKey()) + '|' + escapedField(store.texts().text(record.dn));
}

QList<qsizetype> rowsOfOtherDeletes(const QList<PendingExports> &captures, const QSet<QByteArray> &approved)
{
    QList<qsizetype> rows;
    qsizetype row = 0;
    for (const PendingExports &capture : captures) {
        for (const ExportStore::Record &record : capture.store().records()) {
            if (deletesObject(record.operation) && !approved.contains(deletedLine(capture.store(), record)))
                rows.append(row);
            ++row;
        }
    }
    return rows;
}

int rankOfVerdict(const QString &word) { return word == QLatin1String("pass") ? 0 : word == QLatin1String("review") ? 1 : 2; }

QSet<QByteArray> linesOf(const QByteArray &text)
{
    const QList<QByteArray> lines = text.split('\n');
    return QSet<QByteArray>(lines.cbegin(), lines.cend());
}

bool wasOverrideTouched(const MigrationRecord &record, const QString &server, const QDateTime &since)
{
    const auto &borrowed = record.borrowed();
    return std::any_of(borrowed.cbegin(), borrowed.cend(), [&](const BorrowedSetting &one) {
        return one.server() == server && one.setting() == QLatin1String("overrides") && (one.since() > since || !one.isReturned());
    });
}

} // namespace

QString NewSinceApproval::sentence() const
{
    switch (kind) {
    case Kind::Configuration: return tr("The configuration is another one than was approved.");
    case Kind::WorseVerdict: return tr("The policy's verdict is worse than it was.");
    case Kind::NewFinding: return tr("New: %1", "a finding of the policy").arg(subject);
    case Kind::MoreThanBefore: return tr("%1: %L2 now, %L3 approved").arg(subject).arg(now).arg(approved);
    case Kind::OtherDeletes: return tr("%Ln object(s) would be deleted that were not in what was approved.", nullptr, int(now));
    case Kind::Override: return tr("A full run that was put off was set, removed or run in between.");
    }
    Q_UNREACHABLE();
}

QString NewSinceApproval::detail() const
{
    switch (kind) {
    case Kind::Configuration: return QStringLiteral("the configuration differs from the approved one");
    case Kind::WorseVerdict: return QStringLiteral("the policy's verdict is worse than approved");
    case Kind::NewFinding: return QStringLiteral("a finding is new");
    case Kind::MoreThanBefore: return QStringLiteral("more of %1 than approved").arg(subject);
    case Kind::OtherDeletes: return QStringLiteral("objects would be deleted that were not in the approved set");
    case Kind::Override: return QStringLiteral("an override was set, removed or executed since");
    }
    Q_UNREACHABLE();
}

ExportCarryOver ExportCarryOver::judge(const Json &approval, const std::optional<QSet<QByteArray>> &deleted, bool isOverrideTouched, const ExportsState &now)
{
    ExportCarryOver result;
    if (textAt(approval, "configurationHash") != now.configurationHash)
        result.news.append(NewSinceApproval(Kind::Configuration));
    if (isOverrideTouched)
        result.news.append(NewSinceApproval(Kind::Override));
    if (textAt(approval, "exportHash") == now.exportHash())
        return result; // the same changes: nothing else can be new
    if (int(now.verification.verdict) > rankOfVerdict(textAt(approval, "verdict")))
        result.news.append(NewSinceApproval(Kind::WorseVerdict));
    const QStringList known = textsAt(approval, "findings");
    for (const ExportFinding &finding : now.verification.findings) {
        if (!known.contains(findingKey(finding))) {
            NewSinceApproval news(Kind::NewFinding, finding.message(), finding.count);
            news.rows = finding.rows;
            result.news.append(news);
        }
    }
    const Json &classes = valueAt(approval, "classes");
    const auto counted = changeClasses(now.captures);
    for (auto it = counted.cbegin(); it != counted.cend(); ++it) {
        const qint64 approved = integerAt(classes, it.key().toUtf8().constData()).value_or(0);
        if (it.value() > approved)
            result.news.append(NewSinceApproval(Kind::MoreThanBefore, it.key(), it.value(), approved));
    }
    NewSinceApproval deletes(Kind::OtherDeletes);
    deletes.rows = rowsOfOtherDeletes(now.captures, deleted.value_or(QSet<QByteArray>()));
    deletes.now = deletes.rows.size();
    if (deletes.now > 0)
        result.news.append(deletes);
    return result;
}

std::optional<ExportCarryOver> ExportCarryOver::of(const Workspace &work, const ExportsState &now)
{
    const Json approval = work.record.approval();
    if (!approval.is_object())
        return std::nullopt;
    std::optional<QSet<QByteArray>> deleted;
    if (const QString artefact = textAt(approval, "deleted"); !artefact.isEmpty() && work.journal) {
        if (const auto bytes = work.journal->artefact(artefact))
            deleted = linesOf(*bytes);
    }
    const bool isTouched = wasOverrideTouched(work.record, work.targetName(), timeAt(approval, "capturedAt"));
    return judge(approval, deleted, isTouched, now);
}

QString findingKey(const ExportFinding &finding)
{
    static const QList<int> bySubject{1, 4, 5, 12, 13, 14}; // their first name is a connector, a type, an OU, an attribute, a group
    const QString subject = bySubject.contains(finding.rule) ? finding.names.value(0) : QString();
    return QStringLiteral("%1|%2|").arg(finding.rule).arg(finding.variant) + subject;
}

QList<qsizetype> rowsOfClasses(const QList<PendingExports> &captures, const QSet<QString> &classes)
{
    QList<qsizetype> rows;
    qsizetype row = 0;
    for (const PendingExports &capture : captures) {
        const ExportStore &store = capture.store();
        for (const ExportStore::Record &record : store.records()) {
            const QString start = store.word(record.objectType) + QLatin1Char('|') + toWord(record.operation) + QLatin1Char('|');
            const ExportStore::Change *changes = store.changesOf(record);
            bool isOne = (record.changes == 0 && classes.contains(start)) || (record.newDn != TextArena::nothing && classes.contains(start + QLatin1String("DN")));
            for (quint32 i = 0; i < record.changes && !isOne; ++i)
                isOne = classes.contains(start + store.word(changes[i].name));
            if (isOne)
                rows.append(row);
            ++row;
        }
    }
    return rows;
}

QByteArray deletedObjects(const QList<PendingExports> &captures)
{
    QList<QByteArray> lines;
    for (const PendingExports &capture : captures) {
        for (const ExportStore::Record &record : capture.store().records()) {
            if (deletesObject(record.operation))
                lines.append(deletedLine(capture.store(), record));
        }
    }
    std::sort(lines.begin(), lines.end());
    QByteArray text;
    for (const QByteArray &line : std::as_const(lines))
        text += line + '\n';
    return text;
}

} // namespace swingbridge
