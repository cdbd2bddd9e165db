// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace swingbridge {

//! One thing that the product would stumble over in an expression; function and attribute names are case-sensitive there
//! (rule-scripts.md 7, row 8).
class ExpressionProblem
{
public:
    enum class Kind { Unbalanced, UnknownFunction, FunctionCase, UnknownToken, SourceNotListed, SourceCase };

    Kind kind = Kind::Unbalanced;
    QString name;      //!< Of the function, token or attribute; empty: none.
    QString spelling;  //!< As it has to be written, where it is known in another case.
};

//! What is wrong with \a expression, which reads \a sources.
QList<ExpressionProblem> expressionProblems(const QString &expression, const QStringList &sources);

} // namespace swingbridge
