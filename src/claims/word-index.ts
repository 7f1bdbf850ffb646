import { lines } from '../sources/read-words';
import irregularList from '../sources/words/irregular.txt';
import type { SignalKind } from './signals';
import { entriesOf } from './word-lists';
import blame from './words/blame.txt';
import caseWords from './words/case-words.txt';
import causes from './words/causes.txt';
import courtWords from './words/court-words.txt';
import degrees from './words/degrees.txt';
import effects from './words/effects.txt';
import epithets from './words/epithets.txt';
import figuresOfSpeech from './words/figures-of-speech.txt';
import guesses from './words/guesses.txt';
import housekeeping from './words/housekeeping.txt';
import judgingPhrases from './words/judging-phrases.txt';
import likenings from './words/likenings.txt';
import loadedAdjectives from './words/loaded-adjectives.txt';
import loadedNouns from './words/loaded-nouns.txt';
import manners from './words/manners.txt';
import marketWords from './words/market-words.txt';
import minds from './words/minds.txt';
import misconduct from './words/misconduct.txt';
import motives from './words/motives.txt';
import pollWords from './words/poll-words.txt';
import purposes from './words/purposes.txt';
import recordWords from './words/record-words.txt';
import shortfalls from './words/shortfalls.txt';
import sweeping from './words/sweeping.txt';
import tintedAdjectives from './words/tinted-adjectives.txt';
import troubles from './words/troubles.txt';
import verdicts from './words/verdicts.txt';
import violence from './words/violence.txt';
import weaselPhrases from './words/weasel-phrases.txt';

/** Which forms of an entry's first word count: it alone, all of a verb, the adverb too, the plural too. */
type Forms = 'own' | 'verb' | 'adverb' | 'plural';

/** An entry that begins with a word: the words that must follow it, and what it tells. */
export interface Entry {
  readonly rest: readonly string[];
  readonly kind: SignalKind;
  readonly forms: Forms;
}

interface WordIndex {
  readonly entries: ReadonlyMap<string, readonly Entry[]>;
  /** "fell" -> "fall". */
  readonly plain: ReadonlyMap<string, string>;
  /** The first three letters of every entry and irregular form: most words of a text begin otherwise. */
  readonly beginnings: ReadonlySet<string>;
}

let index: WordIndex | null = null;
const none: readonly string[] = [];

/** All entries by their first word. Made when it is first asked for. */
export function wordIndex(): WordIndex {
  index ??= makeIndex();
  return index;
}

function makeIndex(): WordIndex {
  const entries = new Map<string, Entry[]>();
  const addAll = (list: string, kind: SignalKind, forms: Forms = 'own') => {
    for (const entry of entriesOf(list)) {
      const verb = entry.startsWith('~');
      const from = verb ? 1 : 0;
      const blank = entry.indexOf(' ');
      const first = blank < 0 ? entry.slice(from) : entry.slice(from, blank);
      const rest = blank < 0 ? none : entry.slice(blank + 1).split(' ');
      const row = entries.get(first);
      const made = { rest, kind, forms: verb ? ('verb' as const) : forms };
      if (row) row.push(made);
      else entries.set(first, [made]);
    }
  };
  addAll(loadedAdjectives, 'loaded', 'adverb');
  addAll(loadedNouns, 'loaded', 'plural');
  addAll(judgingPhrases, 'loaded');
  addAll(tintedAdjectives, 'tinted', 'adverb');
  addAll(troubles, 'trouble', 'plural');
  addAll(shortfalls, 'shortfall');
  addAll(degrees, 'degree');
  addAll(guesses, 'guess');
  addAll(motives, 'motive');
  addAll(causes, 'cause');
  addAll(misconduct, 'misconduct');
  addAll(violence, 'violence');
  addAll(blame, 'blame');
  addAll(recordWords, 'record');
  addAll(marketWords, 'market');
  addAll(weaselPhrases, 'weasel');
  addAll(pollWords, 'poll');
  addAll(caseWords, 'case');
  addAll(courtWords, 'court');
  addAll(housekeeping, 'housekeeping');
  addAll(sweeping, 'sweeping');
  addAll(effects, 'effect');
  addAll(minds, 'mind');
  addAll(purposes, 'purpose');
  addAll(manners, 'manner');
  addAll(likenings, 'likening');
  addAll(figuresOfSpeech, 'picture');
  addAll(epithets, 'epithet', 'plural');
  addAll(verdicts, 'verdict', 'adverb');
  const plain = new Map<string, string>();
  for (const line of lines(irregularList)) {
    const [verb = '', ...past] = line.split(' ');
    if (entries.has(verb)) for (const form of past) if (form !== verb) plain.set(form, verb);
  }
  const beginnings = new Set<string>();
  for (const word of entries.keys()) {
    beginnings.add(word.slice(0, 3));
    // "spied" of "spy".
    if (word.length === 3 && word.endsWith('y')) beginnings.add(`${word.slice(0, 2)}i`);
  }
  for (const word of plain.keys()) beginnings.add(word.slice(0, 3));
  return { entries, plain, beginnings };
}

/** The plain forms a word may be a form of, each with what that form is: "fuelled" gives "fuel" as a verb. */
export function plainForms(word: string, plain: WordIndex['plain']): readonly (readonly [string, Forms])[] {
  const forms: [string, Forms][] = [[word, 'own']];
  const irregular = plain.get(word);
  if (irregular !== undefined) forms.push([irregular, 'verb']);
  const cut = (by: number, more = '') => word.slice(0, -by) + more;
  if (word.endsWith('s') && word.length > 3) {
    forms.push([cut(1), 'verb'], [cut(1), 'plural']);
    if (word.endsWith('es')) forms.push([cut(2), 'verb'], [cut(2), 'plural']);
    if (word.endsWith('ies')) forms.push([cut(3, 'y'), 'verb'], [cut(3, 'y'), 'plural']);
  } else if (word.endsWith('ed') && word.length > 4) {
    forms.push([cut(2), 'verb'], [cut(1), 'verb']);
    if (word.endsWith('ied')) forms.push([cut(3, 'y'), 'verb']);
    if (word.at(-3) === word.at(-4)) forms.push([cut(3), 'verb']);
    if (word.endsWith('cked')) forms.push([cut(3), 'verb']);
  } else if (word.endsWith('ing') && word.length > 5) {
    forms.push([cut(3), 'verb'], [cut(3, 'e'), 'verb']);
    if (word.at(-4) === word.at(-5)) forms.push([cut(4), 'verb']);
    if (word.endsWith('cking')) forms.push([cut(4), 'verb']);
  } else if (word.endsWith('ly') && word.length > 4 && word !== 'historically') {
    forms.push([cut(2), 'adverb'], [cut(1, 'e'), 'adverb']);
    if (word.endsWith('ily')) forms.push([cut(3, 'y'), 'adverb']);
    if (word.endsWith('ally')) forms.push([cut(4), 'adverb']);
  } else if (word.endsWith('men')) forms.push([cut(2, 'an'), 'plural']);
  return forms;
}
