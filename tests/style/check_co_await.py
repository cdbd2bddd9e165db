# SPDX-FileCopyrightText: 2026 The Swingbridge authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Rejects the co_await statements that GCC 12 miscompiles.

GCC 12.2 destroys twice any aggregate written in braces, and any lambda with captures, that is
created inside a full-expression containing co_await; it also miscompiles `c ? co_await a : co_await b`
and rejects initialiser lists there ("array used as initializer"). Name the value first, then await.
"""
import pathlib
import re
import sys


def awaits(text):
    text = re.sub(r'/\*.*?\*/', lambda m: '\n' * m.group().count('\n'), text, flags=re.S)
    text = re.sub(r'//[^\n]*', '', text)
    text = re.sub(r'"(?:\\.|[^"\\\n])*"', '""', text)
    for match in re.finditer(r'\bco_await\b', text):
        start = max(text.rfind(mark, 0, match.start()) for mark in ';{}') + 1
        end, depth = match.end(), 0
        while end < len(text):
            if text[end] in '({[':
                depth += 1
            elif text[end] in ')}]':
                depth -= 1
            if depth < 0 or (text[end] == ';' and depth == 0):
                break
            end += 1
        yield text.count('\n', 0, match.start()) + 1, text[start:match.start()], text[match.end():end]


def main(roots):
    failures = 0
    for path in sorted(p for root in roots for p in pathlib.Path(root).rglob('*') if p.suffix in ('.cpp', '.h')):
        for line, before, after in awaits(path.read_text(encoding='utf-8')):
            if '{' in after or re.search(r'\[[^\]]*\]\s*\(', after) or '?' in before + after:
                print(f'{path}:{line}: name it first, then co_await it')
                failures += 1
    return 1 if failures else 0


sys.exit(main(sys.argv[1:]))
