import { mostTriples, scripts, signs } from 'stet:language-data';
import { expressions } from 'franc-min/expressions.js';

/** As much of a text as is looked at, in UTF-16 code units. */
const sampleLength = 2048;
/** For each script in use: of each of its languages the place of each frequent triple. Read when first needed. */
const places = new Map<string, ReadonlyMap<string, ReadonlyMap<string, number>>>();

/**
 * Languages (ISO 639-3) that a text may be in, the likeliest first, each with a score of at most 1; none when it has no
 * letters. franc's way (after Cavnar and Trenkle, "N-Gram-Based Text Categorization", 1994) with the upper part of its
 * lists, which franc unpacks at every start and we when a text is no plain English. A triple that a language does not
 * have among its frequent ones counts as much as all of them.
 */
export function rankLanguages(text: string): readonly (readonly [code: string, score: number])[] {
  const sample = text.slice(0, sampleLength);
  const script = scriptOf(sample);
  if (script === null) return [];
  const languages = placesOf(script);
  // A script of a language's own is called by it.
  if (!languages) return [[script, 1]];
  const counts = triplesOf(sample);
  const distances = [...languages].map(([code, own]): [string, number] => [code, distance(counts, own)]);
  distances.sort(([, a], [, b]) => a - b);
  const least = distances[0]?.[1] ?? 0;
  const most = sample.length * mostTriples - least;
  return distances.map(([code, own]) => [code, 1 - (own - least) / most || 0]);
}

/** The script most of the letters are in. */
function scriptOf(sample: string): string | null {
  let most = 0;
  let top: string | null = null;
  for (const [script, letters] of Object.entries(expressions)) {
    const count = sample.match(letters)?.length ?? 0;
    if (count > most) {
      most = count;
      top = script;
    }
  }
  return top;
}

function placesOf(script: string): ReadonlyMap<string, ReadonlyMap<string, number>> | null {
  const packed = scripts[script];
  if (!packed) return null;
  const known = places.get(script);
  if (known) return known;
  const letterOf = new Map([...packed.letters].map((letter, at) => [signs.charAt(at), letter]));
  const read = new Map<string, Map<string, number>>();
  for (const [code, triples] of Object.entries(packed.languages)) {
    const letters = [...triples].map((sign) => letterOf.get(sign) ?? sign);
    const own = new Map<string, number>();
    for (let at = 0; at < letters.length; at += 3) own.set(letters.slice(at, at + 3).join(''), at / 3);
    read.set(code, own);
  }
  places.set(script, read);
  return read;
}

/** How often each three letters follow each other, without digits and signs. */
function triplesOf(sample: string): ReadonlyMap<string, number> {
  const letters = sample
    .replace(/[!-@]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
  const padded = ` ${letters} `;
  const counts = new Map<string, number>();
  for (let at = 0; at + 3 <= padded.length; at++) {
    const triple = padded.slice(at, at + 3);
    counts.set(triple, (counts.get(triple) ?? 0) + 1);
  }
  return counts;
}

function distance(counts: ReadonlyMap<string, number>, places: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const [triple, count] of counts) {
    const place = places.get(triple);
    sum += place === undefined ? mostTriples : Math.abs(count - place - 1);
  }
  return sum;
}
