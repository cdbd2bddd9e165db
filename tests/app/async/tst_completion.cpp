// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "async/Completion.h"
#include "support/Await.h"

#include <QTest>

using namespace swingbridge;

class tst_Completion : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itResumesWhoWaits()
    {
        Completion done;
        QTimer::singleShot(0, &done, &Completion::complete);
        QVERIFY(test::awaitVoid(done.wait()));
        QVERIFY(done.isComplete());
    }

    void whoComesLateDoesNotWait()
    {
        Completion done;
        done.complete();
        done.complete(); // a second time does nothing
        QVERIFY(test::awaitVoid(done.wait(), std::chrono::milliseconds(100)));
    }

    void severalMayWait()
    {
        Completion done;
        auto first = done.wait();
        auto second = done.wait();
        done.complete();
        QVERIFY(test::awaitVoid(std::move(first)) && test::awaitVoid(std::move(second)));
    }

    void aTurnLetsOtherEventsRunFirst()
    {
        bool ran = false;
        QMetaObject::invokeMethod(this, [&ran] { ran = true; }, Qt::QueuedConnection);
        QVERIFY(test::awaitVoid(nextTurn()));
        QVERIFY(ran);
    }
};

QTEST_GUILESS_MAIN(tst_Completion)
#include "tst_completion.moc"
