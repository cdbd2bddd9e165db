# SPDX-FileCopyrightText: 2026 The Swingbridge authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Usage: cross_check.py CLI SAMPLES   reads pending-export files with a slow parser of another kind (ElementTree, all in memory) and
asks swingbridge-cli about the same files: every object, change, value and count must agree."""
import collections
import csv
import json
import pathlib
import subprocess
import sys
import tempfile
import xml.etree.ElementTree

SECRET = ('password', 'pwd', 'secret')


def is_secret(name):
    low = name.lower()
    return low != 'lastpasswordchangetimestamp' and any(part in low for part in SECRET)


def slow_objects(path):
    """(id, dn, type, operation, newdn, changes) of each object with a delta; changes: name -> (adds, deletes)."""
    for element in xml.etree.ElementTree.parse(path).getroot().iter('cs-object'):
        delta = element.find('unapplied-export/delta')
        if delta is None:
            continue
        changes = collections.OrderedDict()
        for change in delta:
            if change.tag not in ('attr', 'dn-attr'):
                continue
            values = {'add': [], 'delete': []}
            for value in change:
                node = value.find('dn') if value.tag == 'dn-value' else value
                text = ''.join(node.itertext()) if node is not None else ''
                values['delete' if value.get('operation', 'add').lower() != 'add' else 'add'].append((text, value.get('encoding')))
            changes[change.get('name')] = (values['add'], values['delete'])
        yield element.get('id'), element.get('cs-dn'), element.get('object-type'), delta.get('operation'), delta.get('newdn'), changes


def asked(cli, *arguments):
    answer = subprocess.run([cli, *arguments], capture_output=True, text=True, encoding='utf-8', check=False)
    assert answer.returncode == 0, f'{arguments}: exit {answer.returncode}: {answer.stderr}'
    return answer.stdout


def expect(what, found, wanted):
    if found != wanted:
        sys.exit(f'{what}:\n  swingbridge-cli: {found}\n  slow parser:     {wanted}')


def check(cli, path):
    listed = [json.loads(line) for line in asked(cli, 'exports', 'list', str(path)).splitlines()]
    slow = list(slow_objects(path))
    expect(f'{path.name}: objects', [one['id'] for one in listed], [one[0] for one in slow])
    attributes = collections.Counter()
    for one, (identifier, dn, kind, operation, newdn, changes) in zip(listed, slow):
        where = f'{path.name}, {identifier}'
        expect(f'{where}: head', (one['dn'], one['objectType'], one['operation'], one['newDn']), (dn, kind, operation, newdn))
        expect(f'{where}: attributes', [change['name'] for change in one['changes']], list(changes))
        for change in one['changes']:
            adds, deletes = changes[change['name']]
            attributes[change['name']] += 1
            if is_secret(change['name']):
                expect(f'{where}, {change["name"]}: redacted', (change['redacted'], change['adds'], change['deletes']), (True, [], []))
            elif all(encoding is None for _, encoding in adds + deletes):
                expect(f'{where}, {change["name"]}: values', (change['adds'], change['deletes']),
                       ([text for text, _ in adds], [text for text, _ in deletes]))
    summary = json.loads(asked(cli, 'exports', 'summarize', str(path), '--format', 'json'))['files'][0]
    expect(f'{path.name}: bytes', summary['bytes'], path.stat().st_size)
    expect(f'{path.name}: sections', summary['sections']['unappliedExport'], len(slow))
    expect(f'{path.name}: attribute counts', {one['name']: one['objects'] for one in summary['attributes']}, dict(attributes))
    return len(slow)


def check_tables(cli, path, folder):
    """The CSV has a row for each change, and every value of the full one is in the file."""
    table, full = folder / 'table.csv', folder / 'full.csv'
    asked(cli, 'exports', 'summarize', str(path), '--csv', str(table), '--csv-full', str(full), '--csv-raw')
    slow = list(slow_objects(path))
    with table.open(encoding='utf-8-sig', newline='') as rows:
        expect('rows of the table', len(list(csv.DictReader(rows))), sum(max(1, len(one[5]) + (one[4] is not None)) for one in slow))
    with full.open(encoding='utf-8-sig', newline='') as rows:
        added = collections.Counter((row['DN'], row['Attribute'], row['Value']) for row in csv.DictReader(rows) if row['ValueOperation'] == 'add' and row['Attribute'] != 'DN')
    wanted = collections.Counter((dn, name, text) for _, dn, _, _, _, changes in slow for name, (adds, _) in changes.items() for text, _ in adds)
    expect('values of the full table', added, wanted)


def main(cli, samples):
    objects = sum(check(cli, path) for path in sorted(pathlib.Path(samples).glob('*.xml')) if int(path.name[:2]) <= 12)
    assert objects > 20, objects
    with tempfile.TemporaryDirectory() as name:
        made = pathlib.Path(name) / 'made.xml'
        asked(cli, 'lab', 'exports', '--objects', '3000', '--seed', '7', '--output', str(made))
        expect('objects made', check(cli, made), 3000)
        check_tables(cli, made, pathlib.Path(name))
        again = pathlib.Path(name) / 'again.xml'
        asked(cli, 'lab', 'exports', '--objects', '3000', '--seed', '7', '--output', str(again))
        expect('the same seed', again.read_bytes() == made.read_bytes(), True)
    print(f'{objects + 3000} objects agree')


main(*sys.argv[1:])
