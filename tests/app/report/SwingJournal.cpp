// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "SwingJournal.h"

namespace swingbridge::test {
namespace {

Json identity(const char *role, const char *version)
{
    return Json{{"role", role}, {"machineId", "m"}, {"host", "sync"}, {"domain", "contoso.com"}, {"version", version},
                {"tenant", "contoso.onmicrosoft.com"}, {"scheduler", "on"}, {"lastSync", "2026-11-21T19:40:00Z"}};
}

Json observedPayload(std::optional<bool> staging, bool scheduler, bool running, int number)
{
    const Json schedulerFacts = running ? Json{{"enabled", scheduler}, {"suspended", false}, {"cycleInProgress", false}} : Json(nullptr);
    const Json busy = running ? Json::array() : Json(nullptr);
    const Json seen{{"stagingMode", staging ? Json(*staging) : Json(nullptr)},
                {"service", Json{{"state", running ? "running" : "stopped"}, {"start", running ? "automatic" : "disabled"}}},
                {"scheduler", schedulerFacts}, {"busyConnectors", busy},
                {"lastReceipt", Json{{"hash", sha256Hex(QByteArray::number(number)).toStdString()}}}};
    return Json{{"observed", seen}};
}

Json guards()
{
    const Json guard{{"id", "G04"}, {"state", "pass"}, {"seen", "sync01 is active, sync02 is staging"}, {"readAt", "2026-11-21T20:03:00Z"},
                     {"freshForSeconds", 300}, {"waivable", "no"}, {"remedy", nullptr}};
    return Json::array({guard});
}

} // namespace

SwingJournal::SwingJournal(Until until, bool rehearsal)
{
    openIt(rehearsal);
    if (until >= Until::Approved)
        prepare();
    if (until >= Until::Demoted)
        demote();
    if (until >= Until::NobodyActive) {
        observed("FENCE", "sync01", std::nullopt, false, false);
        observed("LAST_LOOK", "sync02", true);
    }
    if (until >= Until::Promoted)
        promote();
    if (until >= Until::Done)
        finish();
}

std::unique_ptr<const Journal> SwingJournal::readOnly() const
{
    auto journal = Journal::openReadOnly(m_folder.path());
    return journal ? std::move(*journal) : nullptr;
}

void SwingJournal::append(EntryDraft draft)
{
    m_clock.advance(10);
    const auto entry = m_journal->append(draft.ofAttempt(m_attempt));
    if (!entry)
        qFatal("not appended: %s", qPrintable(entry.error().summary()));
}

void SwingJournal::say(EntryKind kind, const char *phase, const char *step, const char *server, const Json &payload)
{
    append(EntryDraft(kind, payload).inPhase(QLatin1String(phase)).atStep(QLatin1String(step)).about(QLatin1String(server)));
}

void SwingJournal::attempt(int number, const char *target, const char *other)
{
    m_attempt = number;
    append(EntryDraft(EntryKind::Attempt, Json{{"other", other}, {"target", target}, {"rollBack", number > 1}, {"mode", "automatic"}, {"hardFence", true}, {"guards", guards()}})
               .inPhase(QStringLiteral("switchover")));
}

void SwingJournal::state(const char *word, const char *server)
{
    append(EntryDraft(EntryKind::State, Json::object()).inPhase(QStringLiteral("switchover")).inState(QLatin1String(word)).about(QLatin1String(server)));
}

void SwingJournal::observed(const char *state, const char *server, std::optional<bool> staging, bool scheduler, bool running)
{
    const Json payload = observedPayload(staging, scheduler, running, int(m_journal->entries().size()));
    append(EntryDraft(EntryKind::Observed, payload).inPhase(QStringLiteral("switchover")).inState(QLatin1String(state)).about(QLatin1String(server)));
}

QString SwingJournal::comparison(const QStringList &severities)
{
    Json differences = Json::array();
    for (const QString &severity : severities) {
        differences.push_back(Json{{"id", "d-" + severity.toStdString()}, {"area", "customRule"}, {"class", "customRule.missing"},
                                   {"subject", "Rule <" + severity.toStdString() + ">"}, {"path", "/rules/x"}, {"paths", Json::array({"/rules/x"})},
                                   {"kind", "changed"}, {"active", "present"}, {"staging", "missing"}, {"severity", severity.toStdString()},
                                   {"consequence", "Objects would be deleted."}, {"remedy", "Write the rule."}, {"consequences", 0}, {"decision", nullptr},
                                   {"hash", sha256Hex(severity.toUtf8()).toStdString()}});
    }
    const Json document{{"schema", "swingbridge/comparison/1"}, {"differences", differences}};
    const auto sha = m_journal->addArtefact(QStringLiteral("comparison"), QByteArray::fromStdString(document.dump()));
    say(EntryKind::Capture, "comparison", "comparison", "", Json{{"artefacts", {*sha}}});
    return *sha;
}

void SwingJournal::openIt(bool rehearsal)
{
    OpenFacts facts = twoServers();
    const Json lab = rehearsal ? Json{{"scenario", "contoso"}, {"seed", 7}} : Json(nullptr);
    const Json extra{{"ticket", "CHG0048213"}, {"operator", "CONTOSO\\adm.holm"}, {"active", "sync01"}, {"target", "sync02"}, {"rehearsal", lab}};
    if (!facts.setExtra(extra))
        qFatal("no facts");
    auto journal = Journal::create(m_folder.path(), facts, m_clock);
    m_journal = std::move(*journal);
    say(EntryKind::Capture, "servers", "identity", "sync01", identity("active", "2.5.190.0"));
    say(EntryKind::Capture, "servers", "identity", "sync02", identity("staging", "2.6.92.0"));
}

void SwingJournal::prepare()
{
    const Json decision{{"differenceId", "d-high"}, {"kind", "accept"}, {"by", "CONTOSO\\adm.holm"}, {"at", "2026-11-21T20:01:00Z"},
                        {"reason", "agreed with the owner"}, {"hash", sha256Hex("high").toStdString()}};
    comparison({QStringLiteral("blocker"), QStringLiteral("high"), QStringLiteral("low"), QStringLiteral("info")});
    say(EntryKind::Decision, "comparison", "difference", "", Json{{"decision", decision}});
    say(EntryKind::Capture, "rules", "rule", "sync02",
        Json{{"rule", "Rule <blocker>"}, {"result", "created"}, {"readBack", "equal"},
             {"rewritten", Json::array({Json{{"from", "11111111-1111-4111-8111-111111111111"}, {"to", "22222222-2222-4222-8222-222222222222"}}})}});
    comparison({QStringLiteral("high"), QStringLiteral("low"), QStringLiteral("info")});
    say(EntryKind::Capture, "synchronize", "run", "sync02",
        Json{{"connector", "contoso.com"}, {"profile", "Full Import"}, {"result", "success"}, {"end", "2026-11-21T20:02:00Z"}});
    const Json counts{{"add", 3}, {"update", 36}, {"delete", 1}};
    say(EntryKind::Capture, "exports", "exports", "sync02",
        Json{{"verdict", "review"}, {"counts", counts}, {"byType", Json{{"user", Json{{"add", 3}, {"update", 30}, {"delete", 1}}}, {"group", Json{{"update", 6}}}}},
             {"exportHash", sha256Hex("exports").toStdString()}});
    say(EntryKind::Approval, "exports", "exports", "sync02",
        Json{{"by", "CONTOSO\\adm.reyes"}, {"text", "looked through, as expected"}, {"exportHash", sha256Hex("exports").toStdString()}, {"counts", counts}});
    say(EntryKind::Attest, "switchover", "G22", "", Json{{"by", "CONTOSO\\adm.reyes"}, {"text", "Snapshots of both servers exist and will not be restored"}});
    say(EntryKind::Waiver, "switchover", "G23", "", Json{{"by", "CONTOSO\\adm.holm"}, {"text", "Clock of sync02 is mended tomorrow"}});
    say(EntryKind::Borrowed, "preflight", "autoUpgrade", "sync01", Json{{"was", "Enabled"}, {"is", "Disabled"}});
}

void SwingJournal::demote()
{
    attempt(1, "sync02", "sync01");
    state("CLAIM");
    observed("CLAIM", "sync01", false, true);
    observed("CLAIM", "sync02", true, true);
    observed("QUIESCE", "sync01", false);
    observed("DEMOTE", "sync01", false);
    observed("DEMOTE", "sync01", false); // looked again: nothing had changed
    observed("DEMOTE", "sync01", true);
}

void SwingJournal::promote()
{
    observed("PROMOTE", "sync02", false);
    observed("UNFENCE", "sync01", true);
}

void SwingJournal::finish()
{
    const Json run{{"connector", "contoso.onmicrosoft.com - AAD"}, {"result", "success"}, {"adds", 3}, {"updates", 36}, {"deletes", 1}, {"end", "2026-11-21T20:09:00Z"}};
    say(EntryKind::Capture, "afterwards", "proof", "sync02", Json{{"cycles", 2}, {"runs", Json::array({run})}});
    observed("OLD_ON", "sync01", true, true);
    say(EntryKind::Returned, "afterwards", "autoUpgrade", "sync01", Json{{"was", "Enabled"}, {"is", "Disabled"}});
    state("DONE");
}

} // namespace swingbridge::test
