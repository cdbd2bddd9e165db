// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Sight.h"

#include "foundation/JsonText.h"

#include <QCoreApplication>

namespace swingbridge {
namespace {

class SightText
{
    Q_DECLARE_TR_FUNCTIONS(Sight)

public:
    static Error noDoor(const QString &folder)
    {
        return Error(Error::Kind::BadInput, tr("The migration in %1 is not a rehearsal, and this version reaches no real server.").arg(folder), {},
                     tr("Read the journal with --offline."));
    }
};

} // namespace

Sight::Sight(std::shared_ptr<const Journal> journal) : m_journal(std::move(journal))
{
    for (const Entry &entry : m_journal->entries())
        m_record.fold(entry);
}

Result<Sight> Sight::open(const QString &folder)
{
    auto journal = Journal::openReadOnly(folder);
    if (!journal)
        return failure(journal.error());
    return Sight(std::shared_ptr<const Journal>(std::move(*journal)));
}

Json Sight::facts() const
{
    return parseJson(m_journal->facts().extra(), QStringLiteral("the facts of entry 1")).value_or(Json::object());
}

std::optional<Rehearsal> Sight::rehearsal() const
{
    return Rehearsal::fromFacts(facts(), m_journal->folder());
}

Result<QByteArray> Sight::answers() const
{
    const QString hash = textAt(facts(), "answers");
    if (hash.isEmpty())
        return QByteArray();
    return m_journal->artefact(hash);
}

Result<SessionWorld> Sight::world(const QString &operatorName, const FaultPlan &faults) const
{
    const auto begun = rehearsal();
    if (!begun)
        return failure(SightText::noDoor(m_journal->folder()));
    const QByteArray purpose = "resume " + QByteArray::number(m_journal->entries().size());
    const auto lab = LabWorld::open(begun->lab, faults, operatorName, purpose);
    if (!lab)
        return failure(lab.error());
    return lab->world();
}

} // namespace swingbridge
