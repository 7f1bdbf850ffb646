import { letterTest } from '../text/letters';
import type { RawAttribution, SentenceRecord } from './extract';

const goesOn = letterTest(String.raw`^ (?:(?:that|which) |(?:he|she|they|\p{Lu}))`);

/**
 * The attributions of a sentence without those that only tell where a paper is from: in "according to an email that Mr.
 * Berg wrote and that was viewed by the Courier" the email is the source.
 */
export function withoutPaperClauses(text: string, record: SentenceRecord): readonly RawAttribution[] {
  const papers = record.attributions.filter(
    ({ mention, source, cue }) =>
      source !== null &&
      source.start > cue.start &&
      mention !== null &&
      record.mentions[mention]?.kind === 'document',
  );
  if (papers.length === 0) return record.attributions;
  return record.attributions.filter(
    (each) =>
      !papers.some((paper) => {
        const end = paper.source?.end ?? 0;
        if (each === paper || each.cue.start < end) return false;
        const between = text.slice(end, each.cue.start);
        return between.length < 160 && goesOn(between) && !/[,;:“”"]/.test(between);
      }),
  );
}
