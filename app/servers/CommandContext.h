// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "servers/Expectation.h"
#include "servers/SwitchToken.h"

#include <QString>

namespace swingbridge {

//! Everything that a command carries besides what it does: who, under which token, against which server and expectation.
class CommandContext
{
public:
    CommandContext() = default;
    CommandContext(SwitchToken under, int ratchetSeq, QString machine, QString boot, QString head)
        : token(std::move(under)), seq(ratchetSeq), machineId(std::move(machine)), bootId(std::move(boot)), journalHead(std::move(head)) {}

    SwitchToken token;
    int seq = 0;
    QString machineId;   //!< Another machine answers WrongServer.
    QString bootId;      //!< Empty: any; another start answers WrongBoot.
    QString journalHead; //!< 64 hex: the server keeps it in its receipt (the anchor).
    std::optional<Expectation> expect;
    int deadlineSeconds = 60;

    CommandContext withExpectation(Expectation what) const { CommandContext copy(*this); copy.expect = std::move(what); return copy; }
    CommandContext withDeadline(int seconds) const { CommandContext copy(*this); copy.deadlineSeconds = seconds; return copy; }
};

//! Who changes the role: the agent itself, or a person in the vendor's wizard while the agent watches.
enum class ChangedBy { Agent, Person };

} // namespace swingbridge
