// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "foundation/JsonText.h"
#include "servers/AgentError.h"
#include "servers/Operation.h"

#include <QSet>
#include <QTest>

using namespace swingbridge;

class tst_AgentError : public QObject
{
    Q_OBJECT

private:
    static QList<AgentErrorCode> allCodes()
    {
        QList<AgentErrorCode> codes;
        for (int i = int(AgentErrorCode::StaleToken); i <= int(AgentErrorCode::Cancelled); ++i)
            codes << AgentErrorCode(i);
        return codes;
    }

private Q_SLOTS:
    void everyCodeHasAWordOfItsOwn()
    {
        QSet<QString> words;
        for (const AgentErrorCode code : allCodes()) {
            QVERIFY(agentErrorCodeFrom(toString(code)) == code);
            words << toString(code);
        }
        QCOMPARE(words.size(), 48);
        QVERIFY(!agentErrorCodeFrom(u"stale_token"));
    }

    void everyOperationHasAWordOfItsOwn()
    {
        QSet<QString> words;
        for (const Operation operation : allOperations()) {
            QVERIFY(operationFrom(toString(operation)) == operation);
            words << toString(operation);
            QCOMPARE(isMutating(operation), tokenNeedOf(operation) != TokenNeed::None);
        }
        QCOMPARE(words.size(), 42);
        QVERIFY(!operationFrom(u"demote "));
    }

    void theExitStatusFollowsTheFamily()
    {
        QCOMPARE(exitStatusOf(AgentErrorCode::StaleToken), 4);
        QCOMPARE(exitStatusOf(AgentErrorCode::Busy), 5);
        QCOMPARE(exitStatusOf(AgentErrorCode::SyncInProgress), 5);
        QCOMPARE(exitStatusOf(AgentErrorCode::BadRequest), 70);
        QCOMPARE(exitStatusOf(AgentErrorCode::Unreachable), 5);
        QCOMPARE(exitStatusOf(AgentErrorCode::Cancelled), 130);
    }

    void everyErrorNamesTheServerAndCarriesItsCode()
    {
        for (const AgentErrorCode code : allCodes()) {
            const Error error = toError(AgentError(code, QStringLiteral("text of the product")), QStringLiteral("sync01"));
            QVERIFY2(error.summary().contains(QLatin1String("sync01")), qPrintable(toString(code)));
            QVERIFY(!error.summary().contains(QLatin1Char('%')));
            QVERIFY(error.detail().contains(QLatin1String("text of the product")));
            QVERIFY(agentCodeOf(error) == code);
            QVERIFY(!error.remedy().isEmpty() || code == AgentErrorCode::Cancelled);
            QCOMPARE(error.isCancelled(), code == AgentErrorCode::Cancelled);
            const Error again = renamed(error, QStringLiteral("sync02"));
            QVERIFY(again.summary().contains(QLatin1String("sync02")));
            QCOMPARE(again.detail(), error.detail());
        }
        const Error other(Error::Kind::Internal, QStringLiteral("a bug"));
        QVERIFY(!agentCodeOf(other));
        QCOMPARE(renamed(other, QStringLiteral("sync02")).summary(), other.summary());
    }

    void whatIsNotInTheListIsUnexpectedWithItsTextKept_data()
    {
        QTest::addColumn<QByteArray>("word");
        QTest::newRow("a new word") << QByteArray("flux-capacitor");
        QTest::newRow("a transport code from an agent") << QByteArray("unreachable");
    }
    void whatIsNotInTheListIsUnexpectedWithItsTextKept()
    {
        QFETCH(const QByteArray, word);
        Json json = {{"code", word.toStdString()}, {"message", "0x80230729"}, {"detail", "stack"}, {"retry", "later"}};
        const auto error = json.get<AgentError>();
        QVERIFY(error.code() == AgentErrorCode::Unexpected);
        QCOMPARE(error.message(), QStringLiteral("[%1] 0x80230729").arg(QLatin1String(word)));
        QCOMPARE(error.detail(), QStringLiteral("stack"));
        QVERIFY(error.retry() == Retry::Unknown);
    }
};

QTEST_GUILESS_MAIN(tst_AgentError)
#include "tst_agenterror.moc"
