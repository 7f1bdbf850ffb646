import type { Article } from '../text/article';
import type { SentenceRecord } from './extract';
import type { Named } from './find-names';
import type { Segment } from './segments';

/**
 * All names of an article with their sentences. A sentence that quotes and credits nobody and begins with a person
 * tells about that person; so does the next when it begins with "he" or "she".
 */
export function namesOf(
  article: Article,
  segments: readonly Segment[],
  records: readonly SentenceRecord[],
): Named[] {
  const named: Named[] = [];
  let about: string | null = null;
  let paragraph = -1;
  segments.forEach((segment, i) => {
    const record = records[i];
    // In a headline any word may have a capital.
    if (!record || article.paragraphs[segment.sentence.paragraph]?.kind !== 'paragraph') return;
    const { index, text } = segment.sentence;
    const pronoun = /^(?:He|She)\b/.exec(text);
    // A paragraph that opens with "she" goes on about the last one spoken of.
    if (segment.sentence.paragraph !== paragraph && !pronoun) about = null;
    paragraph = segment.sentence.paragraph;
    const plain = record.attributions.length === 0 && segment.quotes.length === 0 && !segment.loose;
    const subject = pronoun ? undefined : record.names.find((name) => name.first && name.kind !== 'body');
    for (const name of record.names) named.push({ ...name, sentence: index });
    if (pronoun) {
      const tells = record.names.find(({ start }) => start === 0)?.tells ?? [];
      const gender = pronoun[0] === 'He' ? 'he' : 'she';
      if (about !== null && plain && tells.length > 0)
        named.push({ ...silent, name: about, gender, tells, sentence: index });
    } else if (subject) about = subject.name;
    else if (record.people) about = speakerOf(record);
    else about = speakerOf(record) ?? about;
  });
  return named;
}

/** Who said it, as the sentence names them: the next may tell about them. */
function speakerOf({ attributions, mentions }: SentenceRecord): string | null {
  const said = attributions.findLast(({ mention }) => mention !== null)?.mention;
  const mention = said === undefined || said === null ? undefined : mentions[said];
  return mention?.kind === 'named' ? mention.name : null;
}

const silent = {
  kind: 'lone',
  first: false,
  acts: false,
  titled: false,
  title: null,
} as const;
