// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "comparison/Difference.h"

#include <QMap>

namespace swingbridge {

//! What could be behind pending exports: how the two servers are set differently, by what a finding can tell. Keys are an
//! attribute in lower case, or "OU:" with a container's DN as normalDn() writes it; values are ids of differences. A guess
//! that a person checks: a rule writes an attribute of the metaverse, whose name is mostly that of the exported one.
QMap<QString, QStringList> exportCauses(const QList<Difference> &differences);

//! The causes for objects of the container \a dn: those of itself and of all above it.
QStringList causesOfContainer(const QMap<QString, QStringList> &causes, const QString &dn);

} // namespace swingbridge
