# SPDX-FileCopyrightText: 2026 The Swingbridge authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The rows of bench.py about files of pending exports: every program reads the same file, which is in the page cache."""
import pathlib
import shutil
import subprocess
import sys
import tempfile

import huge_object

HERE = pathlib.Path(__file__).parent
HEAD, TAIL = b'<cs-objects>', b'</cs-objects>'
MEMORY = 256e6


def generated(path, users, mix, *options):
    subprocess.run([sys.executable, HERE / 'gen_csexport.py', path, '--users', str(users), '--mix', mix, *options], check=True, stdout=subprocess.DEVNULL)
    return path


def repeated(source, times, path):
    """The objects of a capture, so many times over."""
    with open(path, 'wb') as out:
        out.write(HEAD)
        for _ in range(times):
            with open(source, 'rb') as capture:
                capture.seek(len(HEAD))
                left = source.stat().st_size - len(HEAD) - len(TAIL)
                while left > 0:
                    piece = capture.read(min(left, 1 << 22))
                    out.write(piece)
                    left -= len(piece)
        out.write(TAIL)
    return path


def has_room(folder, gigabytes):
    if shutil.disk_usage(folder).free > gigabytes * 1.2e9 + 2e9:
        return True
    print(f'No room for a file of {gigabytes} GB: it was not measured.', file=sys.stderr)
    return False


def speed_rows(cli, tools, file, median_run, row):
    size = file.stat().st_size / 1e6
    lines, _ = median_run(['wc', '-l', file], [0])
    seconds, peak = median_run([cli, 'exports', 'summarize', file, '--format', 'json'], [0])
    what = f'exports summarize, {size:.0f} MB'
    row(what, seconds, peak, '<= 12 x wc -l (6 x hoped for), < 256 MB', seconds <= 12 * lines and peak < MEMORY, 'wc -l', lines)
    if shutil.which('xmllint'):
        stream, _ = median_run(['xmllint', '--stream', '--noout', file], [0], 1)
        row(what, seconds, peak, '5 x as fast as xmllint --stream (10 x hoped for)', stream >= 5 * seconds, 'xmllint --stream', stream)
    else:
        print('xmllint is missing: not compared with it.', file=sys.stderr)
    plain, _ = median_run([tools / 'plain_reader', file], [0], 1)
    row(what, seconds, peak, '10 x as fast as QXmlStreamReader (25 x hoped for)', plain >= 10 * seconds, 'QXmlStreamReader', plain)
    found, peak = median_run([tools / 'export_store', 'boundaries', file], [0])
    row('... boundaries of objects alone', found, peak, '<= 4 x wc -l', found <= 4 * lines, 'wc -l', lines)
    stored, peak = median_run([tools / 'export_store', 'filter', file, 'zzz'], [0])
    row('... stored, indexed, filtered', stored, peak, '<= 3 x exports summarize, < 256 MB', stored <= 3 * seconds and peak < MEMORY, 'exports summarize', seconds)
    judged, peak = median_run([cli, 'exports', 'verify', file], [0, 1])
    row('... stored, indexed and judged', judged, peak, '< 256 MB', peak < MEMORY, 'exports summarize', seconds)


def filter_row(tools, folder, row):
    """A million changes: what is typed is answered at once."""
    small = generated(folder / 'changes.xml', 25000, '0,100,0', '--holograms', 'none', '--nometa')
    file = repeated(small, 40, folder / 'million.xml')
    for words, name in (('specialist', 'nothing to find'), ('dept', 'much to find')):
        answer = subprocess.run([tools / 'export_store', 'filter', file, words], check=True, capture_output=True, text=True).stdout.split()
        first, changes = float(answer[0]) / 1000, int(answer[3])
        row(f'first rows of {changes:,} changes, {name}', first, 0, '< 0.1 s', first < 0.1)
    file.unlink()


def memory_rows(cli, tools, file, median_run, row, sizes):
    """Peaks at growing sizes; from one gigabyte on they must not grow with the file."""
    peaks = {}
    for times, gigabytes in sizes:
        if not has_room(file.parent, gigabytes):
            continue
        large = repeated(file, times, file.parent / 'large.xml')
        for what, command, ends in (('summarize', [cli, 'exports', 'summarize', large], [0]), ('stored', [tools / 'export_store', 'filter', large, 'zzz'], [0])):
            seconds, peak = median_run(command, ends, 1)
            before = peaks.setdefault(what, peak)
            row(f'exports, {gigabytes} GB, {what}', seconds, peak, '< 256 MB, < 5 % more than at 1 GB', peak < MEMORY and peak <= 1.05 * before + 1e6)
        large.unlink()


def huge_rows(cli, tools, folder, median_run, row):
    file = folder / 'huge.xml'
    for what in ('value', 'members'):
        huge_object.write(file, 290, what)
        for name, command in (('summarize', [cli, 'exports', 'summarize', file]), ('stored', [tools / 'export_store', 'filter', file, 'zzz']),
                              ('list', [cli, 'exports', 'list', file])):
            seconds, peak = median_run(command, [0], 1)
            row(f'one object of 290 MB ({what}), {name}', seconds, peak, '< 256 MB', peak < MEMORY)
    file.unlink()


def rows(cli, tools, median_run, row, sizes):
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        file = generated(folder / 'exports.xml', 50000, '10,80,10', '--holograms', 'low')
        speed_rows(cli, tools, file, median_run, row)
        memory_rows(cli, tools, file, median_run, row, sizes)
        filter_row(tools, folder, row)
        huge_rows(cli, tools, folder, median_run, row)
