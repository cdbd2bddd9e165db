// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "migration/Phase.h"

#include <QCoreApplication>
#include <QDateTime>

#include <array>

namespace swingbridge {
namespace {

struct PhaseName { PhaseId id; QLatin1String word; const char *title; };

constexpr std::array phaseNames = {
    PhaseName{PhaseId::Servers, QLatin1String("servers"), QT_TRANSLATE_NOOP("Phase", "Servers")},
    PhaseName{PhaseId::Method, QLatin1String("method"), QT_TRANSLATE_NOOP("Phase", "Method")},
    PhaseName{PhaseId::Preflight, QLatin1String("preflight"), QT_TRANSLATE_NOOP("Phase", "Preflight")},
    PhaseName{PhaseId::Backup, QLatin1String("backup"), QT_TRANSLATE_NOOP("Phase", "Backup")},
    PhaseName{PhaseId::Comparison, QLatin1String("comparison"), QT_TRANSLATE_NOOP("Phase", "Compare")},
    PhaseName{PhaseId::Import, QLatin1String("import"), QT_TRANSLATE_NOOP("Phase", "Import")},
    PhaseName{PhaseId::Rules, QLatin1String("rules"), QT_TRANSLATE_NOOP("Phase", "Rules")},
    PhaseName{PhaseId::Synchronize, QLatin1String("synchronize"), QT_TRANSLATE_NOOP("Phase", "Synchronize")},
    PhaseName{PhaseId::Exports, QLatin1String("exports"), QT_TRANSLATE_NOOP("Phase", "Verify exports")},
    PhaseName{PhaseId::Switchover, QLatin1String("switchover"), QT_TRANSLATE_NOOP("Phase", "Switch")},
    PhaseName{PhaseId::Afterwards, QLatin1String("afterwards"), QT_TRANSLATE_NOOP("Phase", "Afterwards")},
    PhaseName{PhaseId::Report, QLatin1String("report"), QT_TRANSLATE_NOOP("Phase", "Report")}};

constexpr std::array stateNames = {
    std::pair{PhaseState::Open, QLatin1String("open")}, std::pair{PhaseState::Current, QLatin1String("current")},
    std::pair{PhaseState::Done, QLatin1String("done")}, std::pair{PhaseState::Failed, QLatin1String("failed")},
    std::pair{PhaseState::Skipped, QLatin1String("skipped")}};

//! Says the result of a finished phase from its facts.
class PhaseText
{
    Q_DECLARE_TR_FUNCTIONS(Phase)

public:
    explicit PhaseText(const QVariantMap &facts) : m_facts(facts) {}

    QString of(PhaseId phase) const
    {
        switch (phase) {
        case PhaseId::Servers: return tr("%1 and %2").arg(text("active"), text("staging"));
        case PhaseId::Method: return text("way") == QLatin1String("swing") ? tr("Swing migration") : text("way");
        case PhaseId::Preflight: return preflight();
        case PhaseId::Backup: return tr("%n file(s) off the servers", nullptr, number("files"));
        case PhaseId::Comparison: return comparison();
        case PhaseId::Import: return tr("%1 installed and identified").arg(text("server"));
        case PhaseId::Rules: return rules();
        case PhaseId::Synchronize: return tr("%n run(s), all successful", nullptr, number("runs"));
        case PhaseId::Exports: return exports();
        case PhaseId::Switchover: return tr("%1 active since %2").arg(text("active"), time("since"));
        case PhaseId::Afterwards: return afterwards();
        case PhaseId::Report: return tr("%n report(s) written", nullptr, number("reports"));
        }
        Q_UNREACHABLE();
    }

private:
    QString text(const char *key) const { return m_facts.value(QLatin1String(key)).toString(); }
    int number(const char *key) const { return m_facts.value(QLatin1String(key)).toInt(); }
    QString time(const char *key) const
    {
        const auto utc = QDateTime::fromString(text(key), Qt::ISODate);
        return utc.isValid() ? utc.toLocalTime().toString(QStringLiteral("HH:mm")) : text(key);
    }
    QString preflight() const
    {
        const QString checks = tr("%n check(s)", nullptr, number("checks"));
        return number("waived") > 0 ? tr("%1, %n waived", nullptr, number("waived")).arg(checks) : checks;
    }
    QString comparison() const
    {
        return number("differences") == 0 ? tr("No differences") : tr("%n difference(s) decided", nullptr, number("differences"));
    }
    QString rules() const
    {
        return number("applied") == 0 ? tr("Nothing to carry over") : tr("%n rule(s) read back", nullptr, number("applied"));
    }
    QString exports() const
    {
        return number("changes") == 0 ? tr("Nothing pending") : tr("%n change(s) approved", nullptr, number("changes"));
    }

    QString afterwards() const
    {
        const QString verdict = text("verdict");
        if (verdict == QLatin1String("ask"))
            return tr("%n cycle(s) watched, your word is missing", nullptr, number("cycles"));
        if (verdict == QLatin1String("notYet"))
            return tr("%n cycle(s) watched, not all is seen yet", nullptr, number("cycles"));
        if (verdict == QLatin1String("no"))
            return tr("%n cycle(s) watched, something is wrong", nullptr, number("cycles"));
        return tr("Proof complete, %n cycle(s) watched", nullptr, number("cycles"));
    }

    const QVariantMap &m_facts;
};

} // namespace

QString toWord(PhaseId phase)
{
    return phaseNames.at(size_t(phase)).word;
}

std::optional<PhaseId> phaseFromWord(const QString &word)
{
    for (const PhaseName &name : phaseNames) {
        if (name.word == word)
            return name.id;
    }
    return std::nullopt;
}

QString toWord(PhaseState state)
{
    return stateNames.at(size_t(state)).second;
}

std::optional<PhaseState> phaseStateFromWord(const QString &word)
{
    for (const auto &[state, name] : stateNames) {
        if (name == word)
            return state;
    }
    return std::nullopt;
}

QString phaseTitle(PhaseId phase)
{
    return QCoreApplication::translate("Phase", phaseNames.at(size_t(phase)).title);
}

QList<PhaseId> phaseOrder(bool stagingNotInstalled)
{
    QList<PhaseId> order;
    for (const PhaseName &name : phaseNames)
        order << name.id;
    if (stagingNotInstalled)
        order.swapItemsAt(int(PhaseId::Comparison), int(PhaseId::Import));
    return order;
}

bool PhaseResult::isComplete() const
{
    const QString verdict = m_facts.value(QStringLiteral("verdict")).toString();
    return m_state == PhaseState::Done && (verdict.isEmpty() || verdict == QLatin1String("yes"));
}

QString PhaseResult::text() const
{
    switch (m_state) {
    case PhaseState::Done: return PhaseText(m_facts).of(m_phase);
    case PhaseState::Skipped: return QCoreApplication::translate("Phase", "Not needed here");
    case PhaseState::Failed: return m_facts.value(QStringLiteral("error")).toString();
    case PhaseState::Open:
    case PhaseState::Current: return {};
    }
    Q_UNREACHABLE();
}

} // namespace swingbridge
