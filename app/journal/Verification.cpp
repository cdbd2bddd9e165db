// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/Verification.h"

#include "foundation/JsonText.h"
#include "journal/JournalDatabase.h"
#include "journal/JournalSchema.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <set>

namespace swingbridge {
namespace {

class VerificationTexts
{
    Q_DECLARE_TR_FUNCTIONS(Verification)

public:
    static Error noJournal(const QString &folder)
    {
        return Error(Error::Kind::BadInput, tr("There is no journal in %1.").arg(folder), QStringLiteral("expected journal.sqlite with an OPEN entry"),
                     tr("Name the folder that was given when the migration was started."));
    }
};

bool fallsBehind(const Entry &entry, const Entry &before)
{
    return entry.utc() < before.utc() || entry.monoNs() < before.monoNs(); // ISO-8601 UTC sorts as text
}

} // namespace

Verification Verification::of(const JournalRows &rows, const QString &expectedHead)
{
    Verification result;
    result.checkChain(rows);
    result.checkTables(rows);
    result.checkArtefacts(rows);
    bool finished = false;
    for (const Entry &entry : rows.entries)
        finished = entry.endsTheOperation() || (finished && entry.kind() != EntryKind::Attempt);
    const bool known = expectedHead.isEmpty() || result.seqOf(expectedHead.toLower()) > 0;
    const bool isWhole = known && !rows.isTailMissing;
    if (!result.m_problems.isEmpty())
        result.m_verdict = Verdict::Altered;
    else
        result.m_verdict = !isWhole ? Verdict::Truncated : finished ? Verdict::Intact : Verdict::Unfinished;
    if (rows.isTailMissing)
        result.problem(0, QStringLiteral("the last writer did not close the journal, and the file journal.sqlite-wal is not beside it"));
    if (!known)
        result.problem(0, QStringLiteral("the head %1 is not in the chain").arg(expectedHead));
    return result;
}

Result<Verification> Verification::ofFolder(const QString &folder, const QString &expectedHead)
{
    if (!QFileInfo::exists(JournalDatabase::path(folder)))
        return failure(VerificationTexts::noJournal(folder));
    const auto database = JournalDatabase::forReading(folder);
    if (!database)
        return failure(database.error());
    const auto holds = (*database)->holdsAJournal();
    if (!holds)
        return failure(holds.error());
    if (!*holds)
        return failure(VerificationTexts::noJournal(folder));
    auto rows = (*database)->readRows(folder);
    if (!rows)
        return failure(rows.error());
    rows->isTailMissing = JournalDatabase::isTailMissing(folder);
    return of(*rows, expectedHead);
}

void Verification::checkChain(const JournalRows &rows)
{
    QByteArray before = Entry::genesis();
    for (qsizetype i = 0; i < rows.entries.size(); ++i) {
        const Entry &entry = rows.entries.at(i);
        if (entry.seq() != i + 1)
            problem(entry.seq(), QStringLiteral("stands at place %1: an entry was removed or inserted").arg(i + 1));
        if (entry.prev() != before)
            problem(entry.seq(), QStringLiteral("does not follow the entry before it"));
        if (entry.computeHash() != entry.hash())
            problem(entry.seq(), QStringLiteral("its contents do not match its hash"));
        if (!Json::accept(entry.payloadBytes().begin(), entry.payloadBytes().end()))
            problem(entry.seq(), QStringLiteral("its payload is no JSON"));
        if (i > 0 && fallsBehind(entry, rows.entries.at(i - 1)))
            problem(entry.seq(), QStringLiteral("is older than the entry before it"));
        if ((entry.kind() == EntryKind::Open) != (i == 0))
            problem(entry.seq(), QStringLiteral("OPEN is the first entry and no other"));
        before = entry.hash();
        m_hashes.append(entry.hash());
    }
    for (const Entry &entry : rows.entries) {
        if (entry.kind() == EntryKind::Anchor)
            m_lastAnchored.insert(entry.server(), seqOf(textAt(entry.payload(), "head")));
    }
}

void Verification::checkTables(const JournalRows &rows)
{
    const Json open = rows.entries.isEmpty() ? Json(nullptr) : rows.entries.first().payload();
    if (canonicalJson(valueAt(open, "op")).value_or(QByteArray()) != rows.op)
        problem(1, QStringLiteral("the table op is not what the OPEN entry says"));
    if (canonicalJson(valueAt(open, "servers")).value_or(QByteArray()) != rows.servers)
        problem(1, QStringLiteral("the table server is not what the OPEN entry says"));
    if (rows.schema != JournalSchema::expected())
        problem(0, QStringLiteral("the tables and their triggers are not those of schema %1").arg(JournalSchema::version));
}

void Verification::checkArtefacts(const JournalRows &rows)
{
    std::set<QString> registered;
    for (const ArtefactRow &row : rows.artefacts) {
        const QString name = QString::fromLatin1(row.sha256().toHex());
        registered.insert(name);
        m_present += row.found() == ArtefactRow::Found::Present;
        m_missing += row.found() == ArtefactRow::Found::Missing;
        m_altered += row.found() == ArtefactRow::Found::Altered;
        if (row.found() != ArtefactRow::Found::Present) {
            const bool missing = row.found() == ArtefactRow::Found::Missing;
            problem(0, QStringLiteral("the evidence file %1 (%2) %3")
                           .arg(name, row.kind(), missing ? QStringLiteral("is missing") : QStringLiteral("was altered")));
        }
    }
    for (const Entry &entry : rows.entries) {
        if (!entry.payloadBytes().contains("\"artefacts\"")) // spares the parsing of most
            continue;
        for (const QString &name : textsAt(entry.payload(), "artefacts")) {
            if (registered.insert(name).second) {
                ++m_missing;
                problem(entry.seq(), QStringLiteral("rests on the evidence file %1, which is not registered").arg(name));
            }
        }
    }
}

qint64 Verification::seqOf(const QString &head) const
{
    if (head.size() < 8)
        return 0;
    const QByteArray digits = head.toLatin1();
    const QByteArray bytes = QByteArray::fromHex(digits.left(digits.size() / 2 * 2));
    for (qsizetype i = m_hashes.size() - 1; i >= 0; --i) {
        if (m_hashes.at(i).startsWith(bytes) && m_hashes.at(i).toHex().startsWith(digits))
            return i + 1;
    }
    return 0;
}

void Verification::compareAnchor(const QString &server, const std::optional<QString> &head)
{
    using Told = JournalAnchor::Verdict;
    const qint64 seq = head ? seqOf(head->toLower()) : 0;
    Told verdict = Told::Ahead;
    if (!head)
        verdict = Told::NotRead;
    else if (head->isEmpty())
        verdict = Told::Missing;
    else if (seq > 0)
        verdict = seq < m_lastAnchored.value(server) ? Told::Behind : Told::Matches;
    m_anchors.append(JournalAnchor(server, head.value_or(QString()), seq, verdict));
    const bool wasAnchored = m_lastAnchored.value(server) > 0;
    if (verdict == Told::Ahead) {
        problem(0, QStringLiteral("%1 holds the head %2, which is not in the chain").arg(server, *head));
        if (isSound())
            m_verdict = Verdict::Truncated;
    } else if (verdict == Told::Behind || (verdict == Told::Missing && wasAnchored)) {
        problem(m_lastAnchored.value(server), QStringLiteral("%1 holds an older head than was seen there: it was put back to an earlier state").arg(server));
    }
}

QString Verification::head() const
{
    return m_hashes.isEmpty() ? QString() : QString::fromLatin1(m_hashes.last().toHex());
}

Json Verification::toJson() const
{
    Json problems = Json::array();
    for (const JournalProblem &found : m_problems)
        problems.push_back(Json{{"seq", found.seq()}, {"what", found.what().toStdString()}});
    Json anchors = Json::array();
    for (const JournalAnchor &anchor : m_anchors) {
        const Json seq = anchor.seq() > 0 ? Json(anchor.seq()) : Json(nullptr);
        anchors.push_back(Json{{"server", anchor.server().toStdString()}, {"head", textOrNull(anchor.head())}, {"seq", seq},
                               {"verdict", toString(anchor.verdict()).toStdString()}});
    }
    return Json{{"schema", "swingbridge/journal-verification/1"}, {"verdict", toString(m_verdict).toStdString()},
                {"entries", entryCount()}, {"head", textOrNull(head())}, {"problems", problems}, {"anchors", anchors},
                {"artefacts", Json{{"present", m_present}, {"missing", m_missing}, {"altered", m_altered}}}};
}

QString toString(Verification::Verdict verdict)
{
    switch (verdict) {
    case Verification::Verdict::Intact: return QStringLiteral("intact");
    case Verification::Verdict::Truncated: return QStringLiteral("truncated");
    case Verification::Verdict::Unfinished: return QStringLiteral("unfinished");
    case Verification::Verdict::Altered: break;
    }
    return QStringLiteral("altered");
}

QString toString(JournalAnchor::Verdict verdict)
{
    switch (verdict) {
    case JournalAnchor::Verdict::Matches: return QStringLiteral("matches");
    case JournalAnchor::Verdict::Behind: return QStringLiteral("behind");
    case JournalAnchor::Verdict::Ahead: return QStringLiteral("ahead");
    case JournalAnchor::Verdict::Missing: return QStringLiteral("missing");
    case JournalAnchor::Verdict::NotRead: break;
    }
    return QStringLiteral("notRead");
}

} // namespace swingbridge
