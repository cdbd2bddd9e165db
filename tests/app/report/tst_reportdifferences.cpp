// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/ReportDifferences.h"

#include "foundation/JsonText.h"

#include <QTest>

using namespace swingbridge;
using Fate = ReportDifference::Fate;

class tst_ReportDifferences : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDifferenceThatIsGoneWasMended()
    {
        ReportDifferences differences;
        differences.compared(found({"a", "b"}));
        differences.compared(found({"b"}));
        QCOMPARE(differences.result().size(), 2);
        QVERIFY(differences.result().at(0).fate == Fate::Mended);
        QVERIFY(differences.result().at(1).fate == Fate::Open);
    }

    void anAcceptedDifferenceCarriesItsDecision()
    {
        ReportDifferences differences;
        differences.compared(found({"a"}));
        differences.decided(decision("a", "accept", "hash-a"));
        const ReportDifference result = differences.result().first();
        QVERIFY(result.fate == Fate::Accepted);
        QCOMPARE(result.reason, QStringLiteral("because"));
        const Json json = *parseJson(result.json, QStringLiteral("difference"));
        QVERIFY(json["decision"]["current"].get<bool>());
        QCOMPARE(json["decision"].size(), 5u);
    }

    void aDecisionOnAnOlderStateLeavesItOpen()
    {
        ReportDifferences differences;
        differences.compared(found({"a"}));
        differences.decided(decision("a", "accept", "older"));
        QVERIFY(differences.result().first().fate == Fate::Open);
        QVERIFY(!(*parseJson(differences.result().first().json, QStringLiteral("difference")))["decision"]["current"].get<bool>());
    }

    void theNewestDecisionCounts()
    {
        ReportDifferences differences;
        differences.compared(found({"a"}));
        differences.decided(decision("a", "accept", "hash-a"));
        differences.decided(decision("a", "mendByHand", "hash-a"));
        QVERIFY(differences.result().first().fate == Fate::Open);
    }

    void aRuleThatWasWrittenAndReadBackIsMendedBeforeTheNextComparison()
    {
        ReportDifferences differences;
        differences.compared(found({"a"}));
        differences.decided(decision("a", "mendOnStaging", "hash-a"));
        QVERIFY(differences.result().first().fate == Fate::Open);
        differences.ruleMended(QStringLiteral("subject a"));
        QVERIFY(differences.result().first().fate == Fate::Mended);
    }

    void aDocumentThatIsNoneChangesNothing()
    {
        ReportDifferences differences;
        differences.compared(Json(nullptr));
        differences.decided(Json(nullptr));
        QVERIFY(differences.result().isEmpty());
    }

private:
    static Json found(std::initializer_list<const char *> ids)
    {
        Json list = Json::array();
        for (const std::string id : ids)
            list.push_back(Json{{"id", id}, {"severity", "high"}, {"subject", "subject " + id}, {"hash", "hash-" + id}, {"decision", nullptr}});
        return Json{{"differences", list}};
    }
    static Json decision(const char *id, const char *kind, const char *hash)
    {
        return Json{{"differenceId", id}, {"kind", kind}, {"by", "a"}, {"at", "2026-11-21T20:00:00Z"}, {"reason", "because"}, {"hash", hash}};
    }
};

QTEST_GUILESS_MAIN(tst_ReportDifferences)
#include "tst_reportdifferences.moc"
