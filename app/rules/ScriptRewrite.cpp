// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/ScriptRewrite.h"

#include "foundation/Json.h"
#include "rules/GuidText.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace swingbridge {
namespace {

class ScriptRewriteText
{
    Q_DECLARE_TR_FUNCTIONS(ScriptRewrite)

public:
    //! In the words that the document of an error reads its place from.
    static QString placeOf(int line, int column) { return QStringLiteral("line %1, column %2").arg(line).arg(column); }
    static Error broken(const QString &file, const LintFinding &finding)
    {
        return Error(Error::Kind::BadInput, tr("%1, line %2, column %3: %4 Nothing was written.").arg(file).arg(finding.line).arg(finding.column).arg(finding.message()),
                     placeOf(finding.line, finding.column), finding.remedy());
    }
    static Error notMapped(const QString &file, const ScannedGuid &guid)
    {
        return Error(Error::Kind::Refused,
                     tr("%1, line %2, column %3: the connector map has no entry for %4. Nothing was written.").arg(file).arg(guid.line).arg(guid.column).arg(guid.text), placeOf(guid.line, guid.column),
                     tr("Add the connector of the staging server that stands for it to the map."));
    }
    static Error notConfirmed(const QString &file, const ScannedGuid &guid, const QString &name)
    {
        return Error(Error::Kind::Refused,
                     tr("%1, line %2: nobody has confirmed the partner of connector %3. Nothing was written.").arg(file).arg(guid.line).arg(name), placeOf(guid.line, guid.column),
                     tr("Confirm it with \"rules map … --confirm FROM=TO\"."));
    }
    static Error notProved(const QString &file)
    {
        return Error(Error::Kind::Invariant, tr("Rewriting %1 would have changed more than its connectors. Nothing was written.").arg(file), {}, tr("Please report this."));
    }
    static QString proof(const QString &bytes, int places)
    {
        if (places == 0)
            return tr("Nothing changed: all %1 bytes are equal.").arg(bytes);
        return tr("%n place(s) changed, all other %1 bytes are equal.", nullptr, places).arg(bytes);
    }
};

//! Why the whole batch has to be refused because of this file.
std::optional<Error> refusal(const ScriptFile &file, const ScriptScan &scan)
{
    static const QStringList fatal = {QStringLiteral("empty-file"), QStringLiteral("parse-error")};
    for (const LintFinding &finding : scan.findings) {
        if (fatal.contains(finding.code))
            return ScriptRewriteText::broken(file.name(), finding);
    }
    return std::nullopt;
}

//! What stays as it is although a person may expect otherwise.
QList<LintFinding> leftAsTheyAre(const ScriptScan &scan, bool hasChanged)
{
    static const QStringList codes = {QStringLiteral("connector-dynamic"), QStringLiteral("connector-placeholder"), QStringLiteral("masked-guid"),
                                      QStringLiteral("connector-missing"), QStringLiteral("continuation-broken"), QStringLiteral("hex-form"),
                                      QStringLiteral("connector-as-data")};
    QList<LintFinding> findings;
    std::copy_if(scan.findings.cbegin(), scan.findings.cend(), std::back_inserter(findings), [](const LintFinding &finding) { return codes.contains(finding.code); });
    if (hasChanged || !findings.isEmpty())
        return findings;
    LintFinding unchanged;
    unchanged.code = scan.rules.isEmpty() ? QStringLiteral("not-a-rule-script") : QStringLiteral("entra-only");
    unchanged.severity = LintSeverity::Warning;
    if (!scan.rules.isEmpty())
        unchanged.line = scan.rules.first().line;
    findings.append(unchanged);
    return findings;
}

//! The proof: walks both files and skips exactly the changed places; everything else must be equal byte for byte.
std::optional<qint64> equalOutside(const QByteArray &before, const QByteArray &after, const QList<ChangedGuid> &changed)
{
    if (before.size() != after.size())
        return std::nullopt;
    qint64 equal = 0;
    qint64 from = 0;
    const auto sameUpTo = [&](qint64 to) {
        const bool same = to >= from && std::equal(before.cbegin() + from, before.cbegin() + to, after.cbegin() + from);
        equal += to - from;
        return same;
    };
    for (const ChangedGuid &guid : changed) {
        if (!sameUpTo(guid.offset))
            return std::nullopt;
        from = guid.offset + guid.bytes;
    }
    if (!sameUpTo(before.size()))
        return std::nullopt;
    return equal;
}

//! The entry of the map for one place, or why there is none.
Result<Guid> mapped(const QString &file, const ScannedGuid &guid, const ConnectorMap &map)
{
    const MappedConnector *entry = map.find(guid.value);
    if (!entry || entry->to.isNull())
        return failure(ScriptRewriteText::notMapped(file, guid));
    if (entry->isUnconfirmedOther())
        return failure(ScriptRewriteText::notConfirmed(file, guid, entry->name.isEmpty() ? guid.text : entry->name));
    return entry->to;
}

} // namespace

QString RewrittenFile::proof() const
{
    return ScriptRewriteText::proof(QLocale().toString(unchangedBytes), int(changed.size()));
}

void RewrittenFile::forgetContent()
{
    before.clear();
    after.clear();
    textBefore.clear();
    textAfter.clear();
}

Result<RewrittenFile> rewriteScriptFile(const ScriptFile &file, const ScriptScan &scan, const ConnectorMap &map)
{
    if (const auto refused = refusal(file, scan))
        return failure(*refused);
    RewrittenFile rewritten;
    rewritten.file = file.name();
    rewritten.before = file.bytes();
    rewritten.after = file.bytes();
    rewritten.textBefore = file.text();
    rewritten.textAfter = file.text();
    for (const ScannedGuid &guid : scan.guids) {
        if (guid.role != GuidRole::Connector || guid.action != GuidAction::Rewrite)
            continue;
        const auto to = mapped(file.name(), guid, map);
        if (!to)
            return failure(to.error());
        if (*to == guid.value)
            continue;
        ChangedGuid change;
        change.line = guid.line;
        change.column = guid.column;
        change.offset = guid.offset;
        change.position = guid.position;
        change.from = guid.text;
        change.to = guidLike(guid.text, guid.form, *to);
        change.bytes = change.to.size() * file.unitSize();
        rewritten.after.replace(change.offset, change.bytes, file.encoded(change.to));
        rewritten.textAfter.replace(change.position, change.to.size(), change.to);
        rewritten.changed.append(change);
    }
    const auto equal = equalOutside(rewritten.before, rewritten.after, rewritten.changed);
    const auto readAgain = ScriptFile::fromBytes(rewritten.after, file.name(), file.isAnsi() ? file.encoding() : QString());
    if (!equal || !readAgain || readAgain->text() != rewritten.textAfter || readAgain->encoding() != file.encoding())
        return failure(ScriptRewriteText::notProved(file.name()));
    rewritten.unchangedBytes = *equal;
    rewritten.sha256Before = scan.sha256;
    rewritten.sha256After = rewritten.changed.isEmpty() ? scan.sha256 : sha256Hex(rewritten.after);
    rewritten.findings = leftAsTheyAre(scan, !rewritten.changed.isEmpty());
    return rewritten;
}

} // namespace swingbridge
