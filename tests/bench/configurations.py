# SPDX-FileCopyrightText: 2026 The Swingbridge authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Exported configurations of any size for bench.py, made of the lab's Contoso: more organizational units, more custom rules."""
import pathlib
import re
import shutil
import uuid

CONTOSO = pathlib.Path(__file__).parent.parent.parent / 'resources' / 'lab' / 'contoso'


def identifier(number):
    return str(uuid.uuid5(uuid.NAMESPACE_OID, f'swingbridge bench {number}'))


def copied(folder):
    shutil.copytree(CONTOSO, folder)
    return folder


def rewrite(path, change):
    text = path.read_bytes().decode('utf-8-sig')
    path.write_bytes(change(text).encode('utf-8'))


def with_units(folder, count, changed=0):
    """Contoso whose directory connector names `count` organizational units; every tenth is out. The last `changed` are not so."""
    copied(folder)
    units = [f'OU=Branch {i},OU=Region {i % 97},OU=CORP,DC=contoso,DC=com' for i in range(count)]
    out = [i % 10 == 0 for i in range(count)]
    for i in range(count - changed, count):
        out[i] = not out[i]
    exclusions = ''.join(f'<exclusion>{unit}</exclusion>' for unit, is_out in zip(units, out) if is_out)
    inclusions = ''.join(f'<inclusion>{unit}</inclusion>' for unit, is_out in zip(units, out) if not is_out)

    def listed(text):
        return text.replace('</exclusions>', exclusions + '</exclusions>').replace('</inclusions>', inclusions + '</inclusions>')

    for path in (folder / 'Connectors').iterdir():
        if '<category>AD</category>' in path.read_bytes().decode('utf-8-sig'):
            rewrite(path, listed)
    return folder


def with_rules(folder, count, changed=0):
    """Contoso with `count` custom rules, copies of a standard rule of 14 flows without its tag; the last `changed` write something else."""
    copied(folder)
    rules = folder / 'SynchronizationRules'
    pattern = next(text for text in sorted(path.read_bytes().decode('utf-8-sig') for path in rules.iterdir()) if '<name>In from AD - Group Common</name>' in text)
    for i in range(count):
        name = identifier(i)
        text = re.sub(r'<id>[^<]*</id>', f'<id>{{{name}}}</id>', pattern, count=1)
        text = re.sub(r'<name>[^<]*</name>', f'<name>In from AD - Bench {i}</name>', text, count=1)
        text = re.sub(r'<immutable-tag>[^<]*</immutable-tag>', '<immutable-tag />', text, count=1)
        text = re.sub(r'<precedence>[^<]*</precedence>', f'<precedence>{1000 + i}</precedence>', text, count=1)
        if i >= count - changed:
            text = re.sub(r'<dest>[^<]*</dest>', '<dest>extensionAttribute15</dest>', text, count=1)
        (rules / f'SynchronizationRule_{{{name}}}.xml').write_text(text, encoding='utf-8')
    return folder
