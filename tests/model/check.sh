#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Swingbridge authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Checks the switch protocol's model: the design must hold, and each guard taken away must be noticed.
# Needs: spin, gcc.   Usage: check.sh [fast|full]
set -u
here=$(cd "$(dirname "$0")" && pwd)
mode=${1:-fast}
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work" || exit 1
failed=0
# verify LABEL EXPECTED(holds|violated) MODEL SPIN_FLAGS [CC_FLAGS] [PAN_FLAGS]
verify() {
  local label=$1 expected=$2 model=$3 flags=$4 cc=${5:--DSAFETY -DCOLLAPSE} pan=${6:--m3000000 -w24}
  rm -f pan* *.trail; cp "$here/$model" .
  # shellcheck disable=SC2086
  spin -a $flags "$model" >spin.out 2>&1 && gcc -O2 -w $cc -o pan pan.c && ./pan $pan >pan.out 2>&1
  local errors states verdict=holds
  errors=$(grep -o 'errors: [0-9]*' pan.out | grep -o '[0-9]*'); states=$(grep -m1 'states, stored' pan.out | awk '{print $1}')
  [ "${errors:-x}" = 0 ] || verdict=violated
  grep -q 'search not completed\|max search depth too small\|out of memory' pan.out && [ "$verdict" = holds ] && verdict=incomplete
  [ -z "${errors:-}" ] && verdict=broken
  [ "$verdict" = "$expected" ] && mark=ok || { mark=FAIL; failed=1; }
  printf '%-4s %-44s %-9s %12s states\n' "$mark" "$label" "$verdict" "${states:-?}"
}
S='-DNE=3 -DNW=2'
verify 'design, 2 wizards, 3 tokens' holds switch.pml "$S"
verify 'strict, 2 wizards, 2 tokens, any flips outside' holds switch.pml '-DNE=2 -DNW=2 -DSTRICT -DOOB -DOOBMAX=0'
for guard in M_NOEPOCH 'M_NODIR -DM_NODIRCHECK' 'M_REUSE -DM_NODIRCHECK' M_CLAIMONE M_NOLOCK M_NOBARRIER M_VOLATILE M_NOREADBACK M_TIMEOUTOK M_NOIDLE M_PROMOTEFIRST; do
  verify "without ${guard// -D/ + }" violated switch.pml "$S -D$guard"
done
verify 'without M_NOEVID' violated switch.pml "$S -DEVID -DM_NOEVID"
for guard in M_NOSEAL M_NOBARRIER M_RESUMESKIP M_NORATCHET; do
  verify "strict, without $guard" violated switch.pml "$S -DSTRICT -DOOB -DOOBMAX=2 -D$guard"
done
verify 'without the hard fence, one flip outside' violated switch.pml "$S -DOOB"
verify 'without unique tokens: they block each other' violated switch.pml "$S -DM_REUSE"
verify 'strict, no agent ratchet, DEMOTE starts' violated switch.pml "$S -DSTRICT -DOOB -DOOBMAX=1 -DM_NOAGENTRATCHET -DM_DEMOTESTARTS"
verify 'strict, state only, DEMOTE starts' violated switch.pml "$S -DSTRICT -DOOB -DOOBMAX=2 -DM_STATEONLY -DM_DEMOTESTARTS"
verify 'strict, service stops by itself once' holds switch.pml '-DNE=2 -DNW=2 -DSTRICT -DSTOPS=1'
verify 'strict, a stopped server taken as fenced' violated switch.pml '-DNE=2 -DNW=2 -DSTRICT -DSTOPS=1 -DM_STOPPEDISFENCED'
live='-DCOLLAPSE -DNFAIR=3 -DNOREDUCE'
verify 'comes to rest, 1 wizard' holds switch.pml '-DLIVE=1 -DNE=1 -DNW=1' "$live" '-a -f -m2000000 -w24 -N live'
verify 'comes to rest, without M_NORETRY' violated switch.pml '-DLIVE=1 -DNE=1 -DNW=1 -DM_NORETRY' "$live" '-a -f -m2000000 -w24 -N live'
for fence in 1 2 3; do verify "server lost, fence F$fence" holds switch_dr.pml "-DFENCE=$fence" '-DSAFETY'; done
verify 'server lost, no fence' violated switch_dr.pml '-DFENCE=0' '-DSAFETY'
verify 'server lost, false attestation' violated switch_dr.pml '-DFENCE=1 -DFALSE_ATTEST' '-DSAFETY'
for fence in 1 2; do verify "server lost, F$fence lifted too early" violated switch_dr.pml "-DFENCE=$fence -DEARLYLIFT" '-DSAFETY'; done
verify 'server lost, no wait for tokens' violated switch_dr.pml '-DFENCE=2 -DNOWAIT' '-DSAFETY'
if [ "$mode" = full ]; then
  verify 'design, 6 tokens' holds switch.pml '-DNE=6 -DNW=2' '-DSAFETY -DCOLLAPSE -DMEMLIM=19000' '-m3000000 -w27'
  verify 'design, 3 wizards' holds switch.pml '-DNE=4 -DNW=3' '-DSAFETY -DCOLLAPSE -DMEMLIM=19000' '-m3000000 -w27'
  verify 'strict, 4 tokens, any flips outside' holds switch.pml '-DNE=4 -DNW=2 -DSTRICT -DOOB -DOOBMAX=0' '-DSAFETY -DCOLLAPSE -DMEMLIM=19000' '-m3000000 -w27'
fi
exit $failed
