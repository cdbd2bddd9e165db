# SPDX-FileCopyrightText: 2026 The Swingbridge authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Usage: validate_results.py SCHEMAS/agent < LINES   each line is OPERATION, a tab, and the result of a reply: against its schema.

Without lines it says whether the schemas are good ones and closed: every object names its keys and refuses others, unless it is a map.
"""
import json
import pathlib
import sys

import jsonschema


def open_objects(schema, where):
    """Places where a schema takes keys that it does not name."""
    if isinstance(schema, dict):
        if schema.get('type') == 'object' and 'properties' in schema and schema.get('additionalProperties') is not False:
            yield where
        if schema.get('type') == 'object' and 'properties' not in schema and not isinstance(schema.get('additionalProperties'), dict):
            yield where
        for key, value in schema.items():
            yield from open_objects(value, f'{where}/{key}')
    elif isinstance(schema, list):
        for value in schema:
            yield from open_objects(value, where)


def main(folder):
    validators = {}
    found = []
    for path in sorted(pathlib.Path(folder).glob('*.json')):
        schema = json.loads(path.read_text(encoding='utf-8'))
        jsonschema.Draft202012Validator.check_schema(schema)
        if schema.get('title') != f'swingbridge/agent/{path.stem}/1':
            found.append(f'{path.stem}: its title is not its name')
        found += [f'{place}: open' for place in open_objects(schema, path.stem)]
        validators[path.stem] = jsonschema.Draft202012Validator(schema)
    if not list(open_objects({'type': 'object', 'properties': {}}, 'x')):
        found.append('an open schema is not found')
    count = 0
    for line in sys.stdin.read().splitlines():
        operation, _, text = line.partition('\t')
        count += 1
        for error in validators[operation].iter_errors(json.loads(text)):
            found.append(f'{operation}{error.json_path[1:]}: {error.message[:300]}')
    print('\n'.join(found) if found else f'{len(validators)} schemas, {count} results')
    return 1 if found or not validators else 0


sys.exit(main(*sys.argv[1:]))
