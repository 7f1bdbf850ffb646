import { letterTest } from '../text/letters';
import { mostWords } from './own-nouns';
import { readCue } from './read-cue';
import { singularOf } from './word-classes';

/**
 * What the entries of a list are: verbs, as `readCue` reads them; forms of words, as written; nouns in the singular;
 * names, with a capital letter; or nouns as written and names side by side.
 */
export type EntryShape = 'verb' | 'word' | 'singular' | 'name' | 'noun or name';

/** A list of words, of Stet or of a house style. */
export interface WordList {
  readonly name: string;
  readonly shape: EntryShape;
  readonly entries: readonly string[];
}

/** What is wrong with an entry, as sentences for a person. */
export interface WordProblem {
  readonly list: string;
  /** The place of the entry in its list. */
  readonly at: number;
  readonly message: string;
}

const longestWord = 40;
const longestEntry = 120;
const mostForms = 12;
const isPlainWord = letterTest(String.raw`^\p{L}+(?:['’-]\p{L}+)*$`);
/** A word of a name: "U.N.", "AT&T", "10". */
const isNameWord = letterTest(String.raw`^[\p{L}\p{N}]+(?:['’&.-][\p{L}\p{N}]+)*\.?$`);

/**
 * Checks lists of words: that every entry is what its list holds, stands there once, and does not stand in a list that
 * says the opposite (`apart`: pairs of names). Gives what is wrong in order of the lists; an entry at fault no longer
 * counts, so that of two entries that contradict each other the first stays.
 */
export function checkWords(
  lists: readonly WordList[],
  apart: readonly (readonly [string, string])[] = [],
): WordProblem[] {
  const problems: WordProblem[] = [];
  const seen = new Map<string, Set<string>>();
  for (const { name, shape, entries } of lists) {
    const here = new Set<string>();
    seen.set(name, here);
    const others = apart.flatMap(([a, b]) => (a === name ? [b] : b === name ? [a] : []));
    entries.forEach((entry, at) => {
      const key = keyOf(entry, shape);
      const other = others.find((list) => seen.get(list)?.has(key));
      const message =
        problemOf(entry, shape) ??
        (here.has(key)
          ? `“${entry}” stands here twice.`
          : other
            ? `“${entry}” already stands in “${other}”, which says the opposite. Keep it in one of the two.`
            : null);
      if (message === null) here.add(key);
      else problems.push({ list: name, at, message });
    });
  }
  return problems;
}

/** Two verbs are the same when their plain forms and what follows them are. */
function keyOf(entry: string, shape: EntryShape): string {
  if (shape !== 'verb' || entry.length > longestEntry) return entry;
  const cue = readCue(entry);
  return 'problem' in cue ? entry : `${cue.forms.find((form) => form !== '-')} ${cue.rest}`;
}

function problemOf(entry: string, shape: EntryShape): string | null {
  if (entry.trim() === '') return 'An entry is empty.';
  const shown = entry.length > 60 ? `${entry.slice(0, 60)}…` : entry;
  if (entry.length > longestEntry || entry.split(' ').some((word) => word.length > longestWord))
    return `“${shown}” is too long for an entry.`;
  if (entry !== entry.trim() || entry.includes('  '))
    return `“${shown}” has a space too many. Put one space between words and none around them.`;
  const capital = entry !== entry.toLowerCase();
  const named = capital && (shape === 'name' || shape === 'noun or name');
  // A verb's line may hold a “+”, and a “-” for a form left out.
  const written = shape === 'verb' ? entry.replaceAll(' + ', ' ').replace(/(?<=^| )-(?= |$)/g, 'a') : entry;
  if (!written.split(' ').every((word) => (named ? isNameWord : isPlainWord)(word))) {
    const signs = named
      ? 'letters, figures, hyphens, apostrophes, “&” and points'
      : 'letters, hyphens and apostrophes';
    return `“${shown}” holds something other than ${signs}. An entry is a word or a few, and is looked for as written.`;
  }
  const words = entry.split(' ');
  if (shape === 'name' && !capital) return `“${shown}” is a name, so it begins with a capital letter.`;
  if (shape !== 'name' && shape !== 'noun or name' && capital)
    return `“${shown}” has a capital letter. Write it in lower case: “${entry.toLowerCase()}”.`;
  if (words.length > (shape === 'verb' ? mostForms : mostWords))
    return `“${shown}” has too many words for an entry.`;
  if (shape === 'verb') {
    const cue = readCue(entry);
    return 'problem' in cue ? cue.problem : null;
  }
  const last = words[words.length - 1] ?? '';
  if (shape === 'singular' && /(?:s|men|people)$/.test(last) && singularOf(last) !== last) {
    const single = [...words.slice(0, -1), singularOf(last)].join(' ');
    return `“${shown}” looks like a plural. Write the singular, “${single}”: it stands for the plural too.`;
  }
  return null;
}
