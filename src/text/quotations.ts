import type { Quotation } from './article';
import { trimBlank } from './characters';
import { letterPattern } from './letter-pattern';
import { hasLetterOrDigit, letterTest } from './letters';
import type { Span } from './span';

const straightCloser = letterPattern(String.raw`[^\s']'(?![\p{L}\p{N}'])`, 'u');
const curlyCloser = letterPattern(String.raw`[^\s]’(?![\p{L}\p{N}])`, 'u');
const straightOpener = letterPattern(String.raw`(?:^|[\s(])'(?=[\p{L}\p{N}])`, 'u');
const beginsWord = letterTest(String.raw`^\s\p{L}`);

type Glyph = Quotation['glyph'];

/** A quotation of one paragraph, before it is known whether it goes on in the next. */
export interface LocalQuotation {
  readonly start: number;
  readonly end: number;
  readonly content: Span;
  readonly glyph: Glyph;
  readonly closed: boolean;
  /** 0 for a quotation that stands in no other. */
  readonly depth: number;
  /**
   * Where an unclosed quotation ends when the next paragraph does not take it up: before the next quotation, since
   * its closing mark was then forgotten; else the paragraph's end.
   */
  readonly endAlone: number;
}

/** An opening mark that waits for its closing mark. */
interface Open extends Span {
  readonly glyph: Glyph;
  /** The marks that close it, and those that do where desks mix straight and curly marks. */
  readonly closers: readonly string[];
  readonly mixedClosers: readonly string[];
}

/** Quotations inside quotations beyond this depth are not speech but stray marks. */
const deepest = 4;

/**
 * The quotations of one paragraph, in order of their start; a quotation inside another follows it.
 *
 * Marks are paired by what stands around them. Two apostrophes ('') count as one straight mark. A mark left open
 * runs to the end of the paragraph; a single mark left open is an apostrophe, unless it stands at the paragraph's
 * start. Offsets are UTF-16 code units into `paragraph`. Linear.
 */
export function findQuotations(paragraph: string): LocalQuotation[] {
  const found: LocalQuotation[] = [];
  const stack: Open[] = [];
  for (const match of paragraph.matchAll(/'(?=''(?!'))|''|["“”„«»‘’']/g)) {
    const mark = { start: match.index, end: match.index + match[0].length, text: match[0] };
    const shape = shapeOf(paragraph, mark);
    const place = shape === 'opens' ? -1 : closedBy(paragraph, stack, mark, shape);
    if (place >= 0) {
      // Whatever was opened inside and never closed was no quotation.
      const open = stack[place];
      stack.length = place;
      if (open) add(found, open, mark.start, mark.end, true);
    } else if (shape !== 'closes' && stack.length < deepest && mayOpen(paragraph, mark)) {
      stack.push(openOf(mark));
    }
  }
  for (const open of stack) {
    if (open.glyph !== 'single' || open.start === 0)
      add(found, open, paragraph.length, paragraph.length, false);
  }
  return settled(
    paragraph,
    found.sort((a, b) => a.start - b.start || b.end - a.end),
  );
}

interface MarkAt extends Span {
  readonly text: string;
}

function add(found: LocalQuotation[], open: Open, contentEnd: number, end: number, closed: boolean): void {
  if (contentEnd <= open.end) return;
  const content = { start: open.end, end: contentEnd };
  found.push({ start: open.start, end, content, glyph: open.glyph, closed, depth: 0, endAlone: end });
}

function settled(paragraph: string, sorted: readonly LocalQuotation[]): LocalQuotation[] {
  const around: LocalQuotation[] = [];
  return sorted.map((quotation, index) => {
    while (around.length > 0 && (around.at(-1)?.end ?? 0) <= quotation.start) around.pop();
    const depth = around.length;
    around.push(quotation);
    const next = sorted[index + 1];
    const follows = !quotation.closed && quotation.glyph !== 'single' && next && next.glyph !== 'single';
    const cut = follows ? trimBlank(paragraph, next.start, quotation.content.start) : quotation.end;
    const endAlone = cut > quotation.content.start ? cut : quotation.end;
    return { ...quotation, depth, endAlone };
  });
}

function openOf({ start, end, text }: MarkAt): Open {
  if (text === '«') return { start, end, glyph: 'guillemet', closers: ['»'], mixedClosers: [] };
  if (text === '‘') return { start, end, glyph: 'single', closers: ['’'], mixedClosers: ["'"] };
  if (text === "'") return { start, end, glyph: 'single', closers: ["'"], mixedClosers: ['’'] };
  if (text === "''") return { start, end, glyph: 'straight', closers: ["''"], mixedClosers: ['"'] };
  if (text === '"') return { start, end, glyph: 'straight', closers: ['"'], mixedClosers: ['”', "''"] };
  return { start, end, glyph: 'curly', closers: ['”', '“'], mixedClosers: ['"'] };
}

/** The place in the stack of the quotation that the mark closes; -1 when it closes none. */
function closedBy(text: string, stack: readonly Open[], mark: MarkAt, shape: Shape): number {
  if (stack.length === 0) return -1;
  let place = stack.findLastIndex((open) => open.closers.includes(mark.text));
  if (place < 0 && shape === 'closes')
    place = stack.findLastIndex((open) => open.mixedClosers.includes(mark.text));
  return place >= 0 && maybeCloses(text, mark) ? place : -1;
}

type Shape = 'opens' | 'closes' | 'either';

/** What the neighbours say of a mark: space before and a word after opens; the reverse closes. */
function shapeOf(text: string, { start, end, text: mark }: MarkAt): Shape {
  const spaceBefore = start === 0 || /[\s([{\-–—/]/.test(text.charAt(start - 1));
  const spaceAfter = end >= text.length || /[\s)\]},.;:!?\-–—/]/.test(text.charAt(end));
  if (mark === '”') return spaceBefore && !spaceAfter ? 'opens' : 'closes';
  if (mark === '»' || mark === '’') return 'closes';
  if (mark === '“' || mark === '„' || mark === '«' || mark === '‘') {
    if (spaceAfter) return spaceBefore ? 'either' : 'closes';
    return mark === '“' && /[.,!?]/.test(text.charAt(start - 1)) ? 'either' : 'opens';
  }
  if (spaceBefore && !spaceAfter) return 'opens';
  return spaceAfter && !spaceBefore ? 'closes' : 'either';
}

/** False for apostrophes and inch marks. */
function maybeCloses(text: string, { start, end, text: mark }: MarkAt): boolean {
  if (mark === '"') return !/\d['’]\d{1,2}$/.test(text.slice(Math.max(0, start - 5), start));
  if (mark !== "'" && mark !== '’') return true;
  // An apostrophe inside a word ("don't") or after a plural ("the officials' plan") closes nothing.
  if (hasLetterOrDigit(text.charAt(end))) return false;
  if (!/s/i.test(text.charAt(start - 1)) || !beginsWord(text.slice(end, end + 2))) return true;
  const rest = text.slice(end, end + 400);
  const closer = rest.search(mark === "'" ? straightCloser(rest) : curlyCloser(rest));
  if (closer < 0) return true;
  const opener = rest.search(mark === "'" ? straightOpener(rest) : /‘/);
  return opener >= 0 && opener < closer;
}

/** False for apostrophes, inch marks, and marks inside a word. */
function mayOpen(text: string, { start, end, text: mark }: MarkAt): boolean {
  const before = start === 0 ? '' : text.charAt(start - 1);
  if (mark === '"' || mark === "''") return !hasLetterOrDigit(before);
  if (mark !== "'" && mark !== '‘') return true;
  if (before !== '' && !/[\s([{"“—–\-/]/.test(before)) return false;
  // Elisions: '90s, 'em, 'til.
  return !/^(?:\d0s\b|\d\d\b|(?:em|til|tis|twas|cause|bout|round|n)\b)/i.test(text.slice(end, end + 7));
}
