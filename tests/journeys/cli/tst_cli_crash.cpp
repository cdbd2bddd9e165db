// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lab/Lab.h"
#include "support/CliProcess.h"
#include "support/MemoryFolder.h"

#include <QDir>
#include <QTest>

using namespace swingbridge;
using namespace swingbridge::test;

namespace {

const auto json = QStringLiteral("--format=json");
const auto stranger = QStringLiteral("process 4711 on elsewhere");

bool copyTree(const QString &from, const QString &to)
{
    QProcess cp;
    cp.start(QStringLiteral("cp"), {QStringLiteral("-a"), from, to});
    return cp.waitForFinished() && cp.exitCode() == 0;
}

//! What came of one crash; empty: exactly one server is active, and nothing was said that should not be.
class Crash
{
public:
    enum class Place { SameMachine, OtherMachine, WithoutJournal };
    enum class Decision { Resume, RollBack, TakeOver };

    Crash(const QString &templateFolder, QString answers) : m_answers(std::move(answers)) { m_isReady = copyTree(templateFolder, site()); }

    QString problem;

    bool kill(const QString &at)
    {
        CliProcess process;
        process.set("LD_PRELOAD", QStringLiteral(SWINGBRIDGE_KILLER));
        process.set("SWINGBRIDGE_KILL_AT", at);
        const CliResult run = process.run({QStringLiteral("resume"), first(), QStringLiteral("--answers"), m_answers, json});
        if (!m_isReady || run.exit != 128 + 9)
            problem = QStringLiteral("was not killed: ") + QString::fromUtf8(run.said());
        return problem.isEmpty();
    }

    void decide(Place place, Decision decision)
    {
        switch (place) {
        case Place::SameMachine: return decideHere(decision);
        case Place::OtherMachine: return decideElsewhere(decision);
        case Place::WithoutJournal: return decideWithoutJournal(decision);
        }
    }

    //! The servers as they truly are, whatever anybody believes.
    void lookAtTheTruth()
    {
        const auto lab = Lab::open(site() + QStringLiteral("/lab"), std::make_shared<LabClock>());
        const QStringList active = lab ? (*lab)->exportCapable() : QStringList();
        if (problem.isEmpty() && active.size() != 1)
            problem = QStringLiteral("active: ") + active.join(u',');
    }

private:
    QString site() const { return m_folder.filePath(QStringLiteral("site")); }
    QString first() const { return site() + QStringLiteral("/first"); }
    QString copied() const { return site() + QStringLiteral("/copied"); }
    QString second() const { return site() + QStringLiteral("/second"); }
    QString third() const { return site() + QStringLiteral("/third"); }

    CliResult run(const QStringList &arguments, const QList<int> &expected)
    {
        const CliResult result = CliProcess().run(arguments + QStringList{json});
        if (problem.isEmpty() && !expected.contains(result.exit))
            problem = arguments.join(u' ') + QStringLiteral(": ") + QString::fromUtf8(result.said());
        return result;
    }

    CliResult resume(const QString &journal, const QList<int> &expected, const QStringList &more = {})
    {
        return run(QStringList{QStringLiteral("resume"), journal, QStringLiteral("--answers"), m_answers} + more, expected);
    }

    //! Gives the role back; where no switch had begun there is nothing to give back.
    void rollBack(const QString &journal, const QStringList &more = {})
    {
        CliResult result = run(QStringList{QStringLiteral("roll-back"), journal} + more, {1, 3, 4, 7});
        if (result.exit == 7) { // a fenced server tells nothing to whoever took over: a person starts its service, as the card says
            if (const auto lab = Lab::open(site() + QStringLiteral("/lab"), std::make_shared<LabClock>()); lab)
                static_cast<void>((*lab)->person().startService(QStringLiteral("sync01")));
            result = run(QStringList{QStringLiteral("roll-back"), journal}, {1});
        }
        const bool isExported = result.exit != 4 || textAt(result.document(), "code") == QLatin1String("exported");
        if (problem.isEmpty() && !isExported)
            problem = QString::fromUtf8(result.said());
    }

    //! As another operator: first refused, with the owner's name; then confirmed. True when there was something to take over.
    bool takeOver(const QString &journal, const QString &who, const QString &from)
    {
        const QStringList order{QStringLiteral("take-over"), QStringLiteral("--active"), QStringLiteral("lab:sync01"), QStringLiteral("--staging"),
                                QStringLiteral("lab:sync02"), QStringLiteral("--lab"), site() + QStringLiteral("/lab"), QStringLiteral("--journal"), journal,
                                QStringLiteral("--operator"), who};
        const CliResult refused = run(order, {4});
        const QString code = textAt(refused.document(), "code");
        if (code == QLatin1String("nothing-to-take-over") || !problem.isEmpty())
            return false;
        if (code != QLatin1String("G05") || !textAt(refused.document(), "message").contains(from))
            problem = QString::fromUtf8(refused.said());
        if (QFile::exists(journal))
            problem = QStringLiteral("a refused take-over left a journal");
        const CliResult taken = run(order + QStringList{QStringLiteral("--confirm"), from}, {0, 1, 5, 7});
        if (taken.exit == 5 || taken.exit == 7)
            rollBack(journal);
        return true;
    }

    void decideHere(Decision decision)
    {
        if (decision == Decision::Resume)
            resume(first(), {0, 1});
        if (decision == Decision::RollBack)
            rollBack(first());
        if (decision == Decision::TakeOver && takeOver(second(), QStringLiteral("second"), QStringLiteral("lab"))) {
            const CliResult late = resume(first(), {4, 7}); // whoever comes back has lost it
            if (late.exit == 4 && textAt(late.document(), "code") != QLatin1String("superseded"))
                problem = QString::fromUtf8(late.said());
        }
    }

    void decideElsewhere(Decision decision)
    {
        if (!copyTree(first(), copied()))
            problem = QStringLiteral("no copy");
        QFile lock(copied() + QStringLiteral("/lock"));
        if (!lock.open(QIODevice::ReadWrite))
            problem = QStringLiteral("no lock");
        const QByteArray state = lock.readAll().split('\n').value(1);
        lock.resize(0);
        lock.write(stranger.toUtf8() + '\n' + state + '\n');
        lock.close();
        const CliResult asked = resume(copied(), {4});
        if (problem.isEmpty() && textAt(asked.document(), "code") != QLatin1String("foreign-owner"))
            problem = QString::fromUtf8(asked.said());
        const QStringList confirmed{QStringLiteral("--confirm"), stranger};
        if (decision == Decision::RollBack)
            return rollBack(copied(), confirmed);
        resume(copied(), {0, 1}, confirmed);
        if (decision == Decision::TakeOver) // the first comes back with the journal that was copied from and is older now
            resume(first(), {0, 1, 3, 4, 7});
    }

    void decideWithoutJournal(Decision decision)
    {
        QDir(first()).removeRecursively();
        if (!takeOver(second(), QStringLiteral("second"), QStringLiteral("lab")))
            return;
        if (decision == Decision::Resume)
            resume(second(), {0, 1, 3, 4, 7});
        if (decision == Decision::RollBack)
            rollBack(second());
        if (decision == Decision::TakeOver && takeOver(third(), QStringLiteral("third"), QStringLiteral("second")))
            rollBack(third());
    }

    QTemporaryDir m_folder{inMemory(QStringLiteral("crash"))};
    QString m_answers;
    bool m_isReady = false;
};

} // namespace

//! SIGKILL at a write of the journal during the switch, then every decision at every place: exactly one server is active.
//! SWINGBRIDGE_KILL_STEP=n tries every n-th write; SWINGBRIDGE_KILL_CELLS=all all nine combinations at each of them.
class tst_CliCrash : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aKillDuringTheSwitchEndsWithOneActiveServer();

private:
    QTemporaryDir m_folder;
    QString m_answers;
    int m_writes = 0;
};

//! Everything up to the switch is done once; a run that is not killed tells how many writes there are.
void tst_CliCrash::initTestCase()
{
    const QString site = m_folder.filePath(QStringLiteral("site"));
    Json answers = CliProcess().run({QStringLiteral("lab"), QStringLiteral("list"), QStringLiteral("--answers"), QStringLiteral("clean")}).document();
    m_answers = m_folder.filePath(QStringLiteral("answers.json"));
    QFile whole(m_answers);
    QVERIFY(whole.open(QIODevice::WriteOnly));
    whole.write(QByteArray::fromStdString(answers.dump()));
    whole.close();
    answers.erase("confirmTarget");
    const QString until = m_folder.filePath(QStringLiteral("until.json"));
    QFile shorter(until);
    QVERIFY(shorter.open(QIODevice::WriteOnly));
    shorter.write(QByteArray::fromStdString(answers.dump()));
    shorter.close();
    QVERIFY(QDir().mkpath(site));
    const CliResult prepared = CliProcess().run({QStringLiteral("lab"), QStringLiteral("run"), QStringLiteral("--scenario"), QStringLiteral("clean"), QStringLiteral("--objects"),
                                                 QStringLiteral("100"), QStringLiteral("--answers"), until, QStringLiteral("--operator"), QStringLiteral("lab"),
                                                 QStringLiteral("--journal"), site + QStringLiteral("/first"), QStringLiteral("--lab"), site + QStringLiteral("/lab"), json});
    COMPARE_EXIT(prepared, 4);
    QCOMPARE(textAt(prepared.document(), "code"), QStringLiteral("confirmTarget"));

    const QString trial = m_folder.filePath(QStringLiteral("trial"));
    QVERIFY(copyTree(site, trial));
    const auto entries = [&trial] {
        return int(CliProcess().run({QStringLiteral("journal"), QStringLiteral("verify"), trial + QStringLiteral("/first"), json}).document()["entries"]);
    };
    const int before = entries();
    CliProcess process;
    const QString counter = m_folder.filePath(QStringLiteral("writes"));
    process.set("LD_PRELOAD", QStringLiteral(SWINGBRIDGE_KILLER));
    process.set("SWINGBRIDGE_WRITES", counter);
    const CliResult unhurt = process.run({QStringLiteral("resume"), trial + QStringLiteral("/first"), QStringLiteral("--answers"), m_answers, json});
    COMPARE_EXIT(unhurt, 0);
    QFile file(counter);
    QVERIFY(file.open(QIODevice::ReadOnly));
    m_writes = file.readAll().trimmed().toInt();
    const int written = entries() - before;
    qInfo("figure: writes of the journal in one switch = %d writes", m_writes);
    qInfo("figure: journal entries of one switch = %d entries", written);
    QVERIFY2(written > 20 && m_writes > written, "fewer writes than entries: the counting library does not see them");
}

void tst_CliCrash::aKillDuringTheSwitchEndsWithOneActiveServer()
{
    const int given = qEnvironmentVariableIntValue("SWINGBRIDGE_KILL_STEP");
    const int step = given > 0 ? given : std::max(1, m_writes / 9);
    const bool allCells = qEnvironmentVariable("SWINGBRIDGE_KILL_CELLS") == QLatin1String("all");
    int kills = 0;
    for (int at = 1; at <= m_writes; at += step) {
        for (int cell = 0; cell < 9; ++cell) {
            const int number = at / step;
            if (!allCells && cell != number % 9)
                continue;
            const bool isAfter = (number / 9 + cell) % 2 == 0;
            const QString when = QString::number(at) + (isAfter ? QStringLiteral("+") : QString());
            Crash crash(m_folder.filePath(QStringLiteral("site")), m_answers);
            if (crash.kill(when))
                crash.decide(Crash::Place(cell / 3), Crash::Decision(cell % 3));
            crash.lookAtTheTruth();
            QVERIFY2(crash.problem.isEmpty(), qPrintable(QStringLiteral("killed at write %1, cell %2: %3").arg(when).arg(cell).arg(crash.problem)));
            ++kills;
        }
    }
    qInfo("figure: kills during the switch, each ended with one active server = %d kills", kills);
}

QTEST_GUILESS_MAIN(tst_CliCrash)
#include "tst_cli_crash.moc"
