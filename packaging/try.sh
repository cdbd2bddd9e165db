#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Swingbridge authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Try Swingbridge on a fresh Debian 12: installs what it needs, builds, and rehearses a migration on the built-in lab.
# With a display it opens the wizard. Without one the command line migrates, and the last line on standard output is
# the absolute path of the report. Everything else goes to standard error.
# Exits 0 when the migration finished, else with the status of `swingbridge-cli lab run`.
set -eu
root="$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd)"
build="$root/.build/try"

"$root/packaging/install-packages.sh" build
launcher=""
command -v ccache >/dev/null && launcher="-DCMAKE_CXX_COMPILER_LAUNCHER=ccache"
(
    cd "$root"
    # shellcheck disable=SC2086 # an empty launcher is no argument
    cmake --preset release -B "$build" -DSWINGBRIDGE_TESTS=OFF $launcher
    cmake --build "$build" --target swingbridge swingbridge-cli
) >&2

if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    exec "$build/bin/swingbridge" --lab contoso
fi

trial="$(mktemp -d "${TMPDIR:-/tmp}/swingbridge-try.XXXXXX")"
report="$trial/report.html"
status=0
"$build/bin/swingbridge-cli" lab run --scenario contoso --seed 7 --journal "$trial/journal" --report "$report" >&2 \
    || status=$?
if [ "$status" -gt 1 ]; then
    echo "The migration did not finish; its journal is in $trial/journal." >&2
    exit "$status"
fi
printf '%s\n' "$report"
