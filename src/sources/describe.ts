import type { SourceKind, Specificity } from './model';
import { isKnownNoun, isVerb, type Phrase } from './noun-phrase';
import type { SourceOptions } from './options';
import { breaksBefore, type Token } from './tokens';
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
  /** A lone capital word: a surname where the article knows the person, else most likely a body. */
  readonly lone: boolean;
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
      lone: false,
      insider: false,
      grantable: false,
    };
  }
  const added =
    phrase.to > phrase.coreTo ? text.slice(tokens[phrase.coreTo + 1]?.start ?? 0, base.end) : null;
  const named =
    nameTokens.length > 0 ? readName(text, nameTokens, words) : addedName(text, tokens, phrase, words);
  const single = is.singularOf(head);
  const plural = reader.plural || single !== head || is.groupNouns.has(head);
  const modifiers = modifiersOf(words, core);
  const role = named
    ? null
    : kindOfNoun(head, single, plural, determiner, base.basis, modifiers, core, strong, options);
  const kind = named ? named.kind : (role?.kind ?? 'unknown');
  const insider = role?.insider ?? false;
  return {
    ...base,
    kind,
    head: named ? (named.name.split(/\s+/).pop() ?? '').toLowerCase() : single,
    plural,
    modifiers,
    name: named?.name ?? (role?.voice ? bodyIn(text, words) : null),
    title: named?.kind === 'named' ? (named.title ?? titleFrom(added)) : null,
    specificity: specificityOf(single, modifiers, words, base.basis, whole),
    lone:
      words.length === 1 &&
      (words[0]?.capital ?? false) &&
      !words[0]?.tags.has('Person') &&
      !is.determiners.has(first),
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
      !(['of', 'for', 'on'].includes(token.word) && properBothSides(words, end)) &&
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
  if (is.groupNouns.has(token.word) || is.partyNouns.has(single)) return true;
  const known =
    is.insiderNouns.has(single) ||
    is.personNouns.has(single) ||
    is.voiceNouns.has(single) ||
    is.documentNounSet.has(token.word);
  const before = core[core.length - 2];
  return known && (before === undefined || !before.capital || is.determiners.has(before.word));
}

/** The body that a spokesman speaks for: "a spokesman for the Harbour Board", "a Harbour Board spokesman". */
function bodyIn(text: string, words: readonly Token[]): string | null {
  let from = words.findIndex(
    (token, i) => token.capital && !is.determiners.has(token.word) && !(i === 0 && isKnownNoun(token)),
  );
  if (from < 0) return null;
  let to = from;
  while (
    to + 1 < words.length &&
    (words[to + 1]?.capital || (words[to + 1]?.word === 'of' && words[to + 2]?.capital))
  )
    to++;
  if (is.voiceNouns.has(is.singularOf(words[to]?.word ?? ''))) to--;
  if (to < from) return null;
  from = Math.max(0, from);
  return text.slice(words[from]?.start ?? 0, words[to]?.end ?? 0).replace(/['’]s$/, '');
}

/** "Another ally, Transport Secretary Ada Lind,": the name that is added to a role. */
function addedName(
  text: string,
  tokens: readonly Token[],
  phrase: Phrase,
  words: readonly Token[],
): NameReading | null {
  const added = tokens.slice(phrase.coreTo + 1, phrase.to + 1);
  const end = added.findIndex((token, i) => i > 0 && breaksBefore(token));
  const part = added.slice(0, end < 0 ? added.length : end);
  if (part.length < 2 || is.determiners.has(part[0]?.word ?? '')) return null;
  const { nameTokens } = readHead(part);
  const read = nameTokens.length >= 2 ? readName(text, nameTokens, part) : null;
  const role = text
    .slice(words[0]?.start ?? 0, words[words.length - 1]?.end ?? 0)
    .replace(/^(?:the|a|an|one|another) /i, '');
  return read?.kind === 'named' ? { ...read, title: role } : null;
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
    .replace(/\s*\b(?:mr|mrs|ms|miss)\.?$/i, '')
    .replace(/^(?:the|a|an|but|and)(?:\s+|$)/i, '');
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

/** What nouns for people end in, and the commonest things that end alike. */
const doer =
  /(?:er|or|ist|man|woman|ian|ant|ent|ee|ess|eur|ard|mate|cop|aunt|uncle|cousin|nun|chef|cook|guard|friend)$/;
const thing =
  /(?:ment|ness|tion)$|^(?:number|order|letter|paper|summer|winter|answer|center|computer|percent|weather|water|power|tower|matter|offer|effort|error|factor|sector|event|talent|content|process|access|success|business|virus|member|chapter|corner|border|air|fear|door|floor|labor|color|budget|current|accident|incident|dinner|container|counter|filter|river|tax)$/;

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
): { kind: SourceKind; insider: boolean; voice?: boolean } | null {
  const anonymous = { kind: 'anonymous', insider: true } as const;
  if (options.bodies?.includes(head)) return { kind: 'institution', insider: false };
  if (options.roles?.includes(single)) return anonymous;
  if (is.voiceNouns.has(single))
    return basis ? anonymous : { kind: 'institution', insider: false, voice: true };
  if (basis && (is.insiderNouns.has(single) || is.bareNouns.has(single) || is.partyNouns.has(single)))
    return anonymous;
  if (single === 'source')
    return core.some(({ word }) => ['data', 'power', 'energy', 'news', 'open'].includes(word))
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
  if (!strong || !doer.test(single) || thing.test(single)) return null;
  if (plural) return { kind: 'unnamed-group', insider: false };
  return determiner === 'the' || determiner === '' ? null : { kind: 'unnamed-person', insider: false };
}

function modifiersOf(words: readonly Token[], core: readonly Token[]): string[] {
  const head = core[core.length - 1];
  return words
    .filter(
      (token) =>
        token !== head &&
        (!is.determiners.has(token.word) || is.possessiveWords.has(token.word)) &&
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
