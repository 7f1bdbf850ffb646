import { addMention } from './add-mention';
import { type Description, describe } from './describe';
import type { SourceOptions } from './options';
import { phraseEndingAt } from './phrase-left';
import { breaksBefore, type Token } from './tokens';
import * as is from './word-classes';

/** "Two officials and three aides said": those before the "and" speak as well. Adds them to the mentions. */
export function addJoined(
  text: string,
  tokens: readonly Token[],
  mentions: Description[],
  options: SourceOptions,
): void {
  for (const mention of [...mentions]) {
    if (!mention.plural || mention.name !== null || mention.kind === 'document') continue;
    const at = tokens.findIndex(({ start }) => start === mention.start);
    const and = tokens[at - 1];
    const last = tokens[at - 2];
    if (and?.word !== 'and' || !last || breaksBefore(and) || breaksBefore(tokens[at]) || last.quoted)
      continue;
    if (!is.insiderNouns.has(is.singularOf(last.word)) || is.singularOf(last.word) === last.word) continue;
    const phrase = phraseEndingAt(tokens, at - 2);
    if (phrase) addMention(mentions, describe(text, tokens, phrase, true, options));
  }
}
