// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "SwitchBench.h"

#include "support/Await.h"

#include <QDir>
#include <QFile>
#include <QTest>

namespace swingbridge::test {

QCoro::Task<Result<AgentReply>> WatchedEndpoint::call(AgentRequest request, std::stop_token stop)
{
    const auto lab = m_lab;
    if (isMutating(request.operation))
        transcript << QStringLiteral("%1 %2").arg(m_server, toString(request.operation));
    auto reply = co_await m_inner->call(request, stop);
    mostActive = qMax(mostActive, int(lab->exportCapable().size()));
    co_return reply;
}

//! A prepared lab, made once for each scenario and copied for each test.
class SwitchBench::Template
{
public:
    QTemporaryDir folder{inMemory(QStringLiteral("switch"))};
    SwitchInputs inputs;
};

namespace {

constexpr quint64 seed = 7;

void copyFiles(const QString &from, const QString &to)
{
    QDir().mkpath(to);
    const QStringList names = QDir(from).entryList(QDir::Files);
    for (const QString &name : names)
        QFile::copy(from + QLatin1Char('/') + name, to + QLatin1Char('/') + name);
}

} // namespace

const SwitchBench::Template &SwitchBench::templateOf(const QString &scenario)
{
    static QHash<QString, std::shared_ptr<Template>> made;
    auto &entry = made[scenario];
    if (entry)
        return *entry;
    entry = std::make_shared<Template>();
    const Done created = createLab(entry->folder.filePath(QStringLiteral("lab")), *Scenario::find(scenario), seed, 60);
    if (!created)
        qFatal("no lab: %s", qUtf8Printable(created.error().detail()));
    SwitchBench maker{scenario};
    maker.prepare();
    entry->inputs = maker.m_inputs;
    maker.m_runner.reset();
    maker.m_first.reset();
    maker.m_second.reset();
    maker.m_lab.reset();
    QDir(entry->folder.filePath(QStringLiteral("lab"))).removeRecursively();
    copyFiles(maker.m_folder.filePath(QStringLiteral("lab")), entry->folder.filePath(QStringLiteral("lab")));
    return *entry;
}

SwitchBench::SwitchBench(const QString &scenario, const FaultPlan &faults)
{
    const Template &origin = templateOf(scenario);
    copyFiles(origin.folder.filePath(QStringLiteral("lab")), m_folder.filePath(QStringLiteral("lab")));
    m_inputs = origin.inputs;
    WatchedEndpoint::mostActive = 0;
    WatchedEndpoint::transcript.clear();
    restart(faults);
}

void SwitchBench::restart(const FaultPlan &faults)
{
    m_runner.reset();
    m_first.reset();
    m_second.reset();
    m_lab.reset();
    m_journal.reset();
    m_clock = std::make_shared<LabClock>(0.0);
    auto lab = Lab::open(m_folder.filePath(QStringLiteral("lab")), m_clock);
    if (!lab)
        qFatal("no lab: %s", qUtf8Printable(lab.error().detail()));
    m_lab = *lab;
    m_random = std::make_shared<SeededRandom>(seed, QByteArray("bench") + QByteArray::number(++m_starts));
    const auto driver = [&](const QString &name) {
        auto door = std::make_shared<LabEndpoint>(m_lab, name, faults);
        auto watched = std::make_shared<WatchedEndpoint>(door, m_lab, name);
        return std::make_shared<ServerDriver>(name, watched, m_clock, m_random);
    };
    m_first = driver(QStringLiteral("sync01"));
    m_second = driver(QStringLiteral("sync02"));
    const QString folder = m_folder.filePath(QStringLiteral("journal"));
    OpenFacts facts;
    facts.opId = Guid::fromRandomBytes(QByteArray(16, '7'));
    facts.toolVersion = QStringLiteral("test");
    facts.method = QStringLiteral("swing");
    facts.mode = QStringLiteral("automatic");
    facts.servers = {JournalServer(QStringLiteral("sync01"), {}, QStringLiteral("lab:sync01")), JournalServer(QStringLiteral("sync02"), {}, QStringLiteral("lab:sync02"))};
    auto journal = m_starts == 1 ? Journal::create(folder, facts, *m_clock) : Journal::open(folder, *m_clock);
    if (!journal)
        qFatal("no journal: %s %s", qUtf8Printable(journal.error().summary()), qUtf8Printable(journal.error().detail()));
    m_journal = std::move(*journal);
    m_runner = std::make_unique<SwitchRunner>(m_first, m_second, *m_journal, m_clock, m_random);
}

//! What the phases before the switch do: automatic upgrade held off under a work token, everything approved.
void SwitchBench::prepare()
{
    for (const auto &server : {m_first, m_second}) {
        const auto identity = await(server->identity({})).value();
        const SwitchToken work(Guid::fromRandomBytes(QByteArray(16, '7')), 1, QString(32, QLatin1Char('a')), {}, QStringLiteral("lab"), QStringLiteral("lab"));
        const CommandContext context(work, 0, identity->machineId, identity->bootId, QString(64, QLatin1Char('0')));
        const auto claimed = await(server->claim(context, {})).value();
        const auto held = await(server->setAutoUpgrade(context, AutoUpgrade::State::Disabled, {})).value();
        const auto released = await(server->release(context, {})).value();
        if (!claimed || !held || !released)
            qFatal("automatic upgrade of %s could not be held off", qUtf8Printable(server->name()));
    }
    m_inputs.migration = Guid::fromRandomBytes(QByteArray(16, '7'));
    m_inputs.operatorName = QStringLiteral("lab");
    m_inputs.station = QStringLiteral("lab");
    m_inputs.other = SwitchServer(m_first->name(), await(m_first->identity({})).value()->machineId);
    m_inputs.target = SwitchServer(m_second->name(), await(m_second->identity({})).value()->machineId);
    m_inputs.mode = SwitchMode::Automatic;
    m_inputs.consentToUndocumented = true;
    m_inputs.mayStopCycle = true;
    const auto look = await(m_second->observe({}, {})).value();
    const QDateTime now = m_clock->nowUtc();
    Approval &approval = m_inputs.approval;
    approval.configurationHash = look->facts().configurationHash;
    approval.exportHash = QString(64, QLatin1Char('e'));
    approval.entryHash = QString(64, QLatin1Char('f'));
    approval.approvedBy = QStringLiteral("lab");
    approval.at = now;
    approval.capturedAt = now;
    const auto statistics = await(m_second->statistics({})).value();
    for (const ConnectorStatistics &one : *statistics)
        approval.byConnector.insert(one.name, ExportCounts(one.exportAdds, one.exportUpdates, one.exportDeletes));
    for (const GuardDefinition &guard : guardDefinitions())
        m_inputs.answers.insert(QString::fromLatin1(guard.id), GuardAnswer(GuardAnswer::Kind::Attest, QStringLiteral("seen"), QStringLiteral("lab"), now));
}

SwitchView SwitchBench::end(QCoro::Task<Result<SwitchView>> task)
{
    m_error.reset();
    auto result = await(std::move(task), std::chrono::seconds{60});
    if (!result) {
        m_error = Error(Error::Kind::Internal, QStringLiteral("the switch did not come to an end"));
    } else if (!*result) {
        m_error = result->error();
    } else {
        return **result;
    }
    SwitchView view;
    view.isTrue = m_error->summary() + QLatin1Char(' ') + m_error->detail();
    return view;
}

SwitchView SwitchBench::resumeUntilDone(int times)
{
    SwitchView view = m_runner ? m_runner->view() : SwitchView();
    for (int i = 0; i < times && !view.isDone(); ++i) {
        restart();
        view = end(m_runner->view().attempt == 0 ? m_runner->run(m_inputs, {}) : m_runner->resume(m_inputs, {}));
    }
    return view;
}

QStringList SwitchBench::lines() const
{
    QStringList lines;
    for (const Entry &entry : m_journal->entries()) {
        if (entry.phase() == QLatin1String("switchover"))
            lines << QStringLiteral("%1 %2 %3 %4").arg(toString(entry.kind()), entry.state(), entry.server(), entry.step()).simplified();
    }
    return lines;
}

QByteArray SwitchBench::lastLines() const
{
    const QStringList all = lines();
    return all.mid(qMax(0, int(all.size()) - 8)).join(QLatin1String(" | ")).toUtf8() + ' ';
}

int SwitchBench::indexOf(const QString &prefix) const
{
    const QStringList all = lines();
    for (int i = 0; i < all.size(); ++i) {
        if (all.at(i).startsWith(prefix))
            return i;
    }
    return -1;
}

} // namespace swingbridge::test
