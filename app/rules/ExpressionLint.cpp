// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/ExpressionLint.h"

#include <algorithm>
#include <array>

namespace swingbridge {
namespace {

// The vendor's functions reference (declarative provisioning), and those of the standard rules that it does not list.
constexpr std::array functionNames = {
    "BitAnd", "BitOr", "CBin", "CBool", "CDate", "CertExtensionOids", "CertFormat", "CertFriendlyName", "CertHashString", "CertIssuer",
    "CertIssuerDN", "CertIssuerOid", "CertKeyAlgorithm", "CertKeyAlgorithmParams", "CertNameInfo", "CertNotAfter", "CertNotBefore",
    "CertPublicKeyOid", "CertPublicKeyParametersOid", "CertSerialNumber", "CertSignatureAlgorithmOid", "CertSubject", "CertSubjectNameDN",
    "CertSubjectNameOid", "CertThumbprint", "CertVersion", "CGuid", "CNum", "Contains", "ConvertFromBase64", "ConvertFromUTF8Hex",
    "ConvertToBase64", "ConvertToUTF8Hex", "Count", "CRef", "CStr", "DateAdd", "DateFromNum", "DNComponent", "DNComponentRev", "Error",
    "EscapeDNComponent", "FormatDateTime", "Guid", "IIF", "ImportedValue", "InStr", "InStrRev", "IsBitSet", "IsCert", "IsDate", "IsEmpty",
    "IsGuid", "IsNull", "IsNullOrEmpty", "IsNumeric", "IsPresent", "IsString", "Item", "ItemOrNull", "Join", "LCase", "Left", "Len", "LTrim",
    "Mid", "Now", "NumFromDate", "PadLeft", "PadRight", "PCase", "RandomNum", "RemoveDuplicates", "Replace", "ReplaceChars", "Right", "RTrim",
    "Select", "Split", "StringFromGuid", "StringFromSid", "Switch", "Thumbprint", "Trim", "UCase", "ValueCount", "Where", "With", "Word"};

constexpr std::array tokenNames = {"%Connector.ID%", "%Domain.FQDN%", "%Domain.Netbios%", "%Forest.FQDN%", "%Forest.LDAP%", "%Forest.Netbios%"};

template <size_t Count>
ExpressionProblem unlessListed(const std::array<const char *, Count> &names, const QString &name, ExpressionProblem::Kind unknown, ExpressionProblem::Kind otherCase, bool &isListed)
{
    ExpressionProblem problem;
    problem.kind = unknown;
    problem.name = name;
    for (const char *one : names) {
        const QLatin1String known(one);
        isListed = isListed || name == known;
        if (name.compare(known, Qt::CaseInsensitive) == 0) {
            problem.kind = otherCase;
            problem.spelling = known;
        }
    }
    return problem;
}

bool isNameLike(QChar c) { return c.isLetterOrNumber() || c == u'_'; }

//! Walks once over an expression.
class ExpressionWalk
{
public:
    ExpressionWalk(const QString &expression, const QStringList &sources) : m_text(expression), m_sources(sources) {}

    QList<ExpressionProblem> problems()
    {
        while (m_at < m_text.size() && m_isBalanced)
            step();
        if (!m_isBalanced || !m_open.isEmpty())
            m_problems.append(ExpressionProblem());
        return m_problems;
    }

private:
    void step()
    {
        const QChar c = m_text.at(m_at);
        if (c == u'"')
            skipTo(u'"');
        else if (c == u'[')
            readAttribute();
        else if (c == u'%')
            readToken();
        else if (c.isLetter())
            readName();
        else
            readBracket(c);
    }

    //! To the character after the next \a end; quotes have no escape in the product's language but "".
    QString skipTo(QChar end)
    {
        const qsizetype to = m_text.indexOf(end, m_at + 1);
        m_isBalanced = to >= 0;
        const QString inner = m_text.mid(m_at + 1, to - m_at - 1);
        m_at = to < 0 ? m_text.size() : to + 1;
        return inner;
    }

    void readBracket(QChar c)
    {
        ++m_at;
        if (c == u'(')
            m_open += c;
        else if (c == u')' && !m_open.isEmpty())
            m_open.chop(1);
        else if (c == u')' || c == u']')
            m_isBalanced = false;
    }

    void readAttribute()
    {
        const QString name = skipTo(u']');
        if (!m_isBalanced || m_sources.contains(name) || m_told.contains(name))
            return;
        m_told.append(name);
        ExpressionProblem problem;
        problem.kind = ExpressionProblem::Kind::SourceNotListed;
        problem.name = name;
        for (const QString &source : m_sources) {
            if (source.compare(name, Qt::CaseInsensitive) == 0) {
                problem.kind = ExpressionProblem::Kind::SourceCase;
                problem.spelling = source;
            }
        }
        m_problems.append(problem);
    }

    void readToken()
    {
        const qsizetype end = m_text.indexOf(u'%', m_at + 1);
        const QString token = end < 0 ? QString() : m_text.mid(m_at, end - m_at + 1);
        const bool isToken = token.size() > 2 && std::all_of(token.cbegin() + 1, token.cend() - 1, [](QChar c) { return isNameLike(c) || c == u'.'; });
        m_at = isToken ? end + 1 : m_at + 1;
        if (!isToken)
            return;
        bool isListed = false;
        const auto problem = unlessListed(tokenNames, token, ExpressionProblem::Kind::UnknownToken, ExpressionProblem::Kind::UnknownToken, isListed);
        if (!isListed)
            m_problems.append(problem);
    }

    void readName()
    {
        qsizetype end = m_at;
        while (end < m_text.size() && isNameLike(m_text.at(end)))
            ++end;
        const QString name = m_text.mid(m_at, end - m_at);
        m_at = end;
        while (end < m_text.size() && m_text.at(end).isSpace())
            ++end;
        if (end >= m_text.size() || m_text.at(end) != u'(' || m_told.contains(name))
            return;
        bool isListed = false;
        const auto problem = unlessListed(functionNames, name, ExpressionProblem::Kind::UnknownFunction, ExpressionProblem::Kind::FunctionCase, isListed);
        if (isListed)
            return;
        m_told.append(name);
        m_problems.append(problem);
    }

    const QString &m_text;
    const QStringList &m_sources;
    qsizetype m_at = 0;
    QString m_open;
    bool m_isBalanced = true;
    QStringList m_told;
    QList<ExpressionProblem> m_problems;
};

} // namespace

QList<ExpressionProblem> expressionProblems(const QString &expression, const QStringList &sources)
{
    return ExpressionWalk(expression, sources).problems();
}

} // namespace swingbridge
