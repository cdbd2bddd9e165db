// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ScriptCorpus.h"

#include <QCryptographicHash>
#include <QTest>

using namespace swingbridge;
using namespace swingbridge::test;

//! The 150 scripts of tests/data/rule-scripts: all of PowerShell's verdicts, exactly.
class TestScriptCorpus : public QObject
{
    Q_OBJECT

    static void addRows(bool broken)
    {
        QTest::addColumn<QString>("file");
        for (const Json &record : corpus()) {
            if (isBroken(record) == broken)
                QTest::newRow(record.at("file").get<std::string>().c_str()) << record.at("file").get<QString>();
        }
    }

    //! One line a place, as the corpus and as the scan see it.
    static QString placesExpected(const Json &record)
    {
        QStringList lines;
        for (const Json &place : record.at("connectors"))
            lines.append(QStringLiteral("%1:%2 @%3 %4 %5 %6 %7 via %8").arg(place.at("line").get<int>()).arg(place.at("column").get<int>()).arg(place.at("offset").get<int>())
                .arg(textAt(place, "text"), textAt(place, "form"), textAt(place, "role"), textAt(place, "value"), textAt(place, "via")));
        return lines.join(u'\n');
    }
    static QString placesFound(const ScriptScan &scan)
    {
        QStringList lines;
        for (const ScannedGuid &guid : scan.guids) {
            if (guid.isConnector())
                lines.append(QStringLiteral("%1:%2 @%3 %4 %5 %6 %7 via %8").arg(guid.line).arg(guid.column).arg(guid.offset)
                    .arg(guid.text, QString(guid.form), toWord(guid.role), guid.value.toString(), guid.via));
        }
        return lines.join(u'\n');
    }
    static QString argumentsExpected(const Json &record)
    {
        QStringList lines;
        for (const Json &argument : record.at("arguments"))
            lines.append(QStringLiteral("%1:%2 %3 %4 %5").arg(argument.at("line").get<int>()).arg(argument.at("column").get<int>())
                .arg(textAt(argument, "resolution"), textAt(argument, "value"), textAt(argument, "text")));
        return lines.join(u'\n');
    }
    static QString argumentsFound(const ScriptScan &scan)
    {
        QStringList lines;
        for (const ScannedConnector &connector : scan.connectors)
            lines.append(QStringLiteral("%1:%2 %3 %4 %5").arg(connector.line).arg(connector.column)
                .arg(toWord(connector.resolution), connector.value.isNull() ? QString() : connector.value.toString(), connector.text));
        return lines.join(u'\n');
    }

private Q_SLOTS:
    void theCorpusIsWhole()
    {
        int broken = 0;
        for (const Json &record : corpus())
            broken += isBroken(record) ? 1 : 0;
        QCOMPARE(corpus().size(), size_t(150));
        QCOMPARE(broken, 12);
    }

    void aSoundScriptIsReadAsPowerShellReadsIt_data() { addRows(false); }
    void aSoundScriptIsReadAsPowerShellReadsIt()
    {
        QFETCH(QString, file);
        const Json &record = verdict(file);
        const ScriptScan scan = scanScript(corpusFile(file));
        QCOMPARE(scan.encoding, textAt(record, "encoding"));
        QCOMPARE(toWord(scan.lineEndings), textAt(record, "lineEndings"));
        QCOMPARE(scan.sha256, textAt(record, "sha256"));
        QVERIFY(scan.kind == ScriptKind::Export || scan.kind == ScriptKind::CustomScript);
        QCOMPARE(int(scan.rules.size()), record.at("rules").get<int>());
        QCOMPARE(argumentsFound(scan), argumentsExpected(record));
        QCOMPARE(placesFound(scan), placesExpected(record));
    }

    void aSoundScriptIsRewrittenWithProof_data() { addRows(false); }
    void aSoundScriptIsRewrittenWithProof()
    {
        QFETCH(QString, file);
        const Json &record = verdict(file);
        const ScriptFile before = corpusFile(file);
        const auto rewritten = rewriteScriptFile(before, scanScript(before), mapOf(record));
        QVERIFY2(rewritten, rewritten ? "" : qPrintable(rewritten.error().summary()));
        QCOMPARE(rewritten->sha256After, textAt(record, "sha256AfterRewrite"));
        QCOMPARE(QString::fromLatin1(QCryptographicHash::hash(rewritten->after, QCryptographicHash::Sha256).toHex()), rewritten->sha256After);
        qint64 changed = 0;
        for (const ChangedGuid &guid : rewritten->changed)
            changed += guid.bytes;
        QCOMPARE(rewritten->unchangedBytes, before.bytes().size() - changed);
        qInfo("%s", qPrintable(rewritten->proof()));
    }

    //! What was rewritten is read again: the same places, the mapped connectors, nothing else moved.
    void aRewrittenScriptIsReadTheSame_data() { addRows(false); }
    void aRewrittenScriptIsReadTheSame()
    {
        QFETCH(QString, file);
        const ScriptFile before = corpusFile(file);
        const ScriptScan scan = scanScript(before);
        const auto rewritten = rewriteScriptFile(before, scan, mapOf(verdict(file)));
        QVERIFY(rewritten);
        const auto after = ScriptFile::fromBytes(rewritten->after, file);
        QVERIFY(after);
        const ScriptScan again = scanScript(*after);
        QVERIFY(again.kind == scan.kind);
        QCOMPARE(again.guids.size(), scan.guids.size());
        for (qsizetype i = 0; i < scan.guids.size(); ++i) {
            QCOMPARE(again.guids.at(i).offset, scan.guids.at(i).offset);
            QVERIFY(again.guids.at(i).role == scan.guids.at(i).role);
            const Guid mapped = mapOf(verdict(file)).target(scan.guids.at(i).value);
            const bool isMapped = scan.guids.at(i).role == GuidRole::Connector && !mapped.isNull();
            QCOMPARE(again.guids.at(i).value, isMapped ? mapped : scan.guids.at(i).value);
        }
    }

    void aBrokenScriptIsRefused_data() { addRows(true); }
    void aBrokenScriptIsRefused()
    {
        QFETCH(QString, file);
        const ScriptFile broken = corpusFile(file);
        const ScriptScan scan = scanScript(broken);
        QVERIFY(scan.kind == ScriptKind::Broken);
        const auto rewritten = rewriteScriptFile(broken, scan, ConnectorMap());
        QVERIFY(!rewritten);
        QCOMPARE(rewritten.error().kind(), Error::Kind::BadInput);
        QVERIFY(rewritten.error().summary().contains(file));
        QVERIFY(rewritten.error().summary().contains(QStringLiteral("line")));
        for (const ScannedGuid &guid : scan.guids)
            QVERIFY(guid.action == GuidAction::Keep);
    }

    //! Windows PowerShell 5.1 reads a file without BOM in the machine's code page: where that makes another script, lint says so.
    void whatBreaksWithoutABomIsSaid_data() { addRows(false); }
    void whatBreaksWithoutABomIsSaid()
    {
        QFETCH(QString, file);
        const Json &record = verdict(file);
        const Json &asAnsi = valueAt(record, "readAsAnsi");
        if (asAnsi.is_null())
            return;
        const bool breaks = asAnsi.at("parseErrors").get<int>() > 0 || asAnsi.at("sameConnectors") != Json(true);
        QStringList codes;
        for (const LintFinding &finding : scanScript(corpusFile(file)).findings)
            codes.append(finding.code);
        QCOMPARE(codes.contains(QStringLiteral("breaks-as-ansi")), breaks);
        QCOMPARE(codes.contains(QStringLiteral("non-ascii-without-bom")), !breaks);
    }
};

QTEST_GUILESS_MAIN(TestScriptCorpus)
#include "tst_scriptcorpus.moc"
