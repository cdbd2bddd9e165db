// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/Guid.h"

namespace swingbridge {

//! b891884f-051e-4a83-95af-2544101c9083: the Entra connector, the same on every server (adsync.md 3.1).
inline Guid entraConnectorId()
{
    return Guid(QUuid(0xb891884f, 0x051e, 0x4a83, 0x95, 0xaf, 0x25, 0x44, 0x10, 0x1c, 0x90, 0x83));
}

} // namespace swingbridge
