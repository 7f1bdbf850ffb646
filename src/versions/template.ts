import type { Fingerprint } from './fingerprint';

/** Fewer figures than this say nothing about the occasion. */
const fewestFigures = 2;
/** Reports on one form share wording; below this the two were written apart. */
const sharedForm = 0.08;
/** Versions of one report share most of their figures; a form filled in anew shares few. */
const sharedFigures = 0.4;
/** Versions of one story appear within this time of each other, in hours. */
const longestGap = 48;

/**
 * True for two reports that share their form and not their occasion: monthly figures, market notes, weekly
 * tables. They have most words in common and differ in the figures, or the day. A late copy of the very same
 * text is still a version.
 */
export function filledInAnew(a: Fingerprint, b: Fingerprint, containment: number): boolean {
  if (containment < sharedForm) return false;
  const figures = shareOf(a.figures, b.figures);
  if (a.published !== null && b.published !== null) {
    const hours = Math.abs(a.published - b.published) / 3_600_000;
    if (hours > longestGap && (containment < 0.8 || (figures ?? 1) < 0.9)) return true;
  }
  return containment < 0.9 && figures !== null && figures < sharedFigures;
}

/** The share of the shorter list found in the other; null where there are too few to tell. */
function shareOf(a: ReadonlySet<string>, b: ReadonlySet<string>): number | null {
  const [short, long] = a.size <= b.size ? [a, b] : [b, a];
  if (short.size < fewestFigures) return null;
  let both = 0;
  for (const one of short) if (long.has(one)) both++;
  return both / short.size;
}
