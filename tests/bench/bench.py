#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Swingbridge authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Usage: bench.py BIN [--format json] [--large] [--exports] [--huge] [--strict]

Measures the programs in the folder BIN: CPU seconds (user + system) and the largest RssAnon + RssShmem of whole processes. Every ratio is
against a baseline measured in the same run, because machines differ: the start of swingbridge-cli that prints its version, or
the program that the row names.
The wizard's rows need xvfb-run's Xvfb and xdotool and are left out, with a word on standard error, where these are missing.
"""
import argparse
import json
import os
import pathlib
import platform
import shutil
import subprocess
import tempfile
import time

import configurations
import export_files
import journals


def anon_bytes(pid):
    try:
        lines = pathlib.Path(f'/proc/{pid}/status').read_text().splitlines()
    except OSError:
        return 0
    return sum(int(line.split()[1]) * 1024 for line in lines if line.startswith(('RssAnon:', 'RssShmem:')))


def cpu_seconds(pid):
    fields = pathlib.Path(f'/proc/{pid}/stat').read_text().rsplit(')', 1)[1].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf('SC_CLK_TCK')


def run(command, allowed):
    """Runs to the end; CPU seconds and peak RssAnon. Anything but an allowed exit status is an error, not a figure."""
    before = os.times()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    peak = 0
    while process.poll() is None:
        peak = max(peak, anon_bytes(process.pid))
        time.sleep(0.01)
    after = os.times()
    if process.returncode not in allowed:
        raise SystemExit(f'{" ".join(map(str, command))} ended with {process.returncode}')
    return (after.children_user + after.children_system) - (before.children_user + before.children_system), peak


def median_run(command, allowed, times=3):
    figures = [run(command, allowed) for _ in range(times)]
    return sorted(seconds for seconds, _ in figures)[len(figures) // 2], max(peak for _, peak in figures)


def lab_run(cli, scenario, allowed, times=3):
    figures = []
    for _ in range(times):
        with tempfile.TemporaryDirectory() as folder:
            figures.append(run([cli, 'lab', 'run', '--scenario', scenario, '--seed', '7', '--quiet', '--journal', f'{folder}/journal'], allowed))
    return sorted(seconds for seconds, _ in figures)[len(figures) // 2], max(peak for _, peak in figures)


def compare_rows(cli, row):
    """settings compare over folders of growing size; the larger pairs differ in ten places."""
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        active, staging = configurations.copied(folder / 'a'), configurations.copied(folder / 'b')
        seconds, peak = median_run([cli, 'settings', 'compare', active, staging], [0])
        row('settings compare, two Contoso', seconds, peak, '< 0.3 s of CPU, < 60 MB', seconds < 0.3 and peak < 60e6)

        def larger(make, count):
            pair = [make(folder / f'{make.__name__}{count}{side}', count, changed) for side, changed in (('a', 0), ('b', 10))]
            return median_run([cli, 'settings', 'compare', *pair], [1])

        thousand, _ = larger(configurations.with_units, 1000)
        seconds, peak = larger(configurations.with_units, 10000)
        row('settings compare, 10,000 OUs', seconds, peak, '< 1 s of CPU', seconds < 1)
        row('... as against 1,000 OUs', seconds, peak, f'<= 12 x {thousand:.2f} s', seconds <= 12 * thousand)
        seconds, peak = larger(configurations.with_rules, 1000)
        row('settings compare, 1,000 rules', seconds, peak, '< 1 s of CPU', seconds < 1)


RULE = """New-ADSyncRule  `
-Name 'Rule {0}' `
-Identifier '{0:08x}-2222-4333-8444-555555555555' `
-Description '{1}' `
-Direction 'Inbound' `
-Precedence {0} `
-SourceObjectType 'user' `
-TargetObjectType 'person' `
-Connector '11111111-2222-4333-8444-555555555555' `
-LinkType 'Join' `
-OutVariable syncRule


Add-ADSyncAttributeFlowMapping  `
-SynchronizationRule $syncRule[0] `
-Source @('department') `
-Destination 'department' `
-FlowType 'Direct' `
-ValueMergeType 'Update' `
-OutVariable syncRule


Add-ADSyncRule  `
-SynchronizationRule $syncRule[0]


"""


def rules_rows(cli, baseline, row):
    """rules rewrite: one export of 200 kB and 200 rules, and a batch of 10,000 files."""
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        (folder / 'map.json').write_text('{"schema":"swingbridge/connector-map/1","connectors":[{"from":"11111111-2222-4333-8444-555555555555",'
                                         '"to":"99999999-2222-4333-8444-555555555555"}]}')
        (folder / 'one').mkdir()
        text = ''.join(RULE.format(number, 'x' * 350) for number in range(200))
        (folder / 'one' / 'export.ps1').write_text(text)
        (folder / 'many').mkdir()
        for number in range(10000):
            (folder / 'many' / f'rule{number}.ps1').write_text(RULE.format(number, 'one of many'))
        rounds = iter(range(1000))

        def rewrite(inputs, times):
            figures = [run([cli, 'rules', 'rewrite', '--quiet', '--map', folder / 'map.json', '--output', folder / f'out{next(rounds)}', *inputs], [0])
                       for _ in range(times)]
            return sorted(seconds for seconds, _ in figures)[len(figures) // 2], max(peak for _, peak in figures)

        seconds, peak = rewrite([folder / 'one' / 'export.ps1'], 5)
        row(f'rules rewrite, {len(text) // 1000} kB, 200 rules', seconds, peak, '< 0.02 s beyond the start', seconds - baseline < 0.02)
        seconds, peak = rewrite(sorted((folder / 'many').iterdir()), 1)
        row('rules rewrite, 10,000 files', seconds, peak, '< 5 s of CPU, < 64 MB', seconds < 5 and peak < 64e6)


def wizard(program):
    """CPU seconds from start to the first visible page, and RssAnon once the contoso rehearsal is open."""
    with tempfile.TemporaryDirectory() as folder:
        display = f':{90 + os.getpid() % 100}'
        server = subprocess.Popen(['Xvfb', display, '-screen', '0', '1280x800x24'], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        environment = {**os.environ, 'DISPLAY': display}
        environment.pop('QT_QPA_PLATFORM', None)
        try:
            time.sleep(1)
            process = subprocess.Popen([program, '--lab', 'contoso', '--folder', folder], env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
            try:
                subprocess.run(['xdotool', 'search', '--sync', '--onlyvisible', '--name', 'Swingbridge'], env=environment, check=True, timeout=30,
                               stdout=subprocess.DEVNULL)
                seconds = cpu_seconds(process.pid)
                time.sleep(2)
                return seconds, anon_bytes(process.pid)
            finally:
                process.terminate()
                process.wait()
        finally:
            server.terminate()
            server.wait()


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument('bin', type=pathlib.Path)
    parser.add_argument('--format', choices=['text', 'json'], default='text')
    parser.add_argument('--large', action='store_true', help='also the scenario large (a minute of CPU)')
    parser.add_argument('--exports', action='store_true', help='also files of pending exports (2 GB of disk, some minutes)')
    parser.add_argument('--huge', action='store_true', help='with --exports: also a file of 25 GB, where the disk has room')
    parser.add_argument('--strict', action='store_true', help='end with status 1 when a goal is missed, and print figures for results.py')
    options = parser.parse_args()
    cli = options.bin / 'swingbridge-cli'
    baseline, _ = median_run([cli, '--version'], [0], 5)
    rows = []

    def row(name, seconds, peak, goal, met, against='swingbridge-cli --version', against_seconds=baseline):
        rows.append({'name': name, 'baseline': against, 'ratio': round(seconds / max(against_seconds, 0.001), 2), 'seconds': round(seconds, 3),
                     'baselineSeconds': round(against_seconds, 3), 'peakAnonBytes': peak, 'instructions': None, 'goal': goal, 'met': met})

    seconds, peak = lab_run(cli, 'clean', [0])
    row('lab run --scenario clean', seconds, peak, '< 2 s of CPU', seconds < 2)
    seconds, peak = lab_run(cli, 'contoso', [1])
    row('lab run --scenario contoso', seconds, peak, 'none', True)
    compare_rows(cli, row)
    rules_rows(cli, baseline, row)
    journals.rows(cli, median_run, row)
    if options.exports:
        sizes = [(2, 1)] + [(10, 5)] * options.large + [(49, 25)] * options.huge
        export_files.rows(cli, options.bin, median_run, row, sizes)
    if options.large:
        seconds, peak = lab_run(cli, 'large', [1], 1)
        row('lab run --scenario large', seconds, peak, '< 60 s of CPU, < 600 MB', seconds < 60 and peak < 600e6)
    if shutil.which('Xvfb') and shutil.which('xdotool'):
        seconds, peak = wizard(options.bin / 'swingbridge')
        row('wizard, start to first page', seconds, peak, '< 0.5 s, < 150 MB RssAnon on contoso', seconds < 0.5 and peak < 150e6)
    else:
        print('The wizard was not measured: Xvfb or xdotool is missing.', file=os.sys.stderr)

    commit = subprocess.run(['git', 'rev-parse', '--short', 'HEAD'], capture_output=True, text=True, cwd=pathlib.Path(__file__).parent).stdout.strip()
    if options.format == 'json':
        print(json.dumps({'schema': 'swingbridge/bench/1', 'machine': f'{platform.machine()}, {os.cpu_count()} cores', 'commit': commit, 'rows': rows}, indent=1))
        return
    print(f'{"what":32} {"CPU s":>8} {"ratio":>7} {"RssAnon MB":>11}  goal')
    for one in rows:
        print(f'{one["name"]:32} {one["seconds"]:8.2f} {one["ratio"]:7.2f} {one["peakAnonBytes"] / 1e6:11.1f}  {one["goal"]}{"" if one["met"] else "  (missed)"}')
    if options.strict:
        for one in rows:
            print(f'figure: {one["name"]}, as against {one["baseline"]} = {one["ratio"]} times')
            print(f'figure: {one["name"]} = {one["seconds"]} s')
            print(f'figure: {one["name"]}, peak = {one["peakAnonBytes"]} bytes')
        raise SystemExit(0 if all(one['met'] for one in rows) else 1)


if __name__ == '__main__':
    main()
