# SPDX-FileCopyrightText: 2026 The Swingbridge authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Name it, then await it: no statement with co_await that GCC 12 miscompiles.

GCC 12.2 destroys twice any aggregate written in braces, and any lambda with captures, that is
created inside a full-expression containing co_await; it also miscompiles `c ? co_await a : co_await b`
and rejects initialiser lists there ("array used as initializer").
"""
import re


def concerns(path):
    return path.parts[0] in ('app', 'wizard-pages', 'tests') and path.suffix in ('.cpp', '.h')


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


def problems(path, text):
    for line, before, after in awaits(text):
        if '{' in after or re.search(r'\[[^\]]*\]\s*\(', after) or '?' in before + after:
            yield line, 'name it first, then co_await it'


BAD = {'app/a/A.cpp': 'co_await run(Command{x});\n', 'app/a/B.cpp': 'co_await map([x] (int) { return x; });\n',
       'app/a/C.cpp': 'auto y = a ? co_await f() : co_await g();\n', 'app/a/D.cpp': 'co_await run({.name = x}, stop);\n'}
GOOD = {'app/a/A.cpp': 'const Command command(x);\nif (!(co_await run(command, stop))) {\n    return;\n}\n',
        'app/a/B.cpp': '// co_await run(Command{x});\n'}
