// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/SwitchScenes.h"

#include "support/Await.h"
#include "support/LabSession.h"

#include <QDir>
#include <QDirIterator>
#include <QFileInfo>

namespace swingbridge::test {
namespace {

const QString one = QStringLiteral("sync01");
const QString two = QStringLiteral("sync02");
const QString scenario = QStringLiteral("clean");

QString everyTime(const QString &fault, int times)
{
    QStringList plan;
    for (int i = 1; i <= times; ++i)
        plan << QStringLiteral("%1#%2").arg(fault).arg(i);
    return plan.join(QLatin1Char(','));
}

void check(const Done &acted)
{
    if (!acted)
        qWarning("%s", qPrintable(acted.error().summary()));
}

SwitchScene scene(Resting resting, SwitchStateId at, std::function<void(Lab &, MigrationSession &)> act)
{
    SwitchScene made;
    made.resting = resting;
    made.at = at;
    made.act = std::move(act);
    return made;
}

SwitchScene held()
{
    SwitchScene made;
    made.resting = Resting::ZeroActiveHold;
    made.faults = everyTime(QStringLiteral("sync02:swallowed@promote"), 8);
    return made;
}

//! Somebody else claims one of the servers with a higher token while this operator has stopped.
SwitchScene superseded()
{
    SwitchScene made = scene(Resting::Superseded, SwitchStateId::OldStaging, [](Lab &, MigrationSession &session) { session.stop(); });
    made.afterwards = [](MigrationSession &session) {
        if (!await(claimAsAnother(session.sharedWorkspace(), one)).value_or(false))
            qWarning("%s was not claimed", qPrintable(one));
        session.goOn();
        session.start(PhaseId::Switchover);
    };
    return made;
}

SwitchScene givenUp()
{
    SwitchScene made = scene(Resting::AbortedClean, SwitchStateId::Quiesce, [](Lab &, MigrationSession &session) { session.stop(); });
    made.afterwards = [](MigrationSession &session) {
        const std::stop_token never;
        static_cast<void>(await(session.rollBack(never)));
    };
    return made;
}

void copyFiles(const QString &from, const QString &to, const QStringList &without)
{
    const QDir source(from);
    QDirIterator files(from, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString name = source.relativeFilePath(files.next());
        if (without.contains(name))
            continue;
        QDir().mkpath(to);
        QDir(to).mkpath(QFileInfo(name).path());
        QFile::copy(source.filePath(name), QDir(to).filePath(name));
    }
}

bool answersGuards(LabSession &lab)
{
    lab.runOnce(PhaseId::Switchover);
    const QList<Question> questions = lab.session()->questions(PhaseId::Switchover);
    return std::all_of(questions.cbegin(), questions.cend(), [&lab](const Question &question) {
        return question.kind() != Question::Kind::Guard
            || lab.session()->answerGuard(question.id(), QStringLiteral("attest"), QStringLiteral("I looked; it is so."));
    });
}

} // namespace

QCoro::Task<bool> claimAsAnother(std::shared_ptr<Workspace> work, QString server)
{
    const auto driver = work->driver(server);
    const std::stop_token never;
    const std::optional<SwitchToken> noToken;
    const auto seen = co_await driver->observe(noToken, never);
    if (!seen || !seen->facts().marker)
        co_return false;
    const Marker &marker = *seen->facts().marker;
    const QString target = marker.isSwitchToken() ? marker.target : work->reading(work->targetName())->identity->machineId;
    const SwitchToken token(work->journal->facts().opId, marker.counter + 1, QString(32, QLatin1Char('a')), target, QStringLiteral("adm.reyes"),
                            QStringLiteral("station2"));
    const CommandContext context(token, 0, seen->facts().machineId, seen->facts().bootId, work->journal->head());
    const auto claimed = co_await driver->claim(context, never);
    co_return claimed.has_value();
}

const QList<SwitchScene> &SwitchScene::all()
{
    using State = SwitchStateId;
    static const QList<SwitchScene> scenes{
        scene(Resting::Wait, State::Demote, [](Lab &lab, MigrationSession &) { check(lab.person().powerOff(one)); }),
        held(),
        superseded(),
        scene(Resting::NeedsReverify, State::Fence, [](Lab &lab, MigrationSession &) { check(lab.person().setThreshold(two, true, 77)); }),
        scene(Resting::Conflict, State::OldOn, [](Lab &lab, MigrationSession &) { check(lab.person().setStagingMode(one, false)); }),
        scene(Resting::ExportHold, State::NewActive, [](Lab &lab, MigrationSession &) { check(lab.person().setThreshold(two, true, 78)); }),
        scene(Resting::FenceRequired, State::Fence, [](Lab &lab, MigrationSession &) { check(lab.person().setStagingMode(one, false)); }),
        givenUp()};
    return scenes;
}

const SwitchScene &SwitchScene::of(Resting resting)
{
    const auto it = std::find_if(all().cbegin(), all().cend(), [resting](const SwitchScene &made) { return made.resting == resting; });
    Q_ASSERT(it != all().cend());
    return *it;
}

QString copyPreparedSwitch(const QString &home)
{
    static QTemporaryDir prepared;
    static const bool isPrepared = [] {
        LabSession lab(scenario);
        if (!lab.runUntil(PhaseId::Switchover) || !answersGuards(lab))
            qFatal("the switch could not be prepared");
        copyFiles(lab.folder(), prepared.path(), {QStringLiteral("lock")});
        return true;
    }();
    Q_UNUSED(isPrepared)
    const QString folder = LabMigrations(home).folderOf(scenario);
    copyFiles(prepared.path(), folder, {});
    return folder;
}

QString copyDoneSwitch(const QString &home)
{
    static QTemporaryDir done;
    static const bool isDone = [] {
        const QTemporaryDir before;
        LabMigrations migrations(before.path());
        const QString folder = copyPreparedSwitch(before.path());
        {
            const auto session = std::move(migrations.open(folder).value());
            if (!runPhase(*session, Scenario::find(scenario).value(), PhaseId::Switchover))
                qFatal("the switch could not be done");
        }
        copyFiles(folder, done.path(), {QStringLiteral("lock")});
        return true;
    }();
    Q_UNUSED(isDone)
    const QString folder = LabMigrations(home).folderOf(scenario);
    copyFiles(done.path(), folder, {});
    return folder;
}

} // namespace swingbridge::test
