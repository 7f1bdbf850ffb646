import type { Span } from '../text/span';
import type { Token } from './tokens';
import * as is from './word-classes';

export interface RawName extends Span {
  readonly name: string;
  /** True for the first name of the sentence, where a later "he" looks first. */
  readonly first: boolean;
  /** False after a preposition and in the possessive: then it is less likely a person who does something. */
  readonly acts: boolean;
}

/** People named in the sentence, for a later "he" or "she". Reads capitals only. */
export function findNames(text: string, tokens: readonly Token[]): RawName[] {
  const names: RawName[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token?.capital || token.quoted || is.determiners.has(token.word) || is.timeWords.has(token.word))
      continue;
    let to = i;
    while (
      to + 1 < tokens.length &&
      tokens[to + 1]?.capital &&
      /^\.? $/.test(tokens[to + 1]?.gap ?? '') &&
      !tokens[to]?.possessive
    )
      to++;
    let own0 = i;
    while (own0 < to && opensSentence(tokens[own0])) own0++;
    const run = tokens.slice(own0, to + 1);
    const own = run.slice(
      run.findLastIndex(
        (each, k) => k < run.length - 1 && (is.titleWords.has(each.word) || is.honorifics.has(each.word)),
      ) + 1,
    );
    const body = own.some(
      (each) =>
        is.bodyNameWordSet.has(each.text) ||
        is.outletNameWordSet.has(each.text) ||
        is.bodyNameSet.has(each.text),
    );
    const titled = own.length < run.length;
    const start = own[0];
    const end = own[own.length - 1];
    const acts = !is.prepositions.has(tokens[own0 - 1]?.word ?? '') && !(end?.possessive ?? false);
    const common = own.some((each) => is.partyNouns.has(is.singularOf(each.word)));
    if (
      !body &&
      !common &&
      start &&
      end &&
      (titled || own.length === 2 || own.length === 3) &&
      !is.conjunctions.has(start.word)
    ) {
      names.push({
        start: start.start,
        end: end.end,
        name: text.slice(start.start, end.end).replace(/['’]s$/, ''),
        first: names.length === 0 && acts,
        acts,
      });
    }
    i = to;
  }
  return names;
}

/** "To Ada Lind", "When Ada Lind": a small word that is a capital only because a sentence begins. */
function opensSentence(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    (is.prepositions.has(token.word) ||
      is.conjunctions.has(token.word) ||
      is.determiners.has(token.word) ||
      is.midAdverbs.has(token.word))
  );
}

export function mayNamePerson(token: Token, place: number): boolean {
  if (!token.capital || token.quoted || token.text.length < 3 || /^[\p{Lu}.]+$/u.test(token.text))
    return false;
  if (
    place === 0 &&
    (is.determiners.has(token.word) || is.conjunctions.has(token.word) || is.subjectPronouns.has(token.word))
  )
    return false;
  return (
    !is.timeWords.has(token.word) &&
    !is.bodyNameSet.has(token.text) &&
    !is.bodyNameWordSet.has(token.text) &&
    !is.outletNameWordSet.has(token.text) &&
    !is.honorifics.has(token.word)
  );
}
