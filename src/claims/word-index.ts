import { words } from '../sources/read-words';
import { formsOf } from '../sources/verb-forms';
import type { SignalKind } from './signals';
import blame from './words/blame.txt';
import causes from './words/causes.txt';
import judgingPhrases from './words/judging-phrases.txt';
import loadedAdjectives from './words/loaded-adjectives.txt';
import loadedNouns from './words/loaded-nouns.txt';
import marketWords from './words/market-words.txt';
import misconduct from './words/misconduct.txt';
import motives from './words/motives.txt';
import recordWords from './words/record-words.txt';
import tintedAdjectives from './words/tinted-adjectives.txt';
import violence from './words/violence.txt';

/** An entry that begins with a word: the words that must follow it, and what it tells. */
export interface Entry {
  readonly rest: readonly string[];
  readonly kind: SignalKind;
}

/** The entries between the commas of a list; lines that begin with # are for readers. */
export function entriesOf(list: string): string[] {
  return words(list)
    .join(' ')
    .split(',')
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');
}

let index: ReadonlyMap<string, readonly Entry[]> | null = null;

/** All entries by their first word, the longest first. Made when it is first asked for. */
export function wordIndex(): ReadonlyMap<string, readonly Entry[]> {
  index ??= makeIndex();
  return index;
}

function makeIndex(): ReadonlyMap<string, readonly Entry[]> {
  const made = new Map<string, Entry[]>();
  const add = (text: string, kind: SignalKind) => {
    const [first = '', ...rest] = text.split(' ');
    const entries = made.get(first);
    if (!entries) made.set(first, [{ rest, kind }]);
    else if (!entries.some((entry) => entry.kind === kind && entry.rest.join(' ') === rest.join(' ')))
      entries.push({ rest, kind });
  };
  const addAll = (list: string, kind: SignalKind, more: (entry: string) => readonly string[] = () => []) => {
    for (const entry of entriesOf(list)) {
      if (!entry.startsWith('~')) for (const form of [entry, ...more(entry)]) add(form, kind);
      else {
        const [verb = '', ...rest] = entry.slice(1).split(' ');
        for (const form of formsOf(verb)) add([form, ...rest].join(' '), kind);
      }
    }
  };
  addAll(loadedAdjectives, 'loaded', (word) => (word === 'historic' ? [] : [adverbOf(word)]));
  addAll(loadedNouns, 'loaded', (noun) => [pluralOf(noun)]);
  addAll(judgingPhrases, 'loaded');
  addAll(tintedAdjectives, 'tinted', (word) => [adverbOf(word)]);
  addAll(motives, 'motive');
  addAll(causes, 'cause');
  addAll(misconduct, 'misconduct');
  addAll(violence, 'violence');
  addAll(blame, 'blame');
  addAll(recordWords, 'record');
  addAll(marketWords, 'market');
  for (const entries of made.values()) entries.sort((a, b) => b.rest.length - a.rest.length);
  return made;
}

/** "ruthless" -> "ruthlessly", "shaky" -> "shakily", "formidable" -> "formidably", "toxic" -> "toxically". */
function adverbOf(word: string): string {
  if (word.endsWith('y')) return `${word.slice(0, -1)}ily`;
  if (word.endsWith('le')) return `${word.slice(0, -1)}y`;
  return word.endsWith('ic') ? `${word}ally` : `${word}ly`;
}

function pluralOf(noun: string): string {
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
  if (noun.endsWith('man')) return `${noun.slice(0, -3)}men`;
  return /(?:s|x|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`;
}
