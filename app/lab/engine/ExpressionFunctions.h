// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lab/engine/Value.h"

#include <QList>

namespace swingbridge {

//! A function of the expression language that looks at nothing but its arguments.
using ExpressionFunction = Values (*)(const QList<Values> &arguments);

//! One row of the table of functions.
class FunctionEntry
{
public:
    const char *name;
    int least;
    int most;
    ExpressionFunction function;
};

//! The function of that name (any case), or nullptr. IIF, Switch, Error, ImportedValue and ValueCount are forms of the
//! language, not functions: the parser knows them.
const FunctionEntry *expressionFunction(QStringView name);

} // namespace swingbridge
