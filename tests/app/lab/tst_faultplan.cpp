// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lab/FaultPlan.h"

#include <QTest>

using namespace swingbridge;

class TestFaultPlan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatItWrites();
    void theFirstCallIsMeantWithoutANumber();
    void whatIsNotAFaultIsNamed_data();
    void whatIsNotAFaultIsNamed();
};

void TestFaultPlan::readsWhatItWrites()
{
    const QString text = QStringLiteral("sync01:reply-lost@demote#1,sync02:silent@*#12,sync01:killed-in-flight@promote#2");
    const auto plan = FaultPlan::parse(text);
    QVERIFY(plan);
    QCOMPARE(plan->faults().size(), 3);
    QCOMPARE(plan->toString(), text);
}

void TestFaultPlan::theFirstCallIsMeantWithoutANumber()
{
    const auto plan = FaultPlan::parse(QStringLiteral(" sync01:garbled@observe "));
    QVERIFY(plan);
    QCOMPARE(plan->faults().constFirst().occurrence, 1);
    QVERIFY(plan->faults().constFirst().kind == FaultKind::Garbled);
}

void TestFaultPlan::whatIsNotAFaultIsNamed_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("no server") << QStringLiteral("reply-lost@demote");
    QTest::newRow("unknown fault") << QStringLiteral("sync01:explodes@demote");
    QTest::newRow("unknown operation") << QStringLiteral("sync01:silent@dance");
    QTest::newRow("number zero") << QStringLiteral("sync01:silent@demote#0");
}

void TestFaultPlan::whatIsNotAFaultIsNamed()
{
    QFETCH(QString, text);
    const auto plan = FaultPlan::parse(text);
    QVERIFY(!plan);
    QVERIFY(plan.error().kind() == Error::Kind::BadInput);
    QVERIFY(plan.error().summary().contains(text));
}

QTEST_GUILESS_MAIN(TestFaultPlan)
#include "tst_faultplan.moc"
