// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rehearsal/SimWorld.h"

namespace swingbridge {

//! Everything of a world that decides what can happen next, in 64 bytes: both servers, the network, and the wizard whose
//! turn it is with its journal. What only counts (calls, seconds) is left out; so is another wizard, which has died.
class PackedWorld
{
public:
    explicit PackedWorld(const SimWorld &world);
    quint64 hash() const;

private:
    void put(quint64 value, unsigned bits);
    void put(const SimServer &server);
    void put(const SimLetter &letter);
    void put(const SimToken &token);
    void put(const SwitchLook &look);
    void put(const SeenServer &seen);
    void put(const SwitchMemory &memory);
    void put(const SimWizard &wizard);
    void put(const SwitchState &state);
    void put(const SwitchEvent &event);

    std::array<quint64, 16> m_words{};
    unsigned m_used = 0; // bits

public:
    unsigned bits() const { return m_used; }
};

} // namespace swingbridge
