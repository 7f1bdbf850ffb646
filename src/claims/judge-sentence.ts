import type { AttributionState, SourceKind } from '../sources/model';
import {
  accusationWords,
  causalWords,
  characterisationWords,
  courtWords,
  motiveWords,
  statisticWords,
  superlativeWords,
  vagueActors,
  weaselWords,
} from './claim-words';
import type { ClaimType, HedgeKind } from './model';

/** What a sentence claims in the outlet's own voice, and whether an editor would want it queried. */
export interface Judgement {
  readonly types: readonly ClaimType[];
  readonly strength: 'strong' | 'mild' | null;
}

/** What is known of a sentence before it is judged. */
export interface SentenceFacts {
  /** Lower case, straight apostrophes, quoted words blanked out. */
  readonly plain: string;
  readonly state: AttributionState;
  /** Of the hedges outside quotation marks. */
  readonly hedges: readonly HedgeKind[];
  /** Who is credited in it, and whether the cue accuses. */
  readonly credits: readonly {
    readonly kind: SourceKind | null;
    readonly named: boolean;
    readonly accuses: boolean;
  }[];
}

/** Judges one sentence by its words and by who is credited for it. */
export function judgeSentence(facts: SentenceFacts): Judgement {
  const { plain } = facts;
  const types: ClaimType[] = [];
  if (accusationWords.test(plain)) types.push('accusation');
  if (statisticWords.test(plain)) types.push('statistic');
  if (superlativeWords.test(plain)) types.push('superlative');
  if (characterisationWords.test(plain)) types.push('characterisation');
  if (motiveWords.test(plain)) types.push('motive');
  if (causalWords.test(plain)) types.push('causal');
  return { types, strength: strengthOf(facts, new Set(types)) };
}

function strengthOf(facts: SentenceFacts, types: ReadonlySet<ClaimType>): Judgement['strength'] {
  // "Regarded by many", "is thought to be": a weasel is queried whoever is credited for the rest of the sentence.
  const weasel = weaselWords.test(facts.plain);
  if (weasel && (facts.state !== 'carried' || types.size > 0)) return 'strong';
  if (facts.state === 'explicit') return weaklyCredited(facts, types) ? 'mild' : null;
  if (facts.state === 'carried') return types.has('motive') ? 'mild' : null;
  return uncredited(facts, types);
}

/** A grave claim that hangs on nobody in particular: "accused by officials", "scientists say". */
function weaklyCredited({ credits }: SentenceFacts, types: ReadonlySet<ClaimType>): boolean {
  if (credits.length === 0 || credits.some((credit) => credit.named || credit.kind === null)) return false;
  const nobody = (kind: SourceKind | null) =>
    kind === 'institution' || kind === 'unnamed-group' || kind === 'anonymous';
  if (types.has('accusation') && credits.some((credit) => credit.accuses && nobody(credit.kind))) return true;
  return (
    credits.every((credit) => credit.kind === 'unnamed-group') &&
    (types.has('causal') || types.has('accusation'))
  );
}

function uncredited({ plain, hedges }: SentenceFacts, types: ReadonlySet<ClaimType>): Judgement['strength'] {
  // How a poll was taken is no claim.
  if (/\bmargin of (?:sampling )?error\b|\bpoll of [\d,]+/.test(plain)) return null;
  const court = courtWords.test(plain);
  if (vagueActors.test(plain) && types.size > 0) return 'strong';
  if (types.has('superlative') && types.has('statistic')) return 'strong';
  if (
    types.has('statistic') &&
    (types.has('causal') || types.has('characterisation') || hedges.includes('belief'))
  )
    return 'strong';
  if (types.has('accusation') && hedges.includes('alleged') && !court) return 'strong';
  if (types.has('statistic') && !court) return 'mild';
  if (types.has('characterisation') || types.has('superlative') || types.has('motive') || types.has('causal'))
    return 'mild';
  return hedges.includes('belief') || hedges.includes('appearance') ? 'mild' : null;
}
