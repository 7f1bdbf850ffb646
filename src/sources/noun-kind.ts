import type { SourceKind } from './model';
import type { SourceOptions } from './options';
import type { OwnKind } from './own-nouns';
import { isOfPeople } from './read-head';
import type { Token } from './tokens';
import * as is from './word-classes';

/** What nouns for people end in, and what ends so and is always a thing. */
const doer =
  /(?:er|or|ist|man|woman|ian|ant|ent|ee|ess|eur|ard|mate|cop|aunt|uncle|cousin|nun|chef|cook|guard|friend)$/;
const thing = /(?:ment|ness|tion)$/;

/** "Some close to the mayor": nobody but the reporter knows who. */
const unsaid = new Set(['some', 'several', 'one', 'many', 'those', 'other']);

/** A common noun that stands for a source, with what its phrase tells of it. */
interface SourceNoun {
  /** As written, and singular, lower case. */
  readonly head: string;
  readonly single: string;
  readonly plural: boolean;
  readonly determiner: string;
  /** The phrase tells how they know. */
  readonly basis: boolean;
  readonly modifiers: readonly string[];
  /** The words up to the noun. */
  readonly core: readonly Token[];
  /** "most of", "a majority of". */
  readonly most: boolean;
  /** A verb of speech stands by it, so that even an unknown noun can be a speaker. */
  readonly strong: boolean;
  /** What the house style's own lists say of it. */
  readonly own: OwnKind | null;
}

/** What a noun makes of its source. */
interface NounKind {
  readonly kind: SourceKind;
  /** The reporter must know who it is. */
  readonly insider: boolean;
  /** Speaks for a body. */
  readonly voice?: boolean;
}

/** What kind of source a noun is; null for what is no source. */
export function kindOfNoun(noun: SourceNoun, options: SourceOptions): NounKind | null {
  const { head, single, plural, determiner, basis, modifiers, core, strong, own } = noun;
  const anonymous = { kind: 'anonymous', insider: true } as const;
  if (own === 'role') return anonymous;
  if (own === 'nobody' && !basis)
    return { kind: plural ? 'unnamed-group' : 'unnamed-person', insider: false };
  if (own !== null && own !== 'nobody') return { kind: own, insider: false };
  if (is.voiceNouns.has(single))
    return basis ? anonymous : { kind: 'institution', insider: false, voice: true };
  if (noun.most) return { kind: 'unnamed-group', insider: false };
  if (
    basis &&
    (unsaid.has(single) ||
      is.insiderNouns.has(single) ||
      is.bareNouns.has(single) ||
      is.partyNouns.has(single))
  )
    return anonymous;
  if (single === 'source')
    return core.some(({ word }) => ['data', 'power', 'energy', 'news', 'open'].includes(word))
      ? null
      : anonymous;
  if (single === 'official') {
    if (!plural)
      return options.unnamedOfficial === 'institution' && tellsBody(noun)
        ? { kind: 'institution', insider: true }
        : anonymous;
    // "two officials", "two of the officials"
    const several =
      is.severalWords.has(determiner) ||
      core.some((token) => is.severalWords.has(token.word) || (token.word === 'current' && core.length > 2));
    return several ? anonymous : { kind: 'institution', insider: true };
  }
  if (is.insiderNouns.has(single)) {
    const weak = is.weakInsiders.has(single);
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
  // "students and school staff".
  const and = core.findIndex(({ word }) => word === 'and');
  if (and > 0 && is.groupNouns.has(core[and - 1]?.word ?? ''))
    return { kind: 'unnamed-group', insider: false };
  if (is.bodyNounSet.has(head)) return { kind: 'institution', insider: false };
  if (is.outletNounSet.has(head)) return { kind: 'outlet', insider: false };
  if (is.documentNounSet.has(head)) return { kind: 'document', insider: false };
  if (is.groupNouns.has(head)) return { kind: 'unnamed-group', insider: false };
  const last = core[core.length - 1];
  if (last && isOfPeople(last)) return { kind: plural ? 'unnamed-group' : 'unnamed-person', insider: false };
  if (/^\d+-year-old$/.test(single)) return { kind: 'unnamed-person', insider: false };
  if (single === 'someone' || single === 'somebody') return { kind: 'unnamed-person', insider: false };
  if (is.personNouns.has(single))
    return { kind: plural ? 'unnamed-group' : 'unnamed-person', insider: false };
  // "The Independent Commissioner": titles are of people, whatever they end in.
  if (strong && !plural && last?.capital && is.titleWords.has(single))
    return { kind: 'unnamed-person', insider: false };
  if (!strong || !doer.test(single) || thing.test(single) || is.lookAlikes.has(single)) return null;
  if (plural) return { kind: 'unnamed-group', insider: false };
  return determiner === 'the' || determiner === '' ? null : { kind: 'unnamed-person', insider: false };
}

/** "a Harbour Ministry official", "an official at the White House": not "a very senior intelligence official". */
function tellsBody({ core, modifiers }: SourceNoun): boolean {
  const tells = (word: string) =>
    !is.determiners.has(word) &&
    !is.rankWords.has(word) &&
    !is.fieldWords.has(word) &&
    !is.severalWords.has(word);
  return (
    core
      .slice(0, -1)
      .some(
        ({ word, capital, tags }) =>
          tells(word) &&
          (capital || (tags.has('Noun') && !tags.has('Adjective')) || is.bodyNounSet.has(word)),
      ) || modifiers.some((word) => tells(word) && !core.some((token) => token.word === word))
  );
}
