import { isBlank, skipBlank, trimBlank } from './characters';
import { hasCapital, hasLetterOrDigit, hasSmallLetter } from './letters';
import type { Span } from './span';

/** A line of a text without its line break and without the white space around it; empty where there is nothing else. */
interface Line extends Span {
  /** Whether white space stands before its first word. */
  readonly indented: boolean;
}

/** The widest line a hard-wrapped layout has; common widths are 65, 69, 72 and 80 columns. */
const widestWrappedLine = 100;
const narrowestWrappedLine = 40;

/**
 * The blocks of a text: its paragraphs, headlines and captions, without the white space around them.
 *
 * A blank line ends a block. Lines that follow each other without one are a block each (one paragraph a line),
 * unless they are hard-wrapped wire copy: then they are one block, and an indented line begins the next.
 * LF, CRLF, lone CR, and the breaks U+0085, U+2028, U+2029, vertical tab and form feed all end a line.
 */
export function findBlocks(text: string): Span[] {
  const blocks: Span[] = [];
  const lines = linesOf(text);
  const mayWrap = isNarrow(lines);
  for (const group of groupsOf(lines).map(withTellingIndents)) {
    const width = mayWrap ? wrapWidth(text, group) : 0;
    if (width > 0) blocks.push(...joinWrapped(text, group, width));
    else for (const line of group) blocks.push({ start: line.start, end: line.end });
  }
  // Lines of signs ("* * *", "====") part the story and are none of its blocks.
  return blocks.filter((block) => hasWord(text, block));
}

/** True when hardly any of the text stands in lines too wide to be wrapped; else short lines are short blocks. */
function isNarrow(lines: readonly Line[]): boolean {
  let all = 0;
  let wide = 0;
  for (const line of lines) {
    const width = line.end - line.start;
    all += width;
    if (width > widestWrappedLine) wide += width;
  }
  return wide <= all * 0.2;
}

function hasWord(text: string, { start, end }: Span): boolean {
  if (end - start > 200) return true;
  return hasLetterOrDigit(text.slice(start, end));
}

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  const breaks = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/g;
  let from = 0;
  for (const match of text.matchAll(breaks)) {
    lines.push(trimmed(text, from, match.index));
    from = match.index + match[0].length;
  }
  lines.push(trimmed(text, from, text.length));
  return lines;
}

function trimmed(text: string, from: number, to: number): Line {
  const start = skipBlank(text, from, to);
  const end = trimBlank(text, to, start);
  return { start, end, indented: start > from && text.charCodeAt(from) !== 0xfeff };
}

/** Where every line is indented, an indent says nothing; else it begins a paragraph. */
function withTellingIndents(lines: readonly Line[]): readonly Line[] {
  const indented = lines.reduce((count, line) => count + (line.indented ? 1 : 0), 0);
  return indented * 3 <= lines.length * 2 ? lines : lines.map((line) => ({ ...line, indented: false }));
}

function groupsOf(lines: readonly Line[]): Line[][] {
  const groups: Line[][] = [];
  let group: Line[] = [];
  for (const line of lines) {
    if (line.start < line.end) group.push(line);
    else if (group.length > 0) {
      groups.push(group);
      group = [];
    }
  }
  if (group.length > 0) groups.push(group);
  return groups;
}

/** The width the lines are wrapped to, or 0 when they are not wrapped. */
function wrapWidth(text: string, lines: readonly Line[]): number {
  let width = 0;
  for (const line of lines) width = Math.max(width, line.end - line.start);
  if (width > widestWrappedLine || width < narrowestWrappedLine) return 0;
  let breaks = 0;
  let wraps = 0;
  let running = 0;
  for (let i = 0; i + 1 < lines.length; i++) {
    const line = lines[i];
    const next = lines[i + 1];
    if (!line || !next || next.indented || hasBullet(text, next)) continue;
    breaks++;
    if (isFull(text, line, next, width)) wraps++;
    if (!endsSentence(text, line)) running++;
  }
  return breaks > 0 && wraps >= breaks * 0.6 && running >= breaks * 0.5 ? width : 0;
}

/** True when the next line's first word would have run past the width, with some leeway for ragged wrapping. */
function isFull(text: string, line: Line, next: Line, width: number): boolean {
  let wordEnd = next.start;
  while (wordEnd < next.end && !isBlank(text.charCodeAt(wordEnd))) wordEnd++;
  return line.end - line.start + 1 + (wordEnd - next.start) > width - 4;
}

function endsSentence(text: string, line: Line): boolean {
  return /[.!?…][)\]"'”’]?$/.test(text.slice(line.end - 2, line.end));
}

/** "- a motion", "2. a motion": after the line that announces a list, not where prose happens to break at a dash. */
function beginsItem(text: string, line: Line, next: Line): boolean {
  return (
    hasBullet(text, next) && (hasBullet(text, line) || /[.:;,!?]$/.test(text.slice(line.end - 1, line.end)))
  );
}

function hasBullet(text: string, { start }: Span): boolean {
  return /^(?:[-*•–—]|\d{1,2}[.)])\s/.test(text.slice(start, start + 4));
}

/** Joins hard-wrapped lines into paragraphs. */
function joinWrapped(text: string, lines: readonly Line[], width: number): Span[] {
  const blocks: { start: number; end: number }[] = [];
  let before: Line | null = null;
  for (const line of lines) {
    const last = blocks[blocks.length - 1];
    if (last && before && !beginsBlock(text, last, before, line, width)) last.end = line.end;
    else blocks.push({ start: line.start, end: line.end });
    before = line;
  }
  return blocks;
}

/**
 * True when the next line of wrapped copy begins a block: it is indented, or an item of a list, or follows a short
 * line that ends a sentence, or a headline in capitals.
 */
function beginsBlock(text: string, block: Span, line: Line, next: Line, width: number): boolean {
  const inItem = hasBullet(text, block);
  if (hasBullet(text, next) && (inItem || beginsItem(text, line, next))) return true;
  // The later lines of an item are often indented below its first.
  if (next.indented) return !inItem;
  if (isCapitals(text, line) && !isCapitals(text, next)) return true;
  if (line.end - line.start >= width * 0.6 || !endsSentence(text, line)) return false;
  return !hasSmallLetter(text.slice(next.start, next.start + 2));
}

function isCapitals(text: string, line: Line): boolean {
  const words = text.slice(line.start, line.end);
  return hasCapital(words) && !hasSmallLetter(words);
}
