// The kiosk page: keys, touch, speech and the end of a visit. Everything shown comes from the
// server; without this script the pages, forms and audio elements still work.

import { Reader, entriesOf, gain } from './reader.js';
import { Keys } from './keys.js';

const POLL_MILLIS = 1000;
const TOUCH_MILLIS = 2000;
const LISTENING_MILLIS = 5000;
const POINTING_MILLIS = 350;
const FAILURES_TOLD = 3;
const LOUDEST = 6;
const RATES = [0.6, 0.8, 1, 1.25, 1.5, 2, 2.5, 3];
const SECTION_STARTS = 'h1, h2, legend, .entry';
const THEMES = ['light', 'dark', 'contrast', 'yellow'];
const SIZES = ['large', 'larger', 'largest'];
const LANGUAGES = ['simplified', 'traditional', 'english'];

const root = document.documentElement;
const data = root.dataset;
const said = document.getElementById('said');
const news = document.getElementById('news');
const idle = document.getElementById('idle');
const caption = document.getElementById('captions');
const settings = {
  rate: Number(data.rate),
  volume: Number(data.volume),
  voicing: data.voicing === 'true',
  readOn: data.readOn === 'true',
  pointing: data.pointing === 'true',
  captions: data.captions === 'true',
  letterKeys: data.letterKeys === 'true',
  calm: data.calm === 'true' || matchMedia('(prefers-reduced-motion: reduce)').matches,
};
let used = data.used === 'true';
let headphones = data.headphones === 'true';
let version = Number(data.version);
let current = null; // the item last stepped to, of any kind
let place = null; // the item last read
let armed = null; // what the next tap opens, where a first tap only says
let phrases = {};
let failures = 0;

const reader = new Reader(caption);
const keys = new Keys();
reader.volume = gain(settings.volume, LOUDEST);

// What is on the page

const isShown = (element) => element.checkVisibility();
const items = () => [...(idle.open ? idle : document).querySelectorAll('[data-item]')].filter(isShown);
const readable = () => [...document.querySelectorAll('#main [data-read]')].filter(isShown);
const isControl = (element) => element.matches('a[href], button');

// The server

let pending = 0;
let heard = 0; // when the server had last heard of the visitor
function post(path, fields = {}) {
  data.pending = ++pending;
  return fetch(data.visit + path, { method: 'POST', body: new URLSearchParams(fields) })
    .then((answer) => answer.status === 410 && leave(), () => {})
    .finally(() => {
      data.pending = --pending;
      heard = performance.now();
    });
}

let lastTouch = 0;
function touch() {
  used = true;
  if (performance.now() - lastTouch > TOUCH_MILLIS) {
    lastTouch = performance.now();
    return post('touch');
  }
  return Promise.resolve();
}

/** Sends a change that needs the page anew, and comes back to the same item. */
function submit(name, value) {
  const form = document.createElement('form');
  form.method = 'post';
  form.action = `${data.visit}settings`;
  const back = data.place + (place?.id ? `#${place.id}` : '');
  for (const [key, text] of [[name, value], ['back', back]]) {
    const field = document.createElement('input');
    field.type = 'hidden';
    field.name = key;
    field.value = text;
    form.append(field);
  }
  document.body.append(form);
  form.submit();
}

function go(path) {
  reader.stop();
  location.assign(data.visit + path);
}

function leave() {
  reader.stop();
  document.body.replaceChildren();
  location.replace('/');
}

function end() {
  reader.stop();
  post('end').then(leave);
}

// Saying

function phraseEntry(phrase) {
  return { say: phrase.say, element: null, item: null, rate: settings.rate, pause: 300 };
}

/** Shows a phrase and, where the page speaks, says it; then goes on with what was being read. */
function tell(name, goOn = false) {
  const phrase = typeof name === 'string' ? phrases[name] : name;
  if (!phrase) {
    return;
  }
  said.textContent = phrase.text;
  said.lang = phrase.lang;
  if (settings.voicing) {
    const rest = goOn && reader.state === 'playing' ? entriesFrom(reader.entry?.item) : [];
    reader.play([phraseEntry(phrase), ...rest]);
  }
}

/** The entries from an item on: to the end of the page in reading on, else its own. */
function entriesFrom(item) {
  if (!item) {
    return [];
  }
  const all = readable();
  const at = all.indexOf(item);
  const chosen = at < 0 || !settings.readOn ? [item] : all.slice(at);
  return chosen.flatMap((each) => entriesOf(each, settings.rate));
}

function focus(item) {
  current = item;
  if (item.matches('[data-read]')) {
    place = item;
  }
  item.focus({ preventScroll: true });
  show(item);
}

function show(item) {
  const { top, bottom } = item.getBoundingClientRect();
  const dock = document.getElementById('reading').getBoundingClientRect();
  if (top < 0 || bottom > Math.min(innerHeight, dock.top > 0 ? dock.top : innerHeight)) {
    item.scrollIntoView({ block: 'center', behavior: settings.calm ? 'auto' : 'smooth' });
  }
}

function sayOnly(item) {
  focus(item);
  if (settings.voicing) {
    reader.play(entriesOf(item, settings.rate));
  }
}

function readFrom(item) {
  focus(item);
  reader.play(entriesFrom(item));
}

function step(list, from, by) {
  const at = from ? list.indexOf(from) : -1;
  const next = at < 0 ? (by > 0 ? list[0] : list.at(-1)) : list[at + by];
  if (next) {
    return next;
  }
  tell(by > 0 ? 'last' : 'first');
  return null;
}

function stepSection(by) {
  const all = items();
  const starts = all.filter((item) => item.matches(SECTION_STARTS));
  const here = all.indexOf(current);
  const found = by > 0
    ? starts.find((start) => all.indexOf(start) > here)
    : starts.findLast((start) => all.indexOf(start) < here);
  if (!found) {
    tell(by > 0 ? 'last' : 'first');
  } else if (settings.readOn && found.tagName === 'H2') {
    focus(found);
    const after = readable().find((item) => all.indexOf(item) >= all.indexOf(found));
    reader.play(entriesFrom(after));
  } else {
    sayOnly(found);
  }
}

function changeRate(by) {
  const at = RATES.indexOf(settings.rate) + by;
  if (at < 0 || at >= RATES.length) {
    tell(by > 0 ? 'fastest' : 'slowest', true);
    return;
  }
  settings.rate = RATES[at];
  post('settings', { rate: settings.rate });
  adjusted(`rate${settings.rate}`, () => reader.changeRate(settings.rate));
}

function changeVolume(volume) {
  if (volume < 0 || volume > LOUDEST) {
    tell(volume > 0 ? 'loudest' : 'softest', true);
    return;
  }
  settings.volume = volume;
  reader.volume = gain(volume, LOUDEST);
  post('settings', { volume });
  adjusted(`volume${volume}`, () => {});
}

/** While something is read the change itself is heard; else it is told. */
function adjusted(phrase, whilePlaying) {
  if (reader.state === 'playing' && reader.entry?.item) {
    said.textContent = phrases[phrase]?.text ?? '';
    whilePlaying();
  } else {
    tell(phrase);
  }
}

function toggle(name) {
  settings[name] = !settings[name];
  post('settings', { [name]: settings[name] });
  if (name === 'voicing' && !settings.voicing) {
    reader.stop();
    said.textContent = phrases.voicingOff?.text ?? '';
  } else {
    tell(name + (settings[name] ? 'On' : 'Off'));
  }
  applyCaptions();
}

function applyCaptions() {
  root.dataset.captions = settings.captions;
}

function facts() {
  const slower = RATES[Math.max(0, RATES.indexOf(settings.rate) - 1)];
  const found = [...document.querySelectorAll('[data-fact]')];
  if (!found.length) {
    tell('noFacts');
    return;
  }
  focus(found[0]);
  reader.play(found.flatMap((item) => entriesOf(item, slower)));
}

function where() {
  const notice = document.querySelector('[data-notice]')?.dataset.notice;
  const sentence = place?.matches('.sentence') ? place.id : document.querySelector('.sentence')?.id;
  const all = items();
  const page = ['list', 'settings', 'help'].includes(data.page) ? data.page : 'list';
  const path = notice && sentence
    ? `where/${notice}/${sentence}`
    : `where/${page}/${Math.max(1, all.indexOf(current) + 1)}/${all.length}`;
  fetch(data.visit + path)
    .then((answer) => (answer.ok ? answer.json() : null))
    .then((phrase) => phrase && tell(phrase, true))
    .catch(() => {}); // the next poll reports a server that is away
}

function plugged(isIn) {
  headphones = isIn;
  post('headphones', { in: isIn }).then(() => {
    if (document.querySelector('[data-personal]')) {
      location.reload(); // personal numbers are said into headphones only
    }
  });
  tell(isIn ? 'headphonesIn' : 'headphonesOut');
  if (isIn && settings.voicing) {
    reader.insert(entriesFrom(place ?? readable()[0]));
  } else if (!isIn) {
    reader.pause();
  }
}

const cycle = (list, now) => list[(list.indexOf(now) + 1) % list.length];
const classed = (prefix) => [...root.classList].find((name) => name.startsWith(prefix))?.slice(prefix.length);

const actions = {
  next: () => { const item = step(items(), current, 1); if (item) sayOnly(item); },
  previous: () => { const item = step(items(), current, -1); if (item) sayOnly(item); },
  nextSection: () => stepSection(1),
  previousSection: () => stepSection(-1),
  first: () => sayOnly(items()[0]),
  last: () => sayOnly(items().at(-1)),
  ok: () => (current && isControl(current) ? current.click() : readFrom(current ?? readable()[0])),
  playPause: () => {
    if (reader.state === 'playing') reader.pause();
    else if (reader.state === 'paused') reader.resume();
    else readFrom(place ?? readable()[0]);
  },
  repeat: () => { const item = current ?? place ?? readable()[0]; if (item) sayOnly(item); },
  facts,
  where,
  slower: () => changeRate(-1),
  faster: () => changeRate(1),
  softer: () => changeVolume(settings.volume - 1),
  louder: () => changeVolume(settings.volume + 1),
  volume: () => changeVolume((settings.volume + 1) % (LOUDEST + 1)),
  theme: () => submit('theme', cycle(THEMES, classed('theme-'))),
  size: () => submit('size', cycle(SIZES, classed('size-'))),
  language: () => submit('language', cycle(LANGUAGES, document.querySelector('.languages [aria-pressed=true]').value)),
  voicing: () => toggle('voicing'),
  readOn: () => toggle('readOn'),
  captions: () => toggle('captions'),
  help: () => go('help'),
  settings: () => go('settings'),
  list: () => go(''),
  back: () => { if (data.page !== 'list') go(''); },
  end,
  headphonesIn: () => plugged(true),
  headphonesOut: () => plugged(false),
};

// The reading controls step through what is read, wherever the focus is.
const controls = {
  ...actions,
  next: () => { const item = step(readable(), place, 1); if (item) readFrom(item); },
  previous: () => { const item = step(readable(), place, -1); if (item) readFrom(item); },
};

const KEEPS_SOUND = ['slower', 'faster', 'softer', 'louder', 'volume', 'playPause', 'where'];
const STARTS_BY_ITSELF = ['headphonesIn', 'headphonesOut', 'help', 'settings', 'language', 'voicing', 'end'];

// Keys, pointing, touch

document.addEventListener('keydown', (event) => {
  if (!Keys.isMeant(event)) {
    return;
  }
  const first = !used;
  touch();
  if (idle.open) {
    answerIdle(event);
    return;
  }
  const action = keys.actionOf(event, settings);
  if (!KEEPS_SOUND.includes(action)) {
    reader.pause();
  }
  const native = event.key === 'Tab'
    || (isControl(document.activeElement) && (event.key === 'Enter' || event.code === 'Space'));
  if (native) {
    return;
  }
  if (first && settings.voicing && !STARTS_BY_ITSELF.includes(action)) {
    event.preventDefault();
    readFrom(readable()[0]); // the first key of a visit starts the voice
  } else if (action) {
    event.preventDefault();
    actions[action]();
  }
});

document.addEventListener('focusin', (event) => {
  const item = event.target.closest('[data-item]');
  if (!item || item === current) {
    return;
  }
  current = item;
  if (settings.voicing && used && reader.state !== 'playing' && item.matches(':focus-visible')) {
    reader.play(entriesOf(item, settings.rate));
  }
});

document.addEventListener('click', (event) => {
  touch();
  const item = event.target.closest('[data-item]');
  const control = event.target.closest('[data-action]');
  if (settings.pointing && event.detail > 0 && item && isControl(item) && armed !== item) {
    event.preventDefault();
    armed = item;
    sayOnly(item);
  } else if (control) {
    controls[control.dataset.action]();
  } else if (item && !isControl(item)) {
    readFrom(item);
  }
});

let pointing = 0;
document.addEventListener('pointerover', (event) => {
  clearTimeout(pointing);
  const item = event.target.closest('[data-item]');
  if (settings.pointing && settings.voicing && event.pointerType === 'mouse' && item && item !== current) {
    pointing = setTimeout(() => sayOnly(item), POINTING_MILLIS);
  }
});

document.querySelector('.languages').addEventListener('submit', (event) => {
  if (place?.id) {
    event.target.elements.back.value = `${data.place}#${place.id}`;
  }
});

document.getElementById('end').form.addEventListener('submit', (event) => {
  event.preventDefault();
  if (!settings.pointing || armed?.id === 'end' || event.submitter === document.activeElement) {
    end();
  }
});

// The reader

const play = document.querySelector('[data-action=playPause]');
reader.addEventListener('change', () => {
  const phrase = phrases[reader.state === 'playing' ? 'pause' : 'play'];
  root.dataset.state = reader.state;
  if (phrase) {
    play.textContent = phrase.text;
  }
});
reader.addEventListener('entry', ({ detail: { item } }) => {
  if (item && item !== current) {
    current = item;
    show(item);
  }
  if (item?.matches('[data-read]')) {
    place = item;
  }
});
reader.addEventListener('unsaid', () => { said.textContent = phrases.unsaid?.text ?? ''; });
reader.addEventListener('finished', () => {
  const all = readable();
  if (settings.readOn && place && place === all.at(-1) && data.page === 'notice') {
    said.textContent = phrases.finished?.text ?? '';
  }
});

// The visit: signs of life, warning, end, news

function answerIdle(event) {
  const ends = document.activeElement?.id === 'idle-end';
  if (event.key === 'Tab') {
    return;
  }
  event.preventDefault();
  if (ends && ['Enter', 'Space', 'Numpad5', 'NumpadEnter'].includes(event.code)) {
    end();
  } else {
    goOn();
  }
}

function goOn() {
  lastTouch = -TOUCH_MILLIS;
  reader.stop();
  touch();
  idle.close();
}

document.getElementById('idle-continue').addEventListener('click', goOn);
document.getElementById('idle-end').addEventListener('click', end);
idle.addEventListener('cancel', (event) => { event.preventDefault(); goOn(); });

function warn(left) {
  document.getElementById('idle-left').textContent = (phrases.left ?? '{0}').replace('{0}', left);
  if (!idle.open) {
    reader.stop();
    idle.showModal();
    document.getElementById('idle-continue').focus();
    if (settings.voicing && phrases.idle) {
      reader.play([phraseEntry(phrases.idleTitle), phraseEntry(phrases.idle)]);
    }
  }
}

function showNews(changes) {
  const entries = [];
  for (const { parts } of changes) {
    const line = document.createElement('p');
    for (const part of parts) {
      const words = document.createElement('span');
      words.textContent = part.text;
      words.lang = part.lang;
      line.append(words, ' ');
      entries.push(phraseEntry(part));
    }
    news.append(line);
  }
  const again = document.createElement('a');
  again.href = data.visit + data.place;
  again.textContent = phrases.show?.text ?? '';
  again.dataset.item = '';
  again.dataset.say = phrases.show?.say ?? '';
  news.querySelector('a')?.remove();
  news.append(again);
  if (settings.voicing) {
    reader.insert(entries);
  }
}

function poll() {
  const asked = performance.now();
  fetch(`${data.visit}state?${version}`)
    .then((answer) => answer.json())
    .then((state) => {
      failures = 0;
      if (state.phase === 'ended') {
        leave();
        return;
      }
      const isNews = pending === 0 && asked > heard; // else the visitor was faster
      if (state.phase === 'warning' && isNews) {
        warn(state.left);
      } else if (state.phase === 'active' && idle.open) {
        idle.close();
      }
      if (state.headphones !== headphones) {
        used = true;
        plugged(state.headphones);
      }
      if (state.version !== version) {
        version = state.version;
        if (used) {
          showNews(state.news);
        } else {
          location.reload();
        }
      }
    })
    .catch(() => {
      failures += 1;
      if (failures === FAILURES_TOLD) {
        news.textContent = phrases.away ?? '';
      }
    })
    .finally(() => setTimeout(poll, POLL_MILLIS));
}

setInterval(() => { if (reader.state === 'playing' && used && !idle.open) post('touch'); }, LISTENING_MILLIS);
addEventListener('pageshow', (event) => { if (event.persisted) location.reload(); });

/** Where the page begins to speak: at the item it came back to, else at its first. */
function begin() {
  const back = location.hash.length > 1 ? document.getElementById(location.hash.slice(1)) : null;
  if (back?.matches('[data-item]')) {
    focus(back);
    if (settings.voicing && used) {
      reader.play(isControl(back) && !back.matches('.entry') ? entriesOf(back, settings.rate) : entriesFrom(back));
    }
  } else if (settings.voicing && used) {
    reader.play(entriesFrom(readable()[0]));
  }
}

document.getElementById('reading').hidden = false;
root.classList.add('scripted');
applyCaptions();
Promise.all([fetch(`${data.visit}phrases`).then((answer) => answer.json()), keys.ready])
  .then(([found]) => {
    phrases = found;
    begin();
    poll();
    root.dataset.ready = 'true';
  })
  .catch(() => location.replace('/'));
