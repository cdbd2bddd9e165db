# SPDX-FileCopyrightText: 2026 The Swingbridge authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""No file of the program is over 400 lines long."""
LIMIT = 400


def concerns(path):
    return path.parts[0] in ('app', 'wizard-pages') and path.suffix in ('.cpp', '.h', '.md')


def problems(path, text):
    count = len(text.splitlines())
    if count > LIMIT:
        yield LIMIT + 1, f'{count} lines: split it by what it knows'


BAD = {'app/lab/Big.cpp': 'int x;\n' * 401}
GOOD = {'app/lab/Big.cpp': 'int x;\n' * 400, 'tests/app/lab/tst_big.cpp': 'int x;\n' * 500}
