import type { Quotation } from './article';
import type { Span } from './span';

type Glyph = Quotation['glyph'];

/** A quotation of one paragraph, before it is known whether it goes on from the paragraph before. */
export interface LocalQuotation {
  readonly start: number;
  readonly end: number;
  readonly content: Span;
  readonly glyph: Glyph;
  readonly closed: boolean;
  /** 0 for a quotation that stands in no other. */
  readonly depth: number;
}

interface Open {
  readonly start: number;
  readonly glyph: Glyph;
  readonly closer: string;
}

/** Quotations inside quotations beyond this depth are not speech but stray marks. */
const deepest = 4;

/**
 * The quotations of one paragraph, in order of their start; a quotation inside another follows it.
 * A mark left open runs to the end of the paragraph; a single mark left open is an apostrophe, unless it stands
 * at the paragraph's start. Offsets are UTF-16 code units into `paragraph`. Linear.
 */
export function findQuotations(paragraph: string): LocalQuotation[] {
  const found: LocalQuotation[] = [];
  const stack: Open[] = [];
  const marks = /["“”„«»‘’']/g;

  function close(open: Open, markStart: number, closed: boolean): void {
    const end = closed ? markStart + 1 : markStart;
    if (markStart <= open.start + 1) return;
    const content = { start: open.start + 1, end: markStart };
    found.push({ start: open.start, end, content, glyph: open.glyph, closed, depth: stack.length });
  }

  function closeDown(to: number, at: number): void {
    // Whatever was opened inside and never closed was no quotation.
    stack.length = to + 1;
    const open = stack.pop();
    if (open) close(open, at, true);
  }

  for (const match of paragraph.matchAll(marks)) {
    const at = match.index;
    const mark = match[0];
    const innermost = lastIndexWhere(stack, (open) => open.closer.includes(mark));
    const shape = shapeOf(paragraph, at, mark);
    if (innermost >= 0 && shape !== 'opens' && closes(paragraph, at, mark)) closeDown(innermost, at);
    else if (shape !== 'closes' && mayOpen(paragraph, at, mark)) {
      const kind = kindOf(mark);
      if (kind && stack.length < deepest) stack.push({ start: at, ...kind });
    }
  }
  const end = paragraph.length;
  while (stack.length > 0) {
    const open = stack.pop();
    if (open && (open.glyph !== 'single' || open.start === 0)) close(open, end, false);
  }
  return found.sort((a, b) => a.start - b.start || b.end - a.end);
}

function kindOf(mark: string): { glyph: Glyph; closer: string } | null {
  if (mark === '"') return { glyph: 'straight', closer: '"' };
  if (mark === '“' || mark === '„' || mark === '”') return { glyph: 'curly', closer: '”“' };
  if (mark === '«') return { glyph: 'guillemet', closer: '»' };
  if (mark === '‘') return { glyph: 'single', closer: '’' };
  if (mark === "'") return { glyph: 'single', closer: "'" };
  return null;
}

/** What the neighbours say of a mark: space before and a word after opens; the reverse closes. */
function shapeOf(text: string, at: number, mark: string): 'opens' | 'closes' | 'either' {
  const before = at === 0 ? ' ' : text.charAt(at - 1);
  const after = at + 1 >= text.length ? ' ' : text.charAt(at + 1);
  const spaceBefore = /[\s([{\-–—/]/.test(before);
  const spaceAfter = /[\s)\]},.;:!?\-–—/]/.test(after);
  if (mark === '”' || mark === '»' || mark === '’')
    return spaceBefore && !spaceAfter && mark === '”' ? 'opens' : 'closes';
  if (mark === '“' || mark === '„' || mark === '«' || mark === '‘')
    return !spaceBefore && spaceAfter ? 'closes' : 'opens';
  if (spaceBefore && !spaceAfter) return 'opens';
  if (spaceAfter && !spaceBefore) return 'closes';
  return 'either';
}

function closes(text: string, at: number, mark: string): boolean {
  if (mark !== "'" && mark !== '’') return true;
  // An apostrophe inside a word ("don't") or after a plural ("the officials' plan") closes nothing.
  if (/[\p{L}\p{N}]/u.test(text.charAt(at + 1))) return false;
  if (!/s/i.test(text.charAt(at - 1)) || !/^\s\p{L}/u.test(text.slice(at + 1, at + 3))) return true;
  const rest = text.slice(at + 1, at + 400);
  const closer = rest.search(mark === "'" ? /[^\s]'(?![\p{L}\p{N}])/u : /[^\s]’(?![\p{L}\p{N}])/u);
  if (closer < 0) return true;
  const opener = rest.search(mark === "'" ? /(?:^|[\s(])'(?=[\p{L}\p{N}])/u : /‘/u);
  return opener >= 0 && opener < closer;
}

function mayOpen(text: string, at: number, mark: string): boolean {
  if (mark === '"') return !/\d/.test(text.charAt(at - 1));
  if (mark !== "'" && mark !== '‘') return true;
  if (at > 0 && !/[\s([{"“—–\-/]/.test(text.charAt(at - 1))) return false;
  // Elisions: '90s, 'em, 'til.
  return !/^(?:\d0s\b|\d\d\b|(?:em|til|tis|twas|cause|bout|round|n)\b)/i.test(text.slice(at + 1, at + 8));
}

function lastIndexWhere<T>(list: readonly T[], test: (value: T) => boolean): number {
  for (let i = list.length - 1; i >= 0; i--) {
    const value = list[i];
    if (value !== undefined && test(value)) return i;
  }
  return -1;
}
