# SPDX-FileCopyrightText: 2026 The Swingbridge authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Nothing is put off: no reminder words in sources, scripts or papers."""
import re

WORDS = re.compile(r'\b(' + '|'.join(('TO' + 'DO', 'FIX' + 'ME', 'XX' + 'X', 'HA' + 'CK')) + r')\b')
SUFFIXES = ('.cpp', '.h', '.py', '.sh', '.cmake', '.ps1', '.md', '.txt', '.c')


def concerns(path):
    return path.suffix in SUFFIXES and path.parts[:2] != ('tests', 'data') and path.parts[0] != 'resources'


def problems(path, text):
    for number, line in enumerate(text.splitlines(), 1):
        if WORDS.search(line):
            yield number, 'do it now, or open an issue'


BAD = {'app/lab/A.cpp': '// ' + 'TO' + 'DO: later\n', 'README.md': 'FIX' + 'ME\n'}
GOOD = {'app/lab/A.cpp': '// TODOS is a Spanish word\n', 'tests/data/x/a.txt': 'TO' + 'DO\n'}
