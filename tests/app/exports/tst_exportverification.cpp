// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exports/CsExportReader.h"
#include "exports/ExportCauses.h"
#include "exports/ExportVerification.h"
#include "foundation/JsonText.h"

#include <QBuffer>
#include <QTest>

using namespace swingbridge;

namespace {

//! A capture in the making: users of one OU.
class Capture
{
public:
    Capture() = default;
    explicit Capture(QByteArray xml) : m_xml(std::move(xml)) {}

    Capture &object(const QByteArray &operation, const QByteArray &changes = {}, const QByteArray &name = "Person", const QByteArray &type = "user",
                    const QByteArray &ou = "OU=Corp,DC=contoso,DC=com", int members = 0)
    {
        ++m_count;
        const QByteArray anchor = QByteArray("anchor" + QByteArray::number(m_count)).toHex();
        const QByteArray upn = name.toLower() + QByteArray::number(m_count) + "@contoso.com";
        m_xml += "<cs-object cs-dn=\"CN={" + anchor + "}\" id=\"" + QUuid(uint(m_count), 1, 2, 3, 4, 5, 6, 7, 8, 9, 10).toString().toLatin1() + "\" object-type=\"" + type
            + "\"><unapplied-export><delta operation=\"" + operation + "\">" + changes + "</delta></unapplied-export><synchronized-hologram><entry>"
            + attr("displayName", {}, name) + attr("userPrincipalName", {}, upn) + attr("onPremisesDistinguishedName", {}, "CN=x," + ou);
        if (members > 0) {
            m_xml += "<dn-attr name=\"member\" multivalued=\"true\">";
            for (int i = 0; i < members; ++i)
                m_xml += "<dn-value><dn>CN={" + QByteArray::number(i) + "}</dn></dn-value>";
            m_xml += "</dn-attr>";
        }
        m_xml += "</entry></synchronized-hologram></cs-object>";
        return *this;
    }

    static QByteArray attr(const QByteArray &name, const QByteArray &from, const QByteArray &to)
    {
        QByteArray values;
        if (!from.isEmpty())
            values += "<value operation=\"delete\">" + from + "</value>";
        if (!to.isEmpty())
            values += "<value operation=\"add\">" + to + "</value>";
        return "<attr name=\"" + name + "\" operation=\"" + (to.isEmpty() ? "delete" : "update") + "\" type=\"string\" multivalued=\"false\">" + values + "</attr>";
    }

    static QByteArray membersRemoved(int count)
    {
        QByteArray values;
        for (int i = 0; i < count; ++i)
            values += "<dn-value operation=\"delete\"><dn>CN={" + QByteArray::number(i) + "}</dn></dn-value>";
        return "<dn-attr name=\"member\" operation=\"update\" multivalued=\"true\">" + values + "</dn-attr>";
    }

    PendingExports read(const QString &connector = QStringLiteral("aad")) const
    {
        QBuffer buffer;
        buffer.setData("<cs-objects>" + m_xml + "</cs-objects>");
        buffer.open(QIODevice::ReadOnly);
        CsExportReader reader(buffer, CsExportOptions(QStringLiteral("capture.xml"), connector));
        while (reader.readSome(100).value_or(false)) { }
        return reader.take();
    }

private:
    int m_count = 0;
    QByteArray m_xml;
};

ExportPolicy policyOf(qint64 users = 10'000, qint64 threshold = 500)
{
    ExportPolicy policy = ExportPolicy::defaults();
    policy.population.insert(QStringLiteral("user"), users);
    policy.population.insert(QStringLiteral("group"), 1'000);
    policy.deletionThreshold = threshold;
    return policy;
}

VerificationFacts factsOf(const PendingExports &exports)
{
    const OperationCounts counts = exports.summary().totals();
    VerificationFacts facts;
    facts.statistics = {StatedCounts(QStringLiteral("aad"), counts.adds, counts.updates, counts.deletes, 11'000)};
    facts.ageSeconds = 60;
    return facts;
}

QString findingsOf(const ExportVerification &verification)
{
    QStringList words;
    for (const ExportFinding &finding : verification.findings)
        words.append(QStringLiteral("%1%2:%3:%4").arg(finding.rule).arg(finding.variant.isEmpty() ? QString() : QLatin1Char('/') + finding.variant, toWord(finding.verdict)).arg(finding.count));
    return words.join(QLatin1Char(' '));
}

} // namespace

Q_DECLARE_METATYPE(swingbridge::PendingExports)

class TestExportVerification : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachRuleObjectsToItsCause_data()
    {
        QTest::addColumn<PendingExports>("exports");
        QTest::addColumn<QString>("findings");
        const auto row = [](const char *name, const Capture &capture, const char *findings) {
            QTest::newRow(name) << capture.read() << QString::fromLatin1(findings);
        };
        const auto many = [](int count, const QByteArray &operation, const QByteArray &changes = {}, const QByteArray &type = "user") {
            Capture capture;
            for (int i = 0; i < count; ++i)
                capture.object(operation, changes, "Person", type, "OU=Unit" + QByteArray::number(i % 10) + ",DC=contoso,DC=com");
            return capture;
        };
        row("nothing", Capture(), "");
        row("one ordinary change", Capture().object("update", Capture::attr("title", "a", "b")), "");
        row("two deletes", many(2, "delete"), "");
        row("deletes near the threshold", many(50, "delete"), "2:review:50 3:review:50");
        row("deletes at the threshold", many(500, "delete"), "2/reached:block:500 3:block:500 4:review:500");
        row("deletes of one type", many(51, "delete", {}, "group"), "2:review:51 3:review:51 4:review:51");
        row("adds", many(20, "add"), "6:review:20");
        row("a source anchor", Capture().object("update", Capture::attr("sourceAnchor", "a", "b")), "8:block:1");
        row("a sign-in name", Capture().object("update", Capture::attr("userPrincipalName", "a@x.com", "b@x.com")), "9:review:1");
        row("mass sign-in names", many(60, "update", Capture::attr("userPrincipalName", "a@x.com", "b@y.com")), "9:block:60");
        row("a primary address", Capture().object("update", "<attr name=\"proxyAddresses\" operation=\"update\" type=\"string\" multivalued=\"true\"><value operation=\"add\">SMTP:a@x</value><value operation=\"delete\">SMTP:b@x</value></attr>"), "10/primary:review:1 10/lost:review:1");
        row("an address is added", Capture().object("update", "<attr name=\"proxyAddresses\" operation=\"update\" type=\"string\" multivalued=\"true\"><value operation=\"add\">smtp:a@x</value></attr>"), "");
        row("an account is switched off", Capture().object("update", Capture::attr("accountEnabled", "true", "false")), "11/disabled:review:1");
        row("an account is switched on", Capture().object("update", Capture::attr("accountEnabled", "false", "true")), "");
        row("mass disable", many(20, "update", Capture::attr("accountEnabled", "true", "false")), "11/disabled:block:20");
        row("a user type", Capture().object("update", Capture::attr("userType", "Member", "Guest")), "11/userType:review:1");
        row("a usage location goes", Capture().object("update", Capture::attr("usageLocation", "SE", "")), "11/location:review:1");
        row("one attribute on many", many(600, "update", Capture::attr("title", "a", "b")), "12:review:600");
        row("one attribute cleared on many", many(60, "update", Capture::attr("department", "a", "")), "13:block:60");
        row("a mail address is cleared", Capture().object("update", Capture::attr("mail", "a", "")), "10/cleared:review:1");
        row("a group loses members", Capture().object("update", Capture::membersRemoved(20), "Sales EMEA", "group", "OU=Groups,DC=contoso,DC=com", 100), "14:review:20");
        row("a group loses half", Capture().object("update", Capture::membersRemoved(60), "Sales EMEA", "group", "OU=Groups,DC=contoso,DC=com", 100), "14:block:60");
        row("a group is emptied", Capture().object("update", "<dn-attr name=\"member\" operation=\"delete\" multivalued=\"true\"/>", "Two", "group", "OU=Groups,DC=contoso,DC=com", 2), "14/emptied:review:2");
        row("a group loses a few", Capture().object("update", Capture::membersRemoved(5), "Sales EMEA", "group", "OU=Groups,DC=contoso,DC=com", 100), "");
        row("delete-add", Capture().object("delete-add"), "15:review:1");
        row("an unknown operation", Capture().object("teleport"), "15:review:1");
        row("a break-glass account", Capture().object("delete", {}, "BreakGlass"), "18:block:1");
        row("a break-glass account gets a title", Capture().object("update", Capture::attr("title", "a", "b"), "BreakGlass"), "");
    }
    void eachRuleObjectsToItsCause()
    {
        QFETCH(PendingExports, exports);
        const ExportVerification verification = verifyExports({exports}, policyOf(), factsOf(exports));
        QTEST(findingsOf(verification), "findings");
        for (const ExportFinding &finding : verification.findings) {
            QVERIFY(!finding.message().isEmpty());
            QVERIFY2(!finding.message().contains(QLatin1Char('%')), qPrintable(finding.message()));
        }
        const bool isClean = verification.findings.isEmpty();
        QCOMPARE(verification.verdict == ExportVerdict::Pass, isClean);
    }

    void deletesOfOneUnitAreAScopeDifference()
    {
        Capture capture;
        for (int i = 0; i < 46; ++i)
            capture.object("delete", {}, "Person", "user", "OU=Partners,DC=contoso,DC=com");
        const PendingExports exports = capture.read();
        VerificationFacts facts = factsOf(exports);
        facts.causes.insert(QStringLiteral("OU:ou=partners,dc=contoso,dc=com"), {QStringLiteral("ou.inclusionMissing-1")});
        const ExportVerification verification = verifyExports({exports}, policyOf(), facts);
        QCOMPARE(findingsOf(verification), QStringLiteral("3:review:46 5:review:46"));
        QCOMPARE(verification.findings.last().causes, QStringList{QStringLiteral("ou.inclusionMissing-1")});
        QCOMPARE(verification.findings.last().rows.size(), 46);
    }

    void anAddAndADeleteThatShareAnAddressOrASidAreOnePerson_data()
    {
        QTest::addColumn<QByteArray>("added");
        QTest::addColumn<QByteArray>("deleted");
        QTest::addColumn<QString>("findings");
        const auto value = [](const QByteArray &name, const QByteArray &text) { return "<attr name=\"" + name + "\" type=\"string\" multivalued=\"true\"><value>" + text + "</value></attr>"; };
        QTest::newRow("a proxy address") << value("proxyAddresses", "SMTP:ada@contoso.com") << value("proxyAddresses", "smtp:Ada@contoso.com") << QStringLiteral("7:block:2");
        QTest::newRow("a SID") << value("onPremiseSecurityIdentifier", "AQUA") << value("onPremiseSecurityIdentifier", "AQUA") << QStringLiteral("7:block:2");
        QTest::newRow("nothing") << value("proxyAddresses", "SMTP:ada@contoso.com") << value("proxyAddresses", "SMTP:bob@contoso.com") << QString();
        QTest::newRow("a title") << value("title", "Engineer") << value("title", "Engineer") << QString();
    }
    void anAddAndADeleteThatShareAnAddressOrASidAreOnePerson()
    {
        QFETCH(QByteArray, added);
        QFETCH(QByteArray, deleted);
        const QByteArray start = "<cs-object cs-dn=\"CN={41}\" id=\"{CC2B8D0B-4E57-5123-BE17-39D3AE3D9C51}\" object-type=\"user\"><unapplied-export>";
        const QByteArray xml = start + "<delta operation=\"add\">" + added + "</delta></unapplied-export></cs-object>" + start
            + "<delta operation=\"delete\"/></unapplied-export><synchronized-hologram><entry>" + deleted + "</entry></synchronized-hologram></cs-object>";
        const PendingExports exports = Capture(xml).read();
        QTEST(findingsOf(verifyExports({exports}, policyOf(), factsOf(exports))), "findings");
    }

    void aGroupThatGrowsBeyondWhatTenantsTakeIsSaid_data()
    {
        QTest::addColumn<int>("now");
        QTest::addColumn<int>("added");
        QTest::addColumn<QString>("findings");
        QTest::newRow("as large as may be") << 49'990 << 10 << QString();
        QTest::newRow("only by the V2 endpoint") << 49'990 << 11 << QStringLiteral("14/large:review:50001");
        QTest::newRow("by none") << 249'990 << 11 << QStringLiteral("14/tooLarge:block:250001");
    }
    void aGroupThatGrowsBeyondWhatTenantsTakeIsSaid()
    {
        QFETCH(int, now);
        QFETCH(int, added);
        QByteArray values;
        for (int i = 0; i < added; ++i)
            values += "<dn-value operation=\"add\"><dn>CN={" + QByteArray::number(i) + "}</dn></dn-value>";
        const PendingExports exports = Capture().object("update", "<dn-attr name=\"member\" operation=\"update\" multivalued=\"true\">" + values + "</dn-attr>", "Everybody", "group", "OU=Groups,DC=contoso,DC=com", now).read();
        QTEST(findingsOf(verifyExports({exports}, policyOf(), factsOf(exports))), "findings");
    }

    void everyOperationHasItsOwnLimit_data()
    {
        QTest::addColumn<QString>("operation");
        QTest::addColumn<QString>("findings");
        QTest::newRow("all") << QString() << QStringLiteral("21:review:4");
        for (const char *operation : {"add", "update", "delete", "delete-add"})
            QTest::newRow(operation) << QString::fromLatin1(operation) << QStringLiteral("21/%1:review:1").arg(QLatin1String(operation));
        QTest::newRow("rename") << QStringLiteral("rename") << QString(); // none of them is one
    }
    void everyOperationHasItsOwnLimit()
    {
        QFETCH(QString, operation);
        Json rules = Json::array();
        for (int number = 1; number <= 20; ++number) {
            if (ExportPolicy::defaults().rule(number))
                rules.push_back({{"number", number}, {"enabled", false}});
        }
        rules.push_back({{"number", 21}, {"warn", {{"count", 1}}}});
        if (!operation.isEmpty())
            rules.back()["operation"] = operation.toStdString();
        const auto policy = ExportPolicy::read(Json{{"schema", "swingbridge/policy/1"}, {"rules", rules}}, QStringLiteral("policy.json"));
        QVERIFY(policy);
        const PendingExports exports = Capture().object("add").object("update", Capture::attr("title", "a", "b")).object("delete").object("delete-add").read();
        const ExportVerification verification = verifyExports({exports}, *policy, factsOf(exports));
        QTEST(findingsOf(verification), "findings");
        for (const ExportFinding &finding : verification.findings) {
            QCOMPARE(finding.rows.size(), finding.count);
            QVERIFY(!finding.message().isEmpty());
        }
    }

    void privilegedAccountsComeFirst()
    {
        const PendingExports exports = Capture().object("update", Capture::attr("sourceAnchor", "a", "b")).object("delete", {}, "BreakGlass").read();
        QCOMPARE(findingsOf(verifyExports({exports}, policyOf(), factsOf(exports))), QStringLiteral("18:block:1 8:block:1"));
    }

    void aDifferenceIsACauseWhereItsAttributeOrContainerTells()
    {
        Difference flow;
        flow.id = QStringLiteral("customRule.flow-1");
        flow.details = {DifferenceDetail(QStringLiteral("destination"), QStringLiteral("Department"), QStringLiteral("Department"), false),
                        DifferenceDetail(QStringLiteral("flows"), QStringLiteral("title"), QStringLiteral("title"), false)};
        Difference selection;
        selection.id = QStringLiteral("attributes.missing-2");
        selection.details = {DifferenceDetail(QStringLiteral("attributes"), QStringLiteral("department\nmobile"), QString(), true)};
        Difference unit;
        unit.id = QStringLiteral("ou.inclusionMissing-3");
        unit.path = QStringLiteral("/connectors/contoso.com/partitions/dc=contoso,dc=com/containers/ou=people,dc=contoso,dc=com");
        Difference off;
        off.id = QStringLiteral("customRule.disabledState-4");
        off.differenceClass = QStringLiteral("customRule.disabledState");
        off.details = {DifferenceDetail(QStringLiteral("flows"), QStringLiteral("title"), QStringLiteral("title"), false)};
        const auto causes = exportCauses({flow, selection, unit, off});
        QCOMPARE(causes.value(QStringLiteral("department")), (QStringList{flow.id, selection.id}));
        QCOMPARE(causes.value(QStringLiteral("mobile")), QStringList(selection.id));
        QCOMPARE(causes.value(QStringLiteral("title")), QStringList(off.id)); // of the first rule only one flow differs
        QCOMPARE(causesOfContainer(causes, QStringLiteral("OU=Dept 7, OU=People,DC=contoso,DC=com")), QStringList(unit.id));
        QVERIFY(causesOfContainer(causes, QStringLiteral("OU=Groups,DC=contoso,DC=com")).isEmpty());

        Capture capture;
        for (int i = 0; i < 60; ++i)
            capture.object("update", Capture::attr("department", "a", ""));
        const PendingExports exports = capture.read();
        VerificationFacts facts = factsOf(exports);
        facts.causes = causes;
        QCOMPARE(verifyExports({exports}, policyOf(), facts).findings.first().causes, (QStringList{flow.id, selection.id}));
    }

    void anAddAndADeleteOfOnePersonBlock()
    {
        QBuffer buffer;
        const QByteArray hologram = "<entry><attr name=\"userPrincipalName\" type=\"string\"><value>mette@contoso.com</value></attr></entry>";
        buffer.setData("<cs-objects><cs-object cs-dn=\"CN={41}\" id=\"{CC2B8D0B-4E57-5123-BE17-39D3AE3D9C51}\" object-type=\"user\"><unapplied-export><delta operation=\"add\"/></unapplied-export><unapplied-export-hologram>" + hologram
                       + "</unapplied-export-hologram></cs-object><cs-object cs-dn=\"CN={42}\" id=\"{CC2B8D0B-4E57-5123-BE17-39D3AE3D9C52}\" object-type=\"user\"><unapplied-export><delta operation=\"delete\"/></unapplied-export><synchronized-hologram>" + hologram + "</synchronized-hologram></cs-object></cs-objects>");
        QVERIFY(buffer.open(QIODevice::ReadOnly));
        CsExportReader reader(buffer, CsExportOptions(QString(), QStringLiteral("aad")));
        while (reader.readSome(10).value_or(false)) { }
        const PendingExports exports = reader.take();
        const ExportVerification verification = verifyExports({exports}, policyOf(), factsOf(exports));
        QCOMPARE(findingsOf(verification), QStringLiteral("7:block:2"));
    }

    void countsThatDoNotReconcileBlock()
    {
        const PendingExports exports = Capture().object("update", Capture::attr("title", "a", "b")).read();
        VerificationFacts facts = factsOf(exports);
        facts.statistics[0].updates = 2;
        QCOMPARE(findingsOf(verifyExports({exports}, policyOf(), facts)), QStringLiteral("1:block:1"));
    }

    void aConnectorThatWasNotCapturedBlocks()
    {
        VerificationFacts facts;
        facts.statistics = {StatedCounts(QStringLiteral("aad"), 0, 7, 0)};
        facts.ageSeconds = 0;
        QCOMPARE(findingsOf(verifyExports({}, policyOf(), facts)), QStringLiteral("1/missing:block:7"));
    }

    void writesToAnOnPremisesDirectoryAreShownApart()
    {
        QBuffer buffer;
        buffer.setData("<cs-objects><cs-object cs-dn=\"CN=a,DC=contoso,DC=com\" id=\"{CC2B8D0B-4E57-5123-BE17-39D3AE3D9C51}\" object-type=\"user\"><unapplied-export><delta operation=\"update\">"
                       + Capture::attr("userPrincipalName", "a", "b") + "</delta></unapplied-export></cs-object></cs-objects>");
        QVERIFY(buffer.open(QIODevice::ReadOnly));
        CsExportReader reader(buffer, CsExportOptions(QString(), QStringLiteral("contoso.com")));
        while (reader.readSome(10).value_or(false)) { }
        const PendingExports exports = reader.take();
        VerificationFacts facts;
        facts.statistics = {StatedCounts(QStringLiteral("contoso.com"), 0, 1, 0)};
        facts.ageSeconds = 0;
        QCOMPARE(findingsOf(verifyExports({exports}, policyOf(), facts)), QStringLiteral("17:review:1"));
    }

    void anExpectedMassChangeIsAllowedForItsVersionsOnly()
    {
        Capture capture;
        for (int i = 0; i < 600; ++i)
            capture.object("update", Capture::attr("onPremisesObjectIdentifier", {}, "x"));
        const PendingExports exports = capture.read();
        ExportPolicy policy = policyOf();
        policy.allowed = {AllowedChange{QStringLiteral("onPremisesObjectIdentifier"), QStringLiteral("2.5.190.0"), QStringLiteral("2.6.92.0"), QStringLiteral("new in 2.6")}};
        VerificationFacts facts = factsOf(exports);
        facts.activeVersion = QStringLiteral("2.5.190.0");
        facts.stagingVersion = QStringLiteral("2.6.92.0");
        QCOMPARE(findingsOf(verifyExports({exports}, policy, facts)), QString());
        facts.activeVersion = QStringLiteral("2.4.0.0");
        QCOMPARE(findingsOf(verifyExports({exports}, policy, facts)), QStringLiteral("12:review:600"));
    }

    void aSmallThresholdHoldsToo()
    {
        const PendingExports exports = Capture().object("delete").object("delete").read();
        QCOMPARE(findingsOf(verifyExports({exports}, policyOf(10'000, 2), factsOf(exports))), QStringLiteral("2/reached:block:2"));
        QCOMPARE(findingsOf(verifyExports({exports}, policyOf(10'000, 3), factsOf(exports))), QString());
    }

    void anOldCaptureIsReviewedAndThenRefused()
    {
        const PendingExports exports = Capture().read();
        VerificationFacts facts = factsOf(exports);
        facts.ageSeconds = 3601;
        QCOMPARE(verifyExports({exports}, policyOf(), facts).verdict, ExportVerdict::Review);
        facts.ageSeconds = 4 * 3600;
        QCOMPARE(verifyExports({exports}, policyOf(), facts).verdict, ExportVerdict::Block);
    }

    void whatWasNotCheckedIsSaid()
    {
        const ExportVerification verification = verifyExports({Capture().read()}, ExportPolicy::defaults());
        QList<int> rules;
        for (const NotChecked &item : verification.notChecked)
            rules.append(item.rule);
        QCOMPARE(rules, (QList<int>{1, 2, 3, 4, 6, 12, 13, 19, 20}));
        QCOMPARE(verification.notCovered, (QStringList{QStringLiteral("softMatch"), QStringLiteral("passwordHashes")}));
    }

    void namedAccountsArePrivileged()
    {
        const PendingExports exports = Capture().object("delete", {}, "boss").read();
        ExportPolicy policy = policyOf();
        policy.privileged = {QStringLiteral("BOSS1@contoso.com")};
        QCOMPARE(findingsOf(verifyExports({exports}, policy, factsOf(exports))), QStringLiteral("18:block:1"));
    }

    void classesOfChangeAreCountedForTheApproval()
    {
        const PendingExports exports = Capture().object("update", Capture::attr("title", "a", "b") + Capture::attr("mail", "a", "b")).object("update", Capture::attr("title", "a", "b")).object("delete").read();
        const auto classes = changeClasses({exports});
        QCOMPARE(classes.value(QStringLiteral("user|update|title")), 2);
        QCOMPARE(classes.value(QStringLiteral("user|update|mail")), 1);
        QCOMPARE(classes.value(QStringLiteral("user|delete|")), 1);
        QCOMPARE(classes.size(), 3);
    }

    void theDocumentListsEveryObjectOfAFinding()
    {
        const PendingExports first = Capture().object("update", Capture::attr("title", "a", "b")).read(QStringLiteral("other"));
        const PendingExports second = Capture().object("update", Capture::attr("title", "a", "b")).object("update", Capture::attr("sourceAnchor", "a", "b")).read();
        const QList<PendingExports> captures{first, second};
        const ExportVerification verification = verifyExports(captures, policyOf());
        QCOMPARE(objectAtRow(captures, 2).id, second.header(1).id);
        const Json json = verificationDocument(verification, captures);
        QCOMPARE(textAt(json, "verdict"), QStringLiteral("block"));
        QCOMPARE(json["findings"][0]["objects"].size(), 1u);
        QCOMPARE(json["findings"][0]["objects"][0].get<QString>(), second.header(1).id.toUuid().toString().toUpper());
    }

    void aPolicyFileReplacesOnlyWhatItNames()
    {
        const Json document{{"schema", "swingbridge/policy/1"}, {"rules", Json::array({{{"number", 9}, {"enabled", false}}, {{"number", 2}, {"warn", {{"count", 5}, {"percent", nullptr}}}}})}, {"deletionThreshold", 40}};
        const auto policy = ExportPolicy::read(document, QStringLiteral("policy.json"));
        QVERIFY(policy);
        QVERIFY(!policy->rule(9));
        QCOMPARE(*policy->rule(2)->warn.count, 5);
        QCOMPARE(*policy->deletionThreshold, 40);
        QVERIFY(policy->rule(8)->block.isReached(1, 0));
    }

    void aPolicyThatCannotBeUsedNamesTheKey_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("key");
        QTest::newRow("schema") << QByteArray("{}") << QStringLiteral("schema");
        QTest::newRow("unknown key") << QByteArray(R"({"schema":"swingbridge/policy/1","rule":[]})") << QStringLiteral("rule");
        QTest::newRow("unknown rule") << QByteArray(R"({"schema":"swingbridge/policy/1","rules":[{"number":99}]})") << QStringLiteral("number");
        QTest::newRow("limit of text") << QByteArray(R"({"schema":"swingbridge/policy/1","rules":[{"number":2,"block":{"count":"many"}}]})") << QStringLiteral("rule 2: block.count");
        QTest::newRow("no reason") << QByteArray(R"({"schema":"swingbridge/policy/1","allow":[{"attribute":"mail"}]})") << QStringLiteral("reason");
    }
    void aPolicyThatCannotBeUsedNamesTheKey()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, key);
        const auto policy = ExportPolicy::read(Json::parse(json.toStdString()), QStringLiteral("policy.json"));
        QVERIFY(!policy);
        QCOMPARE(policy.error().kind(), Error::Kind::BadInput);
        QVERIFY2(policy.error().detail().contains(key), qPrintable(policy.error().detail()));
    }
};

QTEST_GUILESS_MAIN(TestExportVerification)
#include "tst_exportverification.moc"
