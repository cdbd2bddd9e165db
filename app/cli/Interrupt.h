// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <stop_token>

namespace swingbridge {

//! Ctrl-C and a polite kill: the first asks to stop at the next safe point, the second ends the program at once
//! (the journal and the servers are made for that). One at a time; lives on the event loop's thread.
class Interrupt
{
public:
    Interrupt();
    ~Interrupt();
    Interrupt(const Interrupt &) = delete;
    Interrupt &operator=(const Interrupt &) = delete;

    std::stop_token token() const;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace swingbridge
