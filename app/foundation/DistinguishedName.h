// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace swingbridge {

//! The container above \a dn; empty at the top. Escaped commas separate nothing. Part of \a dn: good as long as that is.
QStringView parentContainer(QStringView dn);

} // namespace swingbridge
