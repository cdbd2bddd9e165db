// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/MessageBar.h"
#include "migration/SynchronizePhase.h"
#include "servers/RunResultText.h"
#include "support/PageBench.h"
#include "support/PageChecks.h"
#include "synchronize/SynchronizeModel.h"

#include <QAbstractItemView>
#include <QTest>

using namespace swingbridge;
using test::PageBench;

namespace {

//! Stands before the staging server: remembers what was sent, and may have the engine say another word at the end of a run.
class ListeningWay final : public AgentEndpoint
{
public:
    explicit ListeningWay(std::shared_ptr<AgentEndpoint> inner) : m_inner(std::move(inner)), m_heard(std::make_shared<Heard>()) {}

    QCoro::Task<Result<AgentReply>> call(AgentRequest request, std::stop_token stop) override
    {
        m_heard->requests << request;
        return passOn(m_inner, m_heard, std::move(request), std::move(stop));
    }
    QString address() const override { return m_inner->address(); }

    const QList<AgentRequest> &requests() const { return m_heard->requests; }
    int count(Operation operation) const
    {
        return int(std::count_if(requests().cbegin(), requests().cend(), [operation](const AgentRequest &request) { return request.operation == operation; }));
    }
    //! The next run ends with \a word.
    void endNextRunWith(const QByteArray &word) { m_heard->word = word; }

private:
    struct Heard
    {
        QList<AgentRequest> requests;
        QByteArray word;
    };
    static QCoro::Task<Result<AgentReply>> passOn(std::shared_ptr<AgentEndpoint> inner, std::shared_ptr<Heard> heard, AgentRequest request, std::stop_token stop)
    {
        auto reply = co_await inner->call(request, stop);
        if (reply && request.operation == Operation::RunStart && !heard->word.isEmpty())
            reply->resultJson.replace("\"success\"", '"' + std::exchange(heard->word, {}) + '"');
        co_return reply;
    }

    std::shared_ptr<AgentEndpoint> m_inner;
    std::shared_ptr<Heard> m_heard;
};

//! From now on everything that goes to the staging server is heard.
std::shared_ptr<ListeningWay> listen(MigrationSession &session)
{
    const auto work = session.sharedWorkspace();
    const auto driver = work->driver(work->targetName());
    const auto way = std::make_shared<ListeningWay>(driver->endpoint());
    const auto listened = std::make_shared<ServerDriver>(driver->name(), way, work->world.clock, work->world.random);
    listened->expectMachine(driver->expectedMachine());
    work->drivers.insert(driver->name(), listened);
    return way;
}

//! The page of two servers that were paired; what lies between is not needed here.
bool opensAtOnce(PageBench &bench)
{
    if (!bench.lab().runPhase(PhaseId::Servers))
        return false;
    bench.show(PhaseId::Synchronize);
    return bench.waits();
}

} // namespace

//! Page Synchronize by mouse and keyboard over the lab, and what it sends.
class tst_SynchronizePage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingIsReadAndComputedAndNothingExported();
    void stopTakesEffectAfterTheRun();
    void aResultIsShownAsItWasSaidAndExplained_data();
    void aResultIsShownAsItWasSaidAndExplained();
    void aLostSessionIsFoundInTheHistory();
    void aRunThatNeverBeganIsNotBelieved();
    void everyControlIsNamedAndFollowsTheLanguage();
};

void tst_SynchronizePage::everythingIsReadAndComputedAndNothingExported()
{
    PageBench bench(QStringLiteral("contoso"));
    QVERIFY(opensAtOnce(bench));
    QVERIFY(!bench.model()->isReady());
    const auto heard = listen(*bench.session());
    const QList<SyncLine> planned = bench.model<SynchronizeModel>()->lines();
    QVERIFY(planned.size() >= 4);
    bench.model()->deed();
    QVERIFY(bench.waits());
    QVERIFY(bench.model()->isReady());
    QCOMPARE(bench.rows(QStringLiteral("runTable"))->rowCount(), int(planned.size()));
    int begun = 0;
    for (const AgentRequest &request : heard->requests()) {
        QVERIFY2(!request.argumentsJson.contains("xport"), request.argumentsJson.constData()); // neither a run nor a capture
        QVERIFY(request.operation != Operation::CycleStart && request.operation != Operation::Promote && request.operation != Operation::SchedulerSet);
        if (request.operation != Operation::RunStart)
            continue;
        const QByteArray profile = '"' + planned.at(begun).profile.toUtf8() + '"';
        QVERIFY2(request.argumentsJson.contains(profile), request.argumentsJson.constData()); // all imports come first, AD before Entra ID
        ++begun;
    }
    QCOMPARE(begun, int(planned.size()));
    QVERIFY(heard->count(Operation::RunsList) > begun); // progress is read beside the session that holds the run
    QVERIFY(bench.model<SynchronizeModel>()->times().contains(QStringLiteral("elapsed")));
    QVERIFY(!bench.sees(QStringLiteral("runExplanation"))); // all went well
    auto *table = bench.sees<QAbstractItemView>(QStringLiteral("runTable"));
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Down);
    QTRY_VERIFY(bench.sees(QStringLiteral("runExplanation"))); // asked for
}

void tst_SynchronizePage::stopTakesEffectAfterTheRun()
{
    PageBench bench(QStringLiteral("clean"));
    QVERIFY(opensAtOnce(bench));
    const auto heard = listen(*bench.session());
    connect(bench.session(), &MigrationSession::changed, this, [&] {
        if (heard->count(Operation::RunStart) == 1 && bench.model()->isBusy() && !bench.session()->isStopping()) {
            QVERIFY(!bench.model()->stopText().isEmpty());
            bench.model()->stop();
        }
    });
    bench.model()->deed();
    QVERIFY(bench.waits());
    QVERIFY(!bench.model()->isReady());
    QCOMPARE(heard->count(Operation::RunStart), 1);
    QCOMPARE(heard->count(Operation::RunStop), 0); // it ran to its end
    QCOMPARE(bench.model<SynchronizeModel>()->lines().constFirst().result, QStringLiteral("success"));
    QCOMPARE(heard->count(Operation::Release), 1); // nothing is left claimed
}

void tst_SynchronizePage::aResultIsShownAsItWasSaidAndExplained_data() // adsync.md 3.6
{
    QTest::addColumn<int>("state");
    const auto row = [](const char *result, SyncLine::State state) { QTest::newRow(result) << int(state); };
    row("completed-transient-objects", SyncLine::State::Warned);
    row("completed-discovery-errors", SyncLine::State::Failed);
    row("a-word-of-a-later-build", SyncLine::State::Failed);
}

void tst_SynchronizePage::aResultIsShownAsItWasSaidAndExplained()
{
    QFETCH(const int, state);
    const QString word = QString::fromLatin1(QTest::currentDataTag());
    PageBench bench(QStringLiteral("clean"));
    QVERIFY(opensAtOnce(bench));
    const auto heard = listen(*bench.session());
    heard->endNextRunWith(word.toLatin1());
    bench.model()->deed();
    QVERIFY(bench.waits());
    const bool isGoodEnough = SyncLine::State(state) == SyncLine::State::Warned;
    QCOMPARE(bench.model()->isReady(), isGoodEnough);
    QCOMPARE(heard->count(Operation::RunStart) == 1, !isGoodEnough); // what failed is not built upon
    const SyncLine line = bench.model<SynchronizeModel>()->lines().constFirst();
    QCOMPARE(line.result, word);
    QCOMPARE(int(line.state), state);
    const auto *explanation = bench.sees<MessageBar>(QStringLiteral("runExplanation"));
    QVERIFY(explanation);
    QVERIFY(explanation->message().headline.contains(word));
    QVERIFY(explanation->message().text.contains(RunResultText::meaning(word)));
    if (isGoodEnough)
        return;
    QVERIFY(bench.model()->error()->summary().contains(word));
    QCOMPARE(bench.model()->error()->remedy(), RunResultText::remedy(word));
}

void tst_SynchronizePage::aLostSessionIsFoundInTheHistory()
{
    PageBench bench(QStringLiteral("clean"), QStringLiteral("sync02:reply-lost@run.start#2"));
    QVERIFY(opensAtOnce(bench));
    const auto heard = listen(*bench.session());
    bench.model()->deed();
    QVERIFY(bench.waits());
    QVERIFY2(bench.model()->isReady(), bench.model()->error() ? qPrintable(bench.model()->error()->detail()) : "");
    QCOMPARE(heard->count(Operation::RunStart), int(bench.model<SynchronizeModel>()->lines().size())); // none was begun twice
    QCOMPARE(bench.lab().entries(EntryKind::Capture, QStringLiteral("run")), int(bench.model<SynchronizeModel>()->lines().size()));
}

void tst_SynchronizePage::aRunThatNeverBeganIsNotBelieved()
{
    PageBench bench(QStringLiteral("clean"), QStringLiteral("sync02:request-lost@run.start#2"));
    QVERIFY(opensAtOnce(bench));
    const auto heard = listen(*bench.session());
    bench.model()->deed();
    QVERIFY(bench.waits());
    QVERIFY(!bench.model()->isReady());
    QVERIFY(bench.model()->error());
    QCOMPARE(heard->count(Operation::RunStart), 2);
    QCOMPARE(bench.lab().entries(EntryKind::Capture, QStringLiteral("run")), 1); // the first alone
    QVERIFY(bench.clicks(QStringLiteral("tryAgainButton")));
    QVERIFY(bench.waits());
    QVERIFY(bench.model()->isReady());
}

void tst_SynchronizePage::everyControlIsNamedAndFollowsTheLanguage()
{
    PageBench bench(QStringLiteral("clean"));
    QVERIFY(opensAtOnce(bench));
    VERIFY_NONE(test::unnamedControls(*bench.page()));
    QVERIFY(!bench.page()->helpText().isEmpty());
}

QTEST_MAIN(tst_SynchronizePage)
#include "tst_synchronizepage.moc"
