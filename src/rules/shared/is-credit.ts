import type { Attribution, Source, SourceAnalysis } from '../../sources/model';
import { textOf } from '../../text/span';
import { reportingStrength } from '../../versions/lexicon';
import type { Witness } from '../../versions/model';
import { tokensOf } from '../../versions/tokens';

/** The source of an attribution in the register; null where the copy does not tell who is meant. */
export function sourceOf({ sources: analysis }: Witness, { sourceId }: Attribution): Source | null {
  let byId = kept.get(analysis);
  if (!byId) {
    byId = new Map(analysis.sources.map((source) => [source.id, source]));
    kept.set(analysis, byId);
  }
  return byId.get(sourceId ?? '') ?? null;
}

const kept = new WeakMap<SourceAnalysis, ReadonlyMap<string, Source>>();

/** Words that stand for nobody who could be asked. */
const nobody =
  /^(?:(?:some|many|most|several|the|other|few|political|legal|independent)\s+){0,2}(?:critics?|experts?|observers?|analysts?|people|others|sources?|insiders?|officials|pundits|supporters|opponents|reports|it|they|that|this|which|who|there)$/i;

/** True where the words that credit say that it is so, and there is somebody who can be asked. */
export function isCredit(witness: Witness, attribution: Attribution): boolean {
  const { source, cue, manner, sourceId } = attribution;
  if (!source || manner === 'intention') return false;
  const words = textOf(witness.article.copy, source).trim();
  if (sourceId === null && /^(?:he|she|they|it|who|which|that)$/i.test(words)) return false;
  const called = sourceOf(witness, attribution)?.description ?? words;
  if (nobody.test(called)) return false;
  const credits = textOf(witness.article.copy, cue);
  if (
    /\b(?:den(?:y|ies|ied)|reject|disput|dismiss|refut|refus|declin|ask|question|wonder|call(?:s|ed|ing)? (?:on|for)|urg|demand|pledg|promis|vow|doubt)/i.test(
      credits,
    )
  )
    return false;
  return stated.test(credits) || tokensOf(credits).some(({ normal }) => reportingStrength(normal) !== null);
}

const stated =
  /\b(?:accus|charg|alleg|testif|announc|estimat|predict|forecast|expect|project|show|found|find|conclud|determin|rul|calculat|blam|describ|call|view|regard|consider|complain|recall|learn)/i;
