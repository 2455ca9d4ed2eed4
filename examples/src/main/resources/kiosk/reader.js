// Says what the page shows, one element after another, and marks the words that sound.
// An entry is {say, element, item, pause, rate}: the name of a sound, where its words stand, what
// it belongs to, the silence after it in milliseconds at rate 1, and its rate.

const SOUNDING = 'sounding';
const TOLERANCE_MILLIS = 0.5; // a browser rounds the time it is asked to seek to

/** The entries of an item: its own words, or those of the parts inside it. */
export function entriesOf(item, rate) {
  const own = item.matches('[data-say]') ? [item] : [];
  const parts = own.length ? own : [...item.querySelectorAll('[data-say]')];
  return parts.map((element, index) => ({
    say: element.dataset.say,
    element,
    item,
    rate,
    pause: index === parts.length - 1 ? Number(item.dataset.pause ?? 450) : 150,
  }));
}

/** Loudness of a volume step as a factor: 3 dB a step below the loudest. */
export function gain(volume, loudest) {
  return 10 ** ((3 * (volume - loudest)) / 20);
}

export class Reader extends EventTarget {
  #players = [document.getElementById('voice-a'), document.getElementById('voice-b')];
  #queue = [];
  #at = 0;
  #marks = null;
  #gap = 0;
  #frame = 0;
  #run = 0; // grows with every change of plan, so that late answers of an older one are ignored
  state = 'idle';

  constructor(caption) {
    super();
    this.caption = caption;
    for (const player of this.#players) {
      player.addEventListener('ended', () => player === this.player && this.#ended());
      player.addEventListener('error', () => player === this.player && this.#failed());
      player.addEventListener('seeked', () => player === this.player && this.#mark());
    }
  }

  get player() {
    return this.#players[0];
  }

  get entry() {
    return this.#queue[this.#at];
  }

  set volume(factor) {
    this.#players.forEach((player) => { player.volume = factor; });
  }

  /** Says entries in order, from the first. */
  play(entries) {
    this.stop();
    this.#queue = entries;
    this.#at = 0;
    if (entries.length) {
      this.#say();
    }
  }

  /** Says entries after the one that sounds now, or at once if nothing does. */
  insert(entries) {
    if (this.state === 'playing') {
      this.#queue.splice(this.#at + 1, 0, ...entries);
    } else {
      this.play(entries);
    }
  }

  pause() {
    if (this.state === 'playing') {
      clearTimeout(this.#gap);
      this.player.pause();
      this.#become('paused');
    }
  }

  resume() {
    if (this.state !== 'paused') {
      return;
    }
    if (this.player.ended || this.player.error) {
      this.#next();
    } else {
      this.#become('playing');
      this.player.play().catch(() => this.#refused());
      this.#follow();
    }
  }

  /** Says the rest at another rate, from the beginning of the entry that sounds. */
  changeRate(rate) {
    const rest = this.#queue.slice(this.#at).map((entry) => ({ ...entry, rate }));
    if (this.state === 'playing') {
      this.play(rest);
    } else if (this.state === 'paused') {
      this.stop();
    }
  }

  stop() {
    this.#run += 1;
    clearTimeout(this.#gap);
    this.player.pause();
    this.#unmark();
    this.#marks = null;
    this.caption.hidden = true;
    this.#become('idle');
  }

  #become(state) {
    if (this.state !== state) {
      this.state = state;
      this.dispatchEvent(new Event('change'));
    }
  }

  #url(entry, kind) {
    return `/speech/${entry.say}/${entry.rate}.${kind}`;
  }

  #say() {
    const { entry } = this;
    const run = ++this.#run;
    this.#unmark();
    this.#marks = null;
    this.#load(entry);
    this.#become('playing');
    entry.item?.classList.add('speaking');
    this.dispatchEvent(new CustomEvent('entry', { detail: entry }));
    this.player.play().catch(() => run === this.#run && this.#refused());
    fetch(this.#url(entry, 'json'))
      .then((answer) => (answer.ok ? answer.json() : null))
      .then((marks) => run === this.#run && marks && this.#show(marks))
      .catch(() => {}); // without marks the whole element stays marked
    this.#prepare();
  }

  /** Takes the player that has the sound already, if one has. */
  #load(entry) {
    const url = new URL(this.#url(entry, 'wav'), location.href).href;
    if (this.#players[1].src === url) {
      this.#players.reverse();
    } else {
      this.player.src = url;
    }
    this.player.currentTime = 0;
    this.player.dataset.say = entry.say;
  }

  #prepare() {
    const after = this.#queue[this.#at + 1];
    if (after) {
      this.#players[1].src = this.#url(after, 'wav');
    }
  }

  #ended() {
    if (this.state !== 'playing') {
      return;
    }
    const run = this.#run;
    const { pause, rate } = this.entry;
    this.#gap = setTimeout(() => run === this.#run && this.#next(), pause / rate);
  }

  #next() {
    if (this.#at + 1 < this.#queue.length) {
      this.#at += 1;
      this.#say();
    } else {
      this.stop();
      this.dispatchEvent(new Event('finished'));
    }
  }

  /** A sound that cannot be had is reported, and the next one said: nothing ends in silence. */
  #failed() {
    if (this.state === 'playing') {
      this.dispatchEvent(new CustomEvent('unsaid', { detail: this.entry }));
      this.#next();
    }
  }

  /** The browser wants a touch or key before it makes a sound, or a newer plan came between. */
  #refused() {
    if (this.state === 'playing' && this.player.paused && !this.player.error) {
      this.stop();
    }
  }

  #show(marks) {
    this.#marks = marks;
    this.caption.textContent = marks.text;
    this.caption.hidden = false;
    this.#follow();
  }

  #follow() {
    cancelAnimationFrame(this.#frame);
    this.#mark();
    if (this.state === 'playing') {
      this.#frame = requestAnimationFrame(() => this.#follow());
    }
  }

  /** Marks the syllable whose samples sound at the player's time. */
  #mark() {
    if (!this.#marks || !this.entry || !globalThis.Highlight) {
      return;
    }
    const now = this.player.currentTime * 1000 + TOLERANCE_MILLIS;
    const mark = this.#marks.marks.filter(([, , start]) => start <= now).at(-1);
    const { element } = this.entry;
    const places = [this.caption, element].filter((e) => e?.textContent === this.#marks.text);
    const ranges = mark ? places.map((e) => rangeIn(e, mark)).filter(Boolean) : [];
    CSS.highlights.set(SOUNDING, new Highlight(...ranges));
  }

  #unmark() {
    cancelAnimationFrame(this.#frame);
    globalThis.CSS?.highlights?.delete(SOUNDING);
    document.querySelectorAll('.speaking').forEach((e) => e.classList.remove('speaking'));
  }
}

function rangeIn(element, [from, to]) {
  const text = element.firstChild;
  if (text?.nodeType !== Node.TEXT_NODE || text.length < to) {
    return null;
  }
  const range = new Range();
  range.setStart(text, from);
  range.setEnd(text, to);
  return range;
}
