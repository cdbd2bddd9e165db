#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Swingbridge authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Stands where ssh or powershell.exe would: writes down its arguments and its standard input, and answers each request with an empty result."""
import base64
import json
import os
import re
import sys

folder = os.environ['SWINGBRIDGE_RECORD']
with open(f'{folder}/argv.{os.getpid()}', 'wb') as argv:
    argv.write(b'\0'.join(os.fsencode(word) for word in sys.argv))
begins = re.compile(rb'[0-9a-f]{32} [0-9]+ [0-9a-f]{64} ')
frame = b''
with open(f'{folder}/stdin.{os.getpid()}', 'wb') as record:
    for line in sys.stdin.buffer:
        record.write(line)
        if line != b'.\n':
            frame = frame + line.rstrip(b'\n') if frame or begins.match(line) else b''
            continue
        record.flush()
        token, _, _, data = frame.decode().split(' ')
        frame = b''
        result = {'version': '1.0.0'}
        reply = {'protocol': 1, 'operationId': json.loads(base64.b64decode(data))['operationId'], 'ok': True, 'result': result,
                 'receipt': None, 'observed': None, 'agent': {'version': '1.0.0', 'sha256': None}}
        sys.stdout.write(f'<<swingbridge {token}\n{json.dumps(reply)}\n{token} swingbridge>>\n')
        sys.stdout.flush()
