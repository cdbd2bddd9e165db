// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journeys/site/MigrationSite.h"

#include "foundation/WholeFile.h"
#include "journeys/site/LabHistory.h"
#include "lab/Lab.h"

#include <QDir>
#include <QElapsedTimer>
#include <QThread>

#include <algorithm>

namespace swingbridge::test {
namespace {

const auto answersFile = QStringLiteral("/A.json");
const auto withoutTargetFile = QStringLiteral("/B.json");

//! Lab seconds in a real one, where nothing else keeps the machine busy.
constexpr int quickPace = 600;

//! A night's waiting passes quickly; the four hours for which evidence is current last three times as long as a whole run
//! to the switch took, which was \a ms.
int paceFor(qint64 ms)
{
    constexpr qint64 evidenceSeconds = 4 * 3600;
    return int(std::clamp<qint64>(evidenceSeconds * 1000 / (3 * std::max<qint64>(ms, 1)), 60, quickPace));
}

bool hasChildren(qint64 process)
{
    const auto path = QStringLiteral("/proc/%1/task/%1/children").arg(process);
    QFile file(path); // its size is told as 0
    return file.open(QIODevice::ReadOnly) && !file.readAll().trimmed().isEmpty();
}

} // namespace

bool copyFolder(const QString &from, const QString &to)
{
    return QProcess::execute(QStringLiteral("cp"), {QStringLiteral("-a"), from, to}) == 0;
}

MigrationSite::MigrationSite(Way way, int objects) : m_objects(objects), m_pace(quickPace)
{
    if (way == Way::InsideTheProgram)
        return;
    m_active = std::make_unique<SshServer>();
    m_staging = std::make_unique<SshServer>();
}

QString MigrationSite::make()
{
    const auto scenario = Scenario::find(QStringLiteral("clean"));
    if (!scenario || !createLab(lab(), *scenario, 7, m_objects) || !LabHistory::keep(lab()))
        return QStringLiteral("no lab");
    if (m_active && !(m_active->start() && m_staging->start()))
        return QStringLiteral("no sshd");
    QByteArray answers = scenario->answers();
    const QByteArray target = "\"confirmTarget\": \"" + (m_staging ? m_staging->name() : QStringLiteral("sync02")).toUtf8() + '"';
    answers.replace("\"confirmTarget\": \"sync02\"", target);
    QByteArray withoutTarget = answers;
    withoutTarget.replace(target, "\"confirmTarget\": null");
    if (withoutTarget == answers || !writeWholeFile(m_folder.path() + answersFile, answers) || !writeWholeFile(m_folder.path() + withoutTargetFile, withoutTarget))
        return QStringLiteral("no answers");
    if (m_active) {
        QFile::remove(m_staging->folder() + QStringLiteral("/authorized_keys")); // one key signs in at both
        QFile::copy(m_active->identityFile() + QStringLiteral(".pub"), m_staging->folder() + QStringLiteral("/authorized_keys"));
        m_active->setPowerShell(powerShell(QStringLiteral("sync01"), {}).toUtf8());
        m_staging->setPowerShell(powerShell(QStringLiteral("sync02"), {}).toUtf8());
    }
    return keepAs(QStringLiteral("beginning")) ? QString() : QStringLiteral("no copy");
}

QString MigrationSite::runToTheSwitch() const
{
    QStringList arguments = begin(journal());
    arguments.replace(arguments.indexOf(m_folder.path() + answersFile), m_folder.path() + withoutTargetFile);
    const CliResult prepared = run(arguments);
    if (prepared.exit != 4 || textAt(prepared.document(), "code") != QLatin1String("confirmTarget"))
        return QString::fromUtf8(prepared.said());
    return untruth();
}

QString MigrationSite::prepareTheSwitch()
{
    QElapsedTimer took;
    took.start();
    if (const QString problem = runToTheSwitch(); !problem.isEmpty())
        return problem;
    m_pace = paceFor(took.elapsed());
    if (!haveAgentsEnded() || !LabHistory::keep(lab()) || !keepAs(QStringLiteral("switch")))
        return QStringLiteral("no copy");
    return {};
}

bool MigrationSite::keepAs(const QString &name) const
{
    for (const char *server : {"sync01", "sync02"}) {
        QDir().mkpath(at(server));
        QFile::remove(at(server) + QStringLiteral("/requests"));
    }
    return copyFolder(m_folder.filePath(QStringLiteral("site")), m_folder.filePath(name));
}

bool MigrationSite::putBack(const QString &name) const
{
    const QString site = m_folder.filePath(QStringLiteral("site"));
    return haveAgentsEnded() && QDir(site).removeRecursively() && copyFolder(m_folder.filePath(name), site);
}

//! An agent that its program left may still be at work for a moment, as in life: only the next site must not see it.
bool MigrationSite::haveAgentsEnded() const
{
    QElapsedTimer waiting;
    waiting.start();
    while (m_active && (hasChildren(m_active->processId()) || hasChildren(m_staging->processId()))) {
        if (waiting.elapsed() > 20'000)
            return false;
        QThread::msleep(5);
    }
    return true;
}

QString MigrationSite::powerShell(const QString &server, const QString &before) const
{
    return QStringLiteral("exec %1 " SWINGBRIDGE_CLI " lab agent --lab '%2' --server %3 -- \"$@\"").arg(before, lab(), server);
}

void MigrationSite::listenIn(const QString &server) const
{
    const QString listener = QStringLiteral("/usr/bin/python3 " SWINGBRIDGE_SOURCE_DIR "/tests/journeys/ssh/cutting_agent.py '%1'").arg(listenersFolder(server));
    (server == QLatin1String("sync01") ? m_active : m_staging)->setPowerShell(powerShell(server, listener).toUtf8());
}

QStringList MigrationSite::requestsOf(const QString &server) const
{
    const auto lines = readWholeFile(listenersFolder(server) + QStringLiteral("/requests"));
    return lines ? QString::fromLatin1(*lines).split(u'\n', Qt::SkipEmptyParts) : QStringList();
}

QStringList MigrationSite::ways() const
{
    if (!m_active)
        return {};
    return {QStringLiteral("--identity"), m_active->identityFile(), QStringLiteral("--accept-host-key"), m_active->fingerprint(),
            QStringLiteral("--accept-host-key"), m_staging->fingerprint(), QStringLiteral("--pace"), QString::number(m_pace)};
}

QStringList MigrationSite::pair() const
{
    return {QStringLiteral("--active"), m_active ? m_active->address() : QStringLiteral("lab:sync01"),
            QStringLiteral("--staging"), m_staging ? m_staging->address() : QStringLiteral("lab:sync02"), QStringLiteral("--lab"), lab()};
}

QStringList MigrationSite::begin(const QString &journal) const
{
    return QStringList{QStringLiteral("run"), QStringLiteral("--journal"), journal, QStringLiteral("--answers"), m_folder.path() + answersFile,
                       QStringLiteral("--operator"), QStringLiteral("first")} + pair();
}

QStringList MigrationSite::resume(const QString &journal) const
{
    return {QStringLiteral("resume"), journal, QStringLiteral("--answers"), m_folder.path() + answersFile};
}

CliResult MigrationSite::run(CliProcess &process, const QStringList &arguments) const
{
    // The lab's time stands still between two programs: what a busy machine needs meanwhile is no part of the night.
    QFile::remove(lab() + QStringLiteral("/time.json"));
    return process.run(arguments + ways() + QStringList{QStringLiteral("--format=json")}, std::chrono::minutes{2});
}

CliResult MigrationSite::run(const QStringList &arguments, const QString &killedAt) const
{
    CliProcess process;
    if (!killedAt.isEmpty()) {
        process.set("LD_PRELOAD", QStringLiteral(SWINGBRIDGE_KILLER));
        process.set("SWINGBRIDGE_KILL_AT", killedAt);
    }
    return run(process, arguments);
}

CliResult MigrationSite::runCounted(const QStringList &arguments, int &writes) const
{
    const QString counter = m_folder.filePath(QStringLiteral("writes"));
    CliProcess process;
    process.set("LD_PRELOAD", QStringLiteral(SWINGBRIDGE_KILLER));
    process.set("SWINGBRIDGE_WRITES", counter);
    const CliResult result = run(process, arguments);
    writes = readWholeFile(counter).value_or(QByteArray()).trimmed().toInt();
    return result;
}

QStringList MigrationSite::activeServers() const
{
    const auto opened = Lab::open(lab(), std::make_shared<LabClock>());
    return opened ? (*opened)->exportCapable() : QStringList(QStringLiteral("no lab"));
}

QString MigrationSite::untruth() const
{
    const QStringList active = activeServers();
    return active.size() == 1 ? LabHistory::twoActive(lab()) : QStringLiteral("active: ") + active.join(u',');
}

void MigrationSite::startServiceOf(const QString &server) const
{
    if (const auto opened = Lab::open(lab(), std::make_shared<LabClock>()); opened)
        static_cast<void>((*opened)->person().startService(server));
}

int MigrationSite::entries() const
{
    return int(run({QStringLiteral("journal"), QStringLiteral("verify"), journal()}).document().value("entries", 0));
}

} // namespace swingbridge::test
