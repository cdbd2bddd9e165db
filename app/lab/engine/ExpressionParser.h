// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lab/engine/Expression.h"
#include "lab/engine/ExpressionFunctions.h"

#include <vector>

namespace swingbridge {

//! A node of a compiled expression.
class Expression::Node
{
public:
    enum class Kind { Constant, Attribute, Function, If, Switch, Failure, Ignore, AuthoritativeNull, And, Or, Equal, Unequal, Less, LessOrEqual,
                      Greater, GreaterOrEqual, Concatenate, Plus, Minus, Times, Divide };

    explicit Node(Kind nodeKind) : kind(nodeKind) {}

    Kind kind;
    Values constant;
    int attribute = -1;
    ExpressionFunction function = nullptr;
    std::vector<Node> children;

    Evaluated evaluate(ExpressionSource &source) const;

private:
    Values value(size_t child, ExpressionSource &source, Evaluated &failed) const;
    Evaluated evaluateSwitch(ExpressionSource &source) const;
    Evaluated evaluateFunction(ExpressionSource &source) const;
    Evaluated compare(ExpressionSource &source) const;
    Evaluated calculate(ExpressionSource &source) const;
};

//! Reads expression text into nodes. A recursive descent, weakest binding first:
//! ||, &&, comparison, & (concatenation), + -, * /, sign, operand.
class ExpressionParser
{
public:
    ExpressionParser(QStringView text, const Expression::AttributeIds &attributes, const Expression::Parameters &parameters)
        : m_text(text), m_attributes(attributes), m_parameters(parameters) {}

    //! The whole text, or nullptr with problem().
    std::unique_ptr<Expression::Node> parse();
    const QString &problem() const { return m_problem; }
    const QList<int> &attributes() const { return m_used; }

private:
    using Node = Expression::Node;

    Node either();
    Node both();
    Node comparison();
    Node concatenation();
    Node sum();
    Node product();
    Node signedOperand();
    Node operand();
    Node text();
    Node number();
    Node hexNumber();
    Node attributeNamed(const QString &name);
    Node bracketed();
    Node parameter();
    Node word();
    Node call(const QString &name);
    Node callOf(const QString &name, std::vector<Node> arguments);

    void skipSpace();
    bool take(QStringView token);
    bool atHexNumber();
    QChar peek(qsizetype ahead = 0) const;
    Node fail(const QString &problem = QStringLiteral("(syntax)"));

    QStringView m_text;
    qsizetype m_at = 0;
    int m_depth = 0;
    const Expression::AttributeIds &m_attributes;
    const Expression::Parameters &m_parameters;
    QString m_problem;
    QList<int> m_used;
};

} // namespace swingbridge
