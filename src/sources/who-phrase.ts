import { letterPattern } from '../text/letter-pattern';
import { beginsWithCapital, letterTest } from '../text/letters';
import { isRole, mayBeRole } from './roles';
import * as is from './word-classes';

const wordsOf = letterPattern(String.raw`[\p{L}\p{N}'-]+`, 'gu');
const ageOrParty = letterPattern(String.raw`^(?:\d{1,3}|[DRIL]-\p{Lu}[\p{L}.]*)\s*,?\s+`, 'u');

const isParty = letterTest(String.raw`^[DRIL]-\p{Lu}[\p{L}.]*$`);

/** True for a phrase that says what a person is: its noun does, and no other name follows that noun. */
export function isWho(words: string): boolean {
  if (/^(?:both|all|any|every|each|no|two|three|four|many|some|including|such|like)\s/i.test(words))
    return false;
  if (/^the\s/i.test(words) && isAct(words)) return false;
  if (namesAnother(words) || namesNext(words)) return false;
  const core = coreOf(words);
  if (core.some(opensClause)) return false;
  if (is.prepositions.has(core[0] ?? 'of')) return false;
  const head = core[core.length - 1] ?? '';
  // "his supporters", "both Republicans": others than the one named.
  if (is.singularOf(head) !== head && isRole(head) && !is.titleWords.has(head) && core[0] !== 'one')
    return false;
  if (core.some((word) => is.documentNounSet.has(word)) && !core.some(isRole)) return false;
  return core.some(isRole) || (/^(?:an?|the|his|her|one|\d)\b/i.test(words) && mayBeRole(head));
}

/** True for "the governor pointed to": somebody who does something. */
export function isAct(words: string): boolean {
  const core = coreOf(words);
  return (
    core.length > 1 && /[a-z]ed$/.test(core[core.length - 1] ?? '') && isRole(core[core.length - 2] ?? '')
  );
}

/** "Senator Olav Berg": the next in a row of names. */
function namesAnother(words: string): boolean {
  const all = words.split(' ');
  const last = (all[all.length - 1] ?? '').toLowerCase();
  return (
    all.length > 1 &&
    all.length < 6 &&
    all.every(startsCapital) &&
    isRole((all[0] ?? '').toLowerCase().replace(/\.$/, '')) &&
    !isRole(last)
  );
}

/** Where such a word stands, a clause of its own is told: "insistent he is no candidate". */
function opensClause(word: string): boolean {
  return (
    is.subjectPronouns.has(word) ||
    is.auxiliaries.has(word) ||
    is.beForms.has(word) ||
    ['him', 'them', 'becomes', 'became'].includes(word)
  );
}

const roleAndName = letterPattern(
  String.raw`\b(\p{Ll}+) \p{Lu}[\p{L}'’-]+ (?:\p{Lu}\. )?\p{Lu}[\p{L}'’-]+(?:$|,)`,
  'u',
);

/** "chief of staff Ada Lind": as well. */
function namesNext(words: string): boolean {
  const match = roleAndName(words).exec(words);
  return match?.[1] !== undefined && isRole(match[1]);
}

/** True for a phrase that says what a body is. */
export function isBody(words: string): boolean {
  const core = coreOf(words);
  return (
    /^(?:an?|the|one)$/i.test(wordsIn(words)[0] ?? '') &&
    core.some((word) => is.bodyNounSet.has(word) || is.bodyKinds.has(word))
  );
}

const piece = letterPattern(String.raw`([,;:—–(]?\s{0,8})([\p{L}\p{N}'’&.-]+)`, 'gu');

/**
 * The words before what is tied on, lower case: "firm's former auditor" of "firm's former auditor in Norvik, who ...".
 * A name goes on over "of": "University of Norvik professor".
 */
export function coreOf(words: string): string[] {
  const core: string[] = [];
  const all = [...withoutArticle(words).matchAll(piece(words))];
  for (const [i, match] of all.entries()) {
    const raw = match[2] ?? '';
    const word = raw.toLowerCase().replace(/['’]s$|\.$/, '');
    const stops = /[,;:—–(]/.test(match[1] ?? '') || ['who', 'which', 'that', 'whose'].includes(word);
    const inName =
      (word === 'of' || word === 'for') &&
      is.bodyNameWordSet.has(all[i - 1]?.[2] ?? '') &&
      startsCapital(all[i + 1]?.[2]);
    if (core.length > 0 && (stops || (is.prepositions.has(word) && !inName))) break;
    if (core.length > 9) break;
    core.push(word);
  }
  return core;
}

function startsCapital(word: string | undefined): boolean {
  return word !== undefined && beginsWithCapital(word);
}

/** The words of a text, lower case. */
export function wordsIn(text: string): string[] {
  const plain = text.toLowerCase().replace(/’/g, "'");
  return plain.match(wordsOf(plain)) ?? [];
}

/** Without an age or party before it, words that lead over to it, and punctuation at its ends. */
export function trimmed(text: string): string {
  let words = text.replace(/\s+/g, ' ').trim();
  const party = isParty(words);
  if (!party) words = words.replace(ageOrParty(words), '');
  words = words
    .replace(/^[,;:—–\s-]+/, '')
    .replace(/^(?:and|but|or|also)\s+/i, '')
    .replace(/^(now|then)\s+(?:an?|the)\s+/i, '$1 ');
  return withoutEnd(words)
    .replace(/\s(?:on\s|last\s|this\s)?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/, '')
    .replace(/,?\s+(?:and|but|or|as|when|while|because|who|which|that|the|an?|of|for|in|at|on|to|with)$/i, '')
    .trim();
}

/** Without marks at its end, however many there are. */
function withoutEnd(words: string): string {
  let end = words.length;
  while (end > 0 && /[\s,;:—–-]/.test(words[end - 1] ?? '')) end--;
  return words.slice(0, end);
}

/** Without the article it begins with. */
export function withoutArticle(words: string): string {
  return words.replace(/^(?:an?|the)\s+/i, '');
}
