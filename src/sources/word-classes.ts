import {
  bodyNames,
  bodyNameWords,
  bodyNouns,
  documentNouns,
  outletNameWords,
  outletNouns,
} from './lexicon/bodies';
import * as grammar from './lexicon/grammar';
import * as people from './lexicon/people';

const set = (words: readonly string[]): ReadonlySet<string> => new Set(words);

/** "aides" -> "aide", "spokesmen" -> "spokesman"; other words come back as they are. */
export function singularOf(word: string): string {
  if (irregular.has(word)) return irregular.get(word) ?? word;
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
  if (word.endsWith('s') && !word.endsWith('ss') && !word.endsWith('us')) return word.slice(0, -1);
  return word;
}

const irregular: ReadonlyMap<string, string> = new Map([
  ['people', 'person'],
  ['men', 'man'],
  ['women', 'woman'],
  ['spokesmen', 'spokesman'],
  ['spokeswomen', 'spokeswoman'],
  ['spokespeople', 'spokesperson'],
  ['families', 'family'],
  ['advisors', 'adviser'],
  ['advisor', 'adviser'],
  ['confidantes', 'confidant'],
  ['confidante', 'confidant'],
  ['witnesses', 'witness'],
  ['businessmen', 'businessman'],
  ['congressmen', 'congressman'],
  ['wives', 'wife'],
]);

export const determiners = set(grammar.determiners);
export const definiteWords = set(grammar.definiteWords);
export const possessiveWords = set(grammar.possessiveWords);
export const subjectPronouns = set(grammar.subjectPronouns);
export const prepositions = set(grammar.prepositions);
export const conjunctions = set(grammar.conjunctions);
export const auxiliaries = set(grammar.auxiliaries);
export const beForms = set(grammar.beForms);
export const midAdverbs = set(grammar.midAdverbs);
export const postnominals = set(grammar.postnominals);
export const honorifics = set(grammar.honorifics);
export const titleWords = set(grammar.titleWords);
export const timeWords = set(grammar.timeWords);

export const bareNouns = set(people.bareNouns);
export const insiderPlurals = set(people.insiderPlurals);
export const personNouns = set(people.personNouns);
export const groupNouns = set(people.groupNouns);
export const officeNouns = set(people.officeNouns);
export const partyNouns = set(people.partyNouns);
export const rankWords = set(people.rankWords);
export const fieldWords = set(people.fieldWords);
export const severalWords = set(people.severalWords);
export const voiceNouns = set(people.voiceNouns);
export const insiderNouns = set(people.insiderNouns);

export const bodyNounSet = set(bodyNouns);
export const bodyNameSet = set(bodyNames);
export const bodyNameWordSet = set(bodyNameWords);
export const outletNameWordSet = set(outletNameWords);
export const outletNounSet = set(outletNouns);
export const documentNounSet = set(documentNouns);

/** Words of quantity whose noun comes after "of". */
export const quantityWords = set([
  'dozens',
  'some',
  'many',
  'most',
  'several',
  'one',
  'two',
  'three',
  'four',
  'five',
  'majority',
  'number',
  'handful',
  'couple',
  'all',
  'none',
  'few',
  'both',
  'half',
  'percent',
  'each',
  'any',
  'scores',
  'hundreds',
  'thousands',
  'millions',
  'tens',
  'pair',
  'fraction',
  'share',
  'bulk',
  'rest',
  'another',
  'chorus',
  'raft',
  'string',
  'range',
  'variety',
  'slew',
]);
