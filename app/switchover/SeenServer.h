// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace swingbridge {

//! What one look told SwitchCore: an Observation reduced to what decides, a few bytes without text, so that a search
//! over all states can hold millions of them.
class SeenServer
{
public:
    enum class Owner : quint8 {
        Unseen, //!< Not looked at since CLAIM was entered.
        Older,  //!< No marker, or one with a lower token.
        Mine,   //!< The marker holds exactly this attempt's token.
        Newer   //!< A higher token, or the same number with another nonce: somebody else took over.
    };
    enum class Flag : quint8 { Unknown, Off, On };
    enum class Service : quint8 { Unknown, Running, Stopped };

    Owner owner = Owner::Unseen;
    Service service = Service::Unknown;
    Flag staging = Flag::Unknown;
    Flag scheduler = Flag::Unknown;
    quint8 seq = 0;          //!< The marker's ratchet.
    quint8 confirmed = 0;    //!< The highest ratchet step whose outcome receipt was seen under this token.
    bool dangling = false;   //!< An intent without an outcome.
    bool idle = false;       //!< No cycle and no busy connector; false when it cannot tell.
    bool suspended = false;  //!< The vendor's wizard suspends the scheduler.
    bool open = false;       //!< The marker is not released.
    bool kept = false;       //!< Stopped, fenced under an earlier token and in staging mode when it last ran.
    bool sameConfiguration = true; //!< The configuration hash is the approved one (not known counts as the same).

    bool isMine() const { return owner == Owner::Mine; }
    bool isRunning() const { return service == Service::Running; }
    bool isStopped() const { return service == Service::Stopped; }
    bool isActive() const { return isRunning() && staging == Flag::Off; }
    bool isStaging() const { return isRunning() && staging == Flag::On; }

    friend bool operator==(const SeenServer &, const SeenServer &) = default;
};

} // namespace swingbridge
