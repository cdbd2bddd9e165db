# SPDX-FileCopyrightText: 2026 The Swingbridge authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Usage: validate.py SCHEMAS NAME [--lines] < DOCUMENT   holds one document (or one a line) against NAME-1.json.

Other tests import check(): it returns what is wrong, one sentence each.
"""
import json
import pathlib
import sys

import jsonschema


def check(schemas, name, document):
    schema = json.loads(pathlib.Path(schemas, f'{name}-1.json').read_text(encoding='utf-8'))
    validator = jsonschema.Draft202012Validator(schema)
    return [f'{name}{error.json_path[1:]}: {error.message[:300]}' for error in validator.iter_errors(document)]


def main(schemas, name, *options):
    text = sys.stdin.read()
    documents = text.splitlines() if '--lines' in options else [text]
    if not documents:
        print('there is no document')
        return 1
    found = []
    for number, document in enumerate(documents, 1):
        try:
            found += check(schemas, name, json.loads(document))
        except json.JSONDecodeError as error:
            found.append(f'document {number} is no JSON: {error}')
    print('\n'.join(found))
    return 1 if found else 0


if __name__ == '__main__':
    sys.exit(main(*sys.argv[1:]))
