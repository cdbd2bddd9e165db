// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "async/CancelScope.h"

#include <QTest>

using namespace swingbridge;

class tst_CancelScope : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatBeginsNewStopsWhatRan()
    {
        CancelScope scope;
        const std::stop_token first = scope.restart();
        const std::stop_token second = scope.restart();
        QVERIFY(first.stop_requested());
        QVERIFY(!second.stop_requested());
        scope.cancel();
        QVERIFY(second.stop_requested() && scope.isCancelled());
        QVERIFY(!scope.restart().stop_requested());
    }

    void whenTheOwnerGoesItsWorkIsAskedToStop()
    {
        std::stop_token token;
        {
            CancelScope scope;
            token = scope.token();
            QVERIFY(!token.stop_requested());
        }
        QVERIFY(token.stop_requested());
    }
};

QTEST_GUILESS_MAIN(tst_CancelScope)
#include "tst_cancelscope.moc"
