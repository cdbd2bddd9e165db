// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exports/ExportStore.h"
#include "exports/ExportVerification.h"
#include "foundation/FilledText.h"
#include "foundation/JsonText.h"

#include <QCoreApplication>

#include <array>

namespace swingbridge {
namespace {

//! What is said of a finding: %1 is its count, %2… its names.
struct Row { int rule; QLatin1String variant; const char *text; };
const std::array findingTexts{
    Row{1, QLatin1String(""), QT_TRANSLATE_NOOP("swingbridge::ExportFinding", "The file of %2 holds %3 adds, updates and deletes, the server counts %4: objects are missing from the capture.")},
    Row{1, QLatin1String("missing"), QT_TRANSLATE_NOOP("swingbridge::ExportFinding", "The server counts %1 pending exports of %2, but they were not captured.")},
    Row{1, QLatin1String("incomplete"), QT_TRANSLATE_NOOP("swingbridge::ExportFinding", "The file of %2 is cut off after %1 objects.")},
    Row{2, QLatin1String(""), QT_TRANSLATE_NOOP("swingbridge::ExportFinding", "%1 deletes come near the deletion threshold of %2.")},
    Row{2, QLatin1String("reached"), QT_TRANSLATE_NOOP("swingbridge::ExportFinding", "%1 deletes reach the deletion threshold of %2: the export would stop before anything is deleted.")},
    Row{3, QLatin1String(""), QT_TRANSLATE_NOOP("swingbridge::ExportFinding", "%1 of %2 objects would be deleted.")},
    Row{4, QLatin1String(""), QT_TRANSLATE_NOOP("swingbridge::ExportFinding", "%1 of %3 objects of type %2 would be deleted.")},
    Row{5, QLatin1String(""), QT_TRANSLATE_NOOP("swingbridge::ExportFinding", "%1 of %3 deletes lie in %2: it looks like a difference in Domain and OU filtering.")},
    Row{6, QLatin1String(""), QT_TRANSLATE_NOOP("swingbridge::ExportFinding", "%1 objects would be added to %2; on a swing migration they should join what is there.")},
    Row{7, QLatin1String(""), QT_TRANSLATE_NOOP("swingbridge::ExportFinding", "%1 objects are both added and deleted under one name: their source anchor does not match.")},
    Row{8, QLatin1String(""), QT_TRANSLATE_NOOP("swingbridge::ExportFinding", "The source anchor of %1 objects would change, which the cloud refuses.")},
    Row{9, QLatin1String(""), QT_TRANSLATE_NOOP("swingbridge::ExportFinding", "%1 sign-in names would change, %2 of them to another domain.")},
    Row{10, QLatin1String("primary"), QT_TRANSLATE_NOOP("swingbridge::ExportFinding", "%1 primary mail addresses would change.")},
    Row{10, QLatin1String("lost"), QT_TRANSLATE_NOOP("swingbridge::ExportFinding", "%1 objects would lose a mail address.")},
    Row{10, QLatin1String("cleared"), QT_TRANSLATE_NOOP("swingbridge::ExportFinding", "The mail attribute of %1 objects would be cleared.")},
    Row{11, QLatin1String("disabled"), QT_TRANSLATE_NOOP("swingbridge::ExportFinding", "%1 accounts would be switched off.")},
    Row{11, QLatin1String("userType"), QT_TRANSLATE_NOOP("swingbridge::ExportFinding", "The user type of %1 objects would change.")},
    Row{11, QLatin1String("location"), QT_TRANSLATE_NOOP("swingbridge::ExportFinding", "The usage location of %1 users would be cleared; they can lose licences.")},
    Row{12, QLatin1String(""), QT_TRANSLATE_NOOP("swingbridge::ExportFinding", "%2 would change on %1 objects.")},
    Row{13, QLatin1String(""), QT_TRANSLATE_NOOP("swingbridge::ExportFinding", "%2 would be cleared on %1 objects: a rule or a selected attribute may be missing.")},
    Row{14, QLatin1String(""), QT_TRANSLATE_NOOP("swingbridge::ExportFinding", "%2 would lose %3 of %4 members.")},
    Row{14, QLatin1String("unknown"), QT_TRANSLATE_NOOP("swingbridge::ExportFinding", "%2 would lose %3 members.")},
    Row{14, QLatin1String("emptied"), QT_TRANSLATE_NOOP("swingbridge::ExportFinding", "%2 would lose all its members (%3).")},
    Row{14, QLatin1String("large"), QT_TRANSLATE_NOOP("swingbridge::ExportFinding", "%2 would have %1 members; above 50,000 only the V2 endpoint takes them.")},
    Row{14, QLatin1String("tooLarge"), QT_TRANSLATE_NOOP("swingbridge::ExportFinding", "%2 would have %1 members; above 250,000 no endpoint takes them.")},
    Row{15, QLatin1String(""), QT_TRANSLATE_NOOP("swingbridge::ExportFinding", "%1 objects have a rare or unknown operation: replace, delete and add, or something new.")},
    Row{16, QLatin1String(""), QT_TRANSLATE_NOOP("swingbridge::ExportFinding", "The connector space holds errors for %1 objects; they hide exports.")},
    Row{17, QLatin1String(""), QT_TRANSLATE_NOOP("swingbridge::ExportFinding", "%1 objects would be written to an on-premises directory.")},
    Row{18, QLatin1String(""), QT_TRANSLATE_NOOP("swingbridge::ExportFinding", "%1 privileged accounts would be deleted, switched off or renamed.")},
    Row{20, QLatin1String(""), QT_TRANSLATE_NOOP("swingbridge::ExportFinding", "The capture is %2 minutes old.")},
    Row{21, QLatin1String(""), QT_TRANSLATE_NOOP("swingbridge::ExportFinding", "%1 changes are more than the policy allows.")},
    Row{21, QLatin1String("add"), QT_TRANSLATE_NOOP("swingbridge::ExportFinding", "%1 adds are more than the policy allows.")},
    Row{21, QLatin1String("update"), QT_TRANSLATE_NOOP("swingbridge::ExportFinding", "%1 updates are more than the policy allows.")},
    Row{21, QLatin1String("delete"), QT_TRANSLATE_NOOP("swingbridge::ExportFinding", "%1 deletes are more than the policy allows.")},
    Row{21, QLatin1String("delete-add"), QT_TRANSLATE_NOOP("swingbridge::ExportFinding", "%1 objects deleted and added again are more than the policy allows.")},
    Row{21, QLatin1String("rename"), QT_TRANSLATE_NOOP("swingbridge::ExportFinding", "%1 renames are more than the policy allows.")},
};

QString braced(const Guid &guid) { return guid.toUuid().toString(QUuid::WithBraces).toUpper(); }

} // namespace

QString toWord(ExportVerdict verdict)
{
    switch (verdict) {
    case ExportVerdict::Pass: break;
    case ExportVerdict::Review: return QStringLiteral("review");
    case ExportVerdict::Block: return QStringLiteral("block");
    }
    return QStringLiteral("pass");
}

QString ExportFinding::message() const
{
    const auto it = std::find_if(findingTexts.begin(), findingTexts.end(), [&](const Row &row) { return row.rule == rule && row.variant == variant; });
    if (it == findingTexts.end())
        return {};
    return filledText(QCoreApplication::translate("swingbridge::ExportFinding", it->text), QStringList(QString::number(count)) + names);
}

ExportObject objectAtRow(const QList<PendingExports> &captures, qsizetype row)
{
    for (const PendingExports &capture : captures) {
        if (row < capture.size())
            return capture.object(row);
        row -= capture.size();
    }
    return {};
}

QMap<QString, qint64> changeClasses(const QList<PendingExports> &captures)
{
    QMap<QString, qint64> classes;
    for (const PendingExports &capture : captures) {
        const ExportStore &store = capture.store();
        for (const ExportStore::Record &record : store.records()) {
            const QString start = store.word(record.objectType) + QLatin1Char('|') + toWord(record.operation) + QLatin1Char('|');
            const ExportStore::Change *changes = store.changesOf(record);
            for (quint32 i = 0; i < record.changes; ++i)
                ++classes[start + store.word(changes[i].name)];
            if (record.newDn != TextArena::nothing)
                ++classes[start + QLatin1String("DN")];
            else if (record.changes == 0)
                ++classes[start];
        }
    }
    return classes;
}

Json findingToJson(const ExportFinding &finding, const QList<PendingExports> &captures)
{
    Json objects = Json::array();
    qsizetype capture = 0;
    qsizetype first = 0;
    for (const qsizetype row : finding.rows) { // ascending: one walk
        while (capture < captures.size() && row - first >= captures.at(capture).size())
            first += captures.at(capture++).size();
        if (capture < captures.size())
            objects.push_back(braced(captures.at(capture).header(row - first).id));
    }
    return {{"rule", finding.rule}, {"verdict", toWord(finding.verdict)}, {"count", finding.count}, {"message", finding.message()},
            {"causes", toJsonArray(finding.causes)}, {"objects", std::move(objects)}};
}

Json verificationDocument(const ExportVerification &verification, const QList<PendingExports> &captures)
{
    Json findings = Json::array();
    for (const ExportFinding &finding : verification.findings)
        findings.push_back(findingToJson(finding, captures));
    Json notChecked = Json::array();
    for (const NotChecked &item : verification.notChecked)
        notChecked.push_back({{"rule", item.rule}, {"why", item.why}});
    return {{"schema", "swingbridge/verification/1"}, {"verdict", toWord(verification.verdict)}, {"findings", std::move(findings)},
            {"notChecked", std::move(notChecked)}, {"notCovered", toJsonArray(verification.notCovered)},
            {"exportHash", verification.exportHash}, {"estimatedExportHours", verification.estimatedExportHours}};
}

} // namespace swingbridge
