// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lab/engine/Expression.h"

#include "lab/engine/ExpressionParser.h"

namespace swingbridge {

namespace {

Values one(Value value)
{
    Values values;
    values.append(std::move(value));
    return values;
}

bool failedAs(const Evaluated &evaluated)
{
    return evaluated.kind == Evaluated::Kind::Error;
}

} // namespace

Expression::Expression() = default;
Expression::~Expression() = default;
Expression::Expression(Expression &&) noexcept = default;
Expression &Expression::operator=(Expression &&) noexcept = default;

Expression Expression::compile(const QString &text, const AttributeIds &attributes, const Parameters &parameters)
{
    Expression expression;
    ExpressionParser parser(text, attributes, parameters);
    expression.m_root = parser.parse();
    expression.m_problem = parser.problem();
    expression.m_attributes = parser.attributes();
    return expression;
}

Evaluated Expression::evaluate(ExpressionSource &source) const
{
    return m_root ? m_root->evaluate(source) : Evaluated(Evaluated::Kind::Ignore);
}

//! A child as plain values: IgnoreThisFlow and AuthoritativeNull mean NULL inside another function.
Values Expression::Node::value(size_t child, ExpressionSource &source, Evaluated &failed) const
{
    Evaluated evaluated = children.at(child).evaluate(source);
    if (failedAs(evaluated))
        failed = evaluated;
    return std::move(evaluated.values);
}

Evaluated Expression::Node::evaluate(ExpressionSource &source) const
{
    Evaluated failed;
    switch (kind) {
    case Kind::Constant:
        return constant;
    case Kind::Attribute:
        return source.attribute(attribute);
    case Kind::Function:
        return evaluateFunction(source);
    case Kind::If: {
        const bool condition = toTruth(value(0, source, failed));
        return failedAs(failed) ? failed : children.at(condition ? 1 : 2).evaluate(source);
    }
    case Kind::Switch:
        return evaluateSwitch(source);
    case Kind::Failure:
        return Evaluated(Evaluated::Kind::Error);
    case Kind::Ignore:
        return Evaluated(Evaluated::Kind::Ignore);
    case Kind::AuthoritativeNull:
        return Evaluated(Evaluated::Kind::AuthoritativeNull);
    case Kind::And:
    case Kind::Or: {
        const bool first = toTruth(value(0, source, failed));
        const bool decided = kind == Kind::And ? !first : first;
        const bool result = decided ? first : toTruth(value(1, source, failed));
        return failedAs(failed) ? failed : Evaluated(one(result));
    }
    case Kind::Concatenate:
    case Kind::Plus:
    case Kind::Minus:
    case Kind::Times:
    case Kind::Divide:
        return calculate(source);
    default:
        return compare(source);
    }
}

Evaluated Expression::Node::evaluateSwitch(ExpressionSource &source) const
{
    Evaluated failed;
    for (size_t i = 0; i + 1 < children.size(); i += 2) {
        const bool condition = toTruth(value(i, source, failed));
        if (failedAs(failed))
            return failed;
        if (condition)
            return children.at(i + 1).evaluate(source);
    }
    return {};
}

Evaluated Expression::Node::evaluateFunction(ExpressionSource &source) const
{
    Evaluated failed;
    QList<Values> arguments;
    arguments.reserve(qsizetype(children.size()));
    for (size_t i = 0; i < children.size(); ++i)
        arguments << value(i, source, failed);
    return failedAs(failed) ? failed : Evaluated(function(arguments));
}

Evaluated Expression::Node::compare(ExpressionSource &source) const
{
    Evaluated failed;
    const Values left = value(0, source, failed);
    const Values right = value(1, source, failed);
    if (failedAs(failed))
        return failed;
    const bool known = !left.isEmpty() && !right.isEmpty();
    switch (kind) {
    case Kind::Equal:
        return one(known && sameValue(left.first(), right.first()));
    case Kind::Unequal:
        return one(known ? !sameValue(left.first(), right.first()) : left.isEmpty() != right.isEmpty());
    case Kind::Less:
        return one(known && toNumber(left.first()) < toNumber(right.first()));
    case Kind::LessOrEqual:
        return one(known && toNumber(left.first()) <= toNumber(right.first()));
    case Kind::Greater:
        return one(known && toNumber(left.first()) > toNumber(right.first()));
    default:
        return one(known && toNumber(left.first()) >= toNumber(right.first()));
    }
}

Evaluated Expression::Node::calculate(ExpressionSource &source) const
{
    Evaluated failed;
    const Values left = value(0, source, failed);
    const Values right = value(1, source, failed);
    if (failedAs(failed))
        return failed;
    if (kind == Kind::Concatenate)
        return one(QString(toText(left) + toText(right)));
    // The sum of two texts is their concatenation; everything else is arithmetic that wraps like the product's integers.
    const bool texts = !left.isEmpty() && !right.isEmpty() && std::holds_alternative<QString>(left.first()) && std::holds_alternative<QString>(right.first());
    if (kind == Kind::Plus && texts)
        return one(QString(toText(left) + toText(right)));
    const auto a = quint64(left.isEmpty() ? 0 : toNumber(left.first()));
    const auto b = quint64(right.isEmpty() ? 0 : toNumber(right.first()));
    switch (kind) {
    case Kind::Plus:
        return one(qint64(a + b));
    case Kind::Minus:
        return one(qint64(a - b));
    case Kind::Times:
        return one(qint64(a * b));
    default:
        break;
    }
    if (b == 0)
        return Evaluated(Evaluated::Kind::Error);
    return one(b == ~0ULL ? qint64(0 - a) : qint64(a) / qint64(b));
}

} // namespace swingbridge
