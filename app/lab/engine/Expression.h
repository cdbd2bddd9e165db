// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lab/engine/Value.h"

#include <QStringList>

#include <functional>
#include <memory>

namespace swingbridge {

//! What evaluating an expression came to.
class Evaluated
{
public:
    enum class Kind {
        Values,            //!< These values; none is NULL: the next rule by precedence is asked.
        Ignore,            //!< IgnoreThisFlow: what the target holds stays.
        AuthoritativeNull, //!< The attribute is cleared; no further rule is asked.
        Error              //!< Error("…"): the object is not exported; what the target holds stays.
    };

    Evaluated() = default;
    Evaluated(Values found) : values(std::move(found)) {}
    explicit Evaluated(Kind which) : kind(which) {}

    Kind kind = Kind::Values;
    Values values;
};

//! Where an expression gets its attributes from while it is evaluated.
class ExpressionSource
{
public:
    virtual ~ExpressionSource() = default;
    virtual const Values &attribute(int id) = 0;
};

//! One expression of a rule, compiled: "IIF(IsPresent([mailNickname]), [mailNickname], [cn])".
//!
//! The language is the product's (rule-scripts.md, expressions of the 62 Contoso rules). Assumptions, stated because the
//! public reference is silent: texts are compared without case, NULL equals nothing, BitAnd takes NULL for 0.
class Expression
{
public:
    class Node;
    //! Gives an attribute name its id; gives a %parameter% its value.
    using AttributeIds = std::function<int(const QString &)>;
    using Parameters = std::function<QString(const QString &)>;

    Expression();
    ~Expression();
    Expression(Expression &&) noexcept;
    Expression &operator=(Expression &&) noexcept;

    //! Never fails outright: problem() says what stood in the way, and evaluate() then ignores the flow.
    static Expression compile(const QString &text, const AttributeIds &attributes, const Parameters &parameters);

    //! Empty: compiled. Else the unknown function's name, or "(syntax)".
    const QString &problem() const { return m_problem; }
    //! Ids of all attributes it reads, each once.
    const QList<int> &attributes() const { return m_attributes; }
    Evaluated evaluate(ExpressionSource &source) const;

private:
    std::unique_ptr<Node> m_root;
    QString m_problem;
    QList<int> m_attributes;
};

} // namespace swingbridge
