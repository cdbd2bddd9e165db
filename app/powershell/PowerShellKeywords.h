// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "powershell/PowerShellToken.h"

#include <QStringView>

#include <optional>

//! The tables of the language: words, operators and what each kind of token may do.
namespace swingbridge::powershell {

//! A word of the language in any case, or nothing.
std::optional<PowerShellToken::Kind> keyword(QStringView word);
//! An operator without its dash in any case ("eq", "notlike"), or nothing.
std::optional<PowerShellToken::Kind> dashOperator(QStringView word);

bool isKeyword(PowerShellToken::Kind kind);
bool isUnaryOperator(PowerShellToken::Kind kind);
bool isAssignment(PowerShellToken::Kind kind);
//! How strongly a binary operator binds, 1 weakest; 0: no binary operator.
int binaryPrecedence(PowerShellToken::Kind kind);
//! A keyword before which an attribute makes no sense (all but class, enum, configuration, param).
bool refusesAttributes(PowerShellToken::Kind kind);

} // namespace swingbridge::powershell
