# SPDX-FileCopyrightText: 2026 The Swingbridge authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Usage: results.py JUNIT.xml RESULT.json   turns CTest's record of a run into one JSON document.

A line of a test's output that holds "figure: NAME = VALUE [UNIT]" becomes one of its figures; VALUE is a number where it
reads as one.
"""
import datetime
import json
import os
import pathlib
import platform
import re
import subprocess
import sys
import xml.etree.ElementTree


def commit():
    answer = subprocess.run(['git', 'rev-parse', 'HEAD'], capture_output=True, text=True, check=False)
    return answer.stdout.strip() or None


def number(word):
    for form in (int, float):
        try:
            return form(word)
        except ValueError:
            continue
    return word


def figures(output):
    form = re.compile(r'\bfigure: (.+?) = (\S+)(?: (.+?))?\s*$')
    return [{'name': found[1], 'value': number(found[2]), 'unit': found[3]} for found in map(form.search, output.splitlines()) if found]


def read(case):
    output = case.findtext('system-out') or ''
    return {'name': case.get('name'), 'seconds': float(case.get('time')), 'result': outcome(case), 'figures': figures(output),
            'output': output.splitlines()[-40:]}


def outcome(case):
    if case.find('skipped') is not None:
        return 'skipped'
    return 'passed' if case.get('status') == 'run' else 'failed'


def main(junit, result):
    cases = xml.etree.ElementTree.parse(junit).getroot().iter('testcase')
    tests = [read(case) for case in cases]
    document = {'date': datetime.datetime.now(datetime.timezone.utc).strftime('%Y-%m-%dT%H:%M:%SZ'), 'commit': commit(),
                'machine': {'system': platform.platform(), 'processor': platform.machine(), 'processors': os.cpu_count()},
                'failed': sum(test['result'] == 'failed' for test in tests),
                'skipped': sum(test['result'] == 'skipped' for test in tests), 'tests': tests}
    pathlib.Path(result).parent.mkdir(parents=True, exist_ok=True)
    pathlib.Path(result).write_text(json.dumps(document, indent=1, ensure_ascii=False) + '\n', encoding='utf-8')


main(*sys.argv[1:])
