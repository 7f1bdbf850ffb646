import type { BlockKind } from './article';
import { createBoundedCache } from './bounded-cache';
import { letterPattern } from './letter-pattern';
import { beginsWithCapital, hasSmallLetter, letterTest } from './letters';
import { countWords } from './windows';

const beginsWithCapitalOrDigit = letterTest(String.raw`^[\p{Lu}\p{N}]`);

/** What the kind of a block is judged by, besides its words. */
export interface BlockContext {
  /** True until the first paragraph of the story has been seen. */
  readonly inHead: boolean;
  /** True when a headline has been seen. */
  readonly headed: boolean;
  /** True when a further block follows. */
  readonly followed: boolean;
  /** True when a dateline comes in a later block: what stands before it is not the story. */
  readonly beforeDateline: boolean;
}

/** Longer blocks are never headlines by their shape alone, in words. */
const longestHeadline = 28;
const longestCaption = 90;
const longestByline = 24;
/** In UTF-16 code units; spares counting the words of what cannot be a caption. */
const longestBlock = 1200;

/** By the block's words, then by its place. */
const kinds = createBoundedCache<(BlockKind | undefined)[]>(4000, 1_000_000);

/** The kind of a block, by its words and its place. Kept for blocks of the story, which an edit elsewhere leaves alone. */
export function blockKind(block: string, context: BlockContext): BlockKind {
  if (block.length > longestBlock) return 'paragraph';
  const { inHead, headed, followed, beforeDateline } = context;
  const place = (inHead ? 1 : 0) + (headed ? 2 : 0) + (followed ? 4 : 0) + (beforeDateline ? 8 : 0);
  const known = kinds.get(block, () => []);
  known[place] ??= readKind(block, context);
  return known[place];
}

function readKind(block: string, context: BlockContext): BlockKind {
  const words = countWords(block);
  if (words <= longestByline && isByline(block, context)) return 'byline';
  if (words <= longestCaption && isCaption(block, context)) return 'caption';
  if (words > longestHeadline) return 'paragraph';
  if (context.inHead) return headKind(block, words, context);
  return isCrosshead(block, words, context) ? 'headline' : 'paragraph';
}

const credit =
  /^\(?(?:additional |further )?(?:reporting|writing|editing|edited|compiled|translated|contributed|produced)\s(?:by|to)\b/i;
const staff =
  /^(?:associated press|staff|special to the|contributing|senior|chief|political|foreign)\b.{0,40}\b(?:writer|reporter|correspondent|editor)s?\b.{0,30}$/i;
/** Lines that archives and desks' systems put above a story. */
const label =
  /^(?:url|link|source|author|byline|slug|desk|section|published|updated|date|tags?|keywords?|word count)\s?:\s/i;

function isByline(block: string, { inHead }: BlockContext): boolean {
  if (credit.test(block)) return true;
  return inHead && (namesWriter(block) || staff.test(block) || label.test(block));
}

const joining = new Set(
  'and in of for at the with de da di del der van von la le al bin & | / - – —'.split(' '),
);
const dated =
  /^(?:\d|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun)[a-z]*[.,]?$)/i;

/** "By Jane Doe", "By JANE DOE, Staff Writer", "By Jane Doe and John Smith in Bogota": names and nothing else. */
function namesWriter(block: string): boolean {
  const [by, ...rest] = block.split(/\s+/);
  if (!by || !/^by:?$/i.test(by) || rest.length === 0 || dated.test(rest[0] ?? '')) return false;
  if (/[.!?]["”’]?$/.test(block) && !/\b(?:Jr|Sr|Inc)\.$/.test(block)) return false;
  return rest.every((word) => joining.has(word.toLowerCase()) || beginsWithCapital(word));
}

const captionHead =
  /^(?:[([]?(?:file\s?photo|file|photo(?:graph)?s?|image|picture|caption|credit|video|map|graphic|illustration)\b[\])]?\s{0,2}[:\-–—(]|file\s-\s|in this (?:file )?(?:photo|image|picture)\b)/i;
const captionMark = letterPattern(
  String.raw`\[file\]|\(file(?: photo)?\)|\bfile photo\b|\(photo(?:graph)?:|\(ap photo|getty images\)?\.?$|\b(?:photo|photograph|image|picture)s? (?:by|courtesy) [\p{L} .'’/-]{2,50}\)?\.?$`,
  'iu',
);
const agencyNames = 'AP|AFP|EPA|PA|Reuters|REUTERS|Getty(?: Images)?|Bloomberg|Shutterstock|Xinhua|UPI';
const captionTail = letterPattern(
  `(?:\\s[|–—-]\\s{1,3}|\\(|©\\s?)(?:(?:[\\p{L}. ]{0,30}/\\s?)?(?:${agencyNames})(?:\\s(?:Photo|Images|file)\\b[^.]{0,40}|/[^.]{0,40})?|(?:photo|photograph|image|picture|credit|courtesy|illustration|handout)\\b[^.]{0,60})\\)?\\.?$`,
  'u',
);

/** "... at the pier | TP": below a headline, initials behind a stroke or dash are the agency of the picture. */
const captionInitials = letterPattern(String.raw`\s[|–—-]\s\p{Lu}{2,6}$`, 'u');

const bareName = letterPattern(String.raw`^\p{Lu}[\p{L}.'’-]*(?:\s\p{Lu}[\p{L}.'’-]*){1,3}$`, 'u');
const longWord = letterPattern(String.raw`\p{L}[\p{L}\p{M}'’-]{3,}`, 'gu');

function isCaption(block: string, { inHead, headed }: BlockContext): boolean {
  if (captionHead.test(block) || captionMark(block).test(block) || captionTail(block).test(block))
    return true;
  return (headed || !inHead) && captionInitials(block).test(block);
}

function headKind(block: string, words: number, context: BlockContext): BlockKind {
  if (!context.followed) return 'paragraph';
  if (context.beforeDateline) return 'headline';
  if (endsLikeSentence(block) && !isTitleCase(block)) return 'paragraph';
  // Under a headline, a bare name is what stands below a picture.
  if (context.headed && words <= 4 && hasSmallLetter(block) && bareName(block).test(block)) return 'caption';
  return 'headline';
}

function isCrosshead(block: string, words: number, context: BlockContext): boolean {
  if (!context.followed || words > 12 || !beginsWithCapitalOrDigit(block)) return false;
  if (words <= 4 && !hasSmallLetter(block)) return true;
  return !/[.!?…:;,"”'’)\]]$/.test(block);
}

function endsLikeSentence(block: string): boolean {
  return (
    /[.…!][)\]"'”’]{0,2}$/.test(block) &&
    !/\b(?:U\.S\.|U\.K\.|U\.N\.|Inc\.|Corp\.|Co\.|Jr\.|Sr\.)$/.test(block)
  );
}

/** True when most of the longer words begin with a capital, or all letters are capitals. */
function isTitleCase(block: string): boolean {
  let long = 0;
  let capital = 0;
  for (const match of block.matchAll(longWord(block))) {
    long++;
    if (beginsWithCapital(match[0])) capital++;
  }
  return long >= 3 ? capital >= long * 0.85 : !hasSmallLetter(block);
}
