import { letterPattern } from '../text/letter-pattern';
import { letterTest } from '../text/letters';
import type { Named } from './find-names';
import { initialsOf, nameParts } from './name-parts';
import * as is from './word-classes';

const capitalWords = letterPattern(String.raw`\p{Lu}[\p{L}.&'’-]*`, 'gu');

const isLongInitials = letterTest(String.raw`^\p{Lu}{3,}$`);

/** The bodies an article names anywhere; every answer looks at few of them, however many there are. */
export interface KnownBodies {
  /** What the copy tells of a body. */
  toldOf(name: string): readonly string[];
  /** The bodies whose names stand in these words. */
  bodiesIn(words: string): readonly string[];
  /** A body's full name, where the article gives it: of "MAP" or "the Harbour Board". */
  fullBody(name: string): string;
  /** The body that "the ministry" or "the company" stands for in a sentence; null where none or more than one can be meant. */
  bodyCalled(noun: string, sentence: number): string | null;
}

interface Place {
  readonly name: string;
  readonly sentence: number;
}

/** Nouns for so many bodies that one named later is not meant. */
const common: ReadonlySet<string> = new Set([
  'police',
  'court',
  'government',
  'state',
  'party',
  'group',
  'office',
]);

/** In sentences: how far back a firm is "the company". */
const reach = 14;
/** A body seldom has as much said of it. */
const mostTold = 12;

/** Puts together what an article tells of the bodies it names; other names are passed over. */
export function createKnownBodies(named: readonly Named[]): KnownBodies {
  const told = new Map<string, string[]>();
  const full = new Map<string, string>();
  const byFirst = new Map<string, Set<string>>();
  const byWord = new Map<string, Place[]>();
  const firms: Place[] = [];
  for (const { kind, name, tells, sentence } of named) {
    if (kind !== 'body') continue;
    const parts = nameParts(name);
    const whole = parts.join(' ');
    for (const key of keysOf(parts)) {
      const known = full.get(key);
      if (known === undefined || known.length < name.length) full.set(key, name);
      const all = told.get(key) ?? [];
      if (all.length < mostTold) all.push(...tells);
      told.set(key, all);
    }
    const first = name.split(' ')[0] ?? name;
    byFirst.set(first, (byFirst.get(first) ?? new Set()).add(name));
    if (whole.includes(' ')) {
      for (const word of new Set(parts)) {
        const places = byWord.get(word);
        if (places) places.push({ name, sentence });
        else byWord.set(word, [{ name, sentence }]);
      }
    }
    if (isFirm(name)) firms.push({ name, sentence });
  }
  // "the HAB, an alliance of 40 yards": what is told beside the initials is told of the body.
  for (const { kind, name, tells } of named) {
    const whole =
      kind === 'lone' && tells.length > 0 && isLongInitials(name) ? full.get(name.toLowerCase()) : undefined;
    const all = whole === undefined ? undefined : told.get(nameParts(whole).join(' '));
    if (all && all.length < mostTold) all.push(...tells);
  }
  const onlyFirm = theOnly(firms);

  return {
    toldOf: (name) => [...new Set(told.get(nameParts(name).join(' ')) ?? [])],
    bodiesIn: (words) => {
      const found = new Set<string>();
      for (const [word] of words.matchAll(capitalWords(words)))
        for (const name of [...(byFirst.get(word) ?? [])].slice(0, mostTold))
          if (words.includes(name)) found.add(name);
      return [...found];
    },
    fullBody: (name) => full.get(nameParts(name).join(' ')) ?? name,
    bodyCalled: (noun, sentence) => {
      const places = byWord.get(noun);
      const last = places?.[lastBefore(places, sentence)];
      if (last) return last.name;
      // Copy that names one body of the kind alone may speak of it before it names it.
      const only = places && !common.has(noun) ? theOnly(places) : null;
      if (only) return only;
      if (!is.firmNouns.has(noun)) return null;
      const near: Place[] = [];
      for (let i = lastBefore(firms, sentence); i >= 0; i--) {
        const firm = firms[i];
        if (!firm || sentence - firm.sentence > reach) break;
        near.push(firm);
      }
      // Copy that names one firm alone may speak of "the company" before it names it.
      return near.length > 0 ? theOnly(near) : onlyFirm;
    },
  };
}

/** The name of a firm says that it is one, or is known everywhere. */
function isFirm(name: string): boolean {
  return is.firmNames.has(name) || name.split(/[ .,]/).some((word) => is.firmNameWords.has(word));
}

/** A body is looked up by its name and by its initials. */
function keysOf(parts: readonly string[]): string[] {
  return parts.length > 1 ? [parts.join(' '), initialsOf(parts)] : [parts.join(' ')];
}

function theOnly(places: readonly Place[]): string | null {
  const names = new Set(places.map(({ name }) => nameParts(name).join(' ')));
  return names.size === 1 ? (places[0]?.name ?? null) : null;
}

/** The place of the last that stands in this sentence or before; -1 when all stand after it. */
function lastBefore(places: readonly Place[], sentence: number): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle]?.sentence ?? 0) <= sentence) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
