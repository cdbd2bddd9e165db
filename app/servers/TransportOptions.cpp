// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "servers/TransportOptions.h"

#include <QStandardPaths>

namespace swingbridge {

QString TransportOptions::defaultDataFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/swingbridge");
}

} // namespace swingbridge
