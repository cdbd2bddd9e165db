// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/Error.h"

#include <tl/expected.hpp>

namespace swingbridge {

//! A value or the Error that stood in its way. Spelled like std::expected (C++23), to become it one day.
template <typename T>
using Result = tl::expected<T, Error>;

//! The outcome of something that has nothing to return.
using Done = Result<void>;

//! Success, said aloud.
inline Done done() { return {}; }

//! A failure that converts to every Result.
inline tl::unexpected<Error> failure(Error error) { return tl::unexpected<Error>(std::move(error)); }
inline tl::unexpected<Error> failure(Error::Kind kind, QString summary, QString detail = {}, QString remedy = {})
{
    return tl::unexpected<Error>(Error(kind, std::move(summary), std::move(detail), std::move(remedy)));
}

} // namespace swingbridge
