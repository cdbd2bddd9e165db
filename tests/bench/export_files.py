# SPDX-FileCopyrightText: 2026 The Swingbridge authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The rows of bench.py about files of pending exports: every program reads the same file, which is in the page cache."""
import pathlib
import shutil
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).parent


def rows(cli, plain_reader, median_run, row):
    with tempfile.TemporaryDirectory() as name:
        file = pathlib.Path(name) / 'exports.xml'
        subprocess.run([sys.executable, HERE / 'gen_csexport.py', file, '--users', '50000', '--mix', '10,80,10', '--holograms', 'low'], check=True,
                       stdout=subprocess.DEVNULL)
        size = file.stat().st_size / 1e6
        lines, _ = median_run(['wc', '-l', file], [0])
        seconds, peak = median_run([cli, 'exports', 'summarize', file, '--format', 'json'], [0])
        what = f'exports summarize, {size:.0f} MB'
        row(what, seconds, peak, '<= 12 x wc -l (6 x hoped for), < 256 MB', seconds <= 12 * lines and peak < 256e6, 'wc -l', lines)
        if shutil.which('xmllint'):
            stream, _ = median_run(['xmllint', '--stream', '--noout', file], [0], 1)
            row(what, seconds, peak, '5 x as fast as xmllint --stream (10 x hoped for)', stream >= 5 * seconds, 'xmllint --stream', stream)
        else:
            print('xmllint is missing: not compared with it.', file=sys.stderr)
        plain, _ = median_run([plain_reader, file], [0], 1)
        row(what, seconds, peak, '10 x as fast as QXmlStreamReader (25 x hoped for)', plain >= 10 * seconds, 'QXmlStreamReader', plain)
        stored, peak = median_run([cli, 'exports', 'verify', file], [0, 1])
        row('... stored, indexed and judged', stored, peak, '< 256 MB', peak < 256e6, 'exports summarize', seconds)
