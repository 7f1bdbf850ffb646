import { addMention } from './add-mention';
import { type Description, describe } from './describe';
import type { SourceOptions } from './options';
import { phraseEndingAt } from './phrase-left';
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

/** Several insiders, or one person with an article before: not "talks between the ministry and an aide". */
function speaks(tokens: readonly Token[], from: number, last: Token): boolean {
  const single = is.singularOf(last.word);
  if (is.insiderNouns.has(single) && single !== last.word) return true;
  const first = tokens[from];
  const opens =
    from === 0 || breaksBefore(first) || ['to', 'that', 'but'].includes(tokens[from - 1]?.word ?? '');
  return (
    opens &&
    first !== undefined &&
    is.determiners.has(first.word) &&
    (is.insiderNouns.has(single) || is.officeNouns.has(single) || is.voiceNouns.has(single))
  );
}
