// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lab/MarkerDecision.h"

#include <QFile>
#include <QHash>
#include <QTest>

using namespace swingbridge;

namespace {

template <typename Enum>
Enum indexIn(std::initializer_list<const char *> words, const QByteArray &word)
{
    int index = 0;
    for (const char *candidate : words) {
        if (word == candidate)
            return static_cast<Enum>(index);
        ++index;
    }
    qFatal("unknown word %s", word.constData());
}

MarkerQuestion questionFrom(const QList<QByteArray> &fields)
{
    MarkerQuestion question;
    question.command = indexIn<MarkerCommand>({"claim-switch", "claim-work", "release", "role", "window", "work"}, fields.at(0));
    question.token = indexIn<TokenRelation>({"none", "lower", "equal", "same-number", "higher"}, fields.at(1));
    question.marker = indexIn<MarkerState>({"none", "switch-open", "switch-sealed", "switch-closed", "work-open", "work-closed"}, fields.at(2));
    question.directionFits = fields.at(3) == "fits";
    question.step = indexIn<StepRelation>({"-", "lower", "same-seen", "same-not-seen", "same-no-outcome", "higher"}, fields.at(4));
    question.dangling = indexIn<Dangling>({"none", "person", "agent"}, fields.at(5));
    return question;
}

} // namespace

class TestMarkerDecision : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCombinationIsDecidedAsThePaperSays();
    void noCommandButAClaimChangesAServerUnderAnotherToken();
};

void TestMarkerDecision::everyCombinationIsDecidedAsThePaperSays()
{
    QFile file(QStringLiteral(SWINGBRIDGE_TEST_DATA "/agent-decisions.tsv"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    file.readLine();
    int rows = 0;
    while (!file.atEnd()) {
        const QByteArray line = file.readLine().trimmed();
        const QList<QByteArray> fields = line.split('\t');
        QCOMPARE(fields.size(), 7);
        const QByteArray decided = decideByMarker(questionFrom(fields)).toString().toLatin1();
        const QByteArray message = line + " but was " + decided;
        QVERIFY2(decided == fields.at(6), message.constData());
        ++rows;
    }
    QCOMPARE(rows, 1220);
}

void TestMarkerDecision::noCommandButAClaimChangesAServerUnderAnotherToken()
{
    for (const auto command : {MarkerCommand::Release, MarkerCommand::Role, MarkerCommand::Window, MarkerCommand::Work}) {
        for (const auto token : {TokenRelation::NoMarker, TokenRelation::Lower, TokenRelation::SameNumberOtherNonce, TokenRelation::Higher}) {
            MarkerQuestion question;
            question.command = command;
            question.token = token;
            question.marker = MarkerState::SwitchOpen;
            question.step = StepRelation::Higher;
            QVERIFY(decideByMarker(question).isRefusal());
            QVERIFY(!decideByMarker(question).barrierFirst());
        }
    }
}

QTEST_GUILESS_MAIN(TestMarkerDecision)
#include "tst_markerdecision.moc"
