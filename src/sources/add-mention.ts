import type { Description } from './describe';

/** The place of a mention in the list; one that overlaps a known mention is that mention. */
export function addMention(mentions: Description[], mention: Description): number {
  const known = mentions.findIndex((each) => each.start < mention.end && mention.start < each.end);
  if (known >= 0) return known;
  return mentions.push(mention) - 1;
}
