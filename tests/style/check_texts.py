# SPDX-FileCopyrightText: 2026 The Swingbridge authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Usage: check_texts.py LUPDATE ROOT   every text of the sources stands in translations/*.ts, and none that is gone.

Runs lupdate on copies; where it would change a file, somebody forgot `cmake --build … --target update_translations`.
"""
import pathlib
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree


def texts(path, plural_only):
    return {(context.findtext('name'), message.findtext('source'), message.findtext('comment'))
            for context in xml.etree.ElementTree.parse(path).getroot().iter('context')
            for message in context.iter('message') if not plural_only or message.get('numerus') == 'yes'}


def differences(lupdate, root, file, folder):
    copy = folder / file.name
    shutil.copy(file, copy)
    plural_only = file.stem.endswith('_en')
    command = [lupdate, '-silent', '-no-obsolete', '-locations', 'none', '-extensions', 'cpp,h',
               '-I', root / 'app', '-I', root / 'wizard-pages', root / 'app', root / 'wizard-pages', '-ts', copy]
    subprocess.run([str(word) for word in command], check=True)
    have, want = texts(file, plural_only), texts(copy, plural_only)
    yield from (f'{file.name}: not in the file: {text[0]}: {text[1]!r}' for text in sorted(want - have, key=str))
    yield from (f'{file.name}: gone from the sources: {text[0]}: {text[1]!r}' for text in sorted(have - want, key=str))


def self_test(lupdate, folder):
    """A source with one text against an empty file: the check has to see it."""
    for name in ('app', 'wizard-pages', 'translations'):
        (folder / name).mkdir(parents=True)
    (folder / 'app/A.cpp').write_text('class A { Q_DECLARE_TR_FUNCTIONS(A) void f() { tr("Sentence"); } };\n', encoding='utf-8')
    empty = folder / 'translations/swingbridge_de.ts'
    empty.write_text('<!DOCTYPE TS><TS version="2.1" language="de_DE"></TS>', encoding='utf-8')
    if not list(differences(lupdate, folder, empty, folder)):
        yield 'the check does not see a text that is missing'


def main(lupdate, root):
    root = pathlib.Path(root)
    with tempfile.TemporaryDirectory() as scratch:
        found = list(self_test(lupdate, pathlib.Path(scratch, 'self')))
        for file in sorted((root / 'translations').glob('*.ts')):
            found += differences(lupdate, root, file, pathlib.Path(scratch))
    print('\n'.join(found))
    return 1 if found else 0


sys.exit(main(*sys.argv[1:]))
