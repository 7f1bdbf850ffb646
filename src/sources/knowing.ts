import { addMention } from './add-mention';
import { type Description, describe } from './describe';
import type { SourceOptions } from './options';
import { phraseStartingAt } from './phrase-right';
import type { Phrase } from './phrase-words';
import type { Token } from './tokens';
import * as is from './word-classes';

const basisHint =
  /\b(?:familiar with|briefed (?:on|about)|knowledge of|close to the (?:talks|matter|negotiations|discussions))\b/i;

/** True where the text holds words that tell how somebody knows. */
export function tellsKnowing(text: string): boolean {
  return basisHint.test(text);
}

/** "A person familiar with the talks" is a source even where no verb of speech stands near. */
export function addKnowing(
  text: string,
  tokens: readonly Token[],
  mentions: Description[],
  options: SourceOptions,
): void {
  for (let i = 1; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token || token.quoted || !['familiar', 'briefed', 'knowledge', 'close'].includes(token.word))
      continue;
    let from = i - 1;
    while (
      from > 0 &&
      !is.determiners.has(tokens[from]?.word ?? '') &&
      !/[,;:—“”"]/.test(tokens[from]?.gap ?? '') &&
      i - from < 7
    )
      from--;
    if (
      ['to', 'of', 'by', 'among', 'against', 'for', 'with'].includes(tokens[from - 1]?.word ?? '') &&
      !/[,;:]/.test(tokens[from]?.gap ?? '')
    )
      continue;
    const phrase: Phrase | null = phraseStartingAt(tokens, from, false);
    if (!phrase || phrase.to < i) continue;
    const described = describe(text, tokens, phrase, false, options);
    if (described.kind === 'anonymous' && described.basis) addMention(mentions, described);
  }
}
