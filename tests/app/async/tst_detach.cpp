// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "async/Completion.h"
#include "async/Detach.h"

#include <QTest>

#include <stdexcept>

using namespace swingbridge;

namespace {

QCoro::Task<> setWhenResumed(std::shared_ptr<Completion> gate, std::shared_ptr<bool> flag)
{
    co_await gate->wait();
    *flag = true;
}

QCoro::Task<> throwWhenResumed(std::shared_ptr<Completion> gate)
{
    co_await gate->wait();
    throw std::runtime_error("a bug");
}

} // namespace

class tst_Detach : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDetachedTaskRunsToItsEnd()
    {
        const auto gate = std::make_shared<Completion>();
        const auto flag = std::make_shared<bool>(false);
        detach(setWhenResumed(gate, flag));
        QVERIFY(!*flag);
        gate->complete();
        QTRY_VERIFY(*flag);
    }

    void whatEscapesIsLoggedAsCritical()
    {
        const auto gate = std::make_shared<Completion>();
        detach(throwWhenResumed(gate));
        QTest::ignoreMessage(QtCriticalMsg, "detached task failed: a bug");
        gate->complete();
        QTRY_COMPARE(gate.use_count(), 1L); // the frame has gone
    }
};

QTEST_GUILESS_MAIN(tst_Detach)
#include "tst_detach.moc"
