/** Words in one text, as scripts/lib/pack-words.mjs describes it. */
export interface PackedWords {
  readonly text: string;
  /** The signs that are a number by themselves, then those that begin a number of two signs, then of three. */
  readonly ones: string;
  readonly twos: string;
  readonly threes: string;
  /** The signs that may follow in a number. */
  readonly others: string;
  /** The number of each class. */
  readonly classes: readonly number[];
}

/** What is known of a word: its class, -1 for none, and whether other entries begin with it and a space. */
export interface FoundWord {
  readonly type: number;
  readonly goesOn: boolean;
}

/** In signs: reading a shorter line to its end costs less than making a table of it. */
const longLine = 40;
const space = 32;
const opening = 40;
const closing = 41;

/** Opens packed words. What comes back looks a word up in the text itself, letter by letter: nothing is unpacked. */
export function openWords(packed: PackedWords): (word: string) => FoundWord {
  const { ones, twos, threes, others, classes } = packed;
  const lines = packed.text.split('~');
  const base = others.length;
  // Of every sign: how many signs a number has that begins with it (0 for letters), and what it adds to the number.
  const lengths = new Uint8Array(128);
  const starts = new Int32Array(128);
  const follows = new Uint8Array(128);
  let next = 0;
  for (const [length, signs] of [ones, twos, threes].entries()) {
    for (const sign of signs) {
      lengths[sign.charCodeAt(0)] = length + 1;
      starts[sign.charCodeAt(0)] = next;
      next += base ** length;
    }
  }
  for (let at = 0; at < base; at++) follows[others.charCodeAt(at)] = at;
  const typeOf = new Int16Array(Math.max(lines.length + classes.length, 1)).fill(-1);
  for (const [type, number] of classes.entries()) typeOf[number] = type;
  // A number that is no class is a line; the first line has none.
  const lineOf = new Int16Array(typeOf.length);
  for (let number = 0, line = 1; number < typeOf.length; number++)
    if (typeOf[number] === -1) lineOf[number] = line++;

  const numberAt = (line: string, at: number): number => {
    const first = line.charCodeAt(at);
    let number = starts[first] ?? 0;
    const length = lengths[first] ?? 1;
    if (length === 2) number += follows[line.charCodeAt(at + 1)] ?? 0;
    if (length === 3)
      number += (follows[line.charCodeAt(at + 1)] ?? 0) * base + (follows[line.charCodeAt(at + 2)] ?? 0);
    return number;
  };

  // Long lines get a table of where their edges begin: most of the reading is done at the first letters of words.
  const tables: (Uint16Array | undefined)[] = [];
  const edgesOf = (place: number): Uint16Array | undefined => {
    const known = tables[place];
    if (known) return known;
    const line = lines[place] ?? '';
    if (line.length < longLine) return undefined;
    const table = new Uint16Array(128);
    let at = lengths[line.charCodeAt(0)] ?? 0;
    while (at < line.length) {
      table[line.charCodeAt(at)] = at + 1;
      while (isLetter(line.charCodeAt(at))) at++;
      at = afterEnd(line, at);
    }
    tables[place] = table;
    return table;
  };

  /** The place after the edge end (class, line or brackets) at `at`. */
  const afterEnd = (line: string, from: number): number => {
    let at = from;
    let depth = 0;
    do {
      const sign = line.charCodeAt(at);
      if (sign === opening) depth++;
      else if (sign === closing) depth--;
      // Letters have the length 0: within brackets they are passed one by one.
      at += Math.max(1, lengths[sign] ?? 1);
    } while (depth > 0);
    return at;
  };

  return (word) => {
    let place = 0;
    let line = lines[0] ?? '';
    let at = 0;
    let read = 0;
    let type = -1;
    for (;;) {
      // At a node: the class of the word that ends here, then the edges.
      const ownLength = lengths[line.charCodeAt(at)] ?? 0;
      if (read === word.length) type = ownLength > 0 ? (typeOf[numberAt(line, at)] ?? -1) : -1;
      at += ownLength;
      const wanted = read === word.length ? space : word.charCodeAt(read);
      if (!isLetter(wanted)) return { type: -1, goesOn: false };
      const table = at === ownLength ? edgesOf(place) : undefined;
      if (table) at = (table[wanted] || line.length + 1) - 1;
      while (at < line.length && line.charCodeAt(at) !== closing && line.charCodeAt(at) !== wanted) {
        while (isLetter(line.charCodeAt(at))) at++;
        at = afterEnd(line, at);
      }
      if (at >= line.length || line.charCodeAt(at) !== wanted) return { type, goesOn: false };
      if (read === word.length) return { type, goesOn: true };
      while (isLetter(line.charCodeAt(at))) {
        const letter = line.charCodeAt(at);
        if (read === word.length) return { type: -1, goesOn: letter === space };
        if (letter !== word.charCodeAt(read)) return { type: -1, goesOn: false };
        read++;
        at++;
      }
      if (line.charCodeAt(at) === opening) {
        at++;
        continue;
      }
      const number = numberAt(line, at);
      const end = typeOf[number] ?? -1;
      if (end >= 0) return { type: read === word.length ? end : -1, goesOn: false };
      place = lineOf[number] ?? 0;
      line = lines[place] ?? '';
      at = 0;
    }
  };
}

const isLetter = (sign: number): boolean =>
  (sign >= 97 && sign <= 122) || sign === space || (sign >= 48 && sign <= 57);
