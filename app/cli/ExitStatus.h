// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/Error.h"

namespace swingbridge {

//! How the program ends (cli.md). Scripts rely on it: a released number does not change its meaning.
enum class ExitStatus : int {
    Done = 0,       //!< Nothing to object to.
    Findings = 1,   //!< Done, and there is something to read; also a completed roll-back.
    Usage = 2,      //!< Wrong usage.
    Input = 3,      //!< An input cannot be read or understood.
    Refused = 4,    //!< A guard said no, or an answer is missing; says which.
    Server = 5,     //!< A server failed or did not answer; also the resting state WAIT.
    Machine = 6,    //!< This machine failed: output cannot be written, no fonts, no display.
    Resting = 7,    //!< Stopped where a person has to act.
    InUse = 8,      //!< The journal is in use by another process.
    Invariant = 70, //!< An invariant was about to break; stopped; please report.
    Cancelled = 130
};

//! The codes of Error that the command line itself gives.
namespace cli_code {
inline constexpr QLatin1String usage("usage");   //!< Wrong usage.
inline constexpr QLatin1String exists("exists"); //!< Would overwrite, and --force was not said.
}

//! The status with which \a error ends the program.
ExitStatus exitStatusOf(const Error &error);

//! The word of a program for \a error where it has no code of its own: "unreachable", "bad-input" ...
QString codeOf(const Error &error);

//! The table for --help, translated.
QString exitStatusHelp();

} // namespace swingbridge
