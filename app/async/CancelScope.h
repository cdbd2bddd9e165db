// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <stop_token>

namespace swingbridge {

//! Ties work to its owner: when the owner goes, or begins something new, what it had begun is asked to stop.
//!
//! QCoro 0.8 has no cancellation, and destroying a Task does not stop it: the work must look at the token.
class CancelScope
{
public:
    CancelScope() = default;
    CancelScope(const CancelScope &) = delete;
    CancelScope &operator=(const CancelScope &) = delete;
    ~CancelScope() { m_source.request_stop(); }

    //! Asks what runs to stop and gives the token for what begins now.
    std::stop_token restart();
    //! Asks what runs to stop.
    void cancel() { m_source.request_stop(); }
    bool isCancelled() const { return m_source.stop_requested(); }
    std::stop_token token() const { return m_source.get_token(); }

private:
    std::stop_source m_source;
};

} // namespace swingbridge
