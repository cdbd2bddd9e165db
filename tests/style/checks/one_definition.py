# SPDX-FileCopyrightText: 2026 The Swingbridge authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A name is defined once: two headers with a class of the same name would be mixed up silently when linked together."""
import re

DEFINITION = re.compile(r'^(?:class|struct|enum class|enum)\s+(?:\[\[\w+\]\]\s+)?(\w+)(?:\s+final)?\s*(?::(?!:)[^;{]*)?\{', re.M)
NAMESPACE = re.compile(r'^(?:inline )?namespace ([\w:]+)\s*\{', re.M)
HOMES = {}


def prepare(root):
    HOMES.clear()


def concerns(path):
    return path.parts[0] in ('app', 'wizard-pages') and path.suffix == '.h'


def problems(path, text):
    text = re.sub(r'//[^\n]*', '', text)
    for match in DEFINITION.finditer(text):
        spaces = [space.group(1) for space in NAMESPACE.finditer(text, 0, match.start())]
        name = '::'.join(spaces + [match.group(1)])
        home = HOMES.setdefault(name, path)
        if home != path:
            yield text.count('\n', 0, match.start()) + 1, f'{name} is defined in {home} too: give one of them another name'


BAD = {'app/a/B.h': 'namespace swingbridge {\nclass A\n{\n};\nenum class A { X };\n}\n'}
GOOD = {'app/a/C.h': 'namespace swingbridge {\nclass C;\nclass D final : public C\n{\n};\n}\n'}
HOMES['swingbridge::A'] = 'app/a/A.h'  # the bad sample's other header
