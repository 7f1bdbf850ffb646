import type { Attribution, SourceAnalysis } from '../../sources/model';
import type { Span } from '../../text/span';

/** More in one sentence are no prose. */
const mostInOne = 40;

/** The attributions by place of their sentence in `article.sentences`, of each sentence the first ones. Kept for the analysis. */
export function attributionsBySentence(
  analysis: SourceAnalysis,
): ReadonlyMap<number, readonly Attribution[]> {
  const known = kept.get(analysis);
  if (known) return known;
  const found = new Map<number, Attribution[]>();
  for (const attribution of analysis.attributions) {
    const row = found.get(attribution.sentence);
    if (!row) found.set(attribution.sentence, [attribution]);
    else if (row.length < mostInOne) row.push(attribution);
  }
  kept.set(analysis, found);
  return found;
}

const kept = new WeakMap<SourceAnalysis, ReadonlyMap<number, readonly Attribution[]>>();

/** A credit at the place of the words that credit. */
export interface CuePlace {
  readonly span: Span;
  readonly attribution: Attribution;
}

/** All attributions by their cues, in the order given, to be looked up by place. Kept for the analysis. */
export function cuesOf(analysis: SourceAnalysis): readonly CuePlace[] {
  const known =
    cues.get(analysis) ??
    analysis.attributions.map((attribution) => ({ span: attribution.cue, attribution }));
  cues.set(analysis, known);
  return known;
}

const cues = new WeakMap<SourceAnalysis, readonly CuePlace[]>();
