// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/ScriptTransfer.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace swingbridge {
namespace {

class ScriptTransferText
{
    Q_DECLARE_TR_FUNCTIONS(ScriptTransfer)

public:
    static QString notPure(const ScriptScan &scan)
    {
        switch (scan.kind) {
        case ScriptKind::CustomScript: return tr("The script does more than create rules: it is shown, but never run by this program.");
        case ScriptKind::NotARuleScript: return tr("The script creates no rule.");
        case ScriptKind::Export:
        case ScriptKind::Broken: break;
        }
        return tr("PowerShell would refuse the whole script.");
    }
    static QString otherHost(const QString &host, const QStringList &hosts)
    {
        return tr("The script may run on %1 only, and this is %2.").arg(hosts.join(QStringLiteral(", ")), host);
    }
    static QString standard(const QString &tag) { return tr("This is a rule of the product (%1): it is never created by a script.").arg(tag); }
    static QString noIdentifier() { return tr("The script does not name the rule's identifier, so what it created could not be read back."); }
};

//! What stands in the way of every rule of a script; empty: nothing.
QString refusalOf(const ScriptScan &scan, const QString &host)
{
    if (scan.kind != ScriptKind::Export)
        return ScriptTransferText::notPure(scan);
    if (!scan.hosts.isEmpty() && !scan.hosts.contains(host, Qt::CaseInsensitive))
        return ScriptTransferText::otherHost(host, scan.hosts);
    return {};
}

QString refusalOf(const SyncRule &rule)
{
    if (rule.isStandard())
        return ScriptTransferText::standard(rule.immutableTag);
    return rule.identifier.isNull() ? ScriptTransferText::noIdentifier() : QString();
}

QString refusalOf(const RuleTransfer &transfer)
{
    const auto error = std::find_if(transfer.findings.cbegin(), transfer.findings.cend(), [](const LintFinding &finding) { return finding.severity == LintSeverity::Error; });
    return error == transfer.findings.cend() ? QString() : error->message();
}

ScriptTransfer refused(const ScriptScan &scan, const QString &name, const QString &why)
{
    ScriptTransfer transfer;
    transfer.file = scan.file;
    transfer.sha256 = scan.sha256;
    transfer.name = name.isEmpty() ? QFileInfo(scan.file).fileName() : name;
    transfer.refusal = why;
    return transfer;
}

} // namespace

QList<ScriptTransfer> planScripts(const QList<ScriptScan> &scans, const SyncConfiguration &staging, const QString &host)
{
    QList<ScriptTransfer> planned;
    SyncConfiguration scripts; // as if a server held nothing but their rules
    QList<const ScriptScan *> origins;
    for (const ScriptScan &scan : scans) {
        if (const QString why = refusalOf(scan, host); !why.isEmpty()) {
            planned.append(refused(scan, scan.rules.isEmpty() ? QString() : scan.rules.first().name, why));
            continue;
        }
        for (const SyncRule &model : scan.models) {
            if (const QString why = refusalOf(model); !why.isEmpty()) {
                planned.append(refused(scan, model.name, why));
                continue;
            }
            scripts.rules.append(model);
            origins.append(&scan);
        }
    }
    for (const RuleTransfer &transfer : planTransfer(scripts, staging, identityMap(staging))) {
        const ScriptScan *origin = origins.at(std::max<qsizetype>(scripts.rules.indexOf(transfer.rule), 0));
        ScriptTransfer script = refused(*origin, transfer.rule.name, refusalOf(transfer));
        script.transfer = transfer;
        if (transfer.state == TransferState::MissingConnector) {
            LintFinding finding;
            finding.code = QStringLiteral("unknown-connector");
            finding.names = QStringList{transfer.rule.connector.toString()};
            script.refusal = finding.message();
        }
        planned.append(script);
    }
    return planned;
}

} // namespace swingbridge
