import type { Attribution, Source } from '../../sources/model';
import type { SiblingCollation, Witness } from '../../versions/model';
import type { RuleContext } from '../rule';

/** Two versions tell the same in a sentence, and each credits one unnamed source there. */
export interface AlignedCredit {
  readonly witness: Witness;
  readonly collation: SiblingCollation;
  readonly own: Credited;
  readonly other: Credited;
}

/** A credit, with whom it is to. */
export interface Credited {
  readonly attribution: Attribution;
  readonly source: Source;
}

/** Share of the shorter sentence's words from which two sentences are taken to tell the same. */
const alike = 0.5;
const unnamed: ReadonlySet<string> = new Set(['anonymous', 'unnamed-person', 'unnamed-group', 'institution']);

/** The sentences in which a sibling credits one unnamed source for what the article credits one unnamed source for. */
export function alignedCredits(context: RuleContext): readonly AlignedCredit[] {
  const known = kept.get(context);
  if (known) return known;
  const found = align(context);
  kept.set(context, found);
  return found;
}

const kept = new WeakMap<RuleContext, readonly AlignedCredit[]>();

/** Those in which the article credits one source. */
export function creditsWith(context: RuleContext, source: Source): readonly AlignedCredit[] {
  let rows = bySource.get(context);
  if (!rows) {
    rows = new Map();
    for (const credit of alignedCredits(context)) {
      const row = rows.get(credit.own.source);
      if (row) row.push(credit);
      else rows.set(credit.own.source, [credit]);
    }
    bySource.set(context, rows);
  }
  return rows.get(source) ?? [];
}

const bySource = new WeakMap<RuleContext, Map<Source, AlignedCredit[]>>();

function align({ here, siblings, collation }: RuleContext): AlignedCredit[] {
  if (!collation) return [];
  const own = creditsOf(here);
  if (own.size === 0) return [];
  return collation.siblings.flatMap((each) => {
    const witness = siblings.get(each.id);
    if (!witness) return [];
    const others = creditsOf(witness);
    return each.aligned.flatMap(({ base, sibling, score }) => {
      const a = own.get(base);
      const b = others.get(sibling);
      return a && b && score >= alike ? [{ witness, collation: each, own: a, other: b }] : [];
    });
  });
}

/** By place of the sentence, the credit of each sentence that holds exactly one to somebody unnamed, and none to others. */
function creditsOf({ sources }: Witness): Map<number, Credited> {
  const byId = new Map(sources.sources.map((source) => [source.id, source]));
  const found = new Map<number, Credited>();
  const several = new Set<number>();
  for (const attribution of sources.attributions) {
    const source = byId.get(attribution.sourceId ?? '');
    const { sentence } = attribution;
    const known = found.get(sentence);
    if (!source || !unnamed.has(source.kind) || (known && known.source !== source)) several.add(sentence);
    else if (!known) found.set(sentence, { attribution, source });
  }
  for (const sentence of several) found.delete(sentence);
  return found;
}
