import { lines, words } from '../../sources/read-words';
import conductList from './words/conduct.txt';
import failureList from './words/failures.txt';
import insultList from './words/insults.txt';
import judgementList from './words/judgements.txt';
import opinionList from './words/opinions.txt';
import peopleList from './words/people.txt';
import phraseList from './words/phrases.txt';
import praiseList from './words/praise.txt';
import verdictList from './words/verdicts.txt';

/** A set phrase: at each place the words that can stand there. */
export type PhrasePattern = readonly ReadonlySet<string>[];

// The lists tell at their heads what they hold; words are in lower case.
export const insults: ReadonlySet<string> = new Set(words(insultList));
export const judgements: ReadonlySet<string> = new Set(words(judgementList));
export const verdicts: ReadonlySet<string> = new Set(words(verdictList));
export const failures: ReadonlySet<string> = new Set(words(failureList));
export const praise: ReadonlySet<string> = new Set(words(praiseList));
export const conduct: ReadonlySet<string> = new Set(words(conductList));
export const people: ReadonlySet<string> = new Set(words(peopleList));
export const attackPhrases = byFirstWord(phraseList);
export const opinionPhrases = byFirstWord(opinionList);

/** The phrases of a list, by each word they can begin with. */
function byFirstWord(list: string): ReadonlyMap<string, readonly PhrasePattern[]> {
  const found = new Map<string, PhrasePattern[]>();
  for (const line of lines(list)) {
    const pattern = line.split(' ').map((place) => new Set(place.split('|')));
    for (const first of pattern[0] ?? []) found.set(first, [...(found.get(first) ?? []), pattern]);
  }
  return found;
}
