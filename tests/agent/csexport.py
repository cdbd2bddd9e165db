#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Swingbridge authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Stands in for csexport.exe: csexport "<connector>" <file.xml> /f:x; an existing file is not overwritten (adsync.md 4)."""
import sys

connector, path, option = sys.argv[1:]
if option != '/f:x':
    sys.exit(2)
with open(path, 'x', encoding='utf-8') as out:
    out.write(f'<?xml version="1.0"?><cs-objects><!-- {connector} --></cs-objects>')
