import { addMention } from './add-mention';
import { type Description, describe } from './describe';
import type { SourceOptions } from './options';
import { phraseEndingAt } from './phrase-left';
import { isRole } from './roles';
import { breaksBefore, type Token } from './tokens';
import * as is from './word-classes';

/** "A senior official and two aides said": the one before the "and" speaks as well. Adds them to the mentions. */
export function addJoined(
  text: string,
  tokens: readonly Token[],
  mentions: Description[],
  options: SourceOptions,
): void {
  for (const mention of [...mentions]) {
    if (mention.name !== null || mention.kind === 'document' || mention.kind === 'pronoun') continue;
    const at = tokens.findIndex(({ start }) => start === mention.start);
    const and = tokens[at - 1];
    const last = tokens[at - 2];
    if (and?.word !== 'and' || !last || breaksBefore(and) || breaksBefore(tokens[at]) || last.quoted)
      continue;
    const phrase = phraseEndingAt(tokens, at - 2);
    if (!phrase || !speaks(tokens, phrase.from, last)) continue;
    addMention(mentions, describe(text, tokens, phrase, true, options));
  }
}

/** Where the words about those who speak begin: with "two employees and" before "an official said", from these on. */
export function joinedFrom(tokens: readonly Token[], from: number): number {
  const and = tokens[from - 1];
  const last = tokens[from - 2];
  if (and?.word !== 'and' || !last || breaksBefore(and) || breaksBefore(tokens[from]) || last.quoted)
    return from;
  if (!is.determiners.has(tokens[from]?.word ?? '')) return from;
  const phrase = phraseEndingAt(tokens, from - 2);
  const opens = phrase && (phrase.from === 0 || breaksBefore(tokens[phrase.from]));
  return opens && speaks(tokens, phrase.from, last) ? phrase.from : from;
}

/** Several insiders, or one person with an article before: not "talks between the ministry and an aide". */
function speaks(tokens: readonly Token[], from: number, last: Token): boolean {
  const single = is.singularOf(last.word);
  if (is.insiderNouns.has(single) && single !== last.word) return true;
  const first = tokens[from];
  const opens =
    from === 0 || breaksBefore(first) || ['to', 'that', 'but'].includes(tokens[from - 1]?.word ?? '');
  if (opens && first && is.severalWords.has(first.word) && single !== last.word && isRole(single))
    return true;
  return (
    opens &&
    first !== undefined &&
    is.determiners.has(first.word) &&
    (is.insiderNouns.has(single) || is.officeNouns.has(single) || is.voiceNouns.has(single))
  );
}
