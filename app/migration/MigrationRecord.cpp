// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "migration/MigrationRecord.h"

#include "foundation/JsonText.h"

#include <algorithm>

namespace swingbridge {
namespace {

QVariantMap factsOf(const Json &facts)
{
    QVariantMap map;
    for (auto it = facts.begin(); it != facts.end(); ++it) {
        const QString key = QString::fromStdString(it.key());
        if (it->is_string())
            map.insert(key, QString::fromStdString(it->get<std::string>()));
        else if (it->is_number_integer())
            map.insert(key, qlonglong(it->get<qint64>()));
        else if (it->is_boolean())
            map.insert(key, it->get<bool>());
    }
    return map;
}

//! The switch folds its own entries for itself; remarks say nothing here, but for the reports that were written.
bool isFoldedHere(const Entry &entry)
{
    switch (entry.kind()) {
    case EntryKind::Open:
    case EntryKind::Attempt:
    case EntryKind::Intent:
    case EntryKind::Sent:
    case EntryKind::Reply:
    case EntryKind::Unknown:
    case EntryKind::Observed:
    case EntryKind::Anchor:
    case EntryKind::Comment: return false;
    case EntryKind::Note: return entry.step() == QLatin1String("report");
    default: return true;
    }
}

} // namespace

Json CaptureRecord::payload() const
{
    return Json::parse(m_payload.begin(), m_payload.end(), nullptr, false);
}

void MigrationRecord::fold(const Entry &entry)
{
    if (!isFoldedHere(entry)) // nor parsed: these are most of a long migration
        return;
    const Json payload = entry.payload();
    const QDateTime at = fromIsoUtc(entry.utc());
    const Statement statement(textAt(payload, "by"), at, textAt(payload, "text"));
    switch (entry.kind()) {
    case EntryKind::State:
        if (const auto phase = phaseFromWord(entry.phase())) {
            if (const auto state = phaseStateFromWord(entry.state()))
                m_phases.insert(*phase, PhaseResult(*phase, *state, factsOf(valueAt(payload, "facts"))));
        }
        break;
    case EntryKind::Decision: foldDecision(entry, payload); break;
    case EntryKind::Attest: {
        const QString answer = textAt(payload, "answer");
        m_guardAnswers.insert(entry.step(), GuardStatement(answer.isEmpty() ? QStringLiteral("attest") : answer, statement));
        break;
    }
    case EntryKind::Waiver: m_guardAnswers.insert(entry.step(), GuardStatement(QStringLiteral("waive"), statement)); break;
    case EntryKind::Consent: m_hasConsent = m_hasConsent || entry.step() == QLatin1String("undocumented"); break;
    case EntryKind::Capture: m_captures.append(CaptureRecord(entry.step(), entry.server(), at, entry.payloadBytes())); break;
    case EntryKind::Approval:
        m_approval = entry.payloadBytes();
        m_approvalStatement = statement;
        break;
    case EntryKind::Borrowed:
    case EntryKind::Returned: foldBorrowed(entry, payload, at); break;
    case EntryKind::Note:
        if (entry.step() == QLatin1String("report"))
            m_reports << textAt(payload, "file");
        break;
    default: break; // the switch's own entries are folded by the switch
    }
}

void MigrationRecord::foldDecision(const Entry &entry, const Json &payload)
{
    const QString value = textAt(payload, "value");
    if (entry.step() == QLatin1String("difference")) {
        if (const auto decision = readDecision(valueAt(payload, "decision")))
            m_differences.insert(decision->differenceId, *decision);
    } else if (entry.step() == QLatin1String("connectorMap")) {
        m_connectorMap.insert(textAt(payload, "from"), textAt(payload, "to"));
    } else if (entry.step() == QLatin1String("method")) {
        m_method = value;
    } else if (entry.step() == QLatin1String("mode")) {
        m_mode = value;
    }
}

void MigrationRecord::foldBorrowed(const Entry &entry, const Json &payload, const QDateTime &at)
{
    const QString setting = entry.step().isEmpty() ? textAt(payload, "setting") : entry.step(); // the switch says it in the payload
    if (entry.kind() == EntryKind::Borrowed) {
        if (!outstanding(entry.server(), setting)) // borrowed twice: the first value is the one to give back
            m_borrowed.append(BorrowedSetting(entry.server(), setting, textAt(payload, "was"), textAt(payload, "is"), at));
        return;
    }
    for (BorrowedSetting &borrowed : m_borrowed) {
        if (borrowed.server() == entry.server() && borrowed.setting() == setting)
            borrowed.giveBack();
    }
}

std::optional<PhaseId> MigrationRecord::firstOpen(const QList<PhaseId> &order) const
{
    const auto isOpen = [this](PhaseId id) {
        const PhaseState state = phase(id).state();
        return state != PhaseState::Done && state != PhaseState::Skipped;
    };
    const auto it = std::find_if(order.cbegin(), order.cend(), isOpen);
    return it == order.cend() ? std::nullopt : std::optional<PhaseId>(*it);
}

const CaptureRecord *MigrationRecord::lastCapture(const QString &what, const QString &server) const
{
    const auto it = std::find_if(m_captures.crbegin(), m_captures.crend(), [&](const CaptureRecord &capture) {
        return capture.what() == what && (server.isEmpty() || capture.server() == server);
    });
    return it == m_captures.crend() ? nullptr : &*it;
}

const BorrowedSetting *MigrationRecord::outstanding(const QString &server, const QString &setting) const
{
    const auto it = std::find_if(m_borrowed.cbegin(), m_borrowed.cend(), [&](const BorrowedSetting &borrowed) {
        return borrowed.server() == server && borrowed.setting() == setting && !borrowed.isReturned();
    });
    return it == m_borrowed.cend() ? nullptr : &*it;
}

Json MigrationRecord::approval() const
{
    return m_approval.isEmpty() ? Json(nullptr) : Json::parse(m_approval.begin(), m_approval.end(), nullptr, false);
}

} // namespace swingbridge
