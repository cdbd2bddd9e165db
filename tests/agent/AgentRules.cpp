// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/AgentRules.h"

#include "agent/RequestData.h"
#include "powershell/PowerShellCommand.h"

#include <QFile>
#include <QHash>
#include <QRegularExpression>

namespace swingbridge::test {

namespace {

using Kind = PowerShellNode::Kind;

QSet<QString> readTable(const QString &name, int columns)
{
    QFile file(QStringLiteral(SWINGBRIDGE_SOURCE_DIR "/tests/agent/") + name);
    QSet<QString> rows;
    if (!file.open(QIODevice::ReadOnly))
        return rows;
    file.readLine();
    while (!file.atEnd()) {
        const QStringList fields = QString::fromUtf8(file.readLine()).trimmed().split(u'\t');
        if (fields.size() == columns + 1) // the last column is the source: without one a row does not count
            rows << fields.first(columns).join(u'\t').toLower();
    }
    return rows;
}

} // namespace

PowerShellNode enclosingFunction(PowerShellNode node)
{
    while (node && !node.is(Kind::Function))
        node = node.parent();
    return node;
}

//! One reading of one script.
class AgentRules::Check
{
public:
    Check(const AgentRules &rules, const QString &text, AgentRules::Script kind)
        : m_rules(rules), m_text(text), m_kind(kind), m_script(PowerShellScript::parse(text)) {}

    QStringList run()
    {
        checkText();
        for (const PowerShellError &error : m_script.errors())
            say("tokens", error.begin(), error.id());
        if (!m_found.isEmpty())
            return m_found;
        checkTokens(m_script.tokens());
        checkTokens(m_script.nestedTokens());
        for (const PowerShellNode &function : m_script.nodes(Kind::Function))
            m_functions.insert(function.value().toString().toLower(), function);
        for (PowerShellNode node = m_script.root(); node; node = node.following())
            checkNode(node);
        for (const PowerShellNode &command : m_script.commands())
            checkCommand(PowerShellCommand(command));
        if (m_kind == Script::Agent)
            checkWhole();
        return m_found;
    }

private:
    void say(const char *rule, int place, const QString &what)
    {
        const qsizetype line = QStringView(m_text).left(place).count(u'\n') + 1;
        m_found << QStringLiteral("%1, line %2: %3").arg(QLatin1String(rule)).arg(line).arg(what.left(120));
    }
    void say(const char *rule, PowerShellNode node) { say(rule, node.begin(), node.text().toString()); }

    void checkText()
    {
        for (qsizetype at = 0; at < m_text.size(); ++at) {
            const char16_t c = m_text.at(at).unicode();
            if (c != u'\n' && (c < 32 || c > 126))
                return say("text", int(at), QStringLiteral("U+%1").arg(uint(c), 4, 16, QLatin1Char('0')));
        }
        static const QRegularExpression attribute(QStringLiteral("\\[\\s*(CmdletBinding|Parameter|Validate\\w*|Alias|OutputType)\\b"), QRegularExpression::CaseInsensitiveOption);
        if (const auto match = attribute.match(m_text); match.hasMatch())
            say("attribute", int(match.capturedStart()), match.captured());
        static const QRegularExpression emptyCatch(QStringLiteral("\\bcatch\\b[^{\\n]*\\{\\s*\\}"));
        if (const auto match = emptyCatch.match(m_text); match.hasMatch())
            say("empty-catch", int(match.capturedStart()), match.captured());
    }

    void checkTokens(const std::vector<PowerShellToken> &tokens)
    {
        static const QRegularExpression number(QStringLiteral("^-?(0x[0-9a-f]+|[0-9]+(\\.[0-9]+)?)(l|d|kb|mb|gb)?$"), QRegularExpression::CaseInsensitiveOption);
        using Token = PowerShellToken::Kind;
        for (const PowerShellToken &token : tokens) {
            const QString word = m_text.mid(token.begin(), token.end() - token.begin());
            switch (token.kind()) {
            case Token::Unknown: say("tokens", token.begin(), word); break;
            case Token::AndAnd: case Token::OrOr:
            case Token::Class: case Token::Enum: case Token::Using: case Token::Trap: case Token::Data: case Token::Workflow:
            case Token::DynamicParam: case Token::Configuration: case Token::Parallel: case Token::InlineScript: case Token::Sequence:
                say("newer", token.begin(), word);
                break;
            case Token::Number:
                if (!number.match(word).hasMatch())
                    say("newer", token.begin(), word);
                break;
            default: break;
            }
        }
    }

    void checkNode(PowerShellNode node)
    {
        switch (node.kind()) {
        case Kind::Redirection: say("redirection", node); break;
        case Kind::DoubleQuoted: case Kind::DoubleQuotedHere: case Kind::Word:
            if (node.text().contains(QLatin1String("`e")) || node.text().contains(QLatin1String("`u{")))
                say("newer", node);
            break;
        case Kind::Variable: checkVariable(node); break;
        case Kind::Assignment: checkAssignment(node); break;
        case Kind::Binary: checkOperator(node); break;
        case Kind::Type: checkType(node); break;
        case Kind::Member: checkMember(node); break;
        case Kind::Invocation:
            checkMember(node);
            checkInvocation(node);
            break;
        default: break;
        }
    }

    void checkVariable(PowerShellNode node)
    {
        static const QStringList newer{QStringLiteral("iswindows"), QStringLiteral("islinux"), QStringLiteral("ismacos"), QStringLiteral("iscoreclr"), QStringLiteral("psstyle")};
        const QString name = unscopedVariable(node.value()).toString().toLower();
        if (newer.contains(name) || name.startsWith(u"psnativecommand") || (name.size() > 1 && name.contains(u'?')))
            say("newer", node);
        if (node.value().contains(u':'))
            say("scope", node);
        if (name == u"input") {
            ++m_inputs;
            if (enclosingFunction(node))
                say("input", node);
        }
    }

    void checkAssignment(PowerShellNode node)
    {
        static const QStringList automatic{QStringLiteral("input"), QStringLiteral("args"), QStringLiteral("host"), QStringLiteral("error"), QStringLiteral("matches"),
            QStringLiteral("pid"), QStringLiteral("home"), QStringLiteral("profile"), QStringLiteral("event"), QStringLiteral("sender"), QStringLiteral("this"), QStringLiteral("_")};
        PowerShellNode target = node.child(0);
        if (target.is(Kind::Cast))
            target = target.lastChild();
        if (target.is(Kind::Variable) && automatic.contains(target.value().toString().toLower()))
            say("automatic", node);
        static const QStringList programs{QStringLiteral("arguments"), QStringLiteral("filename"), QStringLiteral("commandline"), QStringLiteral("workingdirectory")};
        if (target.is(Kind::Member) && programs.contains(target.child(1).value().toString().toLower()) && holdsRequestData(node.child(1)))
            say("request-data", node);
        if (node.value() == u"?" "?=")
            say("newer", node);
    }

    void checkOperator(PowerShellNode node)
    {
        const QString word = node.value().toString().toLower();
        const PowerShellNode right = node.child(1);
        if ((word == u"-eq" || word == u"-ne" || word == u"-ceq" || word == u"-cne") && right.is(Kind::Variable) && right.value().toString().toLower() == u"null")
            say("null", node);
        if (word == u"-f")
            say("culture", node);
        if (word.endsWith(u"replace") && right.text().contains(u'{'))
            say("newer", node);
        if ((word == u".." && !right.is(Kind::Number) && right.isString()) || (word.endsWith(u"split") && right.text().contains(QLatin1String("-"))))
            say("newer", node);
    }

    void checkType(PowerShellNode node)
    {
        const QString name = node.value().toString().toLower();
        if (name == u"console")
            ++m_consoles;
        const bool isBoot = m_kind == Script::Bootstrap;
        if (name == u"scriptblock" && !isBoot)
            say("scriptblock", node.parent());
        if (!m_rules.m_types.contains(name) && !(isBoot && m_rules.m_types.contains(QStringLiteral("system.") + name)))
            say("type", node);
    }

    void checkMember(PowerShellNode node)
    {
        static const QStringList newer{QStringLiteral("tickcount64"), QStringLiteral("processpath"), QStringLiteral("tohexstring"), QStringLiteral("hashdata"),
            QStringLiteral("readexactly"), QStringLiteral("getrelativepath"), QStringLiteral("clamp"), QStringLiteral("waitasync"), QStringLiteral("unixepoch"),
            QStringLiteral("trimentries"), QStringLiteral("waitforexitasync"), QStringLiteral("standardinputencoding"), QStringLiteral("argumentlist"), QStringLiteral("new"),
            QStringLiteral("processid"), QStringLiteral("psforeach"), QStringLiteral("pswhere")};
        static const QStringList scripts{QStringLiteral("invokescript"), QStringLiteral("newscriptblock"), QStringLiteral("expandstring"), QStringLiteral("invokecommand"), QStringLiteral("createscriptblock")};
        const PowerShellNode member = node.child(1);
        if (!member.isLiteralString())
            return say("dynamic-member", node);
        const QString name = member.value().toString().toLower();
        const bool isOnlyStatic = name == u"new" || name == u"processid"; // CIM has objects with such a property
        if (newer.contains(name) && (node.isStatic() || !isOnlyStatic))
            say("newer", node);
        if (m_kind == Script::Agent && !node.isStatic() && (name == u"count" || name == u"length"))
            checkCount(node);
        if (scripts.contains(name) || (name == u"create" && node.child(0).text().contains(QLatin1String("ScriptBlock"), Qt::CaseInsensitive) && m_kind == Script::Agent))
            say("scriptblock", node);
    }

    void checkInvocation(PowerShellNode node)
    {
        const QString name = node.child(1).value().toString().toLower();
        const PowerShellNode first = node.child(2);
        if (name == u"addscript" && node.child(2).text() != u"$AliveWorker.ToString()")
            say("scriptblock", node);
        if (name == u"addcommand") {
            if (!first.isLiteralString() || !isKnown(first.value().toString(), QStringLiteral("-")))
                say("command", node);
            else
                m_added << first.value().toString();
        }
        if (name == u"addparameter" && (!first.isLiteralString() || !isKnownOfAdded(node, first.value().toString())))
            say("command", node);
        const QString type = node.isStatic() ? node.child(0).text().toString().toLower() : QString();
        if ((type.startsWith(u"[system.io.") || type.startsWith(u"[system.diagnostics.")) && holdsRequestData(node))
            say("request-data", node);
        if (hasNewerForm(node, type, name))
            say("newer", node);
        if (m_kind == Script::Agent && (name == u"tostring" || name == u"parse" || (name == u"tryparse" && !node.child(0).text().contains(QLatin1String("[guid]")))))
            checkCulture(node, name);
    }

    //! Members that .NET Framework has too, but not with these arguments (powershell-51.md 2).
    static bool hasNewerForm(PowerShellNode node, const QString &type, const QString &name)
    {
        const int arguments = node.childCount() - 2;
        const PowerShellNode first = node.child(2);
        return (type == u"[system.io.file]" && (name.endsWith(u"async") || (name == u"move" && arguments > 2))) || (type == u"[system.io.path]" && name == u"join")
            || (type.contains(u"randomnumbergenerator") && name == u"fill") || (type.isEmpty() && name == u"kill" && arguments > 0)
            || (type.isEmpty() && name == u"contains" && arguments > 1) || (type.isEmpty() && name == u"split" && first.isLiteralString() && first.value().size() > 1);
    }

    //! .Count and .Length of what may be one thing or nothing throw in strict mode: only after @(...) or of what is known to be a list or text.
    void checkCount(PowerShellNode node)
    {
        const PowerShellNode of = node.child(0);
        if (of.is(Kind::Variable) ? !isKnownAsMany(of) : !isMany(of) && !of.text().startsWith(QLatin1String("$word[")))
            say("count", node);
    }
    bool isMany(PowerShellNode value) const
    {
        if (value.is(Kind::Parenthesis) && value.childCount() == 1)
            return isMany(value.firstChild());
        const QString text = value.text().toString();
        if (value.is(Kind::Command)) { // an object that is made, or a function of the script that keeps its list whole or gives a text
            const PowerShellNode function = m_functions.value(PowerShellCommand(value).name().toString().toLower());
            return text.startsWith(QLatin1String("New-Object ")) || (function && (function.text().contains(QLatin1String("return ,")) || function.value() == u"Get-ProgramDataFolder"));
        }
        return value.is(Kind::ArrayExpression) || value.is(Kind::Array) || value.is(Kind::Binary) || value.isString() || text.startsWith(QLatin1String("[string"))
            || text.startsWith(QLatin1String("[System.")) || text.startsWith(QLatin1String("[byte[]]")) || text == u"$Reader['Text']" || text.startsWith(QLatin1String("$JsonNumber."));
    }
    bool isKnownAsMany(PowerShellNode variable) const
    {
        static const QStringList types{QStringLiteral("[string]"), QStringLiteral("[string[]]"), QStringLiteral("[byte[]]"), QStringLiteral("[object[]]"),
            QStringLiteral("[System.Collections.Generic.List[object]]")};
        const PowerShellNode function = enclosingFunction(variable);
        const PowerShellNode scope = function ? function : m_script.root();
        for (PowerShellNode each = scope; each && isInside(each, scope); each = each.following()) {
            const bool isIt = (each.is(Kind::Definition) && each.value().compare(variable.value(), Qt::CaseInsensitive) == 0)
                || (each.is(Kind::Assignment) && each.child(0).is(Kind::Variable) && each.child(0).value().compare(variable.value(), Qt::CaseInsensitive) == 0);
            if (isIt && (each.is(Kind::Definition) ? types.contains(each.firstChild().text().toString()) : isMany(each.child(1))))
                return true;
        }
        return false;
    }

    //! -f, ToString and Parse follow the region of the server unless told otherwise.
    void checkCulture(PowerShellNode node, const QString &name)
    {
        static const QStringList plain{QStringLiteral("$out"), QStringLiteral("$built"), QStringLiteral("$CaptureWorker"), QStringLiteral("$AliveWorker")};
        if (name == u"tostring" && node.childCount() == 2 && plain.contains(node.child(0).text().toString()))
            return;
        const QString text = node.text().toString();
        if (text.startsWith(QLatin1String("[System.BitConverter]::")))
            return; // hex has no culture
        if (name == u"tostring" && text.contains(QLatin1String("ToString('D')")))
            return; // a GUID
        if (!text.contains(QLatin1String("$Inv")) && !text.contains(QLatin1String("$invariant")) && !text.contains(QLatin1String("CultureInfo]::")))
            say("culture", node);
    }

    bool isKnown(const QString &command, const QString &parameter) const
    {
        return m_rules.m_commands.contains((command + u'\t' + parameter).toLower());
    }

    //! `$shell.AddParameter(...)` may stand in another statement than its AddCommand: one of the same function's commands has it.
    bool isKnownOfAdded(PowerShellNode node, const QString &parameter) const
    {
        const PowerShellNode function = enclosingFunction(node);
        for (PowerShellNode each = function; each && isInside(each, function); each = each.following()) {
            if (each.is(Kind::Invocation) && each.child(1).value().compare(QLatin1String("AddCommand"), Qt::CaseInsensitive) == 0
                && isKnown(each.child(2).value().toString(), parameter))
                return true;
        }
        return false;
    }

    void checkCommand(const PowerShellCommand &command)
    {
        const PowerShellNode node = command.node();
        const QString name = command.name().toString();
        const bool isCalledByOperator = node.text().startsWith(u'&') || node.text().startsWith(u'.');
        if (name.isEmpty() || isCalledByOperator) {
            if (m_kind == Script::Agent || node.text() != u"& $script")
                say("call", node);
            return;
        }
        m_calls[enclosingFunction(node).value().toString().toLower()] << name.toLower();
        if (m_functions.contains(name.toLower()))
            return;
        if (!isKnown(name, QStringLiteral("-")))
            return say("command", node);
        bool stops = false;
        for (const PowerShellNode &element : command.elements()) {
            if (element.is(Kind::Parameter)) {
                if (!isKnown(name, element.value().toString()))
                    say("parameter", element);
                stops = stops || (element.value() == u"ErrorAction" && element.nextSibling().text() == u"Stop");
            } else if (element.is(Kind::Splat)) {
                checkSplat(name, element);
            }
            static const QStringList places{QStringLiteral("New-Object"), QStringLiteral("Import-Module"), QStringLiteral("Get-Command"), QStringLiteral("Invoke-CimMethod"),
                QStringLiteral("Get-CimInstance"), QStringLiteral("Get-WinEvent")};
            const bool isPlace = name != u"New-Object" || node.text().contains(QLatin1String("System.IO.")) || node.text().contains(QLatin1String("System.Diagnostics."));
            if (places.contains(name) && isPlace && holdsRequestData(element))
                say("request-data", node);
        }
        if (name == u"New-Object" && namesAnEnumByText(node))
            say("enum", node);
        if (name.startsWith(QLatin1String("ADSync\\")) && !stops)
            say("adsync", node);
    }

    //! Windows PowerShell has more constructors to choose from: a word in the place of an enum's value may choose another (powershell-51.md 2).
    static bool namesAnEnumByText(PowerShellNode node)
    {
        static const QSet<QString> words{QStringLiteral("open"), QStringLiteral("create"), QStringLiteral("createnew"), QStringLiteral("openorcreate"), QStringLiteral("append"),
            QStringLiteral("truncate"), QStringLiteral("read"), QStringLiteral("write"), QStringLiteral("readwrite"), QStringLiteral("none"), QStringLiteral("writethrough")};
        for (PowerShellNode each = node; each && isInside(each, node); each = each.following()) {
            if (each.isLiteralString() && !each.is(Kind::Word) && words.contains(each.value().toString().toLower()))
                return true;
        }
        return false;
    }

    //! The keys of a table that is splatted are parameters like those that are written out.
    void checkSplat(const QString &command, PowerShellNode splat)
    {
        PowerShellNode scope = enclosingFunction(splat);
        if (!scope)
            scope = m_script.root();
        for (PowerShellNode each = scope; each && isInside(each, scope); each = each.following()) {
            const bool isIndex = each.is(Kind::Index) && each.child(0).is(Kind::Variable) && each.child(0).value() == splat.value();
            if (isIndex && (!each.child(1).isLiteralString() || !isKnown(command, each.child(1).value().toString())))
                say("parameter", each);
        }
    }

    QSet<QString> reachableFrom(const QString &function) const
    {
        QSet<QString> seen;
        QStringList waiting{function};
        while (!waiting.isEmpty()) {
            const QString now = waiting.takeFirst();
            if (seen.contains(now))
                continue;
            seen << now;
            waiting += m_calls.value(now);
        }
        return seen;
    }

    void checkWhole()
    {
        if (m_inputs != 1)
            say("input", 0, QStringLiteral("$input stands %1 times").arg(m_inputs));
        if (m_consoles != 1 || m_text.count(QLatin1String("[Console]::OpenStandardOutput()")) != 1)
            say("console", 0, QStringLiteral("[Console] stands %1 times").arg(m_consoles));
        static const QRegularExpression changing(QStringLiteral("^(adsync\\\\(set|add|remove|start|stop|invoke|enable|disable)-|wait-syncservice|set-servicestart|restart-syncservice)"));
        const QSet<QString> reached = reachableFrom(QStringLiteral("invoke-reading"));
        for (const QString &name : reached) {
            if (changing.match(name).hasMatch())
                say("reading-changes", 0, name);
        }
        if (!reachableFrom(QStringLiteral("invoke-effect")).contains(QStringLiteral("adsync\\set-adsyncglobalsettings")))
            say("reading-changes", 0, QStringLiteral("the calls were not followed"));
        static const QStringList first{QStringLiteral("ErrorActionPreference = 'Stop'"), QStringLiteral("ProgressPreference = 'SilentlyContinue'"),
            QStringLiteral("WarningPreference = 'SilentlyContinue'"), QStringLiteral("VerbosePreference = 'SilentlyContinue'"),
            QStringLiteral("InformationPreference = 'SilentlyContinue'"), QStringLiteral("DebugPreference = 'SilentlyContinue'"), QStringLiteral("ConfirmPreference = 'None'")};
        QString expected = QStringLiteral("begin {\n");
        for (const QString &line : first)
            expected += QStringLiteral("    $") + line + u'\n';
        if (!m_text.contains(expected + QStringLiteral("    Set-StrictMode -Version 2.0\n")))
            say("preferences", 0, QStringLiteral("the first statements are others"));
    }

    const AgentRules &m_rules;
    const QString &m_text;
    const Script m_kind;
    const PowerShellScript m_script;
    QHash<QString, PowerShellNode> m_functions;
    QHash<QString, QStringList> m_calls;
    QStringList m_added;
    QStringList m_found;
    int m_inputs = 0;
    int m_consoles = 0;
};

AgentRules::AgentRules()
    : m_commands(readTable(QStringLiteral("commands-5.1.tsv"), 2)), m_types(readTable(QStringLiteral("types-5.1.tsv"), 1))
{
}

QStringList AgentRules::findings(const QString &text, Script kind) const
{
    return Check(*this, text, kind).run();
}

} // namespace swingbridge::test
