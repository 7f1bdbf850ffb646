import type { Article, Sentence } from '../text/article';
import type { Draft } from './draft';
import type { SentenceRecord } from './extract';
import type { AttributionState } from './model';
import { quotedness } from './quoted';

/**
 * For each sentence: credited in itself; by what stands before it (the rest of a quotation, or plain words that go on
 * in the same paragraph after a credited sentence); or to nobody.
 */
export function statesOf(
  article: Article,
  drafts: readonly Draft[],
  quoted: ReadonlySet<number>,
  records: readonly SentenceRecord[],
): AttributionState[] {
  const explicit = new Set(
    drafts
      .filter((draft) => draft.manner === 'speech' && credits(article, draft))
      .map((draft) => draft.sentence),
  );
  // "It was said that": said by others than whoever was credited before.
  const hearsay = new Set(
    drafts
      .filter((draft) => draft.manner === 'speech' && !credits(article, draft) && opensWith(article, draft))
      .map((draft) => draft.sentence),
  );
  const states: AttributionState[] = [];
  for (const sentence of article.sentences) {
    const paragraph = article.paragraphs[sentence.paragraph];
    const before = article.sentences[sentence.index - 1];
    const follows =
      before !== undefined && before.paragraph === sentence.paragraph && paragraph?.kind === 'paragraph';
    if (explicit.has(sentence.index)) states.push('explicit');
    else if (hearsay.has(sentence.index)) states.push('none');
    else if (quoted.has(sentence.index)) states.push('carried');
    else if (
      follows &&
      states[sentence.index - 1] !== 'none' &&
      carriesOn(sentence.text) &&
      (records[sentence.index]?.grants.length ?? 0) === 0
    )
      states.push('carried');
    else if (
      paragraph?.kind === 'paragraph' &&
      figuresGoOn(article, sentence, before, states[sentence.index - 1])
    )
      states.push('carried');
    else states.push('none');
  }
  return states;
}

const figures = /[$£€]\d|\d(?: |-)?(?:%|percent|per cent)|\d (?:million|billion|trillion)\b/;

/** A report's figures that go on after a sentence that credits them: "Sales fell 3 percent, the agency said. Wine rose 2 percent." */
function figuresGoOn(
  article: Article,
  { text, paragraph }: Sentence,
  before: Sentence | undefined,
  state: AttributionState | undefined,
): boolean {
  if (!before || state === undefined || state === 'none' || paragraph - before.paragraph > 1) return false;
  return (
    figures.test(text) &&
    figures.test(before.text) &&
    article.paragraphs[before.paragraph]?.kind === 'paragraph' &&
    !/^(?:but|last|in \d|so far|meanwhile|elsewhere|separately)\b/i.test(text)
  );
}

/** "It was announced that", without a word of who announced it, credits nobody; a quotation is somebody's. */
function credits(article: Article, draft: Draft): boolean {
  if (concludes(article, draft)) return false;
  return draft.source !== null || quotedness(article, draft.content) !== 'indirect';
}

/** "The findings underscore the risks": the outlet's conclusion, not what somebody said. */
function concludes({ text }: Article, { source, cue }: Draft): boolean {
  return (
    source !== null &&
    /underscor|underlin|highlight|illustrat/i.test(text.slice(cue.start, cue.end)) &&
    /^(?:the|this|that|these|those|its|their|his|her) [a-z ]{3,60}$/i.test(
      text.slice(source.start, source.end),
    )
  );
}

/** "It was announced that" at the head of its sentence. */
function opensWith(article: Article, { cue, sentence }: Draft): boolean {
  const from = article.sentences[sentence]?.start ?? 0;
  return /^it (?:is|was|has been|had been) (?:\w{1,20} )?$/i.test(article.text.slice(from, cue.start));
}

/** A sentence that names its own subject anew begins a matter of its own; one that leans on what was said goes on. */
function carriesOn(text: string): boolean {
  if (
    /^(?:instead,? )?it(?:['’]s| is| was| remains) (?:(?:still|also|yet) )?(?:not |un|hoped|feared|believed|thought)/i.test(
      text,
    )
  )
    return false;
  return /^["“'‘]?(?:he|she|they|it|that|this|these|those|instead|also|another|the (?:goal|aim|plan|idea|move|decision|report|study|meeting|talks)|a second|and|so|such|both)\b/i.test(
    text,
  );
}
