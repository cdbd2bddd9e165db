#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Swingbridge authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes configuration-hash.tsv: configurations (JSON) and their configurationHash by design/agent-protocol.md.

An independent computation: it shares no code with the lab nor with the PowerShell agent that the file judges.
"""
import hashlib
import json
import sys

MOVING = {"Microsoft.Synchronize." + name for name in ("StagingMode", "SchedulerSuspended", "SynchronizationSchedule", "SynchronizationPolicy", "NextStartTime")}
MOVING |= {"Microsoft.OptionalFeature." + name for name in ("AutoUpgradeState", "AutoUpgradeSuspensionReason")}

A, B, ENTRA = "0a1f95e3-265a-44fc-ad7c-80e267b05c06", "16a77e26-bfee-4125-ad76-3291874eb639", "b891884f-051e-4a83-95af-2544101c9083"


def rule(identifier, version, disabled, precedence):
    return {"identifier": identifier, "version": version, "disabled": disabled, "precedence": precedence}


CASES = {
    "empty": {"rules": [], "connectors": [], "parameters": {}},
    "one rule": {"rules": [rule(A, 1, False, 50)], "connectors": [], "parameters": {}},
    "a version more": {"rules": [rule(A, 2, False, 50)], "connectors": [], "parameters": {}},
    "disabled": {"rules": [rule(A, 1, True, 50)], "connectors": [], "parameters": {}},
    "nothing known": {"rules": [rule(A, None, None, None)], "connectors": [], "parameters": {}},
    "order does not matter, 1": {"rules": [rule(A, 1, False, 50), rule(B, 3, False, 51)], "connectors": [], "parameters": {"z": "1", "a": "2"}},
    "order does not matter, 2": {"rules": [rule(B, 3, False, 51), rule(A, 1, False, 50)], "connectors": [], "parameters": {"a": "2", "z": "1"}},
    "connectors": {"rules": [], "connectors": [{"identifier": ENTRA, "version": 12}, {"identifier": B, "version": None}], "parameters": {}},
    "parameters": {"rules": [], "connectors": [], "parameters": {"Microsoft.OptionalFeature.ExportDeletionThresholdValue": "500", "Microsoft.GroupWriteBack.Forest": ""}},
    "what moves by itself is left out": {"rules": [], "connectors": [], "parameters": {name: "x" for name in sorted(MOVING)}},
    "separators and line ends": {"rules": [], "connectors": [], "parameters": {"a|b": "c\\d\r\ne|f", "back\\slash": "\\p"}},
    "beyond ASCII": {"rules": [], "connectors": [], "parameters": {"Größe": "ß 漢字 \U0001f309", "Z": "a"}},
}


def text(value):
    return "" if value is None else str(value)  # str(True) is "True", as .NET writes it


def line(*fields):
    table = str.maketrans({"\\": "\\\\", "|": "\\p", "\r": "\\r", "\n": "\\n"})
    return "|".join(field.translate(table) for field in fields).encode() + b"\n"


def digest(configuration):
    lines = [line("rule", r["identifier"], text(r["version"]), text(r["disabled"]), text(r["precedence"])) for r in configuration["rules"]]
    lines += [line("connector", c["identifier"], text(c["version"])) for c in configuration["connectors"]]
    lines += [line("parameter", name, value) for name, value in configuration["parameters"].items() if name not in MOVING]
    return hashlib.sha256(b"".join(sorted(lines))).hexdigest()


sys.stdout.reconfigure(newline="\n", encoding="utf-8")
print("name\tconfigurationHash\tconfiguration")
for name, configuration in CASES.items():
    print(name, digest(configuration), json.dumps(configuration), sep="\t")
