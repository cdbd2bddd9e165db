// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ImportServers.h"
#include "advice/ImportFindings.h"
#include "configuration/SettingsFile.h"
#include "foundation/JsonText.h"
#include "foundation/WholeFile.h"

#include <QTest>

#include <functional>

using namespace swingbridge;
using namespace swingbridge::test;

namespace {

using Change = std::function<void(SyncConfiguration &)>;

QStringList linesOf(const QList<ImportFinding> &findings)
{
    QStringList lines;
    for (const ImportFinding &finding : findings)
        lines += QStringLiteral("%1 %2 %3").arg(finding.id(), toWord(finding.severity()), finding.path());
    return lines;
}

} // namespace

Q_DECLARE_METATYPE(Change)

class tst_ImportFindings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thePublishedSettingsHaveExactlyTheSixPublishedFindings();
    void aPlainServerHasNone();
    void eachStumblingBlockIsFound_data();
    void eachStumblingBlockIsFound();
    void whatTheSourceDoesNotTellIsNoFinding();
    void twoStandardRulesOfOneNumberAreTheProductsBusiness();
};

void tst_ImportFindings::thePublishedSettingsHaveExactlyTheSixPublishedFindings()
{
    const QString folder = QStringLiteral(SWINGBRIDGE_TEST_DATA) + QStringLiteral("/settings/");
    const auto active = readConfigurationSource(folder + QStringLiteral("active.json"));
    QVERIFY2(active, active ? "" : qPrintable(active.error().summary()));
    const auto expected = parseJson(readWholeFile(folder + QStringLiteral("expected-differences.json")).value(), QStringLiteral("expected"));
    QVERIFY(expected);
    QStringList wanted;
    for (const Json &row : expected->at("preImportFindings"))
        wanted += QStringLiteral("%1 %2 %3: %4").arg(textAt(row, "id"), textAt(row, "severity"), textAt(row, "path"), textAt(row, "guidance"));
    QStringList found;
    for (const ImportFinding &finding : findBeforeImport(*active))
        found += QStringLiteral("%1 %2 %3: %4").arg(finding.id(), toWord(finding.severity()), finding.path(), finding.guidance());
    QCOMPARE(found, wanted);
}

void tst_ImportFindings::aPlainServerHasNone()
{
    QCOMPARE(linesOf(findBeforeImport(plainServer())), QStringList());
}

void tst_ImportFindings::eachStumblingBlockIsFound_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("line");
    QTest::newRow("precedence above 99") << Change([](SyncConfiguration &server) { server.rules[2].precedence = 150; })
        << QStringLiteral("P01 high /rules/contoso.com/inbound/in from ad - own/precedence");
    QTest::newRow("disabled custom rule") << Change([](SyncConfiguration &server) { server.rules[2].disabled = true; })
        << QStringLiteral("P02 medium /rules/contoso.com/inbound/in from ad - own/disabled");
    QTest::newRow("extension attribute") << Change([](SyncConfiguration &server) {
        server.rules[2].mappings[0].destination = QStringLiteral("extension_0f1e2d3c4b5a69788796a5b4c3d2e1f0_badgeId"); })
        << QStringLiteral("P03 high /rules/contoso.com/inbound/in from ad - own/attributemappings");
    QTest::newRow("device writeback") << Change([](SyncConfiguration &server) {
        server.parameters[QStringLiteral("Microsoft.OptionalFeature.DeviceWriteBack")] = QStringLiteral("true"); })
        << QStringLiteral("P04 medium /globalsettings/microsoft.optionalfeature.devicewriteback");
    QTest::newRow("disabled standard rule") << Change([](SyncConfiguration &server) { server.rules[0].disabled = true; })
        << QStringLiteral("P05 medium /rules/contoso.com/inbound/in from ad - user join/disabled");
    QTest::newRow("standard rule of one forest only") << Change([](SyncConfiguration &server) {
        server.rules.append(importRule(1, QStringLiteral("In from AD - Group Join"), 102, QStringLiteral("Microsoft.InfromADGroupJoin.003"))); })
        << QStringLiteral("P06 low /rules/fabrikam.com");
    QTest::newRow("two custom rules with one number") << Change([](SyncConfiguration &server) {
        server.rules.append(importRule(2, QStringLiteral("In from AD - Other"), 50)); })
        << QStringLiteral("P07 blocker /rules/fabrikam.com/inbound/in from ad - other/precedence");
    QTest::newRow("generic connector") << Change([](SyncConfiguration &server) {
        server.connectors.append(importForest(4, QStringLiteral("Personnel SQL")));
        server.connectors.last().type = ConnectorType::Other;
        server.connectors.last().parameters.clear(); })
        << QStringLiteral("P08 blocker /connectors/personnel sql");
    QTest::newRow("another tenant") << Change([](SyncConfiguration &server) { server.origin.tenant = QStringLiteral("contoso.onmicrosoft.com"); })
        << QStringLiteral("P09 blocker /connectors/entra");
    QTest::newRow("PingFederate") << Change([](SyncConfiguration &server) {
        server.parameters[QStringLiteral("Microsoft.UserSignIn.SignOnMethod")] = QStringLiteral("PingFederate"); })
        << QStringLiteral("P10 high /globalsettings/microsoft.usersignin.signonmethod");
    QTest::newRow("rule of no connector") << Change([](SyncConfiguration &server) { server.rules[2].connector = importGuid(77); })
        << QStringLiteral("P11 medium /rules/%1/inbound/in from ad - own").arg(importGuid(77).toString());
    QTest::newRow("modified standard rule") << Change([](SyncConfiguration &server) {
        server.rules[0].disabled = true;
        server.rules.append(importRule(1, server.rules[0].name, 60)); })
        << QStringLiteral("P12 high /rules/contoso.com/inbound/in from ad - user join");
}

void tst_ImportFindings::eachStumblingBlockIsFound()
{
    QFETCH(Change, change);
    QFETCH(QString, line);
    SyncConfiguration server = plainServer();
    change(server);
    const QList<ImportFinding> findings = findBeforeImport(server, QStringLiteral("fabrikam.onmicrosoft.com"));
    QCOMPARE(linesOf(findings), QStringList(line));
    QVERIFY(!findings.first().title().isEmpty());
    QVERIFY2(findings.first().guidance().endsWith(QLatin1Char('.')) && !findings.first().guidance().contains(QLatin1Char('%')),
             qPrintable(findings.first().guidance()));
}

void tst_ImportFindings::whatTheSourceDoesNotTellIsNoFinding()
{
    SyncConfiguration server = plainServer();
    server.parameters.clear();
    for (SyncRule &rule : server.rules) {
        rule.disabled.reset();
        rule.precedence.reset();
    }
    QCOMPARE(linesOf(findBeforeImport(server)), QStringList());
}

void tst_ImportFindings::twoStandardRulesOfOneNumberAreTheProductsBusiness()
{
    SyncConfiguration server = plainServer();
    server.rules[1].precedence = server.rules[0].precedence;
    QCOMPARE(linesOf(findBeforeImport(server)), QStringList());
    server.rules[2].precedence = 100;
    QCOMPARE(findBeforeImport(server).size(), 2); // above 99, and the number is taken
    QCOMPARE(findBeforeImport(server).last().id(), QStringLiteral("P07"));
}

QTEST_GUILESS_MAIN(tst_ImportFindings)
#include "tst_importfindings.moc"
