import { speaks, withStop } from './about-name';
import { isKnownNoun } from './phrase-words';
import { isRole, mayBeRole } from './roles';
import { breaksBefore, commaBefore, type Token } from './tokens';
import * as is from './word-classes';

/** In words: no role that opens a sentence is longer. */
const longestLead = 45;

/**
 * The title before a name, whose first word is `name`; `from` is the first capital of its run. What stands before that
 * belongs to it where it is a word of titles.
 */
export function titleBefore(
  text: string,
  tokens: readonly Token[],
  from: number,
  name: number,
): string | null {
  let start = name;
  const bare = tokens.slice(from, name).every(({ word }) => /^(?:mr|mrs|ms|miss)$/.test(word));
  // "acting chief of staff Ada Lind".
  if (
    tokens[name - 1]?.word === 'staff' &&
    tokens[name - 2]?.word === 'of' &&
    tokens[name - 3]?.word === 'chief'
  )
    start = name - 3;
  for (let i = start - 1; i >= 0 && name - i < 12; i--) {
    const token = tokens[i];
    if (!token || token.quoted || breaksBefore(tokens[i + 1])) break;
    if (i < from && !fits(token, bare && start >= from)) break;
    start = i;
  }
  const first = tokens[start];
  const end = tokens[name - 1]?.end ?? 0;
  if (!first || start >= name) return reversedBefore(text, tokens, name);
  const title = withStop(text, first.start, end).replace(/\s{0,8}\b(?:mr|mrs|ms|miss|dr)\.?$/i, '');
  return title === '' ? reversedBefore(text, tokens, from) : title;
}

/** A word that can stand in a title; the last of it must name a role. */
function fits(token: Token, last: boolean): boolean {
  const role = token.capital ? isRole(token.word) : mayBeRole(token.word);
  if (last) return role && !token.possessive;
  if (is.timeWords.has(token.word) || is.determiners.has(token.word)) return false;
  return (
    role ||
    token.capital ||
    is.rankWords.has(token.word) ||
    is.fieldWords.has(token.word) ||
    isKnownNoun(token)
  );
}

/** "the founder of the union, Ada Lind,": the role stands before the comma. */
function reversedBefore(text: string, tokens: readonly Token[], name: number): string | null {
  if (!commaBefore(tokens[name])) return null;
  for (let i = name - 1; i >= 0 && name - i < 14; i--) {
    const token = tokens[i];
    if (!token || token.quoted || speaks(token)) return null;
    const owner = token.possessive && token.capital;
    const opens =
      owner || ['a', 'an', 'the', 'one', 'his', 'her', 'their', 'its', 'another'].includes(token.word);
    const inside = ['of', 'for', 'at', 'in', 'by', 'with'].includes(tokens[i - 1]?.word ?? '');
    if (opens) {
      const head = tokens.slice(i, name).find((_, k, all) => {
        const next = all[k + 1];
        return !next || is.prepositions.has(next.word) || breaksBefore(next);
      });
      // "Lind's lawyer, Olav Berg": whose he is belongs to it.
      if (head && head !== token && isRole(head.word))
        return text.slice(tokens[owner ? i : i + 1]?.start ?? 0, tokens[name - 1]?.end ?? 0);
      if (!inside && !owner) return fromStart(text, tokens, name);
    }
    if (i < name - 1 && breaksBefore(tokens[i + 1])) return fromStart(text, tokens, name);
  }
  return fromStart(text, tokens, name);
}

/** "The founder of the union, a group that trains divers, Ada Lind": the whole of what opens the sentence. */
function fromStart(text: string, tokens: readonly Token[], name: number): string | null {
  const opens = ['a', 'an', 'the', 'one'].includes(tokens[0]?.word ?? '');
  if (!opens || name > longestLead || tokens.slice(0, name).some((each) => each.quoted || speaks(each)))
    return null;
  const role = tokens.slice(1, 6).some(({ word }) => is.titleWords.has(is.singularOf(word)));
  return role ? text.slice(tokens[1]?.start ?? 0, tokens[name - 1]?.end ?? 0) : null;
}

/** "the Courier's Ada Lind": whose she is. */
export function ownerOf(text: string, tokens: readonly Token[], name: number): string | null {
  const owner = tokens[name - 1];
  if (!owner?.possessive || !owner.capital || owner.quoted || breaksBefore(tokens[name])) return null;
  let from = name - 1;
  while (
    tokens[from - 1]?.capital &&
    tokens[from]?.gap === ' ' &&
    !is.determiners.has(tokens[from - 1]?.word ?? '')
  )
    from--;
  const words = text.slice(tokens[from]?.start ?? 0, owner.end).replace(/['’]s$/, '');
  return is.timeWords.has(owner.word) ? null : `of ${tokens[from - 1]?.word === 'the' ? 'the ' : ''}${words}`;
}

/**
 * "As head of the Harlow Institute, Ada Lind", "The bill's author, Sen. Ada Lind": the role that opens a sentence,
 * before the name or title at word `at`.
 */
export function leadsIn(text: string, tokens: readonly Token[], at: number): string | null {
  if (at < 1 || at > 20 || !commaBefore(tokens[at])) return null;
  const lead = tokens.slice(
    tokens[0]?.word === 'as' || is.determiners.has(tokens[0]?.word ?? '') ? 1 : 0,
    at,
  );
  if (lead.some((each, i) => each.quoted || speaks(each) || (i > 0 && breaksBefore(each)))) return null;
  const end = lead.findIndex(({ word }) => is.prepositions.has(word));
  const head = lead[(end < 0 ? lead.length : end) - 1];
  return head && isRole(head.word) && !head.possessive
    ? text.slice(lead[0]?.start ?? 0, lead[lead.length - 1]?.end ?? 0)
    : null;
}
