// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "migration/AfterwardsProof.h"

#include <QCoreApplication>

#include <algorithm>

namespace swingbridge {
namespace {

const QString passState = QStringLiteral("pass");
const QString failState = QStringLiteral("fail");
const QString runningState = QStringLiteral("running");
const QString attestState = QStringLiteral("attest");
const QString notNeededState = QStringLiteral("notNeeded");
const QString notReadState = QStringLiteral("notRead");

//! The lines of the proof, one function each.
class ProofLines
{
    Q_DECLARE_TR_FUNCTIONS(Proof)

public:
    explicit ProofLines(const ProofFacts &facts) : m_facts(facts) {}

    QList<ProofCheck> all() const
    {
        return {roles(), exports(), cycles(), errors(), hashSync(), writeback(), testChange(), cloud(), borrowed()};
    }

private:
    static ProofCheck line(const char *id, const QString &state, const QString &title, const QString &seen)
    {
        ProofCheck check;
        check.id = QLatin1String(id);
        check.state = state;
        check.title = title;
        check.seen = seen;
        return check;
    }
    static QString roleOf(const ServerReading &server)
    {
        switch (server.role()) {
        case ServerRole::Active: return tr("%1 is active").arg(server.name);
        case ServerRole::Staging: return tr("%1 is in staging mode").arg(server.name);
        case ServerRole::NotInstalled: return tr("%1 is not installed").arg(server.name);
        case ServerRole::Unknown: break;
        }
        return tr("the role of %1 is not known").arg(server.name);
    }
    //! What no program can see: open until somebody said it.
    ProofCheck byPerson(const char *id, const QString &title, const QString &open) const
    {
        const QString said = m_facts.attested.value(QLatin1String(id));
        return said.isEmpty() ? line(id, attestState, title, open) : line(id, passState, title, said);
    }

    ProofCheck roles() const
    {
        const QString title = tr("Exactly one active server");
        const QString seen = roleOf(m_facts.target) + QStringLiteral("; ") + roleOf(m_facts.old);
        const bool isActive = m_facts.target.role() == ServerRole::Active;
        if (isActive && m_facts.old.role() == ServerRole::Staging)
            return line("oneActive", passState, title, seen);
        if (m_facts.old.role() == ServerRole::Active || !isActive)
            return line("oneActive", failState, title, seen);
        return line("oneActive", notReadState, title, m_facts.readmission.isEmpty() ? seen : m_facts.readmission);
    }

    ProofCheck exports() const
    {
        const QString title = tr("Exports of the new active server");
        if (!m_facts.exportsAreRead)
            return line("exports", notReadState, title, tr("Its run history could not be read"));
        const auto good = std::count_if(m_facts.exports.cbegin(), m_facts.exports.cend(), [](const RunResult &run) {
            return run.outcome() == RunOutcome::Ok || run.outcome() == RunOutcome::Soft;
        });
        const QString seen = tr("%1 of %n export run(s) successful", nullptr, int(m_facts.exports.size())).arg(good);
        if (m_facts.exports.isEmpty())
            return line("exports", runningState, title, tr("No export run has ended yet"));
        return line("exports", good == m_facts.exports.size() ? passState : failState, title, seen);
    }

    ProofCheck cycles() const
    {
        const int cycles = AfterwardsProof::cyclesIn(m_facts.exports);
        const QString seen = tr("%1 of %n cycle(s) watched", nullptr, m_facts.cyclesWanted).arg(cycles);
        return line("cleanCycles", cycles >= m_facts.cyclesWanted ? passState : runningState, tr("Cycles of the new active server"), seen);
    }

    ProofCheck errors() const
    {
        const QString title = tr("No new Directory Synchronization error");
        if (!m_facts.events)
            return line("noNewErrors", notReadState, title, tr("The Application log could not be read"));
        const auto count = std::count_if(m_facts.events->cbegin(), m_facts.events->cend(), [this](const EventRecord &event) {
            return event.at >= m_facts.since && event.source == QLatin1String("Directory Synchronization") && event.level == QLatin1String("error");
        });
        return line("noNewErrors", count == 0 ? passState : failState, title, tr("%n error(s) since the promotion", nullptr, int(count)));
    }

    ProofCheck hashSync() const
    {
        const QString title = tr("Password hash synchronization");
        if (!m_facts.passwordHashSync)
            return line("passwordHashSync", notReadState, title, tr("Whether it is enabled could not be read"));
        if (!*m_facts.passwordHashSync)
            return line("passwordHashSync", notNeededState, title, tr("Not enabled"));
        const QList<EventRecord> events = m_facts.events.value_or(QList<EventRecord>());
        for (const EventRecord &event : events) {
            if (event.id == 654 && event.at >= m_facts.since)
                return line("passwordHashSync", passState, title, tr("Heartbeat seen at %1").arg(toIsoUtc(event.at)));
        }
        return byPerson("passwordHashSync", title, tr("No heartbeat seen yet; it comes every 30 minutes"));
    }

    ProofCheck writeback() const
    {
        const QString title = tr("Password writeback");
        if (!m_facts.passwordWriteback || !*m_facts.passwordWriteback)
            return line("writeback", notNeededState, title, tr("Not enabled"));
        return byPerson("writeback", title, tr("Reset a test user's password in the cloud and see it change in AD"));
    }

    ProofCheck testChange() const
    {
        return byPerson("testChange", tr("A test change seen in the cloud"), tr("Change something harmless in AD and see it in the portal"));
    }

    ProofCheck cloud() const
    {
        const QString title = tr("What the cloud says");
        if (!m_facts.witness)
            return line("cloudWitness", notNeededState, title, tr("Nobody asked the cloud; the servers were looked at"));
        constexpr int cyclesUntilSeen = 2; // cloud-witness.md
        const std::chrono::seconds interval = m_facts.target.scheduler ? m_facts.target.scheduler->effectiveInterval : std::chrono::minutes(30);
        switch (m_facts.witness->judge(m_facts.target.name, m_facts.old.name, m_facts.since, cyclesUntilSeen * interval)) {
        case WitnessWord::Agrees: return line("cloudWitness", passState, title, m_facts.witness->sentence());
        case WitnessWord::Silent: return line("cloudWitness", notNeededState, title, m_facts.witness->sentence());
        case WitnessWord::NotSeenYet:
            return line("cloudWitness", runningState, title, tr("%1 The cloud has not seen the switch yet.").arg(m_facts.witness->sentence()));
        case WitnessWord::OldServer:
        case WitnessWord::UnknownMachine: break;
        }
        return line("cloudWitness", failState, title, tr("%1 That is not the active server.").arg(m_facts.witness->sentence()));
    }

    ProofCheck borrowed() const
    {
        const QString title = tr("Borrowed settings given back");
        return m_facts.stillBorrowed == 0 ? line("borrowed", passState, title, tr("All of them"))
                                          : line("borrowed", failState, title, tr("%n setting(s) still out", nullptr, m_facts.stillBorrowed));
    }

    const ProofFacts &m_facts;
};

} // namespace

QList<ProofCheck> AfterwardsProof::judge(const ProofFacts &facts)
{
    return ProofLines(facts).all();
}

int AfterwardsProof::cyclesIn(const QList<RunResult> &exports)
{
    QHash<QString, int> perConnector;
    int most = 0;
    for (const RunResult &run : exports)
        most = std::max(most, ++perConnector[run.connectorName]);
    return most;
}

bool AfterwardsProof::isAttestable(const QString &check)
{
    static const QStringList attestable{QStringLiteral("testChange"), QStringLiteral("passwordHashSync"), QStringLiteral("writeback")};
    return attestable.contains(check);
}

} // namespace swingbridge
