// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The agent judged as a text, by the project's own PowerShell reader: what runs on a server is known before it runs there.
#include "agent/AgentRules.h"
#include "foundation/JsonText.h"
#include "lab/MarkerDecision.h"
#include "powershell/PowerShellCommand.h"
#include "servers/Operation.h"

#include <QFile>
#include <QRegularExpression>
#include <QtTest>

using namespace swingbridge;

using Kind = PowerShellNode::Kind;
using test::AgentRules;

class TestAgentText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void nothingInItIsNewerOrForbidden_data();
    void nothingInItIsNewerOrForbidden();
    void aForbiddenLineIsFound_data();
    void aForbiddenLineIsFound();
    void whatIsNewerThanItsHostIsFoundWordByWord();
    void everyRowOfTheTablesIsUsedAndHasItsSource();
    void everyFunctionHasAnApprovedVerbAndSaysWhatItIsFor();
    void theReadmeSaysWhatOnlyWindowsCanShow();
    void itsFenceIsTheTableOfTheTests();
    void theTableOfTheTestsDecidesAsThePaperAndTheLabDo();
    void itKnowsEveryOperationOnce();
    void whatItAnswersHasTheKeysOfTheSchema_data();
    void whatItAnswersHasTheKeysOfTheSchema();

private:
    static QString textOf(const QString &path);
    PowerShellNode function(const QString &name) const { return m_functions.value(name); }
    QStringList keysOf(const QString &name) const;
    QHash<QString, QString> functionsOfOperations() const;

    QString m_text;
    AgentRules m_rules;
    std::optional<PowerShellScript> m_script;
    QHash<QString, PowerShellNode> m_functions;
};

namespace {

const auto endOfWindowsOnly = QStringLiteral("    # End of the Windows only functions.\n");

Json schemaOf(const QString &operation)
{
    QFile file(QStringLiteral(SWINGBRIDGE_SOURCE_DIR "/resources/schemas/agent/%1.json").arg(operation));
    return file.open(QIODevice::ReadOnly) ? Json::parse(file.readAll().toStdString()) : Json();
}

QStringList keysIn(const Json &schema)
{
    QStringList keys;
    for (const auto &[key, value] : schema.at("properties").items())
        keys << QString::fromStdString(key);
    keys.sort();
    return keys;
}

QList<QStringList> rowsOf(const QString &text)
{
    QList<QStringList> rows;
    for (const QString &line : text.split(u'\n', Qt::SkipEmptyParts))
        rows << line.split(QRegularExpression(QStringLiteral("\\s+")), Qt::SkipEmptyParts);
    return rows;
}

//! What the table says: the first row that fits.
QString verdictOf(const QList<QStringList> &table, const QStringList &question)
{
    for (const QStringList &row : table.mid(1)) {
        bool fits = true;
        for (int column = 0; column < 6; ++column)
            fits = fits && (row.at(column) == u"*" || row.at(column).split(u',').contains(question.at(column)));
        if (fits)
            return row.at(6);
    }
    return QStringLiteral("nothing");
}

} // namespace

QString TestAgentText::textOf(const QString &path)
{
    QFile file(QStringLiteral(SWINGBRIDGE_SOURCE_DIR "/") + path);
    return file.open(QIODevice::ReadOnly) ? QString::fromLatin1(file.readAll()) : QString();
}

void TestAgentText::initTestCase()
{
    m_text = textOf(QStringLiteral("resources/agent/Swingbridge.Agent.ps1"));
    QVERIFY(m_text.size() > 50'000);
    QVERIFY(m_rules.isRead());
    m_script = PowerShellScript::parse(m_text);
    QVERIFY(m_script->errors().empty());
    for (const PowerShellNode &each : m_script->nodes(Kind::Function)) {
        QVERIFY2(!m_functions.contains(each.value().toString()), qPrintable(each.value().toString()));
        m_functions.insert(each.value().toString(), each);
    }
}

void TestAgentText::nothingInItIsNewerOrForbidden_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("kind");
    QTest::newRow("agent") << QStringLiteral("Swingbridge.Agent.ps1") << int(AgentRules::Script::Agent);
    QTest::newRow("bootstrap") << QStringLiteral("Bootstrap.ps1") << int(AgentRules::Script::Bootstrap);
    QTest::newRow("remoting") << QStringLiteral("Remoting.ps1") << int(AgentRules::Script::Bootstrap);
}

void TestAgentText::nothingInItIsNewerOrForbidden()
{
    QFETCH(const QString, file);
    QFETCH(const int, kind);
    const QString text = textOf(QStringLiteral("resources/agent/") + file);
    QVERIFY(!text.isEmpty());
    const QStringList findings = m_rules.findings(text, AgentRules::Script(kind));
    QVERIFY2(findings.isEmpty(), qPrintable(findings.join(u'\n')));
}

void TestAgentText::aForbiddenLineIsFound_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("rule");
    const auto row = [](const char *line, const char *rule) { QTest::newRow(line) << QString::fromUtf8(line) << QString::fromLatin1(rule); };
    row("$x = 'Zürich'", "text");
    row("\t$x = 1", "text");
    row("$x = 1\r", "text");
    row("$x = 'open", "tokens");
    row("$x = $y ? 1 : 2", "tokens");
    row("$x = $y ?? 1", "tokens");
    row("$x ?" "?= 1", "tokens");
    row("$x = $y?.Name", "newer");
    row("$x = ${y}?[0]", "tokens");
    row("Get-Service\n    | Sort-Object", "tokens");
    row("$x = 'a'..'z'", "newer");
    row("$x = 'a,b' -split ',', -1", "newer");
    row("clean { $x = 1 }", "command");
    row("enum Thing { One }", "newer");
    row("using namespace System.IO", "tokens");
    row("trap { continue }", "newer");
    row("data { 'x' }", "newer");
    row("workflow Get-Thing { 1 }", "newer");
    row("dynamicparam { 1 }", "newer");
    row("Get-Service && Get-Service", "tokens");
    row("Get-Service || Get-Service", "tokens");
    row("Get-Service &", "tokens");
    row("$x = \"`e[0m\"", "newer");
    row("$x = \"`u{20ac}\"", "newer");
    row("$x = 'a' -replace 'a', { 'b' }", "newer");
    row("if ($IsWindows) { return }", "newer");
    row("class Thing { [int]$Size }", "newer");
    row("$x = 0b11", "command"); // read as a name, there
    row("$x = 5y", "command");
    row("$x = [System.Environment]::TickCount64", "newer");
    row("$x = [System.Convert]::ToHexString($bytes)", "newer");
    row("$x = [System.Text.StringBuilder]::new()", "newer");
    row("$how.ArgumentList.Add('x')", "newer");
    row("Get-Uptime", "command");
    row("Invoke-Expression $x", "command");
    row("iex $x", "command");
    row("Start-Process $x", "command");
    row("Add-Type -TypeDefinition $x", "command");
    row("Read-Host 'Name'", "command");
    row("Write-Host 'Hello'", "command");
    row("ConvertTo-Json $x", "command");
    row("Set-ADSyncScheduler -SyncCycleEnabled $true -ErrorAction Stop", "command");
    row("ADSync\\Sync-ADSyncCSObject -Commit -ErrorAction Stop", "command");
    row("ADSync\\Set-ADSyncServerConfiguration -Path $x -ErrorAction Stop", "command");
    row("ADSync\\Set-ADSyncScheduler -StagingModeEnabled $true -ErrorAction Stop", "parameter");
    row("Get-Process -IncludeUserName", "parameter");
    row("Sort-Object -Uniq", "parameter");
    row("ADSync\\Get-ADSyncRule", "adsync");
    row("ADSync\\Get-ADSyncRule -ErrorAction Continue", "adsync");
    row("& $x", "call");
    row(". $x", "call");
    row("& 'C:\\x.ps1'", "call");
    row("[void][ScriptBlock]::Create($x)", "scriptblock");
    row("$x = [System.Management.Automation.ScriptBlock]::Create($y)", "scriptblock");
    row("[void]$shell.AddScript($x)", "scriptblock");
    row("[void]$ExecutionContext.InvokeCommand.InvokeScript($x)", "scriptblock");
    row("[void]$ExecutionContext.InvokeCommand.ExpandString($x)", "scriptblock");
    row("[void]$shell.AddCommand($x)", "command");
    row("[void]$shell.AddCommand('Invoke-Expression')", "command");
    row("$x.$name()", "dynamic-member");
    row("$x = $y.$name", "dynamic-member");
    row("$x = [System.Net.WebClient]", "type");
    row("New-Object System.Net.WebClient -ArgumentList 1 > 'C:\\x'", "redirection");
    row("Get-Service 2>$null", "redirection");
    row("$matches = 1", "automatic");
    row("if ($x -eq $null) { return }", "null");
    row("$x = '{0}' -f 1.5", "culture");
    row("$x = (1.5).ToString()", "culture");
    row("$x = [double]::Parse('1,5')", "culture");
    row("$script:x = 1", "scope");
    row("try { $x = 1 } catch { }", "empty-catch");
    row("if ($x.Count -gt 1) { return }", "count");
    row("$x = Get-Service -Name 'a' -ErrorAction Stop; $y = $x.Length", "count");
    row("$x = New-Object System.IO.FileStream -ArgumentList $y, 'Open'", "enum");
    row("function Get-Thing { param([hashtable]$Request); $x = [string]$Request['a']; $y = 'C:/' + $x; [System.IO.File]::Delete($y) }", "request-data");
    row("$how.Arguments = '-f ' + $Arguments['file']", "request-data");
    row("$x = New-Object System.Diagnostics.ProcessStartInfo -ArgumentList 'cmd.exe', $Arguments['file']", "request-data");
    row("$x = Invoke-CimMethod -ClassName 'Win32_Process' -MethodName 'Create' -Arguments @{ CommandLine = $Arguments['line'] } -OperationTimeoutSec 30 -ErrorAction Stop", "request-data");
    row("$x = @($input)", "input");
    row("$x = [Console]::In.ReadLine()", "console");
    row("function Get-Thing { [CmdletBinding()] param() }", "attribute");
    row("function Get-Thing { param([ValidateSet('a')]$Word) }", "attribute");
    row("$x = [System.IO.File]::ReadAllText($Arguments['path'])", "request-data");
    row("$x = New-Object System.IO.FileInfo -ArgumentList ([string]$Arguments['path'])", "request-data");
    row("Import-Module -Name $Request['arguments'] -ErrorAction Stop", "request-data");
    row("function Read-Processes { ADSync\\Set-ADSyncScheduler -SyncCycleEnabled $true -ErrorAction Stop }", "reading-changes");
}

void TestAgentText::aForbiddenLineIsFound()
{
    QFETCH(const QString, line);
    QFETCH(const QString, rule);
    QCOMPARE(m_text.count(endOfWindowsOnly), 1);
    // The rules that count or follow calls need the whole text; for the others its first part will do.
    const bool needsAll = rule == u"input" || rule == u"console" || rule == u"reading-changes";
    const QString rest = needsAll ? m_text.section(endOfWindowsOnly, 1) : QStringLiteral("}\n");
    const QString text = m_text.section(endOfWindowsOnly, 0, 0) + QStringLiteral("    ") + line + u'\n' + rest;
    const QStringList findings = m_rules.findings(text, AgentRules::Script::Agent);
    const bool isFound = std::any_of(findings.cbegin(), findings.cend(), [&rule](const QString &finding) { return finding.startsWith(rule + u','); });
    QVERIFY2(isFound, qPrintable(QStringLiteral("found instead: ") + findings.join(u'\n')));
}

//! The lists of powershell-51.md 2 and 13, each word a line of its own, all of them in one script.
void TestAgentText::whatIsNewerThanItsHostIsFoundWordByWord()
{
    QStringList lines;
    for (const char *command : {"ConvertFrom-CliXml", "ConvertTo-CliXml", "ConvertFrom-Markdown", "Show-Markdown", "Get-MarkdownOption", "Set-MarkdownOption", "Get-Error", "Get-SecureRandom",
             "Get-Uptime", "Join-String", "Remove-Alias", "Remove-Service", "Switch-Process", "Test-Json", "Get-PSSubsystem", "Get-ExperimentalFeature", "Start-ThreadJob", "Write-EventLog",
             "Get-EventLog", "Get-WmiObject", "Invoke-WmiMethod", "Start-Transaction", "Add-PSSnapin", "New-WebServiceProxy", "Invoke-Expression", "Add-Type", "Start-Job", "Start-Process",
             "Write-Host", "Write-Output", "Out-File", "Out-Null", "Format-Table", "Read-Host", "Get-Credential", "ConvertTo-Json", "ConvertFrom-Json", "Set-Content", "Add-Content", "Get-Content",
             "Get-FileHash", "Start-Service", "Stop-Service", "Restart-Service", "Set-Service", "Get-Date", "Get-Random", "Join-Path", "Split-Path", "Resolve-Path", "Where-Object",
             "ForEach-Object", "Select-Object", "Tee-Object", "gci", "iex", "ls", "cat", "echo", "sleep", "where", "foreach-object", "icm", "saps", "sc", "reg", "cmd", "powershell"})
        lines << QString::fromLatin1(command) + QStringLiteral(" $x");
    for (const char *words : {"Get-Command -ExcludeModule", "Get-Command -UseFuzzyMatching", "Import-Module -SkipEditionCheck", "Import-Module -UseWindowsPowerShell", "Import-Module -Nam",
             "Sort-Object -Top", "Sort-Object -Bottom", "Sort-Object -Stable", "Start-Sleep -Duration", "Get-CimInstance -Amended", "Get-Service -ProgressAction", "Invoke-Command -ConnectingTimeout",
             "Invoke-Command -StrictMode", "Invoke-Command -HostName", "New-Object -lp", "Get-Process -Environment", "ADSync\\Set-ADSyncScheduler -SchedulerSuspended",
             "ADSync\\Set-ADSyncScheduler -isStagingModeEnabled", "ADSync\\Get-ADSyncRule -Name", "ADSync\\Start-ADSyncSyncCycle -InteractiveMode"})
        lines << QString::fromLatin1(words) + QStringLiteral(" $x -ErrorAction Stop");
    for (const char *variable : {"IsWindows", "IsLinux", "IsMacOS", "IsCoreCLR", "PSStyle", "PSNativeCommandUseErrorActionPreference", "PSNativeCommandArgumentPassing"})
        lines << QStringLiteral("$x = $") + QString::fromLatin1(variable);
    for (const char *expression : {"[System.Environment]::TickCount64", "[System.Environment]::ProcessId", "[System.Environment]::ProcessPath", "[System.Convert]::ToHexString($y)",
             "[System.Security.Cryptography.SHA256]::HashData($y)", "[System.Security.Cryptography.RandomNumberGenerator]::Fill($y)", "$y.ReadExactly($z)", "[System.IO.Path]::GetRelativePath($y, $z)",
             "[System.IO.Path]::Join($y, $z)", "[System.IO.File]::Move($y, $z, $true)", "[System.IO.File]::ReadAllTextAsync($y)", "$y.Kill($true)", "$y.WaitForExitAsync()", "$y.ArgumentList",
             "$y.StandardInputEncoding", "$y.Contains('a', $z)", "$y.Split('ab')", "[System.StringSplitOptions]::TrimEntries", "[System.Math]::Clamp(1, 2, 3)", "$y.WaitAsync($z)",
             "[System.DateTime]::UnixEpoch", "[System.Text.Json.JsonSerializer]::Serialize($y)", "[System.Span[byte]]$y", "[semver]'1.2.3'", "$y.PSForEach($z)", "[System.Text.StringBuilder]::new()",
             "5u", "5ul", "5us", "5n", "5s", "0b1"})
        lines << QStringLiteral("$x = ") + QString::fromLatin1(expression);
    const QString before = m_text.section(endOfWindowsOnly, 0, 0);
    const QStringList findings = m_rules.findings(before + lines.join(u'\n') + QStringLiteral("\n}\n"), AgentRules::Script::Agent);
    const qsizetype first = before.count(u'\n') + 1;
    for (qsizetype at = 0; at < lines.size(); ++at) {
        const QString line = QStringLiteral(", line %1: ").arg(first + at);
        const bool isFound = std::any_of(findings.cbegin(), findings.cend(), [&line](const QString &finding) { return finding.contains(line); });
        QVERIFY2(isFound, qPrintable(lines.at(at)));
    }
}

//! A row that nothing needs would let something in.
void TestAgentText::everyRowOfTheTablesIsUsedAndHasItsSource()
{
    QString scripts = m_text;
    for (const char *other : {"Bootstrap.ps1", "Remoting.ps1"})
        scripts += textOf(QStringLiteral("resources/agent/") + QString::fromLatin1(other));
    static const QRegularExpression source(QStringLiteral("^(51/[A-Za-z_-]+|adsync\\.md \\d+(\\.\\d+)?(, \\d+(\\.\\d+)?)*)$"));
    const QStringList rows = textOf(QStringLiteral("tests/agent/commands-5.1.tsv")).split(u'\n', Qt::SkipEmptyParts);
    QVERIFY(rows.size() > 100);
    for (const QString &row : rows.mid(1)) {
        const QStringList fields = row.split(u'\t');
        QCOMPARE(fields.size(), 3);
        QVERIFY2(source.match(fields.at(2)).hasMatch(), qPrintable(row));
        const QString wanted = fields.at(1) == u"-" ? fields.at(0) : fields.at(1);
        QVERIFY2(scripts.contains(wanted), qPrintable(row));
    }
    static const QRegularExpression origin(QStringLiteral("^(51/|NetFx |WPS )[A-Za-z]"));
    const QStringList types = textOf(QStringLiteral("tests/agent/types-5.1.tsv")).split(u'\n', Qt::SkipEmptyParts);
    QVERIFY(types.size() > 50);
    for (const QString &row : types.mid(1))
        QVERIFY2(origin.match(row.section(u'\t', 1)).hasMatch() && scripts.contains(row.section(u'\t', 0, 0), Qt::CaseInsensitive), qPrintable(row));
}

void TestAgentText::everyFunctionHasAnApprovedVerbAndSaysWhatItIsFor()
{
    // 51/Approved Verbs for PowerShell Commands
    static const QStringList verbs{QStringLiteral("Add"), QStringLiteral("Assert"), QStringLiteral("Clear"), QStringLiteral("Complete"), QStringLiteral("ConvertFrom"),
        QStringLiteral("ConvertTo"), QStringLiteral("Copy"), QStringLiteral("Enter"), QStringLiteral("Exit"), QStringLiteral("Find"), QStringLiteral("Get"),
        QStringLiteral("Import"), QStringLiteral("Invoke"), QStringLiteral("New"), QStringLiteral("Open"), QStringLiteral("Read"), QStringLiteral("Remove"),
        QStringLiteral("Resolve"), QStringLiteral("Restart"), QStringLiteral("Select"), QStringLiteral("Set"), QStringLiteral("Skip"), QStringLiteral("Start"),
        QStringLiteral("Stop"), QStringLiteral("Test"), QStringLiteral("Update"), QStringLiteral("Wait"), QStringLiteral("Write")};
    for (const PowerShellNode &each : std::as_const(m_functions)) {
        const QString name = each.value().toString();
        QVERIFY2(verbs.contains(name.section(u'-', 0, 0)), qPrintable(name));
        QVERIFY2(each.text().contains(QLatin1String("# .SYNOPSIS ")), qPrintable(name));
    }
    QVERIFY(m_text.contains(QLatin1String(".SYNOPSIS\n")) && m_text.contains(QLatin1String(".PARAMETER Request\n")));
}

//! What the tests replace has never run: each such function has a row that says how to see it.
void TestAgentText::theReadmeSaysWhatOnlyWindowsCanShow()
{
    const QString section = textOf(QStringLiteral("README.md")).section(QStringLiteral("## Not yet run on Windows\n"), 1).section(QStringLiteral("\n## "), 0, 0);
    const QString standIn = textOf(QStringLiteral("tests/agent/StandIn.ps1"));
    const int begin = int(m_text.indexOf(QLatin1String("# Windows only: ")));
    const int end = int(m_text.indexOf(endOfWindowsOnly));
    int functions = 0;
    for (const PowerShellNode &each : std::as_const(m_functions)) {
        const QString name = each.value().toString();
        const bool isWindowsOnly = each.begin() > begin && each.begin() < end;
        QVERIFY2(isWindowsOnly == standIn.contains(QStringLiteral("    function ") + name + QLatin1Char(' '))
                     || isWindowsOnly == standIn.contains(QStringLiteral("    function ") + name + QLatin1Char('(')), qPrintable(name));
        QVERIFY2(!isWindowsOnly || section.contains(u'`' + name + u'`'), qPrintable(name));
        functions += isWindowsOnly ? 1 : 0;
    }
    QCOMPARE(functions, 27);
}

void TestAgentText::itsFenceIsTheTableOfTheTests()
{
    const QString block = m_text.section(QStringLiteral("$FenceDecisions = @'\n"), 1).section(QStringLiteral("\n'@"), 0, 0);
    QCOMPARE(m_text.count(QLatin1String("$FenceDecisions = ")), 1);
    QStringList lines;
    for (const QStringList &row : rowsOf(block))
        lines << row.join(u'\t');
    QCOMPARE(lines.join(u'\n') + u'\n', textOf(QStringLiteral("tests/data/fence-decisions.tsv")));
}

void TestAgentText::theTableOfTheTestsDecidesAsThePaperAndTheLabDo()
{
    const QList<QStringList> table = rowsOf(textOf(QStringLiteral("tests/data/fence-decisions.tsv")));
    const QList<QStringList> questions = rowsOf(textOf(QStringLiteral("tests/data/agent-decisions.tsv"))); // equal to the lab's: tst_markerdecision
    QCOMPARE(questions.size(), 1221);
    for (const QStringList &question : questions.mid(1))
        QVERIFY2(verdictOf(table, question) == question.at(6), qPrintable(question.join(u' ')));
    // No row is decoration: without it another answer comes out.
    for (qsizetype left = 1; left < table.size(); ++left) {
        QList<QStringList> shorter = table;
        shorter.removeAt(left);
        const bool matters = std::any_of(questions.cbegin() + 1, questions.cend(), [&shorter](const QStringList &question) { return verdictOf(shorter, question) != question.at(6); });
        QVERIFY2(matters, qPrintable(table.at(left).join(u' ')));
    }
}

//! operation -> the function that answers it, from the two switch statements.
QHash<QString, QString> TestAgentText::functionsOfOperations() const
{
    static const QRegularExpression clause(QStringLiteral("^ {12}'([a-z.]+)' \\{ return ([A-Za-z]+-[A-Za-z]+)"), QRegularExpression::MultilineOption);
    QHash<QString, QString> found;
    for (auto match = clause.globalMatch(m_text); match.hasNext();) {
        const auto each = match.next();
        found.insert(each.captured(1), each.captured(2));
    }
    return found;
}

void TestAgentText::itKnowsEveryOperationOnce()
{
    const QHash<QString, QString> functions = functionsOfOperations();
    const QString changing = m_text.section(QStringLiteral("$ChangingOperations = @("), 1).section(u')', 0, 0);
    int changes = 0;
    for (const Operation operation : allOperations()) {
        const QString word = toString(operation);
        const bool isClaim = operation == Operation::Claim || operation == Operation::Release;
        QVERIFY2(isClaim || m_functions.contains(functions.value(word)), qPrintable(word));
        QVERIFY2(changing.contains(u'\'' + word + u'\'') == isMutating(operation), qPrintable(word));
        changes += isMutating(operation) ? 1 : 0;
    }
    QCOMPARE(changing.count(u'\''), 2 * changes);
    QCOMPARE(functions.size(), allOperations().size() - 2);
}

//! The keys of the [ordered]@{ } that a function returns, or that the functions return which it returns.
QStringList TestAgentText::keysOf(const QString &name) const
{
    const PowerShellNode wanted = function(name);
    QSet<QString> keys;
    bool isLiteral = false;
    QStringList returned;
    for (PowerShellNode node = wanted.firstChild(); node && test::enclosingFunction(node) == wanted; node = node.following()) {
        if (!node.is(Kind::Statement) || node.value() != u"return")
            continue;
        const PowerShellNode value = node.firstChild();
        if (value.is(Kind::Cast) && value.lastChild().is(Kind::Hash)) {
            isLiteral = true;
            for (PowerShellNode entry = value.lastChild().firstChild(); entry; entry = entry.nextSibling())
                keys << entry.firstChild().value().toString();
        } else if (value.is(Kind::Command)) {
            returned << PowerShellCommand(value).name().toString();
        }
    }
    if (!isLiteral && !returned.isEmpty())
        return keysOf(returned.constFirst());
    QStringList sorted(keys.cbegin(), keys.cend());
    sorted.sort();
    return isLiteral ? sorted : QStringList{QStringLiteral("no literal in ") + name};
}

void TestAgentText::whatItAnswersHasTheKeysOfTheSchema_data()
{
    QTest::addColumn<QString>("operation");
    for (const Operation operation : allOperations())
        QTest::newRow(qPrintable(toString(operation))) << toString(operation);
}

void TestAgentText::whatItAnswersHasTheKeysOfTheSchema()
{
    QFETCH(const QString, operation);
    const Json schema = schemaOf(operation);
    QVERIFY(schema.is_object());
    QString answering = functionsOfOperations().value(operation);
    if (operation == u"run.start")
        answering = QStringLiteral("ConvertTo-RunResult"); // its own answer is replaced by the run's, at the end
    if (operation == u"claim" || operation == u"release")
        answering = QStringLiteral("Invoke-Change");
    QCOMPARE(keysOf(answering), keysIn(schema));
    if (!schema.contains("$defs"))
        return;
    for (const auto &[name, definition] : schema.at("$defs").items())
        QCOMPARE(keysOf(QStringLiteral("ConvertTo-") + QString::fromStdString(name)), keysIn(definition));
}

QTEST_GUILESS_MAIN(TestAgentText)
#include "tst_agenttext.moc"
