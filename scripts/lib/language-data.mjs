import { pathToFileURL } from 'node:url';
import { inRoot } from './paths.mjs';

const signs = Array.from({ length: 94 }, (_, at) => String.fromCharCode(33 + at))
  .filter((sign) => !'"\\`$'.includes(sign))
  .join('');

/**
 * How many triples are kept of a language, the most frequent. franc has 300 of each; these tell languages apart as well
 * in texts of a paragraph and more, and take little more than half the room.
 */
const mostTriples = 155;

/**
 * The text of the module `stet:language-data`: franc's letter triples of some 80 languages, without the strokes between
 * them and with one sign for each letter, so that a letter of any script takes one byte.
 * src/language/language-data.d.ts tells what is in it.
 */
export async function languageData() {
  const { data } = await import(pathToFileURL(inRoot('node_modules', 'franc-min', 'data.js')).href);
  const scripts = Object.fromEntries(
    Object.entries(data).map(([script, languages]) => [script, pack(languages)]),
  );
  return `export const mostTriples = 155${mostTriples};
export const signs = ${JSON.stringify(signs)};
export const scripts = ${JSON.stringify(scripts)};`;
}

function pack(lists) {
  const languages = Object.fromEntries(
    Object.entries(lists).map(([code, triples]) => [
      code,
      triples.split('|').slice(0, mostTriples).join('|'),
    ]),
  );
  const uses = new Map();
  for (const triples of Object.values(languages)) {
    const all = triples.split('|');
    if (new Set(all).size !== all.length)
      throw new Error('franc has the same letter triple twice in a language.');
    for (const triple of all) {
      if (triple.length !== 3) throw new Error(`franc has "${triple}", which is no three letters.`);
      for (const letter of triple) uses.set(letter, (uses.get(letter) ?? 0) + 1);
    }
  }
  // A letter beyond the last sign stays as it is, which no letter of ASCII may, since signs are of ASCII.
  const isPlain = ([letter]) => (letter < '\x80' ? 1 : 0);
  const letters = [...uses].sort((a, b) => isPlain(b) - isPlain(a) || b[1] - a[1]).map(([letter]) => letter);
  const signOf = new Map(letters.slice(0, signs.length).map((letter, at) => [letter, signs[at]]));
  const packed = Object.entries(languages).map(([code, triples]) => [
    code,
    [...triples.replaceAll('|', '')].map((letter) => signOf.get(letter) ?? letter).join(''),
  ]);
  return { letters: letters.slice(0, signs.length).join(''), languages: Object.fromEntries(packed) };
}
