// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/Glyph.h"

#include <QString>

namespace swingbridge {

//! What a message bar says: first what happened, then what is unchanged and what to do.
struct Message
{
    Glyph kind = Glyph::Info; //!< Blocker, High, Medium, Info or Passed
    QString headline; //!< "sync01 refused the demotion."
    QString text; //!< "sync01 is still active, nothing was changed. Close the wizard on sync01, then try again."
    QString details; //!< for log and support, English, shown on demand with a Copy button; never a secret
    bool isClosable = true;

    bool operator==(const Message &) const = default;
};

} // namespace swingbridge
