import { isKnownNoun } from './phrase-words';
import { breaksBefore, type Token } from './tokens';
import * as is from './word-classes';

const unreal = new Set([
  'could',
  'should',
  'must',
  'might',
  'can',
  'may',
  'let',
  'cannot',
  "couldn't",
  "shouldn't",
  "can't",
]);

export interface VerbGroup {
  readonly from: number;
  readonly infinitive: boolean;
  readonly negated: boolean;
  readonly passive: boolean;
  readonly unreal: boolean;
  /** "is said to", "are believed to": nobody says it. */
  readonly hearsay: boolean;
}

/** Place of the first word of the verb group that ends with the verb at `i`. */
export function groupStart(tokens: readonly Token[], i: number): number {
  let k = i;
  while (k > 0 && !breaksBefore(tokens[k])) {
    if (inGroup(tokens[k - 1], tokens[k - 2])) k--;
    // "Lind on Tuesday said".
    else if (tokens[k - 2]?.word === 'on' && k > 2 && is.timeWords.has(tokens[k - 1]?.word ?? '')) k -= 2;
    else break;
  }
  return k;
}

function inGroup(token: Token | undefined, before: Token | undefined): boolean {
  if (!token || token.quoted || is.subjectPronouns.has(token.word)) return false;
  if (token.word === 'to')
    return (
      before !== undefined &&
      ['on', 'continued', 'continues', 'used', 'began', 'seemed', 'appeared'].includes(before.word)
    );
  if (token.word === 'on') return before !== undefined && ['went', 'goes', 'going'].includes(before.word);
  if (is.auxiliaries.has(token.word) || /n't$/.test(token.word)) return true;
  if (is.midAdverbs.has(token.word)) return true;
  if (
    is.timeWords.has(token.word) &&
    token.capital &&
    before !== undefined &&
    !is.prepositions.has(before.word)
  )
    return true;
  return (
    token.word.endsWith('ly') && !isKnownNoun(token) && (token.tags.has('Adverb') || token.tags.size === 0)
  );
}

export function verbGroup(tokens: readonly Token[], i: number): VerbGroup {
  const from = groupStart(tokens, i);
  const group = tokens.slice(from, i);
  const lead = tokens[from - 1];
  const has = (test: (word: string) => boolean) => group.some((token) => test(token.word));
  const past = tokens[i];
  const be = group.filter((token) => is.beForms.has(token.word)).length > 0 || contractedBe(lead);
  return {
    from,
    infinitive: lead?.word === 'to' && !breaksBefore(tokens[from]),
    negated:
      has((word) => word === 'not' || word === 'never' || word.endsWith("n't") || word === 'cannot') ||
      (lead?.word === 'no' && from === i),
    passive: be && past !== undefined && !past.word.endsWith('ing'),
    unreal:
      has((word) => unreal.has(word)) || lead?.word === 'let' || lead?.word === 'when' || lead?.word === 'if',
    hearsay: be && tokens[i + 1]?.word === 'to' && past !== undefined && !past.word.endsWith('ing'),
  };
}

function contractedBe(token: Token | undefined): boolean {
  return token !== undefined && /^(?:they're|we're|it's|that's)$/.test(token.word);
}
