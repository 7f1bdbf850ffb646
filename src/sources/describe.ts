import type { SourceKind, Specificity } from './model';
import { isVerb, type Phrase } from './noun-phrase';
import type { SourceOptions } from './options';
import type { Token } from './tokens';
import * as is from './word-classes';

/** What the words of a noun phrase alone tell of a source; offsets into the sentence. */
export interface Description {
  readonly start: number;
  readonly end: number;
  /** End of the phrase without what is added after a comma. */
  readonly coreEnd: number;
  readonly kind: SourceKind | 'pronoun' | 'unknown';
  /** The noun, singular: "official". For a name its last word. */
  readonly head: string;
  readonly plural: boolean;
  readonly definite: boolean;
  readonly determiner: string;
  /** The other words that describe, lower case. */
  readonly modifiers: readonly string[];
  readonly name: string | null;
  readonly title: string | null;
  readonly basis: boolean;
  readonly specificity: Specificity;
  /** True where the noun is one the reporter must know: official, aide, source. */
  readonly insider: boolean;
  /** True where the sentence's words of anonymity can turn it into an anonymous source. */
  readonly grantable: boolean;
}

const basisPattern =
  /\b(?:familiar with|briefed (?:on|about|by)|(?:direct |first-?hand |close |intimate |detailed )?knowledge of|knowledgeable about|close to|involved (?:in|with)|privy to|(?:who|which) (?:was|were|is|are|has been|had been) (?:\w+ )?(?:briefed|familiar|present|involved|privy|in the room|on the call)|in attendance|present\b|who (?:attended|participated|took part|has seen|have seen|had seen|saw|reviewed|has reviewed|witnessed|worked|works|heard)|with (?:direct |longtime |close |deep )?(?:knowledge|ties|access|links)|in the room|on the call|inside the|in .{1,30}(?:'s|’s) (?:orbit|circle|camp)|interviewed for)/i;

/** Describes the noun phrase. `strong` is true where a verb of speech makes even an unknown noun a speaker. */
export function describe(
  text: string,
  tokens: readonly Token[],
  phrase: Phrase,
  strong: boolean,
  options: SourceOptions,
): Description {
  const words = tokens.slice(phrase.from, phrase.coreTo + 1);
  const whole = text.slice(words[0]?.start ?? 0, tokens[phrase.to]?.end ?? 0);
  const reader = readHead(words);
  const { head, nameTokens, core } = reader;
  const first = words[0]?.word ?? '';
  const determiner = is.determiners.has(first) ? first : '';
  const base = {
    start: words[0]?.start ?? 0,
    end: tokens[phrase.to]?.end ?? 0,
    coreEnd: tokens[phrase.coreTo]?.end ?? 0,
    determiner,
    definite: is.definiteWords.has(first) || (is.definiteWords.has(words[1]?.word ?? '') && first === 'the'),
    basis: basisPattern.test(text.slice(words[0]?.start ?? 0, tokens[phrase.to]?.end ?? 0)),
  };
  if (words.length === 1 && (is.subjectPronouns.has(first) || ['him', 'her', 'them'].includes(first))) {
    return {
      ...base,
      kind: 'pronoun',
      head: first,
      plural: first === 'they' || first === 'we',
      modifiers: [],
      name: null,
      title: null,
      specificity: 0,
      insider: false,
      grantable: false,
    };
  }
  const named = nameTokens.length > 0 ? readName(text, nameTokens, words) : null;
  const single = is.singularOf(head);
  const plural = reader.plural || single !== head || is.groupNouns.has(head);
  const modifiers = modifiersOf(words, core);
  const role = named
    ? null
    : kindOfNoun(head, single, plural, determiner, base.basis, modifiers, core, strong, options);
  const kind = named ? named.kind : (role?.kind ?? 'unknown');
  const added =
    phrase.to > phrase.coreTo ? text.slice(tokens[phrase.coreTo + 1]?.start ?? 0, base.end) : null;
  const insider = role?.insider ?? false;
  return {
    ...base,
    kind,
    head: named ? (named.name.split(/\s+/).pop() ?? '').toLowerCase() : single,
    plural,
    modifiers,
    name: named?.name ?? null,
    title: named?.kind === 'named' ? (named.title ?? titleFrom(added)) : null,
    specificity: specificityOf(single, modifiers, words, base.basis, whole),
    insider,
    grantable:
      kind === 'anonymous' ||
      kind === 'unnamed-person' ||
      kind === 'unnamed-group' ||
      kind === 'unknown' ||
      (kind === 'institution' && role !== null),
  };
}

interface HeadReading {
  readonly head: string;
  readonly plural: boolean;
  /** The words of a proper name that end the core, empty when a common noun does. */
  readonly nameTokens: readonly Token[];
  /** The words before what is tied on with a preposition, a participle or "who". */
  readonly core: readonly Token[];
}

function readHead(words: readonly Token[]): HeadReading {
  let start = 0;
  let plural = false;
  // "dozens of lawmakers", "many of the people": the noun comes after "of".
  for (let i = 0; i + 1 < words.length && i < 4; i++) {
    if (words[i + 1]?.word === 'of' && is.quantityWords.has(words[i]?.word ?? '')) {
      plural = words[i]?.word !== 'one' && words[i]?.word !== 'another';
      start = i + 2;
    }
  }
  let end = start;
  while (end < words.length) {
    const token = words[end];
    if (!token) break;
    const cut =
      end > start &&
      ((is.prepositions.has(token.word) && !token.capital) ||
        is.postnominals.has(token.word) ||
        ['who', 'that', 'which', 'whose'].includes(token.word) ||
        isVerb(token));
    if (
      cut &&
      !(token.word === 'of' && properBothSides(words, end)) &&
      !(is.postnominals.has(token.word) && end + 1 < words.length && nounAhead(words, end, start))
    )
      break;
    end++;
  }
  const core = words.slice(start, Math.max(end, start + 1));
  const last = core[core.length - 1];
  const nameTokens: Token[] = [];
  if (last?.capital && !commonThoughCapital(last, core)) {
    for (let i = core.length - 1; i >= 0; i--) {
      const token = core[i];
      if (
        !token ||
        (!token.capital && !/^(?:of|de|la|del|al|bin|van|von|der|and|for|the|el|da|dos)$/.test(token.word))
      )
        break;
      if (is.determiners.has(token.word)) break;
      nameTokens.unshift(token);
    }
    while (nameTokens[0] && !nameTokens[0].capital) nameTokens.shift();
  }
  return { head: last?.word ?? '', plural, nameTokens, core };
}

/** "close" and "close allies": an adjective where a noun follows it at once. */
function nounAhead(words: readonly Token[], at: number, start: number): boolean {
  const next = words[at + 1];
  return (
    at === start || (next !== undefined && !is.prepositions.has(next.word) && words[at]?.word === 'close')
  );
}

function properBothSides(words: readonly Token[], at: number): boolean {
  const left = words[at - 1];
  const right = words[at + 1]?.word === 'the' ? words[at + 2] : words[at + 1];
  return left?.capital === true && right?.capital === true && is.bodyNameWordSet.has(left.text);
}

/** "Officials" at the head of a sentence, "Democrats", "Republican": no name. */
function commonThoughCapital(token: Token, core: readonly Token[]): boolean {
  const single = is.singularOf(token.word);
  if (is.groupNouns.has(token.word) || is.partyNouns.has(single))
    return !core.slice(0, -1).some((word) => is.bodyNameWordSet.has(word.text));
  const known =
    is.insiderNouns.has(single) ||
    is.personNouns.has(single) ||
    is.voiceNouns.has(single) ||
    is.documentNounSet.has(token.word);
  return known && (core.length === 1 || (core.length > 1 && core[core.length - 2]?.capital !== true));
}

interface NameReading {
  readonly kind: 'named' | 'institution' | 'outlet';
  readonly name: string;
  readonly title: string | null;
}

function readName(text: string, nameTokens: readonly Token[], words: readonly Token[]): NameReading | null {
  const first = nameTokens[0];
  const last = nameTokens[nameTokens.length - 1];
  if (!first || !last) return null;
  const from = nameTokens.findLastIndex((token, i) => {
    const title = is.titleWords.has(token.word) || is.honorifics.has(token.word);
    return title && i < nameTokens.length - 1;
  });
  const own = nameTokens.slice(from + 1);
  const start = own[0]?.start ?? first.start;
  const end = last.possessive ? last.start + last.text.replace(/['’]s$/, '').length : last.end;
  const name = text.slice(start, end);
  const titled = from >= 0;
  const before = text
    .slice(words[0]?.start ?? start, start)
    .trim()
    .replace(/^(?:the|a|an|but|and)\s+/i, '')
    .replace(/\s*(?:mr|mrs|ms|miss)\.?$/i, '');
  const title = before.length > 0 ? before : null;
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

function titleFrom(added: string | null): string | null {
  if (!added) return null;
  const title = added
    .replace(/^\d{1,3}\s*,?\s*/, '')
    .replace(/^(?:an?|the|who (?:is|was)(?: an?| the)?)\s+/i, '')
    .trim();
  return title.length > 0 ? title : null;
}

function kindOfNoun(
  head: string,
  single: string,
  plural: boolean,
  determiner: string,
  basis: boolean,
  modifiers: readonly string[],
  core: readonly Token[],
  strong: boolean,
  options: SourceOptions,
): { kind: SourceKind; insider: boolean } | null {
  const anonymous = { kind: 'anonymous', insider: true } as const;
  if (options.bodies?.includes(head)) return { kind: 'institution', insider: false };
  if (options.roles?.includes(single)) return anonymous;
  if (is.voiceNouns.has(single)) return basis ? anonymous : { kind: 'institution', insider: false };
  if (basis && (is.insiderNouns.has(single) || is.bareNouns.has(single) || is.partyNouns.has(single)))
    return anonymous;
  if (single === 'source')
    return modifiers.some((word) => ['data', 'power', 'energy', 'news', 'open'].includes(word))
      ? null
      : anonymous;
  if (single === 'official') {
    if (!plural)
      return options.unnamedOfficial === 'institution' && modifiers.length > 1
        ? { kind: 'institution', insider: true }
        : anonymous;
    const several = core.some(
      (token) => is.severalWords.has(token.word) || (token.word === 'current' && core.length > 2),
    );
    return several ? anonymous : { kind: 'institution', insider: true };
  }
  if (is.insiderNouns.has(single)) {
    const weak = [
      'donor',
      'friend',
      'veteran',
      'ally',
      'executive',
      'banker',
      'trader',
      'commander',
      'deputy',
      'consultant',
      'contractor',
      'politician',
    ].includes(single);
    if (!plural) return weak && !strong ? { kind: 'unnamed-person', insider: false } : anonymous;
    if (is.insiderPlurals.has(single)) return anonymous;
    return { kind: 'unnamed-group', insider: false };
  }
  if (
    is.partyNouns.has(single) &&
    !plural &&
    modifiers.some((word) => is.rankWords.has(word)) &&
    determiner !== 'the'
  )
    return anonymous;
  if (is.bodyNounSet.has(head)) return { kind: 'institution', insider: false };
  if (is.outletNounSet.has(head)) return { kind: 'outlet', insider: false };
  if (is.documentNounSet.has(head)) return { kind: 'document', insider: false };
  if (is.groupNouns.has(head)) return { kind: 'unnamed-group', insider: false };
  if (single === 'someone' || single === 'somebody') return { kind: 'unnamed-person', insider: false };
  if (is.personNouns.has(single))
    return { kind: plural ? 'unnamed-group' : 'unnamed-person', insider: false };
  if (!strong) return null;
  if (plural) return { kind: 'unnamed-group', insider: false };
  return determiner === 'the' || determiner === '' ? null : { kind: 'unnamed-person', insider: false };
}

function modifiersOf(words: readonly Token[], core: readonly Token[]): string[] {
  const head = core[core.length - 1];
  return words
    .filter(
      (token) =>
        token !== head &&
        !is.determiners.has(token.word) &&
        !is.prepositions.has(token.word) &&
        !['who', 'that', 'and'].includes(token.word),
    )
    .map((token) => token.word.replaceAll('.', ''));
}

/** 0 bare noun, 1 role, 2 role and side, 3 and basis of knowledge. */
function specificityOf(
  single: string,
  modifiers: readonly string[],
  words: readonly Token[],
  basis: boolean,
  whole: string,
): Specificity {
  const bare = is.bareNouns.has(single);
  const ranked = modifiers.some((word) => is.rankWords.has(word) || is.fieldWords.has(word));
  const role = !bare || ranked;
  const side =
    modifiers.some(
      (word, i) => !is.rankWords.has(word) && !is.fieldWords.has(word) && sideWord(word, words, i),
    ) ||
    /\b(?:to|for|with|at|in|from|of|inside)\s+(?:the |his |her |their |one of |both |four )?\p{L}/u.test(
      whole.replace(basisPattern, ' '),
    );
  if (basis) return (role && !bare) || side || ranked ? 3 : 2;
  if (side) return 2;
  return role ? 1 : 0;
}

const emptyModifiers = new Set([
  'same',
  'other',
  'second',
  'third',
  'first',
  'separate',
  'different',
  'own',
  'more',
  'one',
  'two',
  'three',
]);

function sideWord(word: string, words: readonly Token[], _index: number): boolean {
  if (emptyModifiers.has(word) || word.endsWith('ly')) return false;
  const token = words.find((each) => each.word.replaceAll('.', '') === word);
  if (token && is.possessiveWords.has(token.word)) return true;
  return token?.capital === true || is.bodyNounSet.has(word) || is.partyNouns.has(word);
}
