// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/Secret.h"

#include <QString>

namespace swingbridge {

//! What a program on the way to a server wrote, for log and report: trimmed, one kind of line ends, out of the XML in which
//! Windows PowerShell wraps its errors, and without \a password (null: there is none) or what looks like one.
QString farText(const QByteArray &said, const Secret *password);

} // namespace swingbridge
