// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace swingbridge {

//! Facts of a sentence as people read them: an argument that is a date, or a time in UTC as documents write it
//! ("2026-11-21T20:41:00Z", "2026-11-21 20:41Z"), in the form of the default locale and with "UTC" said; all others as they are.
QStringList saidTimes(const QStringList &facts);

} // namespace swingbridge
