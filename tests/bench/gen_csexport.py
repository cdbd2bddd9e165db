# SPDX-FileCopyrightText: 2026 The Swingbridge authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Synthetic csexport generator (own work). Layout follows the evidence listed in pending-exports.md.
usage: gen_csexport.py OUT --users N --mix add,upd,del --holograms low|high|none [--groups G --members M] [--seed S]
Writes one line, UTF-8, no BOM, no XML declaration, like the real tool is believed to."""
import argparse, base64, random, uuid, sys
from xml.sax.saxutils import escape
def A(s): return escape(s, {'"': '&quot;', '\n': '&#xA;', '\r': '&#xD;', '\t': '&#x9;'})
def guid(r): return '{%s}' % str(uuid.UUID(int=r.getrandbits(128), version=4)).upper()
def anchor_dn(u):
    b64 = base64.b64encode(u.bytes_le).decode()
    return b64, 'CN={%s}' % b64.encode().hex().upper()
def cloud(u, t='User'): return '%s_%s' % (t, u)
def b64a(s): return base64.b64encode(s.encode('utf-16-le')).decode()
FIRST = 'Anna Bjørn Chloé Dmitri Élise Fatima Günther Hanna Işık José Klára Łukasz Måns Núria Ólafur Paul Quỳnh René Søren Tomáš Umar Vlad Wei Xavier Yūko Zoë'.split()
LAST = "Andersen Brown Çelik Dąbrowski Evans Fischer García Hansen Ivanov Jørgensen Kowalska Lindström Müller Nguyễn O'Neill Petrov Rossi Schmidt Tanaka Wójcik".split()
def user_attrs(r, i, u, b64):
    f, l = r.choice(FIRST), r.choice(LAST); sam = 'u%07d' % i
    up = sam + '@corp.example.com'
    sid = base64.b64encode(b'\x01\x05' + r.randbytes(26)).decode()
    a = [('accountEnabled', 'boolean', 0, ['true']), ('alias', 'string', 0, [sam]), ('city', 'string', 0, ['Aarhus']),
         ('commonName', 'string', 0, [f + ' ' + l]), ('company', 'string', 0, ['Contoso & Sons <EU>']), ('country', 'string', 0, ['Denmark']),
         ('countryCode', 'integer', 0, ['0xd0']), ('countryLetterCode', 'string', 0, ['DK']), ('department', 'string', 0, ['Dept %d' % r.randrange(400)]),
         ('displayName', 'string', 0, ['%s %s' % (f, l)]), ('dnsDomainName', 'string', 0, ['corp.example.com']),
         ('extensionAttribute1', 'string', 0, ['E%06d' % r.randrange(10**6)]), ('givenName', 'string', 0, [f]),
         ('lastPasswordChangeTimestamp', 'string', 0, ['2025%02d%02d0815%02d.0Z' % (r.randrange(1, 13), r.randrange(1, 28), r.randrange(60))]),
         ('legacyExchangeDN', 'string', 0, ['/o=Contoso/ou=Exchange Administrative Group (FYDIBOHF23SPDLT)/cn=Recipients/cn=' + sam]),
         ('mail', 'string', 0, [up]), ('mobile', 'string', 0, ['+45 20%06d' % r.randrange(10**6)]),
         ('msExchMailboxGuid', 'binary', 0, [base64.b64encode(r.randbytes(16)).decode()]), ('msExchRecipientDisplayType', 'integer', 0, ['0xffffffff80000006']),
         ('netBiosName', 'string', 0, ['CORP']), ('onPremiseSecurityIdentifier', 'binary', 0, [sid]),
         ('onPremisesDistinguishedName', 'string', 0, ['CN=%s %s (%s),OU=Dept %d,OU=People,DC=corp,DC=example,DC=com' % (f, l, sam, r.randrange(400))]),
         ('onPremisesSamAccountName', 'string', 0, [sam]), ('onPremisesUserPrincipalName', 'string', 0, [up]),
         ('physicalDeliveryOfficeName', 'string', 0, ['Building %d' % r.randrange(90)]), ('postalCode', 'string', 0, ['8000']),
         ('preferredLanguage', 'string', 0, ['da-DK']),
         ('proxyAddresses', 'string', 1, ['SMTP:' + up, 'smtp:%s@example.mail.onmicrosoft.com' % sam, 'X500:/o=Contoso/ou=First Administrative Group/cn=Recipients/cn=' + sam]),
         ('sourceAnchor', 'string', 0, [b64]), ('surname', 'string', 0, [l]), ('telephoneNumber', 'string', 0, ['+45 87%06d' % r.randrange(10**6)]),
         ('title', 'string', 0, ['Specialist %d' % r.randrange(50)]), ('usageLocation', 'string', 0, ['DK']), ('userPrincipalName', 'string', 0, [up]), ('userType', 'string', 0, ['Member'])]
    return a
def val(v, t, op=None):
    return '<value%s%s>%s</value>' % (' operation="%s"' % op if op else '', ' encoding="base64"' if t == 'binary' else '', A(v))
def attr_h(n, t, mv, vs): return '<attr name="%s" type="%s" multivalued="%s">%s</attr>' % (n, t, 'true' if mv else 'false', ''.join(val(v, t) for v in vs))
def dnval(dn, anc=None, op=None):
    return '<dn-value%s><dn>%s</dn>%s</dn-value>' % (' operation="%s"' % op if op else '', A(dn), '<anchor encoding="base64">%s</anchor>' % anc if anc else '')
def entry(dn, oc, attrs, refs='', anc=None):
    return '<entry dn="%s">%s<primary-objectclass>%s</primary-objectclass><objectclass><oc-value>%s</oc-value></objectclass>%s%s</entry>' % (
        A(dn), '<anchor encoding="base64">%s</anchor>' % anc if anc else '', oc, oc, refs, ''.join(attr_h(*x) for x in attrs))
MA = '{B891884F-051E-4A83-95AF-2544101C9083}'
def meta(r, csop, conn=1, err=''):
    return ('<connector>%d</connector><connector-state>normal</connector-state><seen-by-import>1</seen-by-import><rebuild-in-progress>0</rebuild-in-progress>'
            '<obsoletion>0</obsoletion><need-full-sync>0</need-full-sync><placeholder-parent>0</placeholder-parent><placeholder-link>0</placeholder-link>'
            '<placeholder-delete>0</placeholder-delete><pending>0</pending><ref-retry>0</ref-retry><rename-retry>0</rename-retry>'
            '<sequencers><current><batch-number>%d</batch-number><sequence-number>%d</sequence-number></current><unapplied><batch-number>%d</batch-number><sequence-number>%d</sequence-number></unapplied><original><batch-number>1</batch-number><sequence-number>2</sequence-number></original></sequencers>'
            '<import-delta-operation>none</import-delta-operation><export-delta-operation>%s</export-delta-operation><pending-ref-delete>0</pending-ref-delete>'
            '<ma-id>%s</ma-id><ma-name>contoso.onmicrosoft.com - AAD</ma-name><partition-id>{3E4A6A3B-9C3F-4F0C-8C55-0B0D3B2C1A00}</partition-id>%s'
            '<mv-link lineage-id="%s" lineage-type="provisioning" lineage-time="2026-03-02 09:14:03.417">%s</mv-link>'
            '<last-import-delta-time>2026-03-02 09:20:11.003</last-import-delta-time><last-export-delta-time>2026-03-02 09:14:03.417</last-export-delta-time><partition-name>default</partition-name>'
            ) % (conn, r.randrange(9), r.randrange(10**6), r.randrange(9), r.randrange(10**6), csop, MA, err, guid(r), guid(r))
HN = ['synchronized-hologram', 'unapplied-export-hologram', 'escrowed-export-hologram', 'unconfirmed-export-hologram', 'pending-import-hologram']
def holo(mode, before, after):
    if mode == 'none': return ''
    out = ''
    for k, h in enumerate(HN):
        e = after if h == 'unapplied-export-hologram' else before
        if mode == 'low' and k > 1: out += '<%s/>' % h
        else: out += '<%s>%s</%s>' % (h, e, h) if e else '<%s/>' % h
    return out
def obj(r, i, kind, mode, withmeta=True):
    u = uuid.UUID(int=r.getrandbits(128), version=4); b64, dn = anchor_dn(u); oid = guid(r)
    at = user_attrs(r, i, u, b64); anc = b64a(cloud(uuid.UUID(int=r.getrandbits(128), version=4)))
    mgr = '<dn-attr name="manager" multivalued="false">%s</dn-attr>' % dnval(anchor_dn(uuid.UUID(int=r.getrandbits(128), version=4))[1], anc)
    full = entry(dn, 'user', at, mgr, anc)
    head = '<cs-object cs-dn="%s" id="%s" object-type="user">' % (dn, oid)
    if kind == 'add':
        d = '<delta operation="add" dn="%s"><primary-objectclass>user</primary-objectclass><objectclass><oc-value>user</oc-value></objectclass>%s%s</delta>' % (dn, mgr, ''.join(attr_h(*x) for x in at))
        body = holo(mode, '', entry(dn, 'user', at, mgr)); op = 'add'
    elif kind == 'delete':
        d = '<delta operation="delete" dn="%s"/>' % dn; body = holo(mode, full, ''); op = 'delete'
    else:
        k = r.choices(['dept', 'upn', 'proxy', 'newattr', 'clear'], [50, 4, 12, 30, 4])[0]; sam = 'u%07d' % i
        if k == 'dept': x = '<attr name="department" operation="update" type="string" multivalued="false">%s%s</attr>' % (val('Dept old', 'string', 'delete'), val('Dept new', 'string', 'add'))
        elif k == 'upn': x = '<attr name="userPrincipalName" operation="update" type="string" multivalued="false">%s%s</attr>' % (val(sam + '@corp.example.com', 'string', 'delete'), val(sam + '@new.example.com', 'string', 'add'))
        elif k == 'proxy': x = '<attr name="proxyAddresses" operation="update" type="string" multivalued="true">%s%s</attr>' % (val('smtp:%s@example.mail.onmicrosoft.com' % sam, 'string', 'delete'), val('smtp:%s@example.com' % sam, 'string', 'add'))
        elif k == 'newattr': x = '<attr name="onPremisesObjectIdentifier" operation="add" type="string" multivalued="false">%s</attr>' % val(str(u), 'string')
        else: x = '<attr name="mobile" operation="delete" type="string" multivalued="false"/>'
        d = '<delta operation="update" dn="%s"><anchor encoding="base64">%s</anchor>%s</delta>' % (dn, anc, x)
        body = holo(mode, full, full); op = 'modify'
    return head + '<unapplied-export>' + d + '</unapplied-export>' + body + (meta(r, op) if withmeta else '') + '</cs-object>'
def group(r, i, members, mode, op='add'):
    u = uuid.UUID(int=r.getrandbits(128), version=4); b64, dn = anchor_dn(u); anc = b64a(cloud(u, 'Group'))
    ms = ''.join(dnval(anchor_dn(uuid.UUID(int=r.getrandbits(128), version=4))[1], b64a(cloud(u)), None if op == 'add' else 'add') for _ in range(members))
    at = [('displayName', 'string', 0, ['Group %d' % i]), ('securityEnabled', 'boolean', 0, ['true']), ('sourceAnchor', 'string', 0, [b64])]
    if op == 'add':
        d = '<delta operation="add" dn="%s"><primary-objectclass>group</primary-objectclass><objectclass><oc-value>group</oc-value></objectclass><dn-attr name="member" multivalued="true">%s</dn-attr>%s</delta>' % (dn, ms, ''.join(attr_h(*x) for x in at))
    else:
        d = '<delta operation="update" dn="%s"><anchor encoding="base64">%s</anchor><dn-attr name="member" operation="update" multivalued="true">%s</dn-attr></delta>' % (dn, anc, ms)
    e = entry(dn, 'group', at, '<dn-attr name="member" multivalued="true">%s</dn-attr>' % ms.replace(' operation="add"', ''), anc)
    return '<cs-object cs-dn="%s" id="%s" object-type="group"><unapplied-export>%s</unapplied-export>%s%s</cs-object>' % (dn, guid(r), d, holo(mode, '' if op == 'add' else e, e), meta(r, 'add' if op == 'add' else 'modify'))
if __name__ == '__main__':
    p = argparse.ArgumentParser(); p.add_argument('out'); p.add_argument('--users', type=int, default=1000); p.add_argument('--mix', default='10,85,5')
    p.add_argument('--holograms', default='low', choices=['low', 'high', 'none']); p.add_argument('--groups', type=int, default=0); p.add_argument('--members', type=int, default=0)
    p.add_argument('--seed', type=int, default=1); p.add_argument('--nometa', action='store_true'); a = p.parse_args()
    r = random.Random(a.seed); w = [int(x) for x in a.mix.split(',')]; n = {'add': 0, 'update': 0, 'delete': 0}; b = dict(n)
    with open(a.out, 'w', encoding='utf-8', newline='') as f:
        f.write('<cs-objects>')
        for i in range(a.users):
            k = r.choices(['add', 'update', 'delete'], w)[0]; s = obj(r, i, k, a.holograms, not a.nometa); f.write(s); n[k] += 1; b[k] += len(s.encode())
        for g in range(a.groups): f.write(group(r, g, a.members, a.holograms))
        f.write('</cs-objects>')
    print(n, {k: b[k] // n[k] for k in b if n[k]})
