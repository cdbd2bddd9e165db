// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace swingbridge::powershell {

//! A comment (without its '#') that is, or is made to look like, the beginning of a signature block: PowerShell allows no code after it.
bool looksLikeSignatureBlock(QStringView comment);

} // namespace swingbridge::powershell
