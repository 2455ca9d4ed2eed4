#!/usr/bin/env python3
"""Turn the marked-up sources of the invented sample into raw texts and gold files.

usage:  annotate.py SOURCE... OUT_DIR      writes OUT_DIR/raw/NNN.txt and OUT_DIR/gold/NNN.json; prints warnings

A source file holds documents, each opened by one line
    === id|set|kind|region|level|year|script|status|damage,damage|meetingKind|gloss flags|note
and followed by the text with inline marks {tag|attribute|attribute>content}; marks nest, braces never occur otherwise.
Offsets are counted in code points while the text is emitted, so they cannot drift.

    title doc iss mn place purp dur      header fields                 date|ISO   date|ISO|inferred    tod|NORM
    to addressee   ag agenda   dec decision   cl closing   bp boilerplate   bg background   qd quoted document number
    p|title|roles>name    title and name are both emitted; q|title|roles>name only the name (title stands
                          elsewhere), a third attribute gives the name where it is interleaved with the title; roles: c chair s speaker r reporter w recorder a attendee o observer x absent k contact m mentioned
    g|role>group          role: a attendee o observer i invited s speaker
    D|lead|speaker|effectiveLead>...     directive, with H>heading and R>requirement inside
    dl|ISO|what   ct|name|number|extension   src   pub|ISO   au author   v|for|against|abstain   sm reply-slip mention
    slip|field,field>form   ci|NORM|ISO check-in time   om>another meeting, with omn>name omd|ISO>date omp/omq|title|roles>name inside
    x>text                               one GBK lead byte lost, the rest read one byte off (damage)
Gloss flags: light / heavy add pinyin after the characters of the observed sets; dc doubles commas.
"""
import json, os, re, sys
LIGHT = '''內(nèi)創(chuàng)務(wù)區(qū)嚴(yán)學(xué)實(shí)導(dǎo)強(qiáng)態(tài)應(yīng)戰(zhàn)揚(yáng)擔(dān)擴(kuò)數(shù)業(yè)構(gòu)標(biāo)機(jī)權(quán)準(zhǔn)濟(jì)獻(xiàn)現(xiàn)環(huán)產(chǎn)當(dāng)發(fā)節(jié)紀(jì)結(jié)統(tǒng)經(jīng)續(xù)習(xí)規(guī)設(shè)認(rèn)調(diào)譽(yù)負(fù)責(zé)質(zhì)轉(zhuǎn)進(jìn)達(dá)鄉(xiāng)鎮(zhèn)關(guān)領(lǐng)風(fēng)點(diǎn)
衛(wèi)優(yōu)協(xié)團(tuán)復(fù)驅(qū)網(wǎng)絡(luò)術(shù)聯(lián)費(fèi)執(zhí)計(jì)礎(chǔ)項(xiàng)細(xì)隊(duì)'''
WIDER = '''書(shū)開(kāi)會(huì)聽(tīng)報(bào)動(dòng)時(shí)見(jiàn)農(nóng)級(jí)識(shí)藍(lán)國(guó)帶(dài)堅(jiān)個(gè)線(xiàn)詢(xún)驗(yàn)問(wèn)過(guò)無(wú)對(duì)評(píng)價(jià)運(yùn)營(yíng)長(zhǎng)門(mén)專(zhuān)頁(yè)來(lái)陽(yáng)醫(yī)監(jiān)場(chǎng)庫(kù)冊(cè)請(qǐng)語(yǔ)號(hào)據(jù)預(yù)錯(cuò)臺(tái)'''
PAIR = re.compile(r'(.)\(([a-zāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜü]{1,6})\)')
GLOSS = re.compile(r'\([a-zāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜü]{1,6}\)')
TABLE = {'light': dict(PAIR.findall(LIGHT)), 'heavy': dict(PAIR.findall(LIGHT + WIDER))}
ROLE = {'c': 'chair', 's': 'speaker', 'r': 'reporter', 'w': 'recorder', 'a': 'attendee', 'o': 'observer',
        'x': 'absent', 'k': 'contact', 'm': 'mentioned'}
RANK = list(ROLE.values())
GROUP = {'a': 'attendee', 'o': 'observer', 'i': 'invited', 's': 'speaker'}
HEAD = {'title': 'title', 'doc': 'docNumber', 'iss': 'issuer', 'mn': 'meetingName', 'place': 'place',
        'purp': 'purpose', 'dur': 'duration'}
VERBS = ['强调指出', '強調指出', '强调', '強調', '指出', '要求', '认为', '認為', '提出', '明确', '明確', '号召', '號召', '部署',
         '讲意见', '讲话', '講話', '议定', '議定', '决定', '決定', '原则通过', '同意', '通过', '通過', '决议', '決議', '希望', '确定', '確定']
TAGS = set(HEAD) | set('date tod to ag dec cl bp bg qd p q g D H R dl ct src pub au v sm slip ci om omn omd omp omq x'.split())


class Emitter:
    """Emits the text of one document and collects its marks as (tag, attributes, start, end, depth path)."""

    def __init__(self, source, flags):
        self.source, self.out, self.marks, self.commas = source, [], [], 0
        self.table = TABLE['heavy'] if 'heavy' in flags else TABLE['light'] if 'light' in flags else {}
        self.double = 'dc' in flags

    def put(self, c):
        if self.double and c in ',。、':
            self.commas += 1
            if c != '、' or self.commas % 2:
                self.out += [',', ','] if c != ',' else [',']
        self.out += [c]
        if c in self.table:
            self.out += list('(' + self.table[c] + ')')

    def run(self, at=0, path=()):
        s = self.source
        while at < len(s):
            if s[at] == '}':
                return at + 1
            if s[at] != '{':
                self.put(s[at]); at += 1
                continue
            stop = s.index('>', at)
            tag, *attrs = s[at + 1:stop].split('|')
            if tag not in TAGS:
                raise ValueError('unknown tag ' + tag + ' in ' + s[at:at + 40])
            if tag == 'x':
                close = s.index('}', stop)
                self.out += list('?' + s[stop + 1:close].encode('gbk')[1:].decode('gbk', 'ignore'))
                at = close + 1
                continue
            if tag in ('p', 'omp'):
                for c in attrs[0]:
                    self.put(c)
                tag = tag[:-1] + 'q'
            slot = len(self.marks)
            self.marks.append(None)
            start = len(self.out)
            at = self.run(stop + 1, path + (slot,))
            self.marks[slot] = (tag, attrs, start, len(self.out), path)
        if path:
            raise ValueError('unclosed mark')
        return at


def bare(s):
    return GLOSS.sub('', s)


def squeeze(s):
    return re.sub(r'\s+', '', bare(s))


def digits(s):
    return re.sub(r'\D', '', s.translate(str.maketrans('〇零一二三四五六七八九', '00123456789')))


def lead_verb(lead):
    hits = [(lead.rfind(v) + len(v), len(v), v) for v in VERBS if v in lead]
    return max(hits)[2] if hits else None


def build(head, body, warn):
    f = head.split('|')
    if len(f) != 12:
        raise ValueError('12 fields wanted: ' + head)
    ident, group, kind, region, level, year, script, status, damage, meeting_kind, flags, note = f
    e = Emitter(body, flags)
    e.run()
    raw, marks = ''.join(e.out), e.marks
    complain = lambda *a: warn.append(' '.join((ident,) + a))
    at = lambda attrs, i: attrs[i] if i < len(attrs) and attrs[i] else None

    def span(m, **more):
        return dict({'text': raw[m[2]:m[3]], 'start': m[2], 'end': m[3]}, **more)

    def person(m):
        title, roles = at(m[1], 0), [ROLE[c] for c in m[1][1].split(',')]
        name = at(m[1], 2) or bare(raw[m[2]:m[3]])
        if not title:
            pass
        elif title not in squeeze(raw):
            complain('title not in text', title)
        if roles != sorted(roles, key=RANK.index):
            complain('role order', name)
        return {'name': name if re.search('[A-Za-z]', name) else squeeze(name), 'title': title, 'role': roles[0], 'roles': roles, 'start': m[2], 'end': m[3],
                'raw': raw[m[2]:m[3]]}

    def inside(slot, tag):
        return [m for m in marks if m[0] == tag and slot in m[4]]

    g = {'id': ident, 'set': group, 'kind': kind, 'isMeetingDocument': kind != 'reject', 'annotation': 'full',
         'provenance': 'invented', 'region': region or None, 'level': level or None,
         'sourceYear': int(year) if year else None, 'script': script,
         'damage': [d for d in damage.split(',') if d], 'note': note, 'status': status or None,
         'header': dict.fromkeys(['title', 'docNumber', 'issuer', 'meetingName', 'meetingKind', 'date', 'timeOfDay',
                                  'place', 'purpose', 'duration', 'checkIn'])}
    g['header']['meetingKind'] = meeting_kind or None
    for key in ('addressees', 'persons', 'groups', 'directives', 'agenda', 'decisions', 'deadlines', 'contacts',
                'background'):
        g[key] = []
    g.update(closing=None, sourceLine={'source': None, 'publishDate': None, 'authors': []}, boilerplate=[],
             otherMeetings=[], votes=[], replySlip=None, checkIns=[], quotedDocNumbers=[])

    def once(owner, key, value):
        if owner[key] is not None:
            complain('second', key)
        owner[key] = value

    slips = {'form': None, 'mentions': []}
    for slot, m in enumerate(marks):
        tag, a = m[0], m[1]
        if tag in HEAD:
            once(g['header'], HEAD[tag], span(m))
        elif tag == 'date':
            once(g['header'], 'date', span(m, iso=a[0], yearInferred=len(a) > 1))
        elif tag == 'tod':
            once(g['header'], 'timeOfDay', span(m, norm=a[0]))
        elif tag == 'ci':
            g['checkIns'].append(span(m, norm=a[0], iso=at(a, 1)))
            g['header']['checkIn'] = g['header']['checkIn'] or g['checkIns'][0]
        elif tag in ('to', 'ag', 'dec', 'qd'):
            g[{'to': 'addressees', 'ag': 'agenda', 'dec': 'decisions', 'qd': 'quotedDocNumbers'}[tag]].append(span(m))
        elif tag == 'cl':
            once(g, 'closing', span(m))
        elif tag == 'bp':
            g['boilerplate'].append([m[2], m[3]])
        elif tag == 'bg':
            g['background'].append(span(m))
        elif tag == 'q':
            g['persons'].append(person(m))
        elif tag == 'g':
            g['groups'].append(span(m, role=GROUP[a[0]]))
        elif tag == 'D':
            lead, eff = at(a, 0), at(a, 2)
            for word in (lead, at(a, 1), eff):
                if word and word not in squeeze(raw):
                    complain('not in text', word)
            reqs, heads = inside(slot, 'R'), inside(slot, 'H')
            if len(heads) > 1:
                complain('two headings in one directive')
            g['directives'].append({
                'lead': lead, 'speaker': at(a, 1), 'heading': bare(raw[heads[0][2]:heads[0][3]]) if heads else None,
                'headingStart': heads[0][2] if heads else None, 'start': m[2], 'end': m[3],
                'requirements': {'count': len(reqs), 'first12': [squeeze(raw[r[2]:r[3]])[:12] for r in reqs],
                                 'spans': [[r[2], r[3]] for r in reqs]},
                'leadVerb': lead_verb(lead or eff or ''), 'effectiveLead': lead or eff})
        elif tag == 'dl':
            g['deadlines'].append(span(m, iso=a[0], what=at(a, 1)))
        elif tag == 'ct':
            g['contacts'].append(span(m, name=at(a, 0), number=at(a, 1), extension=at(a, 2)))
            if re.sub(r'\D', '', a[1]) not in digits(raw[m[2]:m[3]]):
                complain('number not in contact', a[1])
        elif tag == 'src':
            once(g['sourceLine'], 'source', span(m))
        elif tag == 'pub':
            once(g['sourceLine'], 'publishDate', span(m, iso=a[0]))
        elif tag == 'au':
            g['sourceLine']['authors'].append(span(m))
        elif tag == 'v':
            n = [int(x) if x else None for x in (a + ['', '', ''])[:3]]
            g['votes'].append(span(m, **{'for': n[0], 'against': n[1], 'abstain': n[2]}))
        elif tag == 'sm':
            slips['mentions'].append(span(m))
        elif tag == 'slip':
            slips['form'] = span(m, fields=a[0].split(','))
        elif tag == 'om':
            name, day = inside(slot, 'omn'), inside(slot, 'omd')
            g['otherMeetings'].append({
                'start': m[2], 'end': m[3], 'meetingName': span(name[0]) if name else None,
                'date': span(day[0], iso=day[0][1][0]) if day else None,
                'persons': [person(p) for p in inside(slot, 'omq')]})
            for t in ('q', 'g', 'D', 'R'):
                if inside(slot, t):
                    complain('main mark inside another meeting', t)
    if slips['form'] or slips['mentions']:
        g['replySlip'] = slips
    names = [p['name'] for p in g['persons']]
    for n in names:
        if names.count(n) > 1:
            complain('person twice', n)
        if not 2 <= len(n) <= 12 and n.isascii():
            complain('odd name', n)
    for slot, m in enumerate(marks):
        if m[0] in ('R', 'H') and not any(marks[s][0] == 'D' for s in m[4]):
            complain(m[0] + ' outside directive', raw[m[2]:m[2] + 12])
    if kind != 'reject' and not g['header']['meetingName']:
        complain('no meeting name')
    g['rawChars'] = len(raw)
    return raw, g


def main():
    *sources, out = sys.argv[1:]
    for d in ('raw', 'gold'):
        os.makedirs(os.path.join(out, d), exist_ok=True)
    warn = []
    for source in sources:
        for chunk in re.split(r'^=== ', open(source, encoding='utf8').read(), flags=re.M)[1:]:
            head, _, body = chunk.partition('\n')
            try:
                raw, g = build(head, body.rstrip('\n'), warn)
            except (ValueError, KeyError, IndexError) as problem:
                warn.append(head[:12] + ' ' + repr(problem))
                continue
            with open(os.path.join(out, 'raw', g['id'] + '.txt'), 'w', encoding='utf8', newline='') as w:
                w.write(raw)
            with open(os.path.join(out, 'gold', g['id'] + '.json'), 'w', encoding='utf8') as w:
                w.write(json.dumps(g, ensure_ascii=False, indent=1) + '\n')
    print('\n'.join(warn))


if __name__ == '__main__':
    main()
