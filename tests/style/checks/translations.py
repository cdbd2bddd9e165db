# SPDX-FileCopyrightText: 2026 The Swingbridge authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every text is translated: no unfinished, vanished or empty message in any language."""
import re
import xml.etree.ElementTree


def concerns(path):
    return path.parts[0] == 'translations' and path.suffix == '.ts'


def forms(translation):
    numerus = translation.findall('numerusform')
    return [form.text or '' for form in numerus] if numerus else [translation.text or '']


def places(text):
    return sorted(set(re.findall(r'%(?:L?\d|L?n)', text)))


def problems(path, text):
    for message in xml.etree.ElementTree.fromstring(text).iter('message'):
        translation, source = message.find('translation'), message.findtext('source') or ''
        if translation.get('type') or not all(forms(translation)):
            yield 1, f'not translated: {source!r}'
            continue
        plural = message.get('numerus') == 'yes'
        for form in forms(translation):
            wanted, have = places(source), places(form)
            if plural:  # "one object" need not say its number
                wanted, have = [p for p in wanted if 'n' not in p], [p for p in have if 'n' not in p]
            if wanted != have:
                yield 1, f'other places than in the source: {source!r}'


def sample(translation):
    return f'<TS><context><message><source>Of %1</source>{translation}</message></context></TS>'


BAD = {'translations/a.ts': sample('<translation type="unfinished">Von %1</translation>'),
       'translations/b.ts': sample('<translation></translation>'),
       'translations/c.ts': sample('<translation>Von %2</translation>')}
GOOD = {'translations/a.ts': sample('<translation>Von %1</translation>')}
