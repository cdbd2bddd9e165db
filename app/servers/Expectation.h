// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/Json.h"

#include <optional>

namespace swingbridge {

//! What must be true on the server before it changes anything; each absent value is not checked.
//! A value that is not met is answered by ExpectationFailed with the key as detail.
class Expectation
{
public:
    Expectation() = default;

    std::optional<bool> stagingMode;
    std::optional<bool> idle;
    QString configurationHash;         //!< 64 hex
    QString approvedConfigurationHash; //!< 64 hex: of the approval
    QString exportHash;                //!< 64 hex: of the approval
    QString approval;                  //!< hash of the approval's journal entry
    QString otherFencedReceipt;        //!< hash of the other server's fence receipt, for the audit trail

    Expectation withStagingMode(bool on) const { Expectation copy(*this); copy.stagingMode = on; return copy; }
    Expectation withIdle(bool is) const { Expectation copy(*this); copy.idle = is; return copy; }
};

void to_json(Json &json, const Expectation &expectation);
void from_json(const Json &json, Expectation &expectation);

} // namespace swingbridge
