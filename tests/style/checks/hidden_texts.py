# SPDX-FileCopyrightText: 2026 The Swingbridge authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""No text hides from lupdate: it does not see through macros, so a text in one is never translated."""
import re

WRAPPED = re.compile(r'^\s*#\s*define\b.*\b(?:QT_TRANSLATE_NOOP\w*|QT_TR_NOOP\w*|translate|tr)\s*\(')


def concerns(path):
    return path.parts[0] in ('app', 'wizard-pages') and path.suffix in ('.cpp', '.h')


def problems(path, text):
    for number, line in enumerate(text.replace('\\\n', ' ').splitlines(), 1):
        if WRAPPED.search(line):
            yield number, 'write the call out where the text stands'


BAD = {'app/a.cpp': '#define TEXT(x) QT_TRANSLATE_NOOP("A", x)\n', 'app/b.cpp': '#define ROW(a, b) Row{a, \\\n QT_TR_NOOP(b)}\n',
       'wizard-pages/c.h': '#  define SAY(x) QCoreApplication::translate("A", x)\n'}
GOOD = {'app/a.cpp': 'const char *text = QT_TRANSLATE_NOOP("A", "b");\n#define Q_DECLARE_SOMETHING(x) x\n'}
