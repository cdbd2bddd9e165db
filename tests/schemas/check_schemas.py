# SPDX-FileCopyrightText: 2026 The Swingbridge authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Usage: check_schemas.py SCHEMAS   every schema is a good one and closed: a document with an unlisted key is refused.

For each schema a document is made from it; it has to be accepted as it is, and refused with a key more at any
place and with a required key less.
"""
import copy
import json
import pathlib
import re
import sys

import jsonschema

OPEN = {('journal', 'payload')}  # what an entry holds is said in app/migration/README.md, by kind
GUID = '^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$'
PATTERNS = {GUID: '00000000-0000-0000-0000-000000000001', r'^G\d{2}$': 'G01', '^[0-9a-f]{8}$': '0' * 8, '^[0-9a-f]{64}$': '0' * 64}


def sample(schema, root):
    """A document that a schema accepts, with one element in every list and every key."""
    if '$ref' in schema:
        return sample(root['$defs'][schema['$ref'].rsplit('/', 1)[1]], root)
    for word in ('anyOf', 'oneOf'):
        if word in schema:
            return sample(schema[word][0], root)
    if 'const' in schema:
        return schema['const']
    if 'enum' in schema:
        return schema['enum'][0]
    kind = schema['type'] if isinstance(schema['type'], str) else schema['type'][0]
    if kind == 'object':
        if isinstance(schema.get('additionalProperties'), dict):
            return {'name': sample(schema['additionalProperties'], root)}
        return {key: sample(value, root) for key, value in schema.get('properties', {}).items()}
    if kind == 'array':
        return [sample(schema['items'], root)]
    if kind == 'string':
        pattern = schema.get('pattern')
        return PATTERNS.get(pattern, '2026-11-21T20:00:00Z' if pattern else 'text')
    return {'integer': schema.get('minimum', 0), 'number': 0.5, 'boolean': True, 'null': None}[kind]


def objects(document, path=()):
    """Every object inside a document, by its path."""
    if isinstance(document, dict):
        yield path
    items = document.items() if isinstance(document, dict) else enumerate(document) if isinstance(document, list) else ()
    for key, value in items:
        yield from objects(value, path + (key,))


def at(document, path):
    for key in path:
        document = document[key]
    return document


def problems(name, schema):
    jsonschema.Draft202012Validator.check_schema(schema)
    validator = jsonschema.Draft202012Validator(schema)
    good = sample(schema, schema)
    for error in validator.iter_errors(good):
        yield f'{name}: refuses the document made from it: {error.json_path}: {error.message}'
    for path in objects(good):
        where = '/'.join(map(str, path)) or 'the document'
        if (name, path[-1] if path else '') in OPEN:
            continue
        document = copy.deepcopy(good)
        at(document, path)['unlisted'] = {'no': 'such thing'}
        if validator.is_valid(document):
            yield f'{name}: accepts an unlisted key in {where}'
    for key in schema.get('required', []):
        document = {other: value for other, value in good.items() if other != key}
        if validator.is_valid(document):
            yield f'{name}: accepts a document without {key}'


def main(folder):
    found, count = [], 0
    for path in sorted(pathlib.Path(folder).glob('*.json')):
        count += 1
        name = re.sub(r'-\d+\.json$', '', path.name)
        schema = json.loads(path.read_text(encoding='utf-8'))
        if schema.get('title') != f'swingbridge/{name}/1':
            found.append(f'{name}: its title is not its name')
        found += problems(name, schema)
    leaky = {'type': 'object', 'required': [], 'properties': {'a': {'type': 'object', 'properties': {}}}}
    if len(list(problems('leaky', leaky))) != 2:
        found.append('the check accepts a schema that is open')
    print('\n'.join(found) if found else f'{count} schemas, all closed')
    return 1 if found or not count else 0


sys.exit(main(*sys.argv[1:]))
