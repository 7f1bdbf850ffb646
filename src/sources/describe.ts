import type { SourceKind, Specificity } from './model';
import { kindOfNoun } from './noun-kind';
import type { SourceOptions } from './options';
import { ownKind, ownName } from './own-nouns';
import type { Phrase } from './phrase-words';
import { readHead } from './read-head';
import { addedName, bodyIn, readName, titleFrom } from './read-name';
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
  /** A lone capital word: a surname where the article knows the person, else most likely a body. */
  readonly lone: boolean;
  /** True where the noun is one the reporter must know: official, aide, source. */
  readonly insider: boolean;
  /** True where the sentence's words of anonymity can turn it into an anonymous source. */
  readonly grantable: boolean;
}

const basisPattern =
  /\b(?:familiar with|briefed (?:on|about|by)|(?:direct |first-?hand |close |intimate |detailed )?knowledge of|knowledgeable about|close to|involved (?:in|with)|privy to|(?:who|which) (?:was|were|is|are|has been|had been) (?:\w+ )?(?:briefed|familiar|present|involved|privy|in the room|on the call)|in attendance|present(?=$|\s+(?:at|in|for|during|when)\b)|who (?:attended|participated|took part|has seen|have seen|had seen|saw|reviewed|has reviewed|witnessed|worked|works|heard)|with (?:direct |longtime |close |deep )?(?:knowledge|ties|access|links)|in the room|on the call|inside the|in .{1,30}(?:'s|’s) (?:orbit|circle|camp)|interviewed for)/i;

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
  const own = ownKind(core, options);
  const named =
    nameTokens.length === 0 || (own !== null && own !== 'institution' && own !== 'outlet')
      ? addedName(text, tokens, phrase, words)
      : own
        ? ownName(text, nameTokens, own)
        : readName(text, nameTokens, words);
  const single = is.singularOf(head);
  const plural = reader.plural || single !== head || is.groupNouns.has(head);
  const modifiers = modifiersOf(words, core);
  const role = named
    ? null
    : kindOfNoun(
        {
          head,
          single,
          plural,
          determiner,
          basis: base.basis,
          modifiers,
          core,
          most: /\b(?:most|majority) of\b/i.test(whole),
          strong,
          own,
        },
        options,
      );
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
