# SPDX-FileCopyrightText: 2026 The Swingbridge authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Includes point down only: the folders of app/ in the order of app/CMakeLists.txt, the pages above them all."""
import re

INCLUDE = re.compile(r'^\s*#\s*include\s*"([^"]+)"', re.M)
FOLDERS = ['foundation', 'async', 'servers', 'journal', 'migration']  # the samples' world until prepare()
PROJECT = {'app/journal/Journal.h', 'app/servers/Driver.h', 'wizard-pages/servers/ServersPage.h', 'wizard-pages/common/Strip.h'}


def prepare(root):
    listed = re.search(r'foreach\(folder IN ITEMS ([^)]+)\)', (root / 'app/CMakeLists.txt').read_text(encoding='utf-8'))
    FOLDERS[:] = listed.group(1).split()
    PROJECT.clear()
    PROJECT.update(path.relative_to(root).as_posix() for top in ('app', 'wizard-pages') for path in (root / top).rglob('*.h'))


def concerns(path):
    return path.parts[0] in ('app', 'wizard-pages') and path.suffix in ('.cpp', '.h') and len(path.parts) > 2


def home(path, include):
    """The file that an include names; both trees are include folders and have folders of the same name."""
    places = [f'{path.parts[0]}/{include}', f'app/{include}', f'wizard-pages/{include}']
    return next((place for place in places if place in PROJECT), None)


def problems(path, text):
    top, folder = path.parts[:2]
    for match in INCLUDE.finditer(text):
        line = text.count('\n', 0, match.start(1)) + 1
        target = home(path, match.group(1))
        if target is None:
            continue
        their_top, their_folder = target.split('/')[:2]
        if top == 'app' and their_top == 'wizard-pages':
            yield line, f'the engine does not know the wizard ({target})'
        elif top == their_top == 'app':
            if folder not in FOLDERS:
                yield line, f'app/{folder} is not in the list of app/CMakeLists.txt'
            elif their_folder in FOLDERS and FOLDERS.index(their_folder) > FOLDERS.index(folder):
                yield line, f'{folder} is below {their_folder}'
        elif their_top == 'wizard-pages' and folder == 'common' and their_folder != 'common':
            yield line, f'common is below {their_folder}'


BAD = {'app/servers/A.cpp': '#include "journal/Journal.h"\n', 'app/servers/B.h': '\n#include "common/Strip.h"\n',
       'wizard-pages/common/Strip.cpp': '#include "servers/ServersPage.h"\n'}
GOOD = {'app/migration/A.cpp': '#include "journal/Journal.h"\n', 'app/journal/J.cpp': '#include "servers/Driver.h"\n',
        'wizard-pages/servers/S.cpp': '#include "servers/Driver.h"\n#include "common/Strip.h"\n'}
