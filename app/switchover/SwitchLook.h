// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "switchover/SeenServer.h"

#include <QString>

namespace swingbridge {

class ObservedFacts;
class SwitchToken;

//! One look by itself, before anything seen earlier is added to it: an Observation without its texts.
class SwitchLook
{
public:
    SwitchLook() = default;
    //! \a approvedConfiguration: empty when none is known; then every configuration counts as the same.
    SwitchLook(const ObservedFacts &facts, const SwitchToken &token, const QString &approvedConfiguration);

    SeenServer::Owner owner = SeenServer::Owner::Older;
    SeenServer::Service service = SeenServer::Service::Unknown;
    SeenServer::Flag staging = SeenServer::Flag::Unknown;
    SeenServer::Flag scheduler = SeenServer::Flag::Unknown;
    quint8 seq = 0;     //!< The marker's ratchet; 0 unless the marker is ours, like the next two.
    quint8 proven = 0;  //!< The ratchet step whose outcome the last receipt proves.
    bool open = false;
    bool dangling = false;
    bool idle = false;
    bool suspended = false;
    bool disabled = false; //!< The service's start type.
    bool sameConfiguration = true;

    bool isMine() const { return owner == SeenServer::Owner::Mine; }
    bool isRunning() const { return service == SeenServer::Service::Running; }
    bool isStopped() const { return service == SeenServer::Service::Stopped; }
    bool isActive() const { return isRunning() && staging == SeenServer::Flag::Off; }
    bool isStaging() const { return isRunning() && staging == SeenServer::Flag::On; }

    friend bool operator==(const SwitchLook &, const SwitchLook &) = default;
};

//! Whose marker it is: by number and nonce, which together make a token unique.
SeenServer::Owner ownerOf(qint64 markerCounter, qint64 ownCounter, bool sameNonce, bool sameTarget);

} // namespace swingbridge
