import type { Attribution } from '../sources/model';
import { cover, type Span } from '../text/span';
import { type ReportingStrength, reportingStrength } from './lexicon';
import { matchSource } from './match-sources';
import type { Witness } from './model';
import { tokensOf } from './tokens';

/** One unnamed source whom one version lets "say" and the other "claim" or "suggest". */
export interface SourceStrength {
  readonly a: Span;
  readonly b: Span;
  readonly strengths: readonly [ReportingStrength, ReportingStrength];
}

const doubting: readonly ReportingStrength[] = ['claim', 'suggest'];

/**
 * Compares by which verbs two versions credit the same unnamed sources, over the whole articles: for versions in
 * different words, in which no sentence answers to another.
 */
export function sourceStrengths(a: Witness, b: Witness): SourceStrength[] {
  const found: SourceStrength[] = [];
  for (const source of a.sources.sources) {
    if (source.kind !== 'anonymous') continue;
    const match = matchSource(a, source, [b])[0];
    if (!match) continue;
    const own = creditsOf(a, source.id);
    const other = creditsOf(b, match.source.id);
    for (const strength of doubting) {
      const inA = own.get(strength);
      const inB = other.get(strength);
      const plainA = own.get('neutral');
      const plainB = other.get('neutral');
      if (inA && !inB && plainB) found.push({ a: inA, b: plainB, strengths: [strength, 'neutral'] });
      if (inB && !inA && plainA) found.push({ a: plainA, b: inB, strengths: ['neutral', strength] });
    }
  }
  return found;
}

/** The first place where a source is credited with a verb of each strength. */
function creditsOf(witness: Witness, id: string): Map<ReportingStrength, Span> {
  const credits = new Map<ReportingStrength, Span>();
  for (const attribution of witness.sources.attributions) {
    if (attribution.sourceId !== id || !attribution.source) continue;
    const strength = cueStrength(witness, attribution);
    if (strength && !credits.has(strength)) credits.set(strength, creditSpan(attribution));
  }
  return credits;
}

/** How strongly the word that credits stands behind what is said. */
export function cueStrength({ article }: Witness, { cue }: Attribution): ReportingStrength | null {
  for (const token of tokensOf(article.text.slice(cue.start, cue.end))) {
    const strength = reportingStrength(token.normal);
    if (strength) return strength;
  }
  return null;
}

/** Who is credited, with the word that credits; this word alone where the two stand far apart. */
export function creditSpan({ source, cue }: Attribution): Span {
  const near = source && Math.max(source.start, cue.start) - Math.min(source.end, cue.end) <= 40;
  return source && near ? cover(source, cue) : cue;
}
