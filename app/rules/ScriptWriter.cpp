// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/ScriptWriter.h"

#include "foundation/Json.h"
#include "rules/RuleScript.h"

#include <QSet>

#include <algorithm>

namespace swingbridge {
namespace {

//! \a name, or "name (2)" where a file system without case would take it for another.
QString uniqueName(const QString &name, QSet<QString> &taken)
{
    const QString stem = name.chopped(4); // ".ps1"
    QString candidate = name;
    for (int number = 2; taken.contains(candidate.toLower()); ++number)
        candidate = QStringLiteral("%1 (%2).ps1").arg(stem).arg(number);
    taken.insert(candidate.toLower());
    return candidate;
}

bool isAscii(const QString &text)
{
    return std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c.unicode() < 0x80; });
}

bool appliesFirst(const SyncRule &a, const SyncRule &b)
{
    return a.precedence != b.precedence ? a.precedence < b.precedence : a.name < b.name;
}

} // namespace

bool isHostName(const QString &host)
{
    const auto isAllowed = [](QChar c) { return c.isLetterOrNumber() || c == u'-' || c == u'.' || c == u'_'; };
    return !host.isEmpty() && host.size() <= 255 && std::all_of(host.cbegin(), host.cend(), isAllowed);
}

QString hostGuard(const QString &host)
{
    return QStringLiteral("# May run on %1 only.\nif ($env:COMPUTERNAME -ne '%1') { throw 'This script may run on %1 only; nothing was changed.' }\n\n\n").arg(host);
}

QList<WrittenScript> writeScripts(const SyncConfiguration &configuration, const QString &host)
{
    QList<SyncRule> rules = configuration.customRules();
    std::stable_sort(rules.begin(), rules.end(), appliesFirst);
    QSet<QString> taken;
    QList<WrittenScript> scripts;
    for (const SyncRule &rule : std::as_const(rules)) {
        const RuleScript script = RuleScript::write(rule);
        const QString text = hostGuard(host) + script.text();
        WrittenScript written;
        written.file = uniqueName(script.fileName(), taken);
        written.rule = rule.name;
        // Windows PowerShell reads a file without BOM in the code page of the machine.
        written.bytes = (isAscii(text) ? QByteArray() : QByteArrayLiteral("\xEF\xBB\xBF")) + text.toUtf8();
        written.sha256 = sha256Hex(written.bytes);
        scripts.append(written);
    }
    return scripts;
}

} // namespace swingbridge
