#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Swingbridge authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes agent-decisions.tsv: what an agent does for each (command, token, marker, direction, step, dangling).

Made from the sentences of design/guarded-switch.md 4.3, each a filter over the whole enumeration, independent of
the C++ and PowerShell tables that the file judges. The last sentence that applies wins.
"""
import itertools
import sys

COMMANDS = ["claim-switch", "claim-work", "release", "role", "window", "work"]
TOKENS = ["none", "lower", "equal", "same-number", "higher"]
MARKERS = ["none", "switch-open", "switch-sealed", "switch-closed", "work-open", "work-closed"]
STEPS = ["lower", "same-seen", "same-not-seen", "same-no-outcome", "higher"]
DANGLING = ["none", "person", "agent"]


def cases():
    for command, token, marker, fits, dangling in itertools.product(COMMANDS, TOKENS, MARKERS, ["fits", "wrong"], DANGLING):
        if (token == "none") != (marker == "none") or (marker == "none" and dangling != "none"):
            continue
        for step in STEPS if command == "role" else ["-"]:
            yield command, token, marker, fits, step, dangling


SENTENCES = [
    # What nobody objects to is done.
    (lambda c, t, m, f, s, d: True, "execute"),
    # A work claim is refused while a switch token is open.
    (lambda c, t, m, f, s, d: c == "claim-work" and m in ("switch-open", "switch-sealed"), "claimed"),
    # After a release the token acts no more; a second release finds the first one's receipt.
    (lambda c, t, m, f, s, d: m.endswith("closed") and not c.startswith("claim"), "stale-token"),
    (lambda c, t, m, f, s, d: m.endswith("closed") and c == "release", "stored-receipt"),
    # The ratchet: lower steps have passed (or are sealed), the same step with its outcome in place is not done twice.
    (lambda c, t, m, f, s, d: c == "role" and s == "lower", "passed"),
    (lambda c, t, m, f, s, d: c == "role" and s == "lower" and m == "switch-sealed", "sealed"),
    (lambda c, t, m, f, s, d: c == "role" and s == "same-seen", "stored-receipt"),
    # A claim that is already there is not made twice, and never opens a closed token again.
    (lambda c, t, m, f, s, d: c.startswith("claim") and t == "equal", "stored-receipt"),
    # Role operations need a switch token, work operations a work token; each operation has its side.
    (lambda c, t, m, f, s, d: c == "role" and m.startswith("work"), "wrong-direction"),
    (lambda c, t, m, f, s, d: c == "work" and m.startswith("switch"), "wrong-direction"),
    (lambda c, t, m, f, s, d: t == "equal" and f == "wrong", "wrong-direction"),
    # The token comes before all of that. Lower: stale. Higher or no marker: unknown, unless it is a claim.
    (lambda c, t, m, f, s, d: t == "lower", "stale-token"),
    (lambda c, t, m, f, s, d: t == "same-number", "foreign-token"),
    (lambda c, t, m, f, s, d: t in ("none", "higher") and not c.startswith("claim"), "unknown-token"),
]


def barrier(c, t, m, f, s, d, ruling):
    """A dangling intent forces a restart of the service before any further command or claim is accepted; one that
    waits for a person only when it is left behind: by another token, or by a later step."""
    if ruling not in ("execute", "stored-receipt"):
        return False
    return d == "agent" or (d == "person" and (t != "equal" or s == "higher"))


def main():
    out = sys.stdout
    out.write("command\ttoken\tmarker\tdirection\tstep\tdangling\tverdict\n")
    for case in cases():
        ruling = [word for applies, word in SENTENCES if applies(*case)][-1]
        out.write("\t".join(case) + "\t" + ("barrier+" if barrier(*case, ruling) else "") + ruling + "\n")


main()
