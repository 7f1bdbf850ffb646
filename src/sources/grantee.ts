import { addMention } from './add-mention';
import { sentenceSubject } from './added-subject';
import { findSource } from './attribute';
import { type Cue, cueAt } from './cue';
import { type Description, describe } from './describe';
import type { Found } from './found';
import type { Grant } from './grants';
import type { SourceOptions } from './options';
import { phraseEndingAt } from './phrase-left';
import { isVerb, type Phrase } from './phrase-words';
import { isRole } from './roles';
import { breaksBefore, type Token } from './tokens';
import { groupStart } from './verb-group';
import * as is from './word-classes';

/** Who is granted anonymity: the subject of the granting verb, or the mention the words stand in. */
export function grantee(
  text: string,
  tokens: readonly Token[],
  grant: Grant,
  mentions: Description[],
  earlier: readonly (Found | null)[],
  options: SourceOptions,
): number | null {
  const inside = mentions.findIndex((each) => each.start <= grant.start && grant.end <= each.end + 1);
  // "an adviser, who, like others, spoke on condition of anonymity".
  const like = /\bwho,?\s+like\s[^;]{1,90}$/i.exec(text.slice(0, grant.start));
  if (like && inside < 0) {
    const before = mentions.filter((each) => each.start < like.index).pop();
    if (before) return mentions.indexOf(before);
  }
  if (inside >= 0) return inside;
  const at = tokens.findIndex((token) => token.start >= grant.start);
  if (at < 0) return null;
  const verb = tokens[at];
  const ing = verb?.word.endsWith('ing') ?? false;
  const cue: Cue = cueAt(at, at, 'judge', { ing });
  const verbal = verb !== undefined && (isVerb(verb) || is.beForms.has(verb.word) || verb.word === 'not');
  // "A statement from a man identified only as Witness B".
  const noun = tokens[at - 1];
  const held = noun && !breaksBefore(verb) && /^(?:identified|named|known|described)$/.test(verb?.word ?? '');
  const whom = held && isRole(noun.word) && !noun.capital ? phraseEndingAt(tokens, at - 1) : null;
  if (whom) return addMention(mentions, describe(text, tokens, nearestNoun(tokens, whom), true, options));
  // "Both asked that": each of the two just heard.
  if (at === 1 && noun && ['both', 'all'].includes(noun.word))
    return addMention(mentions, describe(text, tokens, { from: 0, to: 0, coreTo: 0 }, true, options));
  let found: Found | null = null;
  if (verbal && !(ing && groupStart(tokens, at) === 0))
    found = findSource(tokens, { ...cue, at: groupStart(tokens, at) }, earlier);
  else if (!verbal || ing) {
    const before = mentions.filter((each) => each.end <= grant.start).pop();
    if (before) return mentions.indexOf(before);
    // "Speaking on condition of anonymity, the official said": the one who comes after.
    const after = mentions.findIndex((each) => each.start >= grant.end);
    if (after >= 0) return after;
    found = verbal ? null : sentenceSubject(tokens, at);
  }
  if (!found) return null;
  return addMention(mentions, describe(text, tokens, found.phrase, true, options));
}

/** Of "a statement from a man" the man. */
function nearestNoun(tokens: readonly Token[], phrase: Phrase): Phrase {
  for (let k = phrase.to; k > phrase.from; k--) {
    const tie = tokens[k - 1]?.word ?? '';
    if (is.determiners.has(tokens[k]?.word ?? '') && is.prepositions.has(tie)) return { ...phrase, from: k };
  }
  return phrase;
}
