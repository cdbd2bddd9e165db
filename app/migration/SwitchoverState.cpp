// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "migration/SwitchoverState.h"

namespace swingbridge {

const SwitchView &SwitchoverState::view() const
{
    static const SwitchView none;
    return runner ? runner->view() : none;
}

} // namespace swingbridge
