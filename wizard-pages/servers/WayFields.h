// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "servers/ServerAddress.h"

namespace swingbridge {

//! An address taken apart into what a person fills in, for addresses that are still being typed too: whether it leads anywhere is
//! what ServerAddress::parse() says.
class WayFields
{
public:
    using Way = ServerAddress::Way;

    explicit WayFields(Way chosen = usualWay()) : way(chosen) {}
    //! \a otherwise: the way of a text that names none.
    static WayFields of(const QString &address, Way otherwise = usualWay());
    //! How servers are reached from this system as a rule.
    static Way usualWay();

    //! The text of the fields; empty while nothing says where.
    QString address() const;
    bool hasHost() const { return way == Way::Ssh || way == Way::WinRm; }
    bool hasPlace() const { return way == Way::Lab || way == Way::Files; }

    bool operator==(const WayFields &) const = default;

    Way way;
    QString host; //!< Without brackets.
    QString port; //!< Empty: the way's own.
    QString user; //!< Ssh only.
    QString place; //!< Name in a lab, or a folder.
};

} // namespace swingbridge
