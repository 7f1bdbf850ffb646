import type { ClaimType, OpenClaim } from '../../claims/model';

/** What a claim of each type does, and what would settle it. Types that are missing need nobody's credit. */
const types: Partial<Record<ClaimType, { does: string; help: string }>> = {
  accusation: { does: 'accuses somebody', help: 'Say who accuses, or cut it.' },
  statistic: { does: 'gives a figure', help: 'Say where the figure comes from.' },
  superlative: { does: 'is a superlative', help: 'Say who calls it so, or how it was measured.' },
  causal: { does: 'gives a cause', help: 'Say who names the cause.' },
  prediction: { does: 'is a forecast', help: 'Say who expects it, and why.' },
  characterisation: { does: 'is a judgement', help: 'Say whose judgement it is, or cut it.' },
  motive: { does: 'gives a motive', help: 'Say who tells of it, or cut it.' },
};

/** Routine matter and plain events are nobody's claim. */
export function needsCredit({ type }: OpenClaim): boolean {
  return types[type] !== undefined;
}

/** What some words claim, to stand behind them: "gives a figure". */
export function whatItDoes({ type }: OpenClaim): string {
  return types[type]?.does ?? '';
}

/** What would settle a claim: a sentence. */
export function whatSettles({ type }: OpenClaim): string {
  return types[type]?.help ?? '';
}
