import type { TagRule, WorkingWord, World } from './compromise';

/** Tags words as compromise does: a tag implies others and drives others out. With `isSafe` it drives out none. */
export function setTag(
  words: readonly WorkingWord[],
  tag: string | readonly string[] | null | undefined,
  world: World,
  isSafe?: boolean | null,
): void {
  if (!tag) return;
  if (typeof tag !== 'string') {
    for (const each of tag) setTag(words, each, world, isSafe);
    return;
  }
  const rule = world.model.one.tagSet[tag];
  for (const word of words) tagWord(word, tag, rule, isSafe === true || word.frozen === true);
}

const nothing: readonly string[] = [];

function tagWord({ tags }: WorkingWord, tag: string, rule: TagRule | undefined, isSafe: boolean): void {
  if (tags.has(tag)) return;
  if (rule) {
    // Most words get their first tag here.
    for (const own of tags.size > 0 ? tags : nothing) {
      if (!rule.not.has(own)) continue;
      if (isSafe) return;
      tags.delete(own);
    }
    for (const parent of rule.parents) tags.add(parent);
  }
  tags.add(tag);
}
