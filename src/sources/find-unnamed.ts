import { letterPattern } from '../text/letter-pattern';
import type { Span } from '../text/span';
import { genderIn } from './entry';
import type { Gender } from './names';
import { isRole } from './roles';
import { breaksBefore, type Token } from './tokens';
import * as is from './word-classes';

const nameNext = letterPattern(String.raw`^\s+(?:\p{Lu}[\p{L}-]*\s?){1,3}`, 'u');

/** Somebody whom a sentence brings in without a name: "one victim", "her sister", "a man identified only as Witness B". */
export interface RawUnnamed extends Span {
  /** The noun, singular. */
  readonly head: string;
  readonly gender: Gender | null;
  /** In years, where the words tell it. */
  readonly age: number | null;
  /** The sentence begins with them, so that they are the ones it tells of. */
  readonly opens: boolean;
  /** The copy says that it keeps the name back. */
  readonly withheld: boolean;
}

const bringsIn: ReadonlySet<string> = new Set(['a', 'an', 'one', 'another', 'his', 'her', 'their', 'my']);
const onlyAs =
  /^,?\s*(?:who (?:was |is |was being )?)?(?:identified|known|named|referred to) only (?:as|by)\b/;
const keptBack = /^,?\s*(?:who )?(?:can ?not|can't|may not|could not) be (?:named|identified)\b/;

/** In words: from the article to the noun. */
const longestLead = 6;

/**
 * Those whom the sentence brings in unnamed, outside quotation marks: for a later "she" that would else go to somebody
 * who was named before. Works on words alone, untagged.
 */
export function findUnnamed(text: string, tokens: readonly Token[]): RawUnnamed[] {
  const found: RawUnnamed[] = [];
  let pronoun = false;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token || token.loose) return [];
    if (token.quoted) continue;
    if (token.word === 'he' || token.word === 'she') pronoun = true;
    const opens = found.length === 0 && openingAt(tokens, i);
    const owner = token.possessive && token.capital;
    if (!owner && !bringsIn.has(token.word)) continue;
    const noun = nounAfter(tokens, i + 1, owner || is.possessiveWords.has(token.word));
    const last = noun < 0 ? undefined : tokens[noun];
    // "She met a man there": she is the one it goes on about.
    if (!last || (pronoun && !opens)) continue;
    const head = is.singularOf(last.word);
    const rest = text.slice(last.end, last.end + 60);
    const only = onlyAs.exec(rest);
    const name = only ? nameNext(rest).exec(rest.slice(only[0].length)) : null;
    const start = owner ? ownersStart(tokens, i) : token.start;
    found.push({
      start,
      end: name && only ? last.end + only[0].length + name[0].trimEnd().length : last.end,
      head,
      gender: genderIn(head),
      age: ageIn(text.slice(token.start, last.end), rest),
      opens,
      withheld: only !== null || keptBack.test(rest),
    });
    i = noun;
  }
  return found;
}

/** The head of the sentence, past "On Monday," or "Meanwhile". */
function openingAt(tokens: readonly Token[], at: number): boolean {
  for (let k = at - 1; k >= 0 && k > at - 6; k--) {
    const token = tokens[k];
    if (!token || token.quoted || (k === at - 1 && !breaksBefore(tokens[at]) && token.possessive))
      return false;
    const small = is.conjunctions.has(token.word) || is.midAdverbs.has(token.word);
    if (small && k === 0) return true;
    if (breaksBefore(tokens[at]) && k === 0)
      return is.prepositions.has(token.word) || is.timeWords.has(token.word);
  }
  return at === 0;
}

/** "Teresa Lind's father": with the whole name. */
function ownersStart(tokens: readonly Token[], at: number): number {
  let from = at;
  while (
    from > 0 &&
    tokens[from - 1]?.capital &&
    !breaksBefore(tokens[from]) &&
    !tokens[from - 1]?.possessive
  )
    from--;
  return tokens[from]?.start ?? 0;
}

/** The place of the noun for a person that the words from `from` on lead to; -1 where they lead to something else. */
function nounAfter(tokens: readonly Token[], from: number, owned: boolean): number {
  let noun = -1;
  for (let k = from; k < tokens.length && k < from + longestLead; k++) {
    const token = tokens[k];
    if (!token || token.quoted || (token.capital && noun >= 0) || token.possessive) break;
    if (k > from && breaksBefore(token) && noun >= 0) break;
    // "One of the employees".
    if (k === from && token.word === 'of' && tokens[from - 1]?.word === 'one') {
      const whole = nounAfter(tokens, from + 2, false);
      return whole;
    }
    if (is.prepositions.has(token.word) || is.determiners.has(token.word) || is.conjunctions.has(token.word))
      break;
    const single = is.singularOf(token.word);
    const person = owned ? genderIn(token.word) !== null : isPerson(single);
    if (person) noun = k;
    else if (noun >= 0) break;
  }
  return noun;
}

function isPerson(single: string): boolean {
  const role = isRole(single) || is.epithetNouns.has(single) || single === 'pensioner';
  return (role || genderIn(single) !== null) && !is.groupNouns.has(single);
}

function ageIn(words: string, rest: string): number | null {
  const age =
    /\b(\d{1,3})-year-old\b/.exec(words)?.[1] ?? /^, (?:aged )?(\d{1,3})(?=[,.;\s]|$)/.exec(rest)?.[1];
  return age === undefined ? null : Number(age);
}

/** The years that the words around a name give its bearer: "Ada Lind, 56,", "the 56-year-old Ada Lind". */
export function ageBeside(text: string, { start, end }: Span): number | null {
  const after = /^,? \(?(?:who is |now |aged |then )?(\d{1,3})(?=[,.;)\s]|$)/.exec(text.slice(end, end + 20));
  const behind = /\b(\d{1,3})-year-old (?:[a-z]+ ){0,3}$/.exec(text.slice(Math.max(0, start - 60), start));
  const years = after && /^,|^ \(|who|aged/.test(after[0]) ? after[1] : behind?.[1];
  return years === undefined || Number(years) > 120 || Number(years) < 2 ? null : Number(years);
}
