#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Swingbridge authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Usage: tests/run.sh               builds both presets and runs every ci test in one CTest run; its closing lines last
#        tests/run.sh long [NAME]   runs the tests labelled long (or the one called NAME) of the release build and
#                                   leaves tests/results/NAME.json ("long.json" without a name)
# A figure worth publishing is a line of a test's output that holds "figure: NAME = VALUE [UNIT]" (VALUE without blanks or
# thousands separators); results.py puts it into the JSON with date, commit and machine.
set -eu
root="$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd)"
cd "$root"
jobs="$(nproc)"
suite="${1:-ci}"
name="${2:-}"

packaging/install-packages.sh build test
launcher=""
command -v ccache >/dev/null && launcher="-DCMAKE_CXX_COMPILER_LAUNCHER=ccache"

# build PRESET FOLDER [OPTION...]
build()
{
    preset="$1"
    folder="$2"
    shift 2
    # shellcheck disable=SC2086 # an empty launcher is no argument
    cmake --preset "$preset" -B "$folder" $launcher "$@"
    cmake --build "$folder" -j "$jobs"
}

# One display for all: tests that need one say so with the label xvfb, the others are offscreen by themselves.
test_run()
{
    xvfb-run -a --server-args="-screen 0 1920x1200x24" ctest --no-tests=error --output-on-failure -j "$((jobs + 1))" "$@" # some wait more than they work
}

case "$suite" in
ci)
    build asan .build/asan
    build release .build/release
    mkdir -p .build/both
    printf 'subdirs("%s" "%s")\n' "$root/.build/asan" "$root/.build/release" > .build/both/CTestTestfile.cmake
    command -v "${SWINGBRIDGE_PWSH:-powershell}" >/dev/null || command -v pwsh >/dev/null || echo "not run: PowerShell agent (no PowerShell)"
    test_run --test-dir .build/both -L '^ci$'
    ;;
long)
    build release .build/long -DSWINGBRIDGE_JOURNEYS_ONLY=OFF
    status=0
    test_run --test-dir .build/long -L '^long$' -R "^${name:-.*}\$" \
        --test-output-size-passed 1048576 --test-output-size-failed 1048576 --output-junit "$root/.build/long/results.xml" || status=$?
    python3 tests/results.py .build/long/results.xml "tests/results/${name:-long}.json"
    exit "$status"
    ;;
*)
    sed -n 's/^# \{0,1\}//;4,8p' "$0" >&2
    exit 2
    ;;
esac
