# SPDX-FileCopyrightText: 2026 The Swingbridge authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A journal of 100,000 entries: a rehearsal's, gone on with as a patient program would have."""
import hashlib
import json
import pathlib
import sqlite3
import subprocess
import tempfile

COLUMNS = ['seq', 'utc', 'mono_ns', 'attempt_no', 'kind', 'phase', 'state', 'server', 'step', 'req_id', 'compensates', 'payload', 'prev']


def canonical(value):
    return json.dumps(value, sort_keys=True, separators=(',', ':'), ensure_ascii=False).encode()


def hashed(row):
    """SHA-256 of the row as guarded-switch.md 5 wants it."""
    told = dict(zip(COLUMNS, row))
    told['payload'] = json.loads(told['payload'])
    told['prev'] = told['prev'].hex()
    told['req_id'] = told['req_id'].hex() if told['req_id'] else None
    return hashlib.sha256(canonical({'format': 'swingbridge/journal/1', **told})).digest()


def lengthen(file, count):
    """Appends looks and remarks to the journal in \\a file until it has \\a count entries."""
    with sqlite3.connect(file) as database:
        last, utc, mono, attempt, prev = database.execute('SELECT seq,utc,mono_ns,attempt_no,hash FROM entry ORDER BY seq DESC LIMIT 1').fetchone()
        looks = database.execute("SELECT server,payload FROM entry WHERE kind='OBSERVED' ORDER BY seq").fetchall()
        for seq in range(last + 1, count + 1):
            server, payload = looks[seq % len(looks)] if seq % 4 == 0 else (None, canonical({'runs': seq, 'text': 'x' * (seq % 200)}))
            row = (seq, utc, mono, attempt, 'OBSERVED' if server else 'NOTE', 'switchover' if server else 'afterwards', 'DONE' if server else None,
                   server, None, None, None, payload, prev)
            prev = hashed(row)
            database.execute('INSERT INTO entry VALUES(?,?,?,?,?,?,?,?,?,?,?,?,?,?)', (*row, prev))
    database.close()


def rows(cli, median_run, row):
    """journal verify, status and resume against sqlite3 reading the same rows into sha256sum."""
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name) / 'journal'
        subprocess.run([cli, 'lab', 'run', '--scenario', 'clean', '--objects', '100', '--quiet', '--journal', folder], check=True, stdout=subprocess.DEVNULL)
        file = folder / 'journal.sqlite'
        lengthen(file, 100000)
        baseline, _ = median_run(['sh', '-c', f"sqlite3 '{file}' 'SELECT * FROM entry ORDER BY seq' | sha256sum"], [0])
        against = 'sqlite3 | sha256sum of the same rows'
        verify, peak = median_run([cli, 'journal', 'verify', folder], [0])
        row('journal verify, 100,000 entries', verify, peak, '< 3 s of CPU', verify < 3, against, baseline)
        seconds, peak = median_run([cli, 'status', '--offline', folder], [0])
        row('journal read, verified and folded, 100,000 entries', seconds, peak, '< 3 s of CPU', seconds < 3, against, baseline)
        seconds, peak = median_run([cli, 'resume', folder], [0])
        row('resume of a finished migration, 100,000 entries', seconds, peak, '< 1 s of CPU', seconds < 1, against, baseline)
