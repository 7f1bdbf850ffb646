import type { ClaimType, OpenClaim } from '../../claims/model';

/** What a claim of each type does, and what would settle it. Types that are missing need nobody's credit. */
const types: Partial<Record<ClaimType, { does: string; help: string }>> = {
  accusation: {
    does: 'carries an accusation',
    help: 'Credit the accusation to a person, court or document, or cut it.',
  },
  statistic: { does: 'gives a figure', help: 'Say who counted, and when.' },
  superlative: {
    does: 'sets something above all others',
    help: 'Say who calls it so, or by what it was measured.',
  },
  causal: { does: 'says why something happened', help: 'Say who names this as the cause.' },
  prediction: { does: 'says what will happen', help: 'Say who expects it, and on what ground.' },
  characterisation: {
    does: 'is a judgement',
    help: 'Say whose judgement it is, or tell what happened and let the reader judge.',
  },
  motive: {
    does: 'says what somebody wants',
    help: 'Say who tells of the motive: the person, or whoever observed it.',
  },
};

/** Routine matter and plain events are nobody's claim. */
export function needsCredit({ type }: OpenClaim): boolean {
  return types[type] !== undefined;
}

/** Up to so many words a figure stands by itself: “86 million crowns”. */
const fewWords = 6;

/** What some words claim, to stand behind them: "gives a figure". */
export function whatItDoes({ type }: OpenClaim, words: string): string {
  if (type === 'statistic' && words.split(' ').length <= fewWords) return 'is a figure';
  return types[type]?.does ?? '';
}

/** What would settle a claim: a sentence. */
export function whatSettles({ type }: OpenClaim): string {
  return types[type]?.help ?? '';
}
