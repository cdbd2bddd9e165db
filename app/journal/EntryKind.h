// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace swingbridge {

//! What an entry of the journal says; the closed list of guarded-switch.md 5. The words in the file are the upper-case
//! forms, "OPEN" and so on.
enum class EntryKind {
    Open,     //!< Entry 1: the operation, its servers, the schema.
    Attempt,  //!< A new token with its one direction.
    State,    //!< The operation reached a phase or a state, or came to rest in one.
    Intent,   //!< "Will do X": committed before the first byte is sent.
    Sent,     //!< The command left this machine.
    Reply,    //!< What the server answered. Proves nothing.
    Unknown,  //!< No answer: whether it happened is not known.
    Observed, //!< "Saw X": a fresh read-back that carried the current token.
    Capture,  //!< Evidence was taken from a server (an artefact with its hash).
    Decision, //!< A person decided about a difference, a map, a finding.
    Approval, //!< A person approved the pending exports, by hash.
    Attest,   //!< A person stated what no program can see, word for word.
    Waiver,   //!< A guard was waived by name, with a reason.
    Consent,  //!< A person agreed to go on (an undocumented way, the stop of a cycle).
    Borrowed, //!< A setting of a server was changed for the time of the operation.
    Returned, //!< It was put back.
    Anchor,   //!< The head was stored outside: on a server, on paper.
    Comment,  //!< A person's remark.
    Note      //!< A remark of the program.
};

//! The word in the file.
QString toString(EntryKind kind);
//! The reverse; nothing for a word that is not in the list.
std::optional<EntryKind> entryKindFrom(QStringView word);

} // namespace swingbridge
