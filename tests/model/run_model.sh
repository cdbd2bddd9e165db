#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Swingbridge authors
# SPDX-License-Identifier: GPL-3.0-or-later
# check.sh for CTest: without spin or a compiler the test is skipped (77) and says so.
for tool in spin gcc; do
  if ! command -v "$tool" >/dev/null; then
    echo "skipped: $tool is not installed (Debian: apt-get install spin gcc)"
    exit 77
  fi
done
exec "$(dirname "$0")/check.sh" "${1:-fast}"
