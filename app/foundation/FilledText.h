// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace swingbridge {

//! \a sentence with %1 … %9 replaced by \a names, in one pass: a name that itself holds "%2" stays as it is, which
//! QString::arg() called again and again does not promise. A place without a name becomes nothing.
QString filledText(const QString &sentence, const QStringList &names);

} // namespace swingbridge
