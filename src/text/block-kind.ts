import type { BlockKind } from './article';
import { countWords } from './windows';

/** "By Jane Doe", "By JANE DOE, Staff Writer", "Reporting by A; editing by B", "Jane Doe in Bogota". */
const bylinePattern =
  /^(?:by|words by|story by|text by)\s{1,4}(?:(?:and|in|the|of|for|at|with|de|da|di|del|van|von|al|bin)\s+|[\p{Lu}][\p{L}.'’-]{0,30}[,;|/&]?\s*|[&|/,]\s*){1,16}$/iu;
const creditPattern =
  /^\(?(?:additional |further )?(?:reporting|writing|editing|edited|compiled|translated|contributed)\s(?:by|to)\b/i;
const staffPattern =
  /^(?:associated press|staff|special to the|contributing|senior|chief)\b.{0,40}\b(?:writer|reporter|correspondent|editor|staff)\b.{0,30}$/i;

const captionHead =
  /^(?:\(?\[?(?:file\s?photo|file|photo(?:graph)?s?|image|picture|caption|credit|video|map|graphic|watch|(?:photo )?illustration)\b\]?\s{0,2}[:\-–—(]|file\s-\s)/i;
const captionTail =
  /(?:\s[|–—-]\s{1,3}|\(|©\s?)(?:(?:photo|photograph|image|picture|credit|courtesy|illustration|handout)\b[^.]{0,60}|(?:[\p{L}. ]{0,30}\/\s?)?(?:AP|AFP|EPA|PA|Reuters|REUTERS|Getty(?: Images)?|Bloomberg|Shutterstock|Xinhua|UPI)(?:\s(?:Photo|Images|file|\/)[^.]{0,40}|\/[^.]{0,40})?)\)?\.?$/u;
const captionMark =
  /(?:\[file\]|\(file(?: photo)?\)|file photo\b|\(photo(?:graph)?:|\(ap photo|\(reuters\)?\/|getty images\)?\.?$|photo by [\p{L} .'-]{2,40}\)?\.?$)/iu;

/** What the kind of a block is judged by. */
export interface BlockContext {
  /** True until the first paragraph of the story has been seen. */
  readonly inHead: boolean;
  /** True when a headline has been seen. */
  readonly headed: boolean;
  /** True when a further block follows. */
  readonly followed: boolean;
}

/** Longer blocks are never headlines, captions or bylines by their shape alone. */
const longestHeadline = 28;

/** The kind of a block, by its words and its place. */
export function blockKind(block: string, context: BlockContext): BlockKind {
  if (block.length > 1200) return 'paragraph';
  const words = countWords(block);
  if (words <= 24 && isByline(block, context)) return 'byline';
  if (words <= 90 && isCaption(block)) return 'caption';
  if (words > longestHeadline) return 'paragraph';
  if (context.inHead) return headKind(block, words, context);
  return isCrosshead(block, words, context) ? 'headline' : 'paragraph';
}

function isByline(block: string, context: BlockContext): boolean {
  if (creditPattern.test(block)) return true;
  return (
    context.inHead && ((bylinePattern.test(block) && /^by\s\p{Lu}/iu.test(block)) || staffPattern.test(block))
  );
}

function isCaption(block: string): boolean {
  return captionHead.test(block) || captionMark.test(block) || captionTail.test(block);
}

function headKind(block: string, words: number, context: BlockContext): BlockKind {
  if (!context.followed) return 'paragraph';
  if (endsLikeSentence(block) && !isTitleCase(block)) return 'paragraph';
  // Under a headline, a bare name is what stands below a picture.
  if (context.headed && words <= 4 && /^(?:\p{Lu}[\p{L}.'’-]*\s?){2,4}$/u.test(block)) return 'caption';
  return 'headline';
}

function isCrosshead(block: string, words: number, context: BlockContext): boolean {
  return context.followed && words <= 12 && !/[.!?…:;,"”’)]$/.test(block) && /^[\p{Lu}\p{N}]/u.test(block);
}

function endsLikeSentence(block: string): boolean {
  return (
    /[.!?…][)\]"'”’]{0,2}$/.test(block) &&
    !/\b(?:U\.S\.|U\.K\.|Inc\.|Corp\.|Jr\.)$/.test(block) &&
    !/\?$/.test(block)
  );
}

/** True when most of the longer words begin with a capital, or all letters are capitals. */
function isTitleCase(block: string): boolean {
  let long = 0;
  let capital = 0;
  for (const match of block.matchAll(/[\p{L}][\p{L}\p{M}'’-]{3,}/gu)) {
    long++;
    if (/^\p{Lu}/u.test(match[0])) capital++;
  }
  return long >= 3 && capital >= long * 0.85;
}
