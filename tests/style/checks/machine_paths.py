# SPDX-FileCopyrightText: 2026 The Swingbridge authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""No path of somebody's machine is written down."""
import re

SUFFIXES = ('.cpp', '.h', '.py', '.sh', '.cmake', '.ps1', '.md', '.txt', '.json', '.qrc', '.ts', '.c')
PATHS = re.compile(r'(?<![\w.}])/(?:' + '|'.join(('work', 'tmp', 'root', 'home', 'Users')) + r')/[\w.]')


def concerns(path):
    return path.suffix in SUFFIXES and path.parts[:2] != ('tests', 'data')


def problems(path, text):
    for number, line in enumerate(text.splitlines(), 1):
        if PATHS.search(line):
            yield number, 'a path of one machine: take it from an argument, from CMake or from QDir::temp()'


BAD = {'app/a/A.cpp': 'open("/' + 'tmp/x");\n', 'README.md': 'see /' + 'home/anna/x\n'}
GOOD = {'packaging/try.sh': 'mktemp "${TMPDIR:-/tmp}/x"\n', 'app/a/A.cpp': 'url("https://a.example/home/x");\n'}
