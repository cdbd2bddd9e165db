// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/Guid.h"

namespace swingbridge {

//! A distinguished name of a connector space, made readable (pending-exports.md 3, "DN decoding rule").
class DecodedDn
{
public:
    enum class Kind { Anchor, CloudAnchor, Text, Ldap };

    //! Never fails: what is not the hex form of the Entra connector is an LDAP name.
    static DecodedDn decode(const QString &dn);

    Kind kind = Kind::Ldap;
    QString text;  //!< The source anchor, the cloud anchor, or the name as it is.
    Guid guid;     //!< The objectGUID behind a source anchor, or the cloud object's id; null when there is none.
};

//! "anchor", "cloudAnchor", "text", "ldap".
QString toWord(DecodedDn::Kind kind);

} // namespace swingbridge
