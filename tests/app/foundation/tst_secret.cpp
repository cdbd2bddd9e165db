// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "foundation/Secret.h"

#include <QTest>

#include <type_traits>

using namespace swingbridge;

static_assert(!std::is_copy_constructible_v<Secret> && !std::is_copy_assignable_v<Secret>, "a secret has one place");

class tst_Secret : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itIsMovedAndLeavesNothingBehind()
    {
        Secret first(QByteArray("hunter2"));
        Secret second(std::move(first));
        QVERIFY(first.isEmpty()); // NOLINT: that is what is tested
        QCOMPARE(second.reveal().toByteArray(), QByteArray("hunter2"));
        Secret third(QByteArray("other"));
        third = std::move(second);
        QVERIFY(second.isEmpty()); // NOLINT
        QCOMPARE(third.reveal().toByteArray(), QByteArray("hunter2"));
    }

    void whoeverGaveItKeepsItsOwnCopyUntouched()
    {
        const QByteArray given("hunter2");
        {
            const Secret secret(given);
            QVERIFY(secret.reveal().data() != given.constData());
        }
        QCOMPARE(given, QByteArray("hunter2"));
    }

    void anEmptyOneIsEmpty()
    {
        QVERIFY(Secret().isEmpty());
        QVERIFY(Secret(QByteArray()).isEmpty());
    }
};

QTEST_GUILESS_MAIN(tst_Secret)
#include "tst_secret.moc"
