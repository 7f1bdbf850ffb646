import type { CueWord, CueWords } from './cue-words';
import { isKnownNoun, isTime, isVerb } from './phrase-words';
import { breaksBefore, type Token } from './tokens';
import { groupStart } from './verb-group';
import * as is from './word-classes';

/** "..., saying that", "was saying", "by saying", "before adding": not "an appeal asking to". */
export function opensPhrase(tokens: readonly Token[], from: number, i: number): boolean {
  if (from === 0 || breaksBefore(tokens[from])) return true;
  if (is.beForms.has(tokens[from]?.word ?? '') || is.auxiliaries.has(tokens[from]?.word ?? '')) return true;
  const lead = tokens[from - 1]?.word ?? '';
  if (['while', 'by', 'and', 'when'].includes(lead)) return true;
  return ['before', 'after', 'upon', 'despite', 'without', 'besides', 'from', 'with'].includes(lead)
    ? opensContent(tokens[i + 1])
    : false;
}

/** What can only be the beginning of what was said, or the one who was told. */
export function opensContent(token: Token | undefined): boolean {
  if (!token) return false;
  if (/[:"“]/.test(token.gap) || token.quoted) return true;
  return (
    token.word === 'that' ||
    is.subjectPronouns.has(token.word) ||
    is.determiners.has(token.word) ||
    token.capital
  );
}

/** Participles that, without a verb before them, say that nobody in particular thinks so: "a figure considered ruthless". */
export const hearsayForms = new Set([
  'alleged',
  'reported',
  'believed',
  'thought',
  'considered',
  'expected',
  'suspected',
  'said',
  'viewed',
]);

export function describes(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    (token.tags.has('Adjective') || ['more', 'most', 'one', 'among', 'as'].includes(token.word))
  );
}

/** "the changes they asked for, even though": what was asked for stands before. */
export function endsThere(tokens: readonly Token[], at: number): boolean {
  return at >= tokens.length || breaksBefore(tokens[at]);
}

/** "the alleged contacts", "as expected", "a promising start". */
export function adjectival(tokens: readonly Token[], i: number, past: boolean, ing: boolean): boolean {
  const before = tokens[i - 1];
  const next = tokens[i + 1];
  if (!before || breaksBefore(tokens[i])) return false;
  if (!past && !ing) return false;
  if (past && /^\d/.test(before.word) && next?.tags.has('Plural') && !breaksBefore(next)) return true;
  if (
    is.determiners.has(before.word) &&
    ![
      'that',
      'all',
      'both',
      'one',
      'many',
      'some',
      'several',
      'most',
      'few',
      'another',
      'each',
      'others',
    ].includes(before.word)
  )
    return true;
  if ((is.prepositions.has(before.word) && !ing) || before.word === 'as') return true;
  if (
    before.possessive &&
    next !== undefined &&
    !breaksBefore(next) &&
    !is.determiners.has(next.word) &&
    past
  )
    return true;
  if (ing && is.prepositions.has(before.word))
    return !(['by', 'in', 'without'].includes(before.word) || opensPhrase(tokens, i, i));
  return false;
}

/** "called by officials", "accused earlier this week by officials of": place of "by" within reach, else 0. */
export function byAfter(tokens: readonly Token[], to: number): number {
  for (let k = to + 1; k <= to + 5 && k < tokens.length; k++) {
    const token = tokens[k];
    if (!token || token.quoted || breaksBefore(token)) return 0;
    if (token.word === 'by') return tokens[k + 1]?.word.endsWith('ing') ? 0 : k;
    if (isVerb(token) || is.conjunctions.has(token.word)) return 0;
  }
  return 0;
}

export function usedAsVerb(tokens: readonly Token[], i: number, form: CueWord['form']): boolean {
  const token = tokens[i];
  const before = tokens[i - 1];
  const next = tokens[i + 1];
  if (!token) return false;
  // "in 17 states", "many claims": what is counted is a noun, and a verb in -s has no subject of many.
  if (
    before &&
    form === 'third' &&
    !breaksBefore(token) &&
    (plural.has(before.word) || /^\d/.test(before.word))
  )
    return false;
  // "the Sept. 11 attack".
  if (before && form === 'base' && /^\d/.test(before.word) && isTime(tokens[i - 2] ?? before)) return false;
  if (before && form === 'base' && plural.has(before.word) && next?.word === 'that') return true;
  const single =
    before !== undefined &&
    isKnownNoun(before) &&
    is.singularOf(before.word) === before.word &&
    !is.groupNouns.has(before.word);
  if (form === 'base' && single) return next?.word === 'that' && severalBefore(tokens, i);
  const tied =
    next !== undefined && !breaksBefore(next) && (next.word === 'to' || is.prepositions.has(next.word));
  if (
    form === 'third' &&
    tied &&
    !(next.word === 'to' && token.word === 'claims') &&
    !is.subjectPronouns.has(before?.word ?? '')
  )
    return false;
  if (token.word === 'states' || token.word === 'state') {
    const subject = before && (is.subjectPronouns.has(before.word) || before.word === 'who');
    const that = tokens.slice(i + 1, i + 6).findIndex((each) => each.word === 'that');
    if (that > 0 && before && isKnownNoun(before) && !breaksBefore(tokens[i + 1 + that])) return true;
    if (!subject && !(next && (next.word === 'that' || /[:"“]/.test(next.gap)))) return false;
  }
  const group = groupStart(tokens, i);
  if (group < i && tokens.slice(group, i).some((each) => is.auxiliaries.has(each.word))) return true;
  if (before && !breaksBefore(token)) {
    if (
      is.determiners.has(before.word) &&
      !['that', 'many', 'some', 'most', 'both', 'all', 'several', 'few', 'another'].includes(before.word)
    )
      return false;
    if (before.possessive || is.prepositions.has(before.word)) return false;
    if (is.subjectPronouns.has(before.word)) return true;
  }
  if (/[”"]/.test(token.gap)) return true;
  if (form === 'ing' && breaksBefore(token) && (next?.word === 'to' || next?.word === 'that')) return true;
  // A headline ends with its cue: "... , ministry official claims".
  if (
    next === undefined &&
    form === 'third' &&
    before &&
    (isKnownNoun(before) || (before.capital && tokens.some((each) => each.gap.includes(',')))) &&
    !breaksBefore(token)
  )
    return true;
  const opens =
    next !== undefined &&
    (next.word === 'that' ||
      is.subjectPronouns.has(next.word) ||
      is.possessiveWords.has(next.word) ||
      /["“:]/.test(next.gap));
  if (opens && token.tags.has('Verb')) return true;
  if (!token.tags.has('Verb'))
    return opens && before !== undefined && isKnownNoun(before) && form !== 'base' && form !== 'ing';
  if (form === 'past') return true;
  return next === undefined
    ? /,/.test(token.gap) || isKnownNoun(before ?? token)
    : !breaksBefore(next) && next.word !== 'of' && next.word !== 'and' && !isVerb(next);
}

/** "Sources in the party whisper that": the noun before belongs to what is tied to those who do so. */
function severalBefore(tokens: readonly Token[], i: number): boolean {
  for (let k = i - 1; k > 0 && k > i - 6 && !breaksBefore(tokens[k]); k--) {
    const head = tokens[k - 1];
    if (is.prepositions.has(tokens[k]?.word ?? ''))
      return head !== undefined && is.singularOf(head.word) !== head.word && isKnownNoun(head);
  }
  return false;
}

const plural: ReadonlySet<string> = new Set([
  'many',
  'some',
  'most',
  'both',
  'several',
  'few',
  'others',
  'all',
]);

export function quoteLeft(tokens: readonly Token[], i: number): boolean {
  for (let k = i; k > 0 && k > i - 8; k--) if (/[”"]/.test(tokens[k]?.gap ?? '')) return true;
  return false;
}

export function showsSomething(
  tokens: readonly Token[],
  i: number,
  next: Token | undefined,
  words: CueWords,
): boolean {
  if (next?.word === 'that') return true;
  const from = groupStart(tokens, i);
  // "The poll, which was taken in May, showed": words are added between commas.
  if (breaksBefore(tokens[from]) && from > 3) {
    const end = tokens.slice(0, 9).findIndex((token, k) => k > 0 && breaksBefore(token));
    const head = tokens[end - 1];
    if (end > 0 && end < from && end < 8 && head && isDocument(head, words)) return true;
  }
  for (let k = from - 1; k >= 0 && k > from - 9; k--) {
    const token = tokens[k];
    if (!token || token.quoted || isVerb(token)) return false;
    if (isDocument(token, words)) return true;
  }
  return false;
}

function isDocument(token: Token, words: CueWords): boolean {
  return is.documentNounSet.has(token.word) || words.documents.has(is.singularOf(token.word));
}

/** "plans to", "aims to": as a verb of somebody, not "the company's plans to" or "has plans to". */
export function intends(tokens: readonly Token[], i: number, form: CueWord['form']): boolean {
  const token = tokens[i];
  const before = tokens[i - 1];
  if (!token || tokens[i + 1]?.word !== 'to' || breaksBefore(tokens[i + 1])) return false;
  if (!before || form === 'past' || form === 'ing') return before !== undefined;
  if (groupStart(tokens, i) < i || is.subjectPronouns.has(before.word) || before.word === 'who') return true;
  if (before.possessive || is.determiners.has(before.word) || is.prepositions.has(before.word)) return false;
  if (before.tags.has('Adjective') && !before.capital) return false;
  return token.tags.has('Verb') || (before.capital && form === 'third');
}
