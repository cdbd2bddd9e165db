// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "migration/Readmission.h"

#include "foundation/FilledText.h"
#include "foundation/JsonText.h"
#include "migration/MigrationTexts.h"
#include "migration/PairWatch.h"
#include "migration/ReadmissionWork.h"
#include "migration/Workspace.h"

namespace swingbridge {
namespace {

const QString isolation = QStringLiteral("isolation");

std::optional<ReadmissionState> stateFrom(const QString &word)
{
    if (word == QLatin1String("returned"))
        return ReadmissionState::Returned;
    if (word == QLatin1String("fenced"))
        return ReadmissionState::Fenced;
    return word == QLatin1String("admitted") ? std::optional(ReadmissionState::Admitted) : std::nullopt;
}

} // namespace

ReadmissionView ReadmissionView::of(const QList<Entry> &entries)
{
    ReadmissionHistory history;
    history.follow(entries);
    return history.view();
}

void ReadmissionHistory::follow(const QList<Entry> &entries)
{
    const auto isAboutOne = [](const Entry &entry) {
        return (entry.kind() == EntryKind::Attest && !entry.server().isEmpty()) || entry.step() == readmissionStep;
    };
    if (!m_isAboutOne && std::any_of(entries.cbegin() + m_next, entries.cend(), isAboutOne)) {
        m_isAboutOne = true;
        m_next = 0; // its switch from the beginning
    }
    for (; m_isAboutOne && m_next < entries.size(); ++m_next)
        add(entries.at(m_next));
    m_next = entries.size();
}

void ReadmissionHistory::add(const Entry &entry)
{
    m_switch.add(entry);
    const QDateTime at = fromIsoUtc(entry.utc());
    if (entry.kind() == EntryKind::Attempt) {
        m_found.reset(); // the switch deals with both servers anew
    } else if (entry.kind() == EntryKind::Attest && !entry.server().isEmpty() && entry.server() == m_switch.other()) {
        if (entry.step() == isolation)
            m_found = ReadmissionView(ReadmissionState::Isolated, m_switch.other(), m_switch.target(), at);
        else
            m_attestedAt = at;
    } else if (entry.kind() == EntryKind::Observed && entry.step() == readmissionStep) {
        if (const auto state = stateFrom(textAt(entry.payload(), "becomes")))
            m_found = ReadmissionView(*state, entry.server(), m_switch.target(), at);
    }
}

ReadmissionView ReadmissionHistory::view() const
{
    if (m_found)
        return *m_found;
    return m_switch.isRogueWatched() ? ReadmissionView(ReadmissionState::Watched, m_switch.other(), m_switch.target(), m_attestedAt) : ReadmissionView();
}

bool ReadmissionView::isMetBy(const WatchLook &look) const
{
    const auto answers = [this](const ServerReading &one) { return one.name == m_server && one.isReachable(); };
    return m_state == ReadmissionState::Watched && std::any_of(look.servers.cbegin(), look.servers.cend(), answers);
}

QString ReadmissionView::isTrue() const
{
    switch (m_state) {
    case ReadmissionState::NotNeeded: return {};
    case ReadmissionState::Watched: return tr("%1 was attested as off or cut off and has not been seen since.").arg(m_server);
    case ReadmissionState::Returned: return tr("%1 answered again; whether it can export is not known.").arg(m_server);
    case ReadmissionState::Fenced: return tr("%1 came back; its service was seen stopped and disabled. Whether its staging mode is on is not known.").arg(m_server);
    case ReadmissionState::Isolated: return tr("%1 was attested as blocked from Entra ID and AD; it has not been seen in staging mode yet.").arg(m_server);
    case ReadmissionState::Admitted: break;
    }
    return tr("%1 was seen in staging mode and idle.").arg(m_server);
}

QString ReadmissionView::next() const
{
    switch (m_state) {
    case ReadmissionState::NotNeeded: return {};
    case ReadmissionState::Watched:
        return filledText(tr("Keep it off or cut off. When it is to come back: block its ways out to Entra ID and AD, leave its management path open, and take it back "
                             "as a staging server. Or uninstall it."), {m_server});
    case ReadmissionState::Returned: return tr("Fence it at once: its service is stopped and disabled.");
    case ReadmissionState::Fenced:
    case ReadmissionState::Isolated:
        return tr("Block its ways out to Entra ID and AD, leave its management path open, attest that, and take it back as a staging server. A disabled service is no "
                  "isolation. Without the block: uninstall it.");
    case ReadmissionState::Admitted: break;
    }
    return tr("The block may be lifted now.");
}

QString Readmission::sentenceFor(const QString &server)
{
    return QStringLiteral("The ways of %1 out to Entra ID and to AD are blocked now, its management path is open, and the block stays until this program has "
                          "seen it in staging mode.").arg(server);
}

QCoro::Task<Done> Readmission::fenceReturned(std::shared_ptr<Workspace> work, std::stop_token stop)
{
    const auto begun = co_await ReadmissionWork::begin(work, stop);
    if (!begun)
        co_return failure(begun.error());
    const std::shared_ptr<ReadmissionWork> readmission = *begun;
    const Done fenced = co_await ReadmissionWork::fence(readmission);
    const Done released = co_await ReadmissionWork::release(readmission);
    co_return fenced ? released : fenced;
}

QCoro::Task<Done> Readmission::admit(std::shared_ptr<Workspace> work, QString evidence, QString sentence, std::stop_token stop)
{
    const QString server = ReadmissionWork::serverOf(*work);
    if (sentence != sentenceFor(server) || evidence.trimmed().isEmpty()) {
        const Error error(Error::Kind::Refused, tr("The attestation does not say what it must; nothing was changed."), {},
                          tr("Type this sentence letter by letter, and say how you know: %1").arg(sentenceFor(server)));
        co_return failure(error.withCode(QStringLiteral("attestation")).about({server}));
    }
    const auto begun = co_await ReadmissionWork::begin(work, stop);
    if (!begun)
        co_return failure(begun.error());
    const std::shared_ptr<ReadmissionWork> readmission = *begun;
    const Done fenced = co_await ReadmissionWork::fence(readmission);
    if (!fenced)
        co_return fenced;
    const Json words = {{"by", work->operatorName()}, {"sentence", sentence}, {"evidence", evidence}};
    const EntryDraft attest = EntryDraft(EntryKind::Attest, words).inPhase(toWord(PhaseId::Afterwards)).about(server).atStep(isolation);
    const Done attested = work->append(attest);
    if (!attested)
        co_return attested;
    // In a rehearsal the person does what was attested; on a live site it was done before it was said.
    if (work->world.person) {
        if (const Done blocked = work->world.person->blockWaysOut(server, true); !blocked)
            co_return blocked;
    }
    const Done admitted = co_await ReadmissionWork::admit(readmission);
    if (admitted && work->world.person) {
        if (const Done lifted = work->world.person->blockWaysOut(server, false); !lifted)
            co_return lifted;
    }
    const Done released = co_await ReadmissionWork::release(readmission);
    co_return admitted ? released : admitted;
}

} // namespace swingbridge
