import type { Span } from '../../src/text/span';

/** A word that keeps its identity through all edits. */
interface Word {
  readonly id: number;
  readonly text: string;
}

interface Line {
  readonly words: readonly Word[];
  /** True where a paragraph ends after it. */
  readonly ends: boolean;
}

/** A text that is edited as news copy is, while each of its words stays known. */
export interface Copy {
  readonly lines: readonly Line[];
}

/** Random numbers that are the same each time (mulberry32). */
export class Dice {
  #state: number;

  constructor(seed: number) {
    this.#state = seed;
  }

  /** From 0 up to and without 1. */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let t = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  }

  below(count: number): number {
    return Math.floor(this.next() * count);
  }

  pick<T>(items: readonly T[]): T {
    return items[this.below(items.length)] as T;
  }

  /** A Poisson number (Knuth). */
  poisson(mean: number): number {
    const limit = Math.exp(-mean);
    let product = this.next();
    let count = 0;
    for (; product > limit; count++) product *= this.next();
    return count;
  }
}

let lastId = 0;
const fresh = (text: string): Word => ({ id: ++lastId, text });

/** Makes copy of sentences; the last of each paragraph ends it. */
export function copyOf(paragraphs: readonly (readonly string[])[]): Copy {
  return {
    lines: paragraphs.flatMap((sentences) =>
      sentences.map((sentence, at) => ({
        words: sentence.split(/\s+/).filter(Boolean).map(fresh),
        ends: at === sentences.length - 1,
      })),
    ),
  };
}

/** The text of the copy, and where each word stands in it. */
export function print(copy: Copy): { text: string; places: Map<number, Span> } {
  let text = '';
  const places = new Map<number, Span>();
  for (const { words, ends } of copy.lines) {
    words.forEach((word, at) => {
      if (at > 0) text += ' ';
      places.set(word.id, { start: text.length, end: text.length + word.text.length });
      text += word.text;
    });
    text += ends ? '\n\n' : ' ';
  }
  return { text, places };
}

/**
 * One revision at the rates of NewsEdits (Spangher et al. 2022): 3.3 sentences added, 2.7 changed,
 * 2.0 removed, and half a sentence moved.
 */
export function revise(copy: Copy, donors: readonly string[], dice: Dice): Copy {
  const lines = [...copy.lines];
  for (let n = dice.poisson(2.7); n > 0 && lines.length > 0; n--) {
    const at = dice.below(lines.length);
    const line = lines[at] as Line;
    lines[at] = { ...line, words: changed(line.words, donors, dice) };
  }
  for (let n = dice.poisson(2); n > 0 && lines.length > 3; n--) lines.splice(dice.below(lines.length), 1);
  for (let n = dice.poisson(0.5); n > 0 && lines.length > 1; n--) {
    const [moved] = lines.splice(dice.below(lines.length), 1);
    if (moved) lines.splice(dice.below(lines.length + 1), 0, moved);
  }
  for (let n = dice.poisson(3.3); n > 0; n--) {
    const words = dice.pick(donors).split(/\s+/).map(fresh);
    lines.splice(dice.below(lines.length + 1), 0, { words, ends: dice.next() < 0.5 });
  }
  return { lines };
}

/** A sentence touched up: words replaced, put in and taken out, or its latter part rewritten. */
function changed(words: readonly Word[], donors: readonly string[], dice: Dice): Word[] {
  const now = [...words];
  const borrowed = () => fresh(dice.pick(dice.pick(donors).split(/\s+/)));
  if (dice.next() < 0.25 && now.length > 6) {
    const from = Math.floor(now.length * (0.4 + 0.4 * dice.next()));
    return [
      ...now.slice(0, from),
      ...dice
        .pick(donors)
        .split(/\s+/)
        .slice(-(now.length - from))
        .map(fresh),
    ];
  }
  for (let n = 1 + dice.below(3); n > 0 && now.length > 2; n--) {
    const at = dice.below(now.length);
    const what = dice.next();
    if (what < 0.5) now[at] = borrowed();
    else if (what < 0.75) now.splice(at, 1 + dice.below(2));
    else now.splice(at, 0, borrowed(), ...(dice.next() < 0.5 ? [borrowed()] : []));
  }
  return now;
}
