import type { BlockKind, Dateline } from './article';
import { blockKind } from './block-kind';
import { findDateline } from './dateline';
import type { Span } from './span';

/** What the blocks of an article are, and where its dateline stands. */
export interface StoryParts {
  readonly kinds: readonly BlockKind[];
  readonly dateline: Dateline | null;
  /** The block the story begins in with its dateline; null when there is none, or it stands alone. */
  readonly datelineBlock: number | null;
}

/** A dateline is looked for in this many blocks: headline, deck, byline and captions go before it. */
const headBlocks = 10;
/** A block of more code units before the dateline is the story itself. */
const longestHeadBlock = 400;

/** Tells headline, byline, captions and paragraphs apart. `copy` is the text without marks. */
export function storyParts(copy: string, blocks: readonly Span[]): StoryParts {
  const { alone, heading } = findDatelines(copy, blocks);
  const kinds: BlockKind[] = [];
  let inHead = true;
  let headed = false;
  for (const [index, block] of blocks.entries()) {
    const words = copy.slice(block.start, block.end);
    const beforeDateline = heading !== null && index < heading.block;
    const context = { inHead, headed, followed: index + 1 < blocks.length, beforeDateline };
    const kind = datelineKind(index, heading, alone) ?? blockKind(words, context);
    kinds.push(kind);
    if (kind === 'headline') headed = true;
    if (kind === 'paragraph') inHead = false;
  }
  const dateline = heading
    ? { ...heading.dateline, date: heading.dateline.date ?? alone?.dateline.date ?? null }
    : null;
  return { kinds, dateline: dateline ?? alone?.dateline ?? null, datelineBlock: heading?.block ?? null };
}

interface Found {
  readonly dateline: Dateline;
  readonly block: number;
}

function datelineKind(index: number, heading: Found | null, alone: Found | null): BlockKind | null {
  if (index === heading?.block) return 'paragraph';
  // A line with nothing but the date is one of the lines above the story.
  return index === alone?.block ? 'byline' : null;
}

/** The dateline that heads a paragraph, and a date that has a line of its own above the story. */
function findDatelines(
  copy: string,
  blocks: readonly Span[],
): { alone: Found | null; heading: Found | null } {
  let alone: Found | null = null;
  for (const [index, block] of blocks.slice(0, headBlocks).entries()) {
    const dateline = findDateline(copy.slice(block.start, block.end), block.start);
    if (dateline && dateline.end < block.end) return { alone, heading: { dateline, block: index } };
    if (dateline)
      alone ??= { dateline: { ...dateline, end: Math.min(dateline.end, block.end) }, block: index };
    if (block.end - block.start > longestHeadBlock) break;
  }
  return { alone, heading: null };
}
