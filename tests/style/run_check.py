# SPDX-FileCopyrightText: 2026 The Swingbridge authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Usage: run_check.py NAME ROOT   runs checks/NAME.py over the project in ROOT.

A check is a module with a sentence as its docstring and
    concerns(path)         whether a file, by its path from ROOT, is looked at
    problems(path, text)   yields (line, what is wrong)
    BAD, GOOD              samples, {path: text}: before the tree is looked at, every BAD one has to be
                           refused and every GOOD one accepted, so that no check can rot into silence.
"""
import importlib
import os
import pathlib
import sys

TOP = ('app', 'wizard-pages', 'resources', 'translations', 'tests', 'packaging', '.ci')


def files(root):
    yield from (path for path in root.iterdir() if path.is_file() and not path.is_symlink())
    for top in TOP:
        for folder, folders, names in os.walk(root / top):
            folders[:] = sorted(name for name in folders if not name.startswith('__'))
            yield from (pathlib.Path(folder, name) for name in sorted(names))


def self_test(check):
    for path, text in check.BAD.items():
        if not check.concerns(pathlib.PurePosixPath(path)) or not list(check.problems(pathlib.PurePosixPath(path), text)):
            yield f'the check accepts its own bad sample {path}'
    for path, text in check.GOOD.items():
        if check.concerns(pathlib.PurePosixPath(path)) and list(check.problems(pathlib.PurePosixPath(path), text)):
            yield f'the check refuses its own good sample {path}'


def main(name, root):
    check = importlib.import_module(f'checks.{name}')
    found = list(self_test(check))
    looked_at = 0
    root = pathlib.Path(root)
    if hasattr(check, 'prepare'):
        check.prepare(root)
    for path in files(root):
        relative = pathlib.PurePosixPath(path.relative_to(root).as_posix())
        if check.concerns(relative):
            looked_at += 1
            text = path.read_text(encoding='utf-8', errors='replace')
            found += [f'{relative}:{line}: {what}' for line, what in check.problems(relative, text)]
    if not looked_at:
        found.append('the check found no file to look at')
    print('\n'.join(found) if found else f'{looked_at} files: {check.__doc__.strip().splitlines()[0]}')
    return 1 if found else 0


sys.exit(main(*sys.argv[1:]))
