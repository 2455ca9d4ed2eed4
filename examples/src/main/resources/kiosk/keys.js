// From a key to what it does. The map comes from the server, which writes the help page from it.

const MODIFIERS = ['Shift', 'Control', 'Alt', 'Meta', 'NumLock', 'CapsLock', 'AltGraph'];

export class Keys {
  #actions = {};

  constructor() {
    this.ready = fetch('/keys.json')
      .then((answer) => answer.json())
      .then((actions) => { this.#actions = actions; });
  }

  /** Whether a person meant something by it. */
  static isMeant(event) {
    return !MODIFIERS.includes(event.key) && !event.ctrlKey && !event.altKey && !event.metaKey;
  }

  /** The action of a key; none for single characters where those are switched off. */
  actionOf(event, { letterKeys, voicing }) {
    const byCode = event.code.startsWith('Numpad') || event.code === 'Space';
    const name = byCode ? event.code : event.key.length === 1 ? event.key.toLowerCase() : event.key;
    if (!byCode && name.length === 1 && !letterKeys) {
      return undefined;
    }
    // A visitor's own screen reader needs the arrows, the keypad and the letters for itself.
    return voicing || /^(F\d+|Audio.*)$/.test(name) ? this.#actions[name] : undefined;
  }
}
