import type { Quotation } from './article';

/**
 * Gives the quotations that meet a stretch of text, in order. The stretches are asked for from the front to the back,
 * their beginnings and ends never going back: then each quotation is looked at a few times only, however many stand in
 * one that never closes.
 */
export function quotationsInTurn(
  quotations: readonly Quotation[],
): (start: number, end: number) => readonly Quotation[] {
  let next = 0;
  let met: Quotation[] = [];
  return (start, end) => {
    met = met.filter((quotation) => quotation.end > start);
    for (; next < quotations.length; next++) {
      const quotation = quotations[next];
      if (!quotation || quotation.start >= end) break;
      if (quotation.end > start) met.push(quotation);
    }
    return met;
  };
}
