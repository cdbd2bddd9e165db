// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "switchover/Guards.h"

#include "foundation/JsonText.h"

#include <algorithm>

namespace swingbridge {
namespace {

const QList<GuardDefinition> definitions = {
    {"G01", QT_TRANSLATE_NOOP("Guards", "Two different servers"), "machine id, product instance id and connector accounts differ", 600, Waivable::No, "servers"},
    {"G02", QT_TRANSLATE_NOOP("Guards", "No third synchronization server"), "not readable from here: named attestation", 86400, Waivable::Attest, ""},
    {"G03", QT_TRANSLATE_NOOP("Guards", "Both servers answer, same agent"), "observe on both; agent version equal; marker readable", 600, Waivable::No, "servers"},
    {"G04", QT_TRANSLATE_NOOP("Guards", "Exactly one server is active"), "staging flag on both, in one round of reading", 600, Waivable::No, "servers"},
    {"G05", QT_TRANSLATE_NOOP("Guards", "No unfinished attempt of somebody else"), "markers of both", 600, Waivable::TakeOver, ""},
    {"G06", QT_TRANSLATE_NOOP("Guards", "The staging server synchronized recently"), "scheduler and run history", 600, Waivable::No, "synchronize"},
    {"G07", QT_TRANSLATE_NOOP("Guards", "Full run after the last change"), "run history against the time of the last configuration change", 600, Waivable::No, "synchronize"},
    {"G08", QT_TRANSLATE_NOOP("Guards", "No cycle runs"), "cycle in progress and busy connectors on both", 600, Waivable::Wait, ""},
    {"G09", QT_TRANSLATE_NOOP("Guards", "Pending exports captured"), "artefact and hash for every connector", 14400, Waivable::No, "exports"},
    {"G10", QT_TRANSLATE_NOOP("Guards", "Every pending change approved"), "approval bound to configuration and export hash", 14400, Waivable::No, "exports"},
    {"G11", QT_TRANSLATE_NOOP("Guards", "Evidence is current"), "age of the capture; configuration hash equal", 14400, Waivable::No, "exports"},
    {"G12", QT_TRANSLATE_NOOP("Guards", "Deletes within the limits"), "deletion threshold from the global parameters; statistics; approval", 600, Waivable::No, "exports"},
    {"G13", QT_TRANSLATE_NOOP("Guards", "Same tenant, anchor and forests"), "identity, global parameters and connectors of both", 600, Waivable::No, "comparison"},
    {"G14", QT_TRANSLATE_NOOP("Guards", "Configuration differences decided"), "decisions of the comparison", 86400, Waivable::Approve, "comparison"},
    {"G15", QT_TRANSLATE_NOOP("Guards", "Same features"), "global parameters of both", 600, Waivable::Approve, "comparison"},
    {"G16", QT_TRANSLATE_NOOP("Guards", "Versions known and compared"), "product version of both", 600, Waivable::Approve, ""},
    {"G17", QT_TRANSLATE_NOOP("Guards", "Health agent up to date"), "service list, else attestation", 86400, Waivable::Attest, ""},
    {"G18", QT_TRANSLATE_NOOP("Guards", "No foreign scheduler"), "scheduled tasks that call run profiles", 600, Waivable::Attest, ""},
    {"G19", QT_TRANSLATE_NOOP("Guards", "Automatic upgrade disabled on both"), "Get-ADSyncAutoUpgrade on both", 600, Waivable::No, "preflight"},
    {"G20", QT_TRANSLATE_NOOP("Guards", "The vendor's windows are closed"), "processes and SchedulerSuspended on both", 600, Waivable::No, ""},
    {"G21", QT_TRANSLATE_NOOP("Guards", "The target can sign in"), "connectivity tests and certificate", 600, Waivable::No, "preflight"},
    {"G22", QT_TRANSLATE_NOOP("Guards", "Backups taken, snapshots left alone"), "attestation", 86400, Waivable::Attest, "backup"},
    {"G23", QT_TRANSLATE_NOOP("Guards", "Clocks agree"), "time of both servers against ours", 600, Waivable::Warn, ""},
    {"G24", QT_TRANSLATE_NOOP("Guards", "The staging server never exported"), "run history", 600, Waivable::Attest, ""},
    {"G25", QT_TRANSLATE_NOOP("Guards", "Cloud sign-in rehearsed today"), "attestation (assisted mode)", 43200, Waivable::Attest, ""},
    {"G26", QT_TRANSLATE_NOOP("Guards", "No override outstanding"), "overrides and next cycle policy of the target", 600, Waivable::No, "synchronize"}};

template <typename Enum>
QString wordOf(std::initializer_list<const char *> words, Enum value)
{
    return QString::fromLatin1(*(words.begin() + static_cast<int>(value)));
}

//! What a person must hear first: of two that fail for one reason, the reason.
int urgency(const QString &id)
{
    static const QStringList first{QStringLiteral("G01"), QStringLiteral("G03"), QStringLiteral("G04"), QStringLiteral("G05"),
                                   QStringLiteral("G12")};
    const auto at = first.indexOf(id);
    return at < 0 ? int(first.size()) : int(at);
}

} // namespace

QString toWord(Waivable waivable) { return wordOf({"no", "attest", "approve", "wait", "warn", "takeOver"}, waivable); }
QString toWord(GuardState state) { return wordOf({"pass", "fail", "answerNeeded", "waived", "notRead"}, state); }

const QList<GuardDefinition> &guardDefinitions() { return definitions; }

const GuardDefinition *guardDefinition(QStringView id)
{
    for (const GuardDefinition &definition : definitions) {
        if (id == QLatin1String(definition.id))
            return &definition;
    }
    return nullptr;
}

QString guardTitle(QStringView id)
{
    const GuardDefinition *definition = guardDefinition(id);
    return definition ? QCoreApplication::translate("Guards", definition->title) : id.toString();
}

QString GuardResult::seen() const
{
    const QString seen = m_seen.translated();
    return m_beside.isEmpty() ? seen : QStringLiteral("%1 (%2)").arg(seen, m_beside.translated());
}

Waivable GuardResult::waivable() const
{
    const GuardDefinition *definition = guardDefinition(m_id);
    return definition ? definition->waivable : Waivable::No;
}

int GuardResult::freshForSeconds() const
{
    const GuardDefinition *definition = guardDefinition(m_id);
    return definition ? definition->freshForSeconds : 0;
}

QList<GuardResult> failing(const QList<GuardResult> &results)
{
    QList<GuardResult> found;
    std::copy_if(results.begin(), results.end(), std::back_inserter(found), [](const GuardResult &r) { return !r.holds(); });
    std::stable_sort(found.begin(), found.end(),
                     [](const GuardResult &a, const GuardResult &b) { return urgency(a.id()) < urgency(b.id()); });
    return found;
}

Json guardToJson(const GuardResult &result)
{
    return Json{{"id", result.id()}, {"state", toWord(result.state())}, {"seen", textOrNull(result.seen())},
                {"readAt", timeOrNull(result.readAt())}, {"freshForSeconds", result.freshForSeconds()},
                {"waivable", toWord(result.waivable())}, {"remedy", textOrNull(result.remedy())}};
}

Json guardForJournal(const GuardResult &result)
{
    return Json{{"id", result.id()}, {"state", toWord(result.state())}, {"seen", textOrNull(result.seenEnglish())},
                {"readAt", timeOrNull(result.readAt())}, {"freshForSeconds", result.freshForSeconds()},
                {"waivable", toWord(result.waivable())}, {"remedy", nullptr}};
}

} // namespace swingbridge
