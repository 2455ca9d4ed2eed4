#!/usr/bin/env python3
"""Turn the marked-up sources of the invented sample into raw texts and gold files.

usage:  annotate.py SOURCE... OUT_DIR      writes OUT_DIR/raw/NNN.txt and OUT_DIR/gold/NNN.json, prints warnings

A source file holds documents, each opened by one line
    === id|set|kind|region|level|year|script|status|damage,damage|meetingKind|gloss flags|note
and followed by the text with inline marks {tag|attribute|attribute>content}; marks nest, braces never occur otherwise.
Offsets are counted in code points while the text is emitted, so they cannot drift.

    title doc iss mn place purp dur      header fields; date|ISO, date|ISO|inferred, tod|NORM, ci|NORM|ISO check-in time
    to addressee   ag agenda   dec decision   qd quoted document number   cl closing   bg background   bp boilerplate
    p|title|roles>name     title and name are both emitted; q|title|roles>name only the name (the title stands elsewhere),
                           q|title|roles|real name>slice where title and name are interleaved
                           roles: c chair s speaker r reporter w recorder a attendee o observer x absent m mentioned
    g|role>group           a attendee o observer i invited s speaker
    D|lead|speaker|effective lead>...    directive, with H>heading and R>requirement inside
    dl|ISO|what   ct|name|number|extension   src source   pub|ISO   au author   v|for|against|abstain
    sm reply-slip mention   slip|field,field>form   om>another meeting, with omn>name omd|ISO>date omp/omq like p/q inside
    x>text                 damage: one GBK lead byte is lost and the rest is read one byte off
Gloss flags: light or heavy add pinyin after the characters of the observed sets, dc doubles commas.
"""
import json
import os
import re
import sys

LIGHT = '''內(nèi)創(chuàng)務(wù)區(qū)嚴(yán)學(xué)實(shí)導(dǎo)強(qiáng)態(tài)應(yīng)戰(zhàn)揚(yáng)擔(dān)擴(kuò)數(shù)業(yè)構(gòu)標(biāo)機(jī)權(quán)準(zhǔn)濟(jì)獻(xiàn)現(xiàn)環(huán)產(chǎn)當(dāng)發(fā)節(jié)紀(jì)結(jié)統(tǒng)經(jīng)
續(xù)習(xí)規(guī)設(shè)認(rèn)調(diào)譽(yù)負(fù)責(zé)質(zhì)轉(zhuǎn)進(jìn)達(dá)鄉(xiāng)鎮(zhèn)關(guān)領(lǐng)風(fēng)點(diǎn)衛(wèi)優(yōu)協(xié)團(tuán)復(fù)驅(qū)網(wǎng)絡(luò)術(shù)聯(lián)費(fèi)執(zhí)計(jì)礎(chǔ)項(xiàng)細(xì)隊(duì)'''
WIDER = '''書(shū)開(kāi)會(huì)聽(tīng)報(bào)動(dòng)時(shí)見(jiàn)農(nóng)級(jí)識(shí)藍(lán)國(guó)帶(dài)堅(jiān)個(gè)線(xiàn)詢(xún)驗(yàn)問(wèn)過(guò)無(wú)對(duì)評(píng)價(jià)運(yùn)營(yíng)長(zhǎng)門(mén)專(zhuān)頁(yè)來(lái)陽(yáng)醫(yī)監(jiān)場(chǎng)
庫(kù)冊(cè)請(qǐng)語(yǔ)號(hào)據(jù)預(yù)錯(cuò)臺(tái)'''
TONED = r'\([a-zāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜü]{1,6}\)'
GLOSS = re.compile(TONED)
PAIR = re.compile('(.)(' + TONED + ')')
TABLE = {'light': dict(PAIR.findall(LIGHT)), 'heavy': dict(PAIR.findall(LIGHT + WIDER))}
ROLE = {'c': 'chair', 's': 'speaker', 'r': 'reporter', 'w': 'recorder', 'a': 'attendee', 'o': 'observer',
        'x': 'absent', 'm': 'mentioned'}
RANK = list(ROLE.values())
GROUP = {'a': 'attendee', 'o': 'observer', 'i': 'invited', 's': 'speaker'}
HEADER = {'title': 'title', 'doc': 'docNumber', 'iss': 'issuer', 'mn': 'meetingName', 'place': 'place',
          'purp': 'purpose', 'dur': 'duration'}
LISTS = {'to': 'addressees', 'ag': 'agenda', 'dec': 'decisions', 'qd': 'quotedDocNumbers', 'bg': 'background'}
VERBS = ('强调指出 強調指出 强调 強調 指出 要求 认为 認為 提出 明确 明確 号召 號召 部署 讲意见 讲话 講話 议定 議定 决定 決定 '
         '原则通过 同意 通过 通過 决议 決議 希望 确定 確定').split()
INNER = set('H R omn omd omq'.split())
TAGS = set(HEADER) | set(LISTS) | INNER | set('date tod ci cl bp p q g D dl ct src pub au v sm slip om omp x'.split())


class Mark:
    """One mark of a document: tag, attributes, the span in the emitted text and the marks around it."""

    def __init__(self, tag, attrs, start, around):
        self.tag, self.attrs, self.start, self.end, self.around = tag, attrs, start, start, around

    def get(self, i):
        return self.attrs[i] if i < len(self.attrs) and self.attrs[i] else None


class Emitter:
    """Emits the text of one document, with glosses and damage, and collects its marks in order of appearance."""

    def __init__(self, source, flags):
        self.source, self.out, self.marks, self.commas = source, [], [], 0
        self.table = next((TABLE[f] for f in ('heavy', 'light') if f in flags), {})
        self.double = 'dc' in flags

    def put(self, c):
        if self.double and c in ',。、':
            self.commas += 1
            if c == ',':
                self.out += [',']
            elif c == '。' or self.commas % 2:
                self.out += [',', ',']
        self.out += [c] + list(self.table.get(c, ''))

    def damage(self, text):
        self.out += list('?' + text.encode('gbk')[1:].decode('gbk', 'ignore'))

    def run(self, at=0, around=()):
        """Emits from the given source position up to the brace that closes the current mark; returns the next position."""
        s = self.source
        while at < len(s):
            if s[at] == '}':
                return at + 1
            if s[at] == '{':
                at = self.mark(at, around)
            else:
                self.put(s[at])
                at += 1
        if around:
            raise ValueError('unclosed mark ' + around[-1].tag)
        return at

    def mark(self, at, around):
        stop = self.source.index('>', at)
        tag, *attrs = self.source[at + 1:stop].split('|')
        if tag not in TAGS:
            raise ValueError('unknown tag ' + tag)
        if tag == 'x':
            close = self.source.index('}', stop)
            self.damage(self.source[stop + 1:close])
            return close + 1
        if tag in ('p', 'omp'):
            for c in attrs[0]:
                self.put(c)
            tag = tag[:-1] + 'q'
        mark = Mark(tag, attrs, len(self.out), around)
        self.marks.append(mark)
        at = self.run(stop + 1, around + (mark,))
        mark.end = len(self.out)
        return at


def bare(text):
    return GLOSS.sub('', text)


def squeeze(text):
    return re.sub(r'\s+', '', bare(text))


def digits(text):
    return re.sub(r'\D', '', text.translate(str.maketrans('〇零一二三四五六七八九', '00123456789')))


def lead_verb(lead):
    hits = [(lead.rfind(v) + len(v), len(v), v) for v in VERBS if v in lead]
    return max(hits)[2] if hits else None


class Gold:
    """The annotation of one document; `warnings` gathers what deserves a second look."""

    def __init__(self, head, body):
        fields = head.split('|')
        if len(fields) != 12:
            raise ValueError('12 fields wanted')
        self.id, group, kind, region, level, year, script, status, damage, meeting_kind, flags, note = fields
        emitter = Emitter(body, flags)
        emitter.run()
        self.raw, self.marks, self.warnings = ''.join(emitter.out), emitter.marks, []
        self.data = {
            'id': self.id, 'set': group, 'kind': kind, 'isMeetingDocument': kind != 'reject', 'annotation': 'full',
            'provenance': 'invented', 'region': region or None, 'level': level or None,
            'sourceYear': int(year) if year else None, 'script': script,
            'damage': [d for d in damage.split(',') if d], 'note': note, 'status': status or None,
            'header': {'title': None, 'docNumber': None, 'issuer': None, 'meetingName': None,
                       'meetingKind': meeting_kind or None, 'date': None, 'timeOfDay': None, 'place': None,
                       'purpose': None, 'duration': None, 'checkIn': None},
            'addressees': [], 'persons': [], 'groups': [], 'directives': [], 'agenda': [], 'decisions': [],
            'deadlines': [], 'contacts': [], 'background': [], 'closing': None,
            'sourceLine': {'source': None, 'publishDate': None, 'authors': []}, 'boilerplate': [], 'otherMeetings': [],
            'votes': [], 'replySlip': None, 'checkIns': [], 'quotedDocNumbers': []}
        for mark in self.marks:
            self.place(mark)
        self.data['rawChars'] = len(self.raw)
        self.check()

    def place(self, m):
        if m.tag in HEADER:
            self.once(self.data['header'], HEADER[m.tag], self.span(m))
        elif m.tag in LISTS:
            self.data[LISTS[m.tag]].append(self.span(m))
        elif m.tag not in INNER:
            getattr(self, 'on_' + m.tag)(m)

    def span(self, m, **more):
        return dict({'text': self.raw[m.start:m.end], 'start': m.start, 'end': m.end}, **more)

    def warn(self, *words):
        self.warnings.append(' '.join((self.id,) + words))

    def once(self, owner, key, value):
        if owner[key] is not None:
            self.warn('second', key)
        owner[key] = value

    def inside(self, outer, *tags):
        return [m for m in self.marks if m.tag in tags and outer in m.around]

    def on_date(self, m):
        self.once(self.data['header'], 'date', self.span(m, iso=m.attrs[0], yearInferred=len(m.attrs) > 1))

    def on_tod(self, m):
        self.once(self.data['header'], 'timeOfDay', self.span(m, norm=m.attrs[0]))

    def on_ci(self, m):
        self.data['checkIns'].append(self.span(m, norm=m.attrs[0], iso=m.get(1)))
        self.data['header']['checkIn'] = self.data['checkIns'][0]

    def on_cl(self, m):
        self.once(self.data, 'closing', self.span(m))

    def on_bp(self, m):
        self.data['boilerplate'].append([m.start, m.end])

    def on_q(self, m):
        self.data['persons'].append(self.person(m))

    def on_g(self, m):
        self.data['groups'].append(self.span(m, role=GROUP[m.attrs[0]]))

    def on_dl(self, m):
        self.data['deadlines'].append(self.span(m, iso=m.attrs[0], what=m.get(1)))

    def on_ct(self, m):
        self.data['contacts'].append(self.span(m, name=m.get(0), number=m.get(1), extension=m.get(2)))
        if digits(m.attrs[1]) not in digits(self.raw[m.start:m.end]):
            self.warn('number not in contact', m.attrs[1])

    def on_src(self, m):
        self.once(self.data['sourceLine'], 'source', self.span(m))

    def on_pub(self, m):
        self.once(self.data['sourceLine'], 'publishDate', self.span(m, iso=m.attrs[0]))

    def on_au(self, m):
        self.data['sourceLine']['authors'].append(self.span(m))

    def on_v(self, m):
        count = [int(m.get(i)) if m.get(i) else None for i in range(3)]
        self.data['votes'].append(self.span(m, **dict(zip(('for', 'against', 'abstain'), count))))

    def slip(self):
        self.data['replySlip'] = self.data['replySlip'] or {'form': None, 'mentions': []}
        return self.data['replySlip']

    def on_sm(self, m):
        self.slip()['mentions'].append(self.span(m))

    def on_slip(self, m):
        self.once(self.slip(), 'form', self.span(m, fields=m.attrs[0].split(',')))

    def on_om(self, m):
        name, day = self.inside(m, 'omn'), self.inside(m, 'omd')
        self.data['otherMeetings'].append({
            'start': m.start, 'end': m.end, 'meetingName': self.span(name[0]) if name else None,
            'date': self.span(day[0], iso=day[0].attrs[0]) if day else None,
            'persons': [self.person(p) for p in self.inside(m, 'omq')]})
        for wrong in self.inside(m, 'q', 'g', 'D', 'R'):
            self.warn('main mark inside another meeting', wrong.tag)

    def on_D(self, m):
        lead, effective = m.get(0), m.get(0) or m.get(2)
        requirements, headings = self.inside(m, 'R'), self.inside(m, 'H')
        for word in (m.get(1), effective):
            if word and word not in squeeze(self.raw):
                self.warn('not in text', word)
        if len(headings) > 1:
            self.warn('two headings in one directive')
        first = headings[0] if headings else None
        self.data['directives'].append({
            'lead': lead, 'speaker': m.get(1), 'heading': bare(self.raw[first.start:first.end]) if first else None,
            'headingStart': first.start if first else None, 'start': m.start, 'end': m.end,
            'requirements': {'count': len(requirements),
                             'first12': [squeeze(self.raw[r.start:r.end])[:12] for r in requirements],
                             'spans': [[r.start, r.end] for r in requirements]},
            'leadVerb': lead_verb(effective or ''), 'effectiveLead': effective})

    def person(self, m):
        title, roles = m.get(0), [ROLE[c] for c in m.attrs[1].split(',')]
        name = m.get(2) or bare(self.raw[m.start:m.end])
        if title and title not in squeeze(self.raw):
            self.warn('title not in text', title)
        if roles != sorted(roles, key=RANK.index):
            self.warn('role order', name)
        return {'name': name if re.search('[A-Za-z]', name) else squeeze(name), 'title': title, 'role': roles[0],
                'roles': roles, 'start': m.start, 'end': m.end, 'raw': self.raw[m.start:m.end]}

    def check(self):
        names = [p['name'] for p in self.data['persons']]
        for name in sorted(set(names)):
            if names.count(name) > 1 or (not re.search('[A-Za-z]', name) and not 2 <= len(name) <= 5):
                self.warn('person twice or odd name', name)
        for m in self.marks:
            if m.tag in ('R', 'H') and not any(o.tag == 'D' for o in m.around):
                self.warn(m.tag + ' outside a directive', self.raw[m.start:m.start + 12])
        if self.data['isMeetingDocument'] and not self.data['header']['meetingName']:
            self.warn('no meeting name')


def write(path, text):
    with open(path, 'w', encoding='utf8', newline='') as out:
        out.write(text)


def documents(source):
    with open(source, encoding='utf8') as text:
        for chunk in re.split(r'^=== ', text.read(), flags=re.M)[1:]:
            head, _, body = chunk.partition('\n')
            yield head, body.rstrip('\n')


def main():
    *sources, out = sys.argv[1:]
    for folder in ('raw', 'gold'):
        os.makedirs(os.path.join(out, folder), exist_ok=True)
    for head, body in (d for s in sources for d in documents(s)):
        try:
            gold = Gold(head, body)
        except (ValueError, KeyError, IndexError) as problem:
            raise SystemExit(head + ': ' + repr(problem)) from problem
        write(os.path.join(out, 'raw', gold.id + '.txt'), gold.raw)
        write(os.path.join(out, 'gold', gold.id + '.json'), json.dumps(gold.data, ensure_ascii=False, indent=1) + '\n')
        for line in gold.warnings:
            print(line)


if __name__ == '__main__':
    main()
