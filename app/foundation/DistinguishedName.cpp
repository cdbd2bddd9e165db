// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "foundation/DistinguishedName.h"

namespace swingbridge {

QStringView parentContainer(QStringView dn)
{
    for (qsizetype i = 0; i < dn.size(); ++i) {
        if (dn.at(i) == QLatin1Char('\\'))
            ++i;
        else if (dn.at(i) == QLatin1Char(','))
            return dn.mid(i + 1);
    }
    return {};
}

} // namespace swingbridge
