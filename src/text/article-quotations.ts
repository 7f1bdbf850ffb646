import type { BlockKind, Quotation } from './article';
import type { LocalQuotation } from './quotations';

/** The quotations of a block, and where its offsets begin in the article. */
export interface BlockQuotations {
  readonly kind: BlockKind;
  readonly start: number;
  readonly quotations: readonly LocalQuotation[];
}

/**
 * The quotations of an article, in order: those of its blocks, told which go on from the paragraph before. News style
 * leaves a quotation open at the end of a paragraph and begins the next with another opening mark.
 */
export function articleQuotations(blocks: readonly BlockQuotations[]): Quotation[] {
  const quotations: Quotation[] = [];
  let waiting: { readonly place: number; readonly local: LocalQuotation; readonly start: number } | null =
    null;

  function settle(next: LocalQuotation | undefined): boolean {
    if (!waiting) return false;
    const { place, local, start } = waiting;
    const unsettled = quotations[place];
    if (!unsettled) return false;
    if (next && takesUp(local, next)) return true;
    if (local.glyph === 'single' && !unsettled.continues) quotations.splice(place, 1);
    else if (local.endAlone < local.end) {
      const end = start + local.endAlone;
      quotations[place] = { ...unsettled, end, content: { start: unsettled.content.start, end } };
      raise(quotations, place + 1, unsettled.depth + 1);
    }
    return false;
  }

  for (const block of blocks) {
    // Captions and crossheads stand between paragraphs and interrupt no speech.
    const inStory = block.kind === 'paragraph';
    const continues = inStory && settle(block.quotations[0]);
    if (inStory) waiting = null;
    for (const [index, local] of block.quotations.entries()) {
      const { start, end, glyph, closed, depth } = local;
      quotations.push({
        start: start + block.start,
        end: end + block.start,
        content: { start: local.content.start + block.start, end: local.content.end + block.start },
        glyph,
        closed,
        depth,
        continues: continues && index === 0,
      });
      if (inStory && !local.closed && !waiting)
        waiting = { place: quotations.length - 1, local, start: block.start };
    }
  }
  settle(undefined);
  return quotations;
}

/** The quotations after one that was cut short stand in it no more. */
function raise(quotations: Quotation[], from: number, atLeast: number): void {
  for (let i = from; i < quotations.length; i++) {
    const quotation = quotations[i];
    if (quotation && quotation.depth >= atLeast) quotations[i] = { ...quotation, depth: quotation.depth - 1 };
  }
}

function takesUp(open: LocalQuotation, next: LocalQuotation): boolean {
  const single = (quotation: LocalQuotation): boolean => quotation.glyph === 'single';
  return next.start === 0 && single(open) === single(next);
}
