import type { SourceAnalysis } from '../sources/model';
import type { Article } from '../text/article';
import { bySentence } from './by-sentence';
import { claimTypes } from './claim-types';
import { isCourtStory } from './court-story';
import { findSignals, plainOf } from './find-signals';
import { isHousekeeping } from './housekeeping';
import { judgeSentence } from './judge-sentence';
import type { ClaimAnalysis, ClaimType, Hedge, OpenClaim } from './model';
import { voicesOf } from './own-voice';

/** The types of claim in each sentence, and the claims for which nobody is credited. */
export function judgeClaims(
  article: Article,
  sources: SourceAnalysis,
  hedges: readonly Hedge[],
): Pick<ClaimAnalysis, 'types' | 'open'> {
  const hedgesOf = bySentence(hedges.filter(({ quoted }) => !quoted));
  const voices = voicesOf(article, sources);
  const inCourt = isCourtStory(article);
  const types: (readonly ClaimType[])[] = [];
  const open: OpenClaim[] = [];
  for (const sentence of article.sentences) {
    const { index, start, text } = sentence;
    const plain = plainOf(text);
    const signals = findSignals(text);
    const housekeeping = isHousekeeping(plain);
    types.push(claimTypes(plain, signals, housekeeping));
    const heard = voices(sentence);
    if (housekeeping) continue;
    const judged = judgeSentence({
      text,
      plain,
      start,
      block: article.paragraphs[sentence.paragraph]?.kind ?? 'paragraph',
      state: sources.states[index] ?? 'none',
      signals,
      hedges: (hedgesOf.get(index) ?? []).map((hedge) => ({
        kind: hedge.kind,
        start: hedge.start - start,
        end: hedge.end - start,
      })),
      voices: heard,
      inCourt,
    });
    if (!judged) continue;
    open.push({ ...judged, sentence: index, start: judged.start + start, end: judged.end + start });
  }
  return { types, open };
}
