import { letterPattern } from '../text/letter-pattern';
import type { Entry } from './entry';
import { trimmed } from './who-phrase';

/** What a sentence tells of how a poll or study was made. */
export interface Making {
  readonly sentence: number;
  /** What was made, lower case: "poll". */
  readonly noun: string;
  readonly words: string;
}

const sentence = letterPattern(
  String.raw`^(?:The|That|This|Its|Their)\s(?:[\p{L}\p{N}’'./-]{1,30}\s){0,4}?(poll|survey|study|analysis|report|review|research|data|census)(?:,\swhich|,)?\s(?:was\s|were\s|is\s|has\s)?((?:conducted|carried out|based on|drawn from|commissioned|compiled|collected|funded|peer-reviewed|surveyed|interviewed|polled|sampled|gathered|examined|analysed|analyzed|followed|tracked|included responses)\s[^,.;—“”"]{4,140}(?:[.,]\d[^,.;—“”"]{1,80})*)`,
  'u',
);

/** What a sentence tells of how a poll or study came about: "The survey was conducted in May among 1,200 adults." */
export function makingIn(text: string): Omit<Making, 'sentence'> | null {
  if (!/^(?:Th|Its)/.test(text)) return null;
  const opening = text.slice(0, 400);
  const [, noun, words] = sentence(opening).exec(opening) ?? [];
  return noun && words ? { noun, words: trimmed(words) } : null;
}

/** How each source that is such a paper, or published it, was made: of several the one spoken of last. */
export function makingsOf(entries: readonly Entry[], makings: readonly Making[]): Map<Entry, string[]> {
  const made = new Map<Entry, string[]>();
  for (const { sentence: at, noun, words } of makings.slice(0, 12)) {
    const papers = entries.filter(
      ({ kind, head, description, mentions }) =>
        (kind === 'document' || kind === 'institution' || kind === 'outlet') &&
        (head === noun || description.includes(noun)) &&
        (mentions[0]?.sentence ?? at + 1) <= at,
    );
    const last = papers.reduce<Entry | null>(
      (best, each) => (best === null || lastBefore(each, at) >= lastBefore(best, at) ? each : best),
      null,
    );
    for (const each of papers) {
      if (each !== last && (each.name === null || each.name !== last?.name)) continue;
      made.set(each, [...(made.get(each) ?? []), words]);
    }
  }
  return made;
}

function lastBefore({ mentions }: Entry, at: number): number {
  return mentions.findLast(({ sentence }) => sentence <= at)?.sentence ?? -1;
}
