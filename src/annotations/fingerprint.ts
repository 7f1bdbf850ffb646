import { createBoundedCache } from '../text/bounded-cache';
import type { Span } from '../text/span';
import { foldWords } from './folded-text';

/** So many words on each side belong to a fingerprint. */
const neighbours = 3;

// After an edit elsewhere, nearly every finding stands where it stood.
const kept = createBoundedCache<string>(2000, 2_000_000);

/** So far, in UTF-16 code units, neighbours are looked for; first only so near that a far edit leaves them as they are. */
const reach = 200;
const near = 60;

/**
 * Sixteen hexadecimal digits that stand for a rule and the words it found, as a reader would know them
 * again: the words and three neighbours on each side, without regard to case, punctuation, the shape
 * of quotation marks or white space. Not the message, not the place. The same words elsewhere in an
 * article, among other neighbours, have another fingerprint. `span` is UTF-16 code units into `text`.
 */
export function fingerprint(rule: string, text: string, span: Span): string {
  return within(near, rule, text, span) || within(reach, rule, text, span);
}

/** The fingerprint by what stands so near; '' where that may be too little. */
function within(far: number, rule: string, text: string, span: Span): string {
  const from = Math.max(0, span.start - far);
  const key = `${rule} ${far} ${span.start - from} ${span.end - from} ${text.slice(from, span.end + far)}`;
  return kept.get(key, () => {
    const before = words(text.slice(from, span.start));
    const after = words(text.slice(span.end, span.end + far));
    // The farthest word may be cut in two.
    if (far < reach && Math.min(before.length, after.length) <= neighbours) return '';
    const quote = words(text.slice(span.start, span.end)).join(' ');
    const sides = [before.slice(-neighbours).join(' '), quote, after.slice(0, neighbours).join(' ')];
    return hash([rule, ...sides].join('\n'));
  });
}

function words(text: string): string[] {
  return (
    foldWords(text)
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}\p{M}]+/gu) ?? []
  );
}

/** Two rounds of 32-bit FNV-1a (Fowler, Noll and Vo) with a final mix, on UTF-16 code units. */
function hash(key: string): string {
  return [0x811c9dc5, 0x2f0b4a27].map((seed) => round(key, seed)).join('');
}

function round(key: string, seed: number): string {
  let h = seed;
  for (let at = 0; at < key.length; at++) h = Math.imul(h ^ key.charCodeAt(at), 0x01000193);
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return ((h ^ (h >>> 16)) >>> 0).toString(16).padStart(8, '0');
}
