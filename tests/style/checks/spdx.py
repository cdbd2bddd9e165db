# SPDX-FileCopyrightText: 2026 The Swingbridge authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every source, script and CMake file begins with the two SPDX lines."""
SUFFIXES = ('.cpp', '.h', '.py', '.sh', '.cmake', '.ps1', '.c')
COPYRIGHT = 'SPDX-FileCopyrightText: 2026 The Swingbridge authors'
LICENCE = 'SPDX-License-Identifier: GPL-3.0-or-later'


def concerns(path):
    if path.suffix == '.ps1' and path.parts[:2] == ('tests', 'data'):
        return False  # rule scripts are looked at byte for byte: a comment would be another script
    return path.suffix in SUFFIXES or path.name == 'CMakeLists.txt' or path.parts[0] == '.ci'


def problems(path, text):
    lines = text.lstrip('\ufeff').splitlines()
    if lines and lines[0].startswith('#!'):
        lines = lines[1:]
    if len(lines) < 2 or COPYRIGHT not in lines[0] or LICENCE not in lines[1]:
        yield 1, 'the two SPDX lines are missing'


HEAD = f'// {COPYRIGHT}\n// {LICENCE}\n'
BAD = {'app/foundation/A.h': '#pragma once\n', 'tests/a.py': f'# {COPYRIGHT}\nimport os\n', '.ci/run': '#!/bin/sh\ntrue\n'}
GOOD = {'app/foundation/A.h': HEAD, 'packaging/try.sh': '#!/bin/sh\n' + HEAD, 'README.md': '# Title\n'}
