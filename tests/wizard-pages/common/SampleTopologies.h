// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/Topology.h"

#include <QList>
#include <QPair>

namespace swingbridge::test {

//! One active, one staging server, freshly read.
Topology pairedTopology();
//! Every state of the strip with the words beside it on the sheet.
QList<QPair<QString, Topology>> allTopologies();

} // namespace swingbridge::test
