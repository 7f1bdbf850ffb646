import { letterPattern } from '../text/letter-pattern';
import { hasCapital, isAllCapitals, letterTest } from '../text/letters';
import { honoursFrom, isOfPeers, opensWithTrade, standsForName, styleFrom } from './name-styles';
import type { Phrase } from './phrase-words';
import { readHead } from './read-head';
import { breaksBefore, type Token } from './tokens';
import { isAct } from './who-phrase';
import * as is from './word-classes';

const ageOrParty = letterPattern(String.raw`^(?:\d{1,3}|[DRIL]-\p{Lu}[\p{L}.]*)\s*,?\s*`, 'u');
const wordsOf = letterPattern(String.raw`[\p{L}'-]+`, 'gu');

const isInitials = letterTest(String.raw`^(?:\p{Lu}\.)+\p{Lu}$`);
const isShortName = letterTest(String.raw`^[\p{Lu}.&]{2,}$`);
const isTwoInitials = letterTest(String.raw`^\p{Lu}\.\p{Lu}$`);

/** What a name is the name of. */
interface NameReading {
  /** `anonymous` of a name that stands for one: "Witness B". */
  readonly kind: 'named' | 'institution' | 'outlet' | 'anonymous';
  readonly name: string;
  readonly title: string | null;
}

/**
 * Whom or what the capitals in `nameTokens` name; null where they name nobody. `words` is the whole phrase they stand
 * in: what stands before them there is the title. Offsets of both are into `text`, the sentence.
 */
export function readName(
  text: string,
  nameTokens: readonly Token[],
  words: readonly Token[],
): NameReading | null {
  const opens = nameTokens[0]?.text ?? '';
  if ((is.bodyNameWordSet.has(opens) || opens === 'State') && nameTokens[1]?.word === 'of') {
    const end = nameTokens[nameTokens.length - 1];
    if (end)
      return {
        kind: 'institution',
        name: text.slice(nameTokens[0]?.start ?? 0, endOfName(text, end)),
        title: null,
      };
  }
  const joined = readRow(text, nameTokens);
  if (joined) return joined;
  const owner = nameTokens.findLastIndex((token, i) => token.possessive && i < nameTokens.length - 2);
  if (owner >= 0) {
    // "the Harbour Union's Olav Berg": whose he is, and his name.
    const own = readName(text, nameTokens.slice(owner + 1), nameTokens.slice(owner + 1));
    const body = text.slice(nameTokens[0]?.start ?? 0, nameTokens[owner]?.end ?? 0);
    if (own?.kind === 'named') return { ...own, title: own.title ? `${body} ${own.title}` : null };
  }
  const stands = standsForName(nameTokens);
  if (stands) return { kind: 'anonymous', name: text.slice(stands.start, stands.end), title: null };
  const honours = honoursFrom(nameTokens);
  if (honours < nameTokens.length) {
    // "Ruth Berg KC": what stands after a name is a title, where none stands before it.
    const read = readName(text, nameTokens.slice(0, honours), words);
    const after = text.slice(nameTokens[honours]?.start ?? 0, nameTokens[nameTokens.length - 1]?.end ?? 0);
    return read?.kind === 'named' ? { ...read, title: read.title ?? after } : read;
  }
  const first = nameTokens[0];
  const last = nameTokens[nameTokens.length - 1];
  if (!first || !last) return null;
  if (opensWithTrade(nameTokens)) {
    const own = readName(text, nameTokens.slice(1), nameTokens.slice(1));
    return own?.kind === 'named' ? { ...own, title: own.title ?? first.text } : own;
  }
  const from = nameTokens.findLastIndex((token, i) => {
    const title = is.titleWords.has(token.word) || is.honorifics.has(token.word);
    const role = is.personNouns.has(token.word) && i < nameTokens.length - 2 && !token.tags.has('FirstName');
    return (title || role) && i < nameTokens.length - 1;
  });
  const own = nameTokens.slice(from + 1);
  const start = own[0]?.start ?? first.start;
  const end = endOfName(text, last);
  const name = text.slice(start, end);
  const titled = from >= 0;
  const before = text
    .slice(words[0]?.start ?? start, start)
    .trim()
    .replace(/\s{0,8}\b(?:mr|mrs|ms|miss)\.?$/i, '')
    .replace(/^(?:the|a|an|but|and)(?:\s{1,8}|$)/i, '')
    .replace(/^rt\.? hon\.?(?: |$)/i, '');
  const title = before.length > 0 ? before : null;
  const titles = nameTokens.slice(0, from + 1);
  if (titled && own.length === 1 && isOfPeers(titles))
    return { kind: 'named', name: text.slice(nameTokens[styleFrom(titles)]?.start ?? start, end), title };
  if (titled) return { kind: 'named', name, title };
  const wholeName = text.slice(first.start, end);
  if (nameTokens.some((token) => is.outletNameWordSet.has(token.text)) && !last.tags.has('Person'))
    return { kind: 'outlet', name: wholeName, title: null };
  const body =
    nameTokens.some((token) => is.bodyNameWordSet.has(token.text)) ||
    (nameTokens.length === 1 &&
      (is.bodyNameSet.has(last.text.replace(/['’]s$/, '')) ||
        /^[A-Z][A-Z.&]{1,6}s?(?:['’]s)?$/.test(last.text))) ||
    /^(?:[A-Z]\.)+[A-Z]$/.test(last.text) ||
    (!last.tags.has('Person') &&
      !last.tags.has('FirstName') &&
      (last.tags.has('Organization') || last.tags.has('Country'))) ||
    (words[0]?.word === 'the' && nameTokens.length <= 3 && !title);
  if (body) return { kind: 'institution', name: wholeName, title: null };
  return { kind: 'named', name, title };
}

/** "Speaker Ada Lind and Senator Olav Berg": two people, who speak as one. */
function readRow(text: string, nameTokens: readonly Token[]): NameReading | null {
  const and = nameTokens.findIndex(({ word }) => word === 'and');
  if (and < 1 || nameTokens.some(({ text: word }) => is.bodyNameWordSet.has(word) && !officeWords.has(word)))
    return null;
  const left = nameTokens.slice(0, and);
  const right = nameTokens.slice(and + 1);
  const one = readName(text, left, left);
  const other = readName(text, right, right);
  if (one?.kind !== 'named' || other?.kind !== 'named') return null;
  return { kind: 'named', name: `${one.name} and ${other.name}`, title: null };
}

/** Names of bodies that stand in titles: "Senate Leader". */
const officeWords = new Set([
  'House',
  'Senate',
  'Committee',
  'Party',
  'State',
  'Treasury',
  'Parliament',
  'Council',
  'District',
  'Court',
]);

/** "U.S." keeps its last full stop; a possessive ending is none of the name. */
function endOfName(text: string, last: Token): number {
  if (last.possessive) return last.start + last.text.replace(/['’]s$/, '').length;
  return text[last.end] === '.' && isInitials(last.text) ? last.end + 1 : last.end;
}

/** "Another ally, Transport Secretary Ada Lind,": the name that is added to a role. */
export function addedName(
  text: string,
  tokens: readonly Token[],
  phrase: Phrase,
  words: readonly Token[],
): NameReading | null {
  const added = tokens.slice(phrase.coreTo + 1, phrase.to + 1);
  const end = added.findIndex((token, i) => i > 0 && breaksBefore(token));
  const part = added.slice(0, end < 0 ? added.length : end);
  const opens = part[0]?.word ?? '';
  if (part.length < 2 || is.determiners.has(opens) || notTheSame.has(opens)) return null;
  if (ofAnother(words)) return null;
  const { nameTokens } = readHead(part);
  const read = nameTokens.length >= 2 ? readName(text, nameTokens, part) : null;
  const role = text
    .slice(words[0]?.start ?? 0, words[words.length - 1]?.end ?? 0)
    .replace(/^(?:the|a|an|one|another) /i, '');
  return read?.kind === 'named' ? { ...read, title: role } : null;
}

/** "former attorney for the District of Norvik Ada Lind": a title that goes on over "for", and then the name. */
export function nameAtEnd(text: string, words: readonly Token[]): NameReading | null {
  const [owner, first, last] = words.slice(-3);
  if (!owner?.capital || !first?.capital || !last || !hasCapital(last.text) || words.length < 5) return null;
  if (
    is.determiners.has(words[0]?.word ?? '') ||
    !(first.tags.has('FirstName') || officeWords.has(owner.text))
  )
    return null;
  if (is.titleWords.has(owner.word) || is.honorifics.has(owner.word) || owner.tags.has('FirstName'))
    return null;
  const tie = words.findIndex(({ word }) => word === 'for' || word === 'of');
  const role = is.singularOf(words[tie - 1]?.word ?? '');
  if (words.length < 6 && tie !== 1) return null;
  if (tie < 1 || !(is.titleWords.has(role) || is.personNouns.has(role) || is.voiceNouns.has(role)))
    return null;
  const start = words[0]?.start ?? 0;
  return {
    kind: 'named',
    name: text.slice(first.start, endOfName(text, last)),
    title: text.slice(start, owner.end),
  };
}

/** "A spokesman for the minister, Ada Lind,": the name is the minister's. */
function ofAnother(words: readonly Token[]): boolean {
  const tie = words.findLastIndex(({ word }) => word === 'for' || word === 'of' || word === 'to');
  const last = is.singularOf(words[words.length - 1]?.word ?? '');
  const role = is.voiceNouns.has(is.singularOf(words[tie - 1]?.word ?? ''));
  return (
    tie > 0 &&
    role &&
    is.definiteWords.has(words[tie + 1]?.word ?? '') &&
    (is.titleWords.has(last) || is.personNouns.has(last))
  );
}

/** "Critics, including Ada Lind": one of them, and not who they are. */
const notTheSame = new Set([
  'including',
  'like',
  'such',
  'led',
  'among',
  'notably',
  'especially',
  'backed',
  'from',
  'who',
]);

/** The body that somebody speaks for: "a spokesman for the Harbour Board", "Harbour Board officials". */
export function bodyIn(text: string, words: readonly Token[]): string | null {
  const from = words.findIndex(
    (token, i) => token.capital && !is.determiners.has(token.word) && !(i === 0 && isRoleNoun(token)),
  );
  const first = words[from];
  if (!first || isRoleNoun(first) || is.honorifics.has(first.word)) return null;
  const tied = ['for', 'of', 'at', 'with', 'from', 'the'].includes(words[from - 1]?.word ?? '');
  let to = from;
  while (to + 1 < words.length && !words[to]?.possessive) {
    const next = words[to + 1];
    const joint = next?.word === 'of' || (tied && (next?.word === 'for' || next?.word === 'and'));
    const noun = next && !isRoleNoun(next) && is.bodyNounSet.has(next.word);
    if (!next || isRoleNoun(next) || breaksBefore(next) || !(next.capital || noun || joint)) break;
    if (joint && !words[to + 2]?.capital) break;
    to++;
  }
  const run = words.slice(from, to + 1);
  const last = run[run.length - 1];
  const body = run.some(({ text: word, word: plain }) => {
    const bare = word.replace(/['’]s$/, '');
    return (
      is.bodyNameWordSet.has(bare) ||
      is.bodyNameSet.has(bare) ||
      isShortName(bare) ||
      is.bodyNounSet.has(plain)
    );
  });
  // "A spokesman for the U.S. attorney": the office is its own.
  const office = words[to + 1];
  if (tied && run.length === 1 && office && isRoleNoun(office) && isTwoInitials(first.text))
    return text.slice(first.start, office.end);
  // "Ministry officials": which ministry, the words do not say.
  if (run.length === 1 && is.bodyNounSet.has(first.word) && !isAllCapitals(first.text)) return null;
  // "Mexican officials": where they are from, and no body.
  if (!last || !(body || tied || last.possessive || run.length > 2)) return null;
  return withoutPossessive(text, first, last);
}

/** A noun for those who speak: it ends the name of whom they speak for. */
function isRoleNoun(token: Token): boolean {
  const single = is.singularOf(token.word);
  return is.voiceNouns.has(single) || is.insiderNouns.has(single) || is.personNouns.has(single);
}

function withoutPossessive(text: string, first: Token, last: Token): string {
  const end = text[last.end] === '.' && isInitials(last.text) ? last.end + 1 : last.end;
  return text.slice(first.start, end).replace(/['’]s$/, '');
}

/** "The second man in Soraval": nouns for people that are no title. */
export const anybody: ReadonlySet<string> = new Set([
  'boy',
  'girl',
  'individual',
  'man',
  'person',
  'somebody',
  'woman',
]);

const participle = letterPattern(String.raw`^(?:who|whose|which|\p{L}+ing|(?!retired)\p{L}+ed)\b`, 'iu');

/** The title in what is added after a name ("a lawyer for the city"); null where that tells of something else. */
export function titleFrom(added: string | null): string | null {
  if (!added) return null;
  const title = added
    .replace(ageOrParty(added), '')
    .replace(/^(?:an?|the|who (?:is|was|has been)(?: an?| the)?)\s+/i, '')
    .replace(/,?\s{1,8}(?:who|whose|which|that)\b.*$/s, '')
    .trim();
  if (isAct(title)) return null;
  const words = title.toLowerCase().match(wordsOf(title)) ?? [];
  const role = words.slice(0, 9).some((word) => {
    const single = is.singularOf(word);
    if (anybody.has(single)) return false;
    return (
      is.titleWords.has(single) ||
      is.personNouns.has(single) ||
      is.insiderNouns.has(single) ||
      is.voiceNouns.has(single)
    );
  });
  return role && !participle(title).test(title) ? title : null;
}
