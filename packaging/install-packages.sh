#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Swingbridge authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Usage: install-packages.sh SECTION...   installs those sections of packages.txt that are not there yet.
# Says nothing on standard output: its callers' last line belongs to them.
set -eu
list="$(dirname -- "$0")/packages.txt"

wanted=""
for section in "$@"; do
    wanted="$wanted $(sed -n "/^\[$section\]\$/,/^\[/p" "$list" | grep -v -e '^\[' -e '^#' -e '^$')"
done

missing=""
for package in $wanted; do
    state="$(dpkg-query -W -f='${db:Status-Status}' "$package" 2>/dev/null || true)"
    [ "$state" = installed ] || missing="$missing $package"
done
[ -n "$missing" ] || exit 0

if [ "$(id -u)" -ne 0 ]; then
    echo "These Debian packages are missing; install them as root:$missing" >&2
    exit 6
fi
export DEBIAN_FRONTEND=noninteractive
echo "Installing:$missing" >&2
# shellcheck disable=SC2086 # one word a package is meant
apt-get install -y --no-install-recommends $missing >&2 2>&1 \
    || { apt-get update >&2 && apt-get install -y --no-install-recommends $missing >&2; }
