// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "switchover/FenceCardPaper.h"
#include "switchover/RestChoices.h"
#include "switchover/SwitchSight.h"
#include "switchover/SwitchTable.h"
#include "switchover/SwitchTexts.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace swingbridge;

namespace {

const QString one = QStringLiteral("sync01");
const QString two = QStringLiteral("sync02");
const QDateTime now(QDate(2026, 11, 21), QTime(20, 41), Qt::UTC);

SwitchView viewAt(SwitchStateId state, Resting resting = Resting::None)
{
    SwitchView view;
    view.attempt = 1;
    view.other = one;
    view.target = two;
    view.state = state;
    view.resting = resting;
    for (const QString &server : {one, two}) {
        SwitchReading reading;
        reading.server = server;
        reading.at = now.addSecs(-8);
        reading.lookedAt = reading.at;
        reading.role = server == one ? ServerRole::Active : ServerRole::Staging;
        reading.service = ServiceState::Running;
        reading.suspended = false;
        view.readings << reading;
    }
    const SwitchTexts texts(one, two);
    view.clicks = texts.clicks(state, view.hardFence);
    view.clicksServer = state == SwitchStateId::Demote ? one : two;
    return view;
}

} // namespace

//! The words beside what was seen: which clicks for which version, and what can be done where a switch rests. Pure.
class tst_SwitchSight : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void assistedModeIsOfferedFromTheFirstBuildThatSignsIn_data();
    void assistedModeIsOfferedFromTheFirstBuildThatSignsIn();
    void theBoxesStandAsTheFenceWants_data();
    void theBoxesStandAsTheFenceWants();
    void eachTraceIsTickedWhenItWasSeen();
    void nothingIsClickedBeforeTheServerWasTold();
    void aStoppedServiceTellsNothing();
    void everyRestHasItsChoices_data();
    void everyRestHasItsChoices();
    void whatHasExportedIsNotGivenBackLikeThat();
    void whatWasDemotedBeforeResumingIsNotCalledUnchanged();
    void theCardIsPrintedWhole();
};

void tst_SwitchSight::assistedModeIsOfferedFromTheFirstBuildThatSignsIn_data()
{
    QTest::addColumn<QString>("version");
    QTest::addColumn<bool>("offered");
    QTest::addColumn<QString>("hint");
    QTest::newRow("1.6.16.0") << QStringLiteral("1.6.16.0") << false << QString();
    QTest::newRow("2.1.20.0") << QStringLiteral("2.1.20.0") << false << QString();
    QTest::newRow("2.4.17.9") << QStringLiteral("2.4.17.9") << false << QString();
    QTest::newRow("2.4.18.0") << QStringLiteral("2.4.18.0") << true << QStringLiteral("2.4.21.0"); // other clouds
    QTest::newRow("2.4.21.0") << QStringLiteral("2.4.21.0") << true << QString();
    QTest::newRow("2.5.190.0") << QStringLiteral("2.5.190.0") << true << QString();
    QTest::newRow("2.6.84.0") << QStringLiteral("2.6.84.0") << true << QStringLiteral("passkey");
    QTest::newRow("2.6.92.0") << QStringLiteral("2.6.92.0") << true << QStringLiteral("passkey");
    QTest::newRow("not known") << QString() << true << QString();
}

void tst_SwitchSight::assistedModeIsOfferedFromTheFirstBuildThatSignsIn()
{
    QFETCH(QString, version);
    QFETCH(bool, offered);
    QFETCH(QString, hint);
    const QString why = StagingClicks::whyNotOffered(one, version);
    QCOMPARE(why.isEmpty(), offered);
    QVERIFY(offered || (why.contains(version) && why.contains(one) && why.contains(QLatin1String("2.4.18.0"))));
    QCOMPARE(StagingClicks::of(one, version, true, true).isEmpty(), !offered);
    const QString hints = StagingClicks::hints(version, true).join(QLatin1Char(' '));
    QVERIFY2(!offered || hints.contains(hint), qPrintable(hints));
    QCOMPARE(hints.contains(QLatin1String("passkey")), hint == QLatin1String("passkey"));
}

void tst_SwitchSight::theBoxesStandAsTheFenceWants_data()
{
    QTest::addColumn<bool>("demotes");
    QTest::addColumn<bool>("hardFence");
    QTest::addColumn<QStringList>("boxes");
    const QString on = QStringLiteral("box: ticked");
    const QString off = QStringLiteral("box: not ticked");
    QTest::newRow("demote, fenced") << true << true << QStringList{on, off};
    QTest::newRow("promote, fenced") << false << true << QStringList{off, off};
    QTest::newRow("demote, no fence") << true << false << QStringList{on, on};
    QTest::newRow("promote, no fence") << false << false << QStringList{off, on};
}

void tst_SwitchSight::theBoxesStandAsTheFenceWants()
{
    QFETCH(bool, demotes);
    QFETCH(bool, hardFence);
    QStringList boxes;
    for (const StagingClick &click : StagingClicks::of(one, QStringLiteral("2.5.190.0"), demotes, hardFence)) {
        if (!click.box.isEmpty())
            boxes << click.box;
    }
    QTEST(boxes, "boxes");
}

void tst_SwitchSight::eachTraceIsTickedWhenItWasSeen()
{
    SwitchView view = viewAt(SwitchStateId::Demote);
    SwitchReading &reading = view.readings.first();
    reading.waitsForPerson = true;
    const SwitchSight sight(view, now);
    const auto done = [&] {
        QStringList texts;
        for (const ClickLine &line : sight.clicks(QStringLiteral("2.5.190.0"))) {
            if (line.state == ClickLine::State::Done)
                texts << line.seen;
        }
        return texts.size();
    };
    QCOMPARE(done(), 0);
    reading.suspended = true; // the wizard is open
    QCOMPARE(done(), 1);
    reading.role = ServerRole::Staging; // configured, still open
    QCOMPARE(done(), 2);
    reading.suspended = false;
    QCOMPARE(done(), 3);
}

void tst_SwitchSight::nothingIsClickedBeforeTheServerWasTold()
{
    SwitchView view = viewAt(SwitchStateId::Promote);
    const SwitchSight sight(view, now);
    QVERIFY(!sight.mayClick());
    const auto isNow = [](const ClickLine &line) { return line.state == ClickLine::State::Now; };
    QList<ClickLine> lines = sight.clicks(QStringLiteral("2.5.190.0"));
    QVERIFY(!lines.isEmpty());
    QVERIFY(std::none_of(lines.cbegin(), lines.cend(), isNow));
    view.readings.last().waitsForPerson = true;
    QVERIFY(sight.mayClick());
    lines = sight.clicks(QStringLiteral("2.5.190.0"));
    QCOMPARE(std::count_if(lines.cbegin(), lines.cend(), isNow), 1);
    QVERIFY(SwitchSight(viewAt(SwitchStateId::Seal), now).clicks(QString()).isEmpty());
}

void tst_SwitchSight::aStoppedServiceTellsNothing()
{
    SwitchView view = viewAt(SwitchStateId::Fence);
    SwitchReading &reading = view.readings.first();
    reading.role = ServerRole::Unknown;
    reading.service = ServiceState::Stopped;
    reading.serviceStart = ServiceStart::Disabled;
    reading.suspended.reset();
    const SwitchSight sight(view, now);
    const QList<SeenLine> lines = sight.facts(reading);
    const auto valueOf = [&lines](const QString &label) {
        const auto it = std::find_if(lines.cbegin(), lines.cend(), [&label](const SeenLine &line) { return line.label == label; });
        return it == lines.cend() ? QString() : it->value;
    };
    QVERIFY(valueOf(QStringLiteral("Staging mode")).contains(QLatin1String("not known")));
    QVERIFY(valueOf(QStringLiteral("Scheduler")).contains(QLatin1String("not known")));
    QCOMPARE(valueOf(QStringLiteral("Service")), QStringLiteral("stopped and disabled"));
    QVERIFY(sight.age(reading).contains(QLatin1String("8 s")));
    QVERIFY(sight.facts(SwitchReading()).isEmpty()); // never observed: nothing is said
}

void tst_SwitchSight::everyRestHasItsChoices_data()
{
    QTest::addColumn<int>("resting");
    QTest::addColumn<int>("state");
    QTest::addColumn<QString>("deeds");
    const auto row = [](Resting resting, SwitchStateId state, const char *deeds) {
        QTest::newRow(qPrintable(toWord(resting) + QLatin1Char(' ') + toWord(state))) << int(resting) << int(state) << QString::fromLatin1(deeds);
    };
    row(Resting::Wait, SwitchStateId::Claim, "go back");
    row(Resting::Wait, SwitchStateId::Demote, "go back");
    row(Resting::ZeroActiveHold, SwitchStateId::LastLook, "go back");
    row(Resting::Superseded, SwitchStateId::Demote, "");
    row(Resting::NeedsReverify, SwitchStateId::LastLook, "approve go back");
    row(Resting::Conflict, SwitchStateId::OldOn, "go");
    row(Resting::ExportHold, SwitchStateId::FirstExport, "go approve back");
    row(Resting::FenceRequired, SwitchStateId::Fence, "go back");
    row(Resting::AbortedClean, SwitchStateId::Release, "new");
    row(Resting::None, SwitchStateId::Demote, "go back"); // stopped between two steps
}

void tst_SwitchSight::everyRestHasItsChoices()
{
    QFETCH(int, resting);
    QFETCH(int, state);
    QStringList deeds;
    for (const RestChoice &choice : RestChoices::of(viewAt(SwitchStateId(state), Resting(resting)), false)) {
        QVERIFY(!choice.title.isEmpty() && !choice.meaning.isEmpty());
        QVERIFY2(choice.title.contains(QLatin1Char('&')), qPrintable(choice.title));
        switch (choice.deed) {
        case RestChoice::Deed::GoOn: deeds << QStringLiteral("go"); break;
        case RestChoice::Deed::GiveBack: deeds << QStringLiteral("back"); break;
        case RestChoice::Deed::NewApproval: deeds << QStringLiteral("approve"); break;
        case RestChoice::Deed::NewAttempt: deeds << QStringLiteral("new"); break;
        }
    }
    QTEST(deeds.join(QLatin1Char(' ')), "deeds");
    const RestingRow &row = rowOf(Resting(resting));
    QVERIFY(Resting(resting) == Resting::None || (qstrlen(row.isTrue) > 0 && qstrlen(row.next) > 0));
}

void tst_SwitchSight::whatHasExportedIsNotGivenBackLikeThat()
{
    const auto givesBack = [](const SwitchView &view) {
        const QList<RestChoice> choices = RestChoices::of(view, false);
        return std::any_of(choices.cbegin(), choices.cend(), [](const RestChoice &choice) { return choice.deed == RestChoice::Deed::GiveBack; });
    };
    QVERIFY(givesBack(viewAt(SwitchStateId::FirstExport, Resting::Wait)));
    QVERIFY(!givesBack(viewAt(SwitchStateId::OldOn, Resting::Wait)));
    SwitchView back = viewAt(SwitchStateId::Fence, Resting::Wait);
    back.isRollBack = true; // on its way back already
    QVERIFY(!givesBack(back));
}

//! A resumed attempt enters CLAIM again: that it stands there says nothing about the roles.
void tst_SwitchSight::whatWasDemotedBeforeResumingIsNotCalledUnchanged()
{
    SwitchView view = viewAt(SwitchStateId::Claim, Resting::Wait);
    view.restingServer = one;
    const auto givesBack = [&view] {
        const QList<RestChoice> choices = RestChoices::of(view, false);
        const auto it = std::find_if(choices.cbegin(), choices.cend(), [](const RestChoice &choice) { return choice.deed == RestChoice::Deed::GiveBack; });
        return it == choices.cend() ? QString() : it->name();
    };
    QCOMPARE(givesBack(), QStringLiteral("Release both servers"));
    SwitchLine demotion;
    demotion.state = SwitchStateId::Demote;
    view.timeline = {demotion};
    QCOMPARE(givesBack(), QStringLiteral("Release both servers")); // still to come
    view.timeline.first().startedAt = now;
    QCOMPARE(givesBack(), QStringLiteral("Give back to sync01"));
}

void tst_SwitchSight::theCardIsPrintedWhole()
{
    const FenceCard card(one, two, QString(), std::nullopt);
    const FenceCardPaper paper(card);
    QCOMPARE(paper.toHtml().count(QLatin1String("<li")), int(card.steps().size()));
    QVERIFY(paper.toHtml().contains(QLatin1String("Get-ADSyncScheduler")));
    QVERIFY(paper.toHtml().contains(one) && paper.toHtml().contains(two));
    const FenceCardPaper hostile(FenceCard(QStringLiteral("<b>x</b>"), two, QString(), std::nullopt));
    QVERIFY(!hostile.toHtml().contains(QLatin1String("<b>x</b>")));
    const QTemporaryDir folder;
    const QString pdf = folder.filePath(QStringLiteral("card.pdf"));
    QVERIFY(paper.writePdf(pdf));
    QVERIFY(QFile(pdf).size() > 500);
    QVERIFY(!paper.writePdf(folder.filePath(QStringLiteral("no/such/card.pdf"))));
}

QTEST_MAIN(tst_SwitchSight)
#include "tst_switchsight.moc"
