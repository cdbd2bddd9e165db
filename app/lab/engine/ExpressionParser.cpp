// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lab/engine/ExpressionParser.h"

namespace swingbridge {

namespace {

constexpr int deepest = 200;

Values one(Value value)
{
    Values values;
    values.append(std::move(value));
    return values;
}

} // namespace

std::unique_ptr<Expression::Node> ExpressionParser::parse()
{
    Node root = either();
    skipSpace();
    if (m_at < m_text.size())
        fail();
    return m_problem.isEmpty() ? std::make_unique<Node>(std::move(root)) : nullptr;
}

Expression::Node ExpressionParser::fail(const QString &problem)
{
    if (m_problem.isEmpty())
        m_problem = problem;
    m_at = m_text.size();
    return Node(Node::Kind::Constant);
}

QChar ExpressionParser::peek(qsizetype ahead) const
{
    return m_at + ahead < m_text.size() ? m_text.at(m_at + ahead) : QChar();
}

void ExpressionParser::skipSpace()
{
    while (m_at < m_text.size() && m_text.at(m_at).isSpace())
        ++m_at;
}

bool ExpressionParser::take(QStringView token)
{
    skipSpace();
    if (!m_text.mid(m_at).startsWith(token))
        return false;
    m_at += token.size();
    return true;
}

//! &HFF is a number, & the concatenation: a hex number ends where no letter, digit or parenthesis follows.
bool ExpressionParser::atHexNumber()
{
    if (peek() != u'&' || peek(1).toUpper() != u'H')
        return false;
    qsizetype end = 2;
    while (peek(end).isDigit() || (peek(end).toUpper() >= u'A' && peek(end).toUpper() <= u'F'))
        ++end;
    return end > 2 && !peek(end).isLetterOrNumber() && peek(end) != u'(';
}

namespace {

template <typename Node, typename Kind>
Node pair(Kind kind, Node left, Node right)
{
    Node node(kind);
    node.children.push_back(std::move(left));
    node.children.push_back(std::move(right));
    return node;
}

} // namespace

Expression::Node ExpressionParser::either()
{
    if (++m_depth > deepest)
        return fail();
    Node left = both();
    while (m_problem.isEmpty() && take(u"||"))
        left = pair(Node::Kind::Or, std::move(left), both());
    --m_depth;
    return left;
}

Expression::Node ExpressionParser::both()
{
    Node left = comparison();
    while (m_problem.isEmpty() && take(u"&&"))
        left = pair(Node::Kind::And, std::move(left), comparison());
    return left;
}

Expression::Node ExpressionParser::comparison()
{
    static const std::pair<QStringView, Node::Kind> operators[] = {
        {u"<>", Node::Kind::Unequal}, {u"<=", Node::Kind::LessOrEqual}, {u">=", Node::Kind::GreaterOrEqual},
        {u"=", Node::Kind::Equal}, {u"<", Node::Kind::Less}, {u">", Node::Kind::Greater}};
    Node left = concatenation();
    for (const auto &[token, kind] : operators) {
        if (m_problem.isEmpty() && take(token))
            return pair(kind, std::move(left), concatenation());
    }
    return left;
}

Expression::Node ExpressionParser::concatenation()
{
    Node left = sum();
    for (;;) {
        skipSpace();
        if (!m_problem.isEmpty() || peek() != u'&' || peek(1) == u'&' || atHexNumber())
            return left;
        ++m_at;
        left = pair(Node::Kind::Concatenate, std::move(left), sum());
    }
}

Expression::Node ExpressionParser::sum()
{
    Node left = product();
    for (;;) {
        if (m_problem.isEmpty() && take(u"+"))
            left = pair(Node::Kind::Plus, std::move(left), product());
        else if (m_problem.isEmpty() && take(u"-"))
            left = pair(Node::Kind::Minus, std::move(left), product());
        else
            return left;
    }
}

Expression::Node ExpressionParser::product()
{
    Node left = signedOperand();
    for (;;) {
        if (m_problem.isEmpty() && take(u"*"))
            left = pair(Node::Kind::Times, std::move(left), signedOperand());
        else if (m_problem.isEmpty() && take(u"/"))
            left = pair(Node::Kind::Divide, std::move(left), signedOperand());
        else
            return left;
    }
}

Expression::Node ExpressionParser::signedOperand()
{
    if (!take(u"-"))
        return operand();
    Node zero(Node::Kind::Constant);
    zero.constant = one(qint64(0));
    return pair(Node::Kind::Minus, std::move(zero), operand());
}

Expression::Node ExpressionParser::operand()
{
    skipSpace();
    const QChar c = peek();
    if (c == u'"')
        return text();
    if (c == u'[')
        return bracketed();
    if (c == u'%')
        return parameter();
    if (c.isDigit())
        return number();
    if (atHexNumber())
        return hexNumber();
    if (c.isLetter())
        return word();
    if (!take(u"("))
        return fail();
    Node inside = either();
    return take(u")") ? std::move(inside) : fail();
}

Expression::Node ExpressionParser::text()
{
    QString value;
    for (++m_at; m_at < m_text.size(); ++m_at) {
        if (peek() != u'"') {
            value += peek();
        } else if (peek(1) == u'"') {
            value += u'"';
            ++m_at;
        } else {
            ++m_at;
            Node node(Node::Kind::Constant);
            node.constant = one(value);
            return node;
        }
    }
    return fail();
}

Expression::Node ExpressionParser::number()
{
    const qsizetype start = m_at;
    while (peek().isDigit())
        ++m_at;
    Node node(Node::Kind::Constant);
    node.constant = one(m_text.mid(start, m_at - start).toLongLong());
    return node;
}

Expression::Node ExpressionParser::hexNumber()
{
    m_at += 2;
    const qsizetype start = m_at;
    while (peek().isLetterOrNumber())
        ++m_at;
    Node node(Node::Kind::Constant);
    node.constant = one(qint64(m_text.mid(start, m_at - start).toULongLong(nullptr, 16)));
    return node;
}

Expression::Node ExpressionParser::attributeNamed(const QString &name)
{
    Node node(Node::Kind::Attribute);
    node.attribute = m_attributes(name);
    if (!m_used.contains(node.attribute))
        m_used << node.attribute;
    return node;
}

Expression::Node ExpressionParser::bracketed()
{
    const qsizetype end = m_text.indexOf(u']', m_at);
    if (end <= m_at + 1)
        return fail();
    const QString name = m_text.mid(m_at + 1, end - m_at - 1).trimmed().toString();
    m_at = end + 1;
    return attributeNamed(name);
}

Expression::Node ExpressionParser::parameter()
{
    const qsizetype end = m_text.indexOf(u'%', m_at + 1);
    if (end <= m_at + 1)
        return fail();
    const QString name = m_text.mid(m_at + 1, end - m_at - 1).toString();
    m_at = end + 1;
    Node node(Node::Kind::Constant);
    if (const QString value = m_parameters(name); !value.isEmpty())
        node.constant = one(value);
    return node;
}

Expression::Node ExpressionParser::word()
{
    const qsizetype start = m_at;
    while (peek().isLetterOrNumber() || peek() == u'_')
        ++m_at;
    const QString name = m_text.mid(start, m_at - start).toString();
    if (take(u"("))
        return call(name);
    const auto is = [&name](QStringView keyword) { return keyword.compare(name, Qt::CaseInsensitive) == 0; };
    if (is(u"IgnoreThisFlow"))
        return Node(Node::Kind::Ignore);
    if (is(u"AuthoritativeNull"))
        return Node(Node::Kind::AuthoritativeNull);
    Node node(Node::Kind::Constant);
    if (is(u"True") || is(u"False"))
        node.constant = one(is(u"True"));
    else if (!is(u"NULL"))
        return fail(name);
    return node;
}

Expression::Node ExpressionParser::call(const QString &name)
{
    std::vector<Node> arguments;
    if (!take(u")")) {
        do {
            arguments.push_back(either());
            if (!m_problem.isEmpty())
                return Node(Node::Kind::Constant);
        } while (take(u","));
        if (!take(u")"))
            return fail();
    }
    return callOf(name, std::move(arguments));
}

Expression::Node ExpressionParser::callOf(const QString &name, std::vector<Node> arguments)
{
    const auto is = [&name](QStringView form) { return form.compare(name, Qt::CaseInsensitive) == 0; };
    const bool namesAttribute = arguments.size() == 1 && arguments.front().kind == Node::Kind::Constant;
    if (is(u"ImportedValue"))
        return namesAttribute ? attributeNamed(toText(arguments.front().constant)) : fail();
    if (is(u"ValueCount") && namesAttribute)
        arguments.front() = attributeNamed(toText(arguments.front().constant));
    Node node(is(u"IIF") ? Node::Kind::If : is(u"Switch") ? Node::Kind::Switch : is(u"Error") ? Node::Kind::Failure : Node::Kind::Function);
    const auto count = arguments.size();
    node.children = std::move(arguments);
    if (node.kind == Node::Kind::If)
        return count == 3 ? std::move(node) : fail();
    if (node.kind == Node::Kind::Switch)
        return count >= 2 && count % 2 == 0 ? std::move(node) : fail();
    if (node.kind == Node::Kind::Failure)
        return node;
    const FunctionEntry *entry = expressionFunction(name);
    if (!entry)
        return fail(name);
    if (int(count) < entry->least || int(count) > entry->most)
        return fail();
    node.function = entry->function;
    return node;
}

} // namespace swingbridge
