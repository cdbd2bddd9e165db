# SPDX-FileCopyrightText: 2026 The Swingbridge authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Usage: huge_object.py OUT MEGABYTES value|members   a capture whose only object has about MEGABYTES: one value, or one group's members."""
import sys

HEAD = ('<cs-objects><cs-object cs-dn="CN={4242}" id="{{CC2B8D0B-4E57-5123-BE17-39D3AE3D9C51}}" object-type="{0}"><unapplied-export>'
        '<delta operation="update" dn="CN={4242}">').replace('{4242}', '{{4242}}')
TAIL = '</delta></unapplied-export></cs-object></cs-objects>'


def write(path, megabytes, what):
    left = megabytes * 1_000_000
    with open(path, 'w', encoding='ascii') as file:
        if what == 'value':
            file.write(HEAD.format('user') + '<attr name="info" operation="add" type="string" multivalued="false"><value>')
            block = 'words of a very long text ' * 4000
            while left > 0:
                file.write(block)
                left -= len(block)
            file.write('</value></attr>' + TAIL)
            return
        file.write(HEAD.format('group') + '<dn-attr name="member" operation="update" multivalued="true">')
        number = 0
        while left > 0:
            block = ''.join(f'<dn-value operation="add"><dn>CN={{{(number + i) * 2654435761 % 2**64:048X}}}</dn><anchor encoding="base64">'
                            + 'VQBzAGUAcgBf' * 9 + '</anchor></dn-value>' for i in range(1000))
            file.write(block)
            number += 1000
            left -= len(block)
        file.write('</dn-attr>' + TAIL)


if __name__ == '__main__':
    write(sys.argv[1], int(sys.argv[2]), sys.argv[3])
