import type { Source } from '../../sources/model';
import { createBoundedCache } from '../../text/bounded-cache';
import { matchSource, type SourceMatch } from '../../versions/match-sources';
import type { Witness } from '../../versions/model';
import { tokensOf } from '../../versions/tokens';
import type { RuleContext } from '../rule';

/**
 * The same anonymous source in the siblings, where there is good ground to take the two for one: sentences that
 * answer to each other speak of both, or their words fit and fit nobody else on either side.
 */
export function sameSourceIn(context: RuleContext, source: Source): readonly SourceMatch[] {
  const known = found.get(context) ?? new Map<Source, readonly SourceMatch[]>();
  found.set(context, known);
  const matches = known.get(source) ?? match(context, source);
  known.set(source, matches);
  return matches;
}

/** Several rules ask the same in one run. */
const found = new WeakMap<RuleContext, Map<Source, readonly SourceMatch[]>>();

function match(context: RuleContext, source: Source): SourceMatch[] {
  const { here, siblings } = context;
  return matchSource(here, source, siblings.values()).filter((match) => {
    if (match.source.kind !== 'anonymous') return false;
    const told = toldBeside(context, source, match.witness);
    if (told.length > 0) return told.includes(match.source);
    return (
      rivals(match.witness, source, match.source).length === 0 &&
      rivals(here, match.source, source).length === 0
    );
  });
}

/**
 * The sibling's anonymous sources in the sentence that answers to the first one about the source; where none does,
 * in those that answer to the others.
 */
function toldBeside({ collation }: RuleContext, source: Source, sibling: Witness): Source[] {
  const aligned = collation?.siblings.find(({ id }) => id === sibling.id)?.aligned ?? [];
  const answering = (sentences: readonly number[]) => {
    const theirs = new Set(
      aligned.filter(({ base }) => sentences.includes(base)).map((pair) => pair.sibling),
    );
    return sibling.sources.sources.filter(
      ({ kind, mentions }) => kind === 'anonymous' && mentions.some(({ sentence }) => theirs.has(sentence)),
    );
  };
  const places = source.mentions.map(({ sentence }) => sentence);
  const first = answering(places.slice(0, 1));
  return first.length > 0 ? first : answering(places);
}

/** Other anonymous sources of a version that the words of a source would fit. */
function rivals(witness: Witness, source: Source, match: Source): Source[] {
  const words = tellingWords(source.description);
  return witness.sources.sources.filter((other) => {
    if (other === match || other.kind !== 'anonymous') return false;
    const others = tellingWords(other.description);
    return includesAll(others, words) || includesAll(words, others);
  });
}

const light = new Set('a an the one another of to in on with by for from and or who that be have'.split(' '));

/** The words of a description that tell who it is, in one form. */
export function tellingWords(description: string): ReadonlySet<string> {
  return read.get(description, () => readWords(description));
}

const read = createBoundedCache<ReadonlySet<string>>(2000, 400_000);

function readWords(description: string): Set<string> {
  return new Set(
    tokensOf(description)
      .map(({ stem }) => stem)
      .filter((stem) => !light.has(stem)),
  );
}

/** True when every word of `some` is among `all`. */
export function includesAll(all: ReadonlySet<string>, some: ReadonlySet<string>): boolean {
  return [...some].every((word) => all.has(word));
}
