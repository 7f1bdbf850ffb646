import type { SourceAnalysis } from '../sources/model';
import type { Article, BlockKind, Sentence } from '../text/article';
import { bySentence } from './by-sentence';
import { readSentence } from './find-signals';
import { type HeadlineCredit, headlineCredit } from './headline-claims';
import { judgeSentence } from './judge-sentence';
import type { ClaimAnalysis, Hedge, OpenClaim } from './model';
import { ownToneOf } from './own-tone';
import { voicesOf } from './own-voice';
import type { SentenceFacts } from './sentence-facts';
import type { Signal } from './signals';

/** So many sentences of courts, charges and arrests make an article the report of a case: there the record speaks. */
const fewestOfCourt = 3;
const none: readonly Hedge[] = [];

/** The types of claim in each sentence, and the claims for which nobody is credited. */
export function judgeClaims(
  article: Article,
  sources: SourceAnalysis,
  hedges: readonly Hedge[],
): Pick<ClaimAnalysis, 'types' | 'open'> {
  const hedgesOf = bySentence(hedges.filter(({ quoted }) => !quoted));
  const voices = voicesOf(article, sources);
  const readings = article.sentences.map(({ text }) => readSentence(text));
  const inCourt = readings.filter(({ court }) => court).length >= fewestOfCourt;
  const asked =
    sources.sources.some(({ kind }) => kind === 'anonymous') || (readings[0]?.signals.length ?? 0) > 0;
  const headline = asked ? headlineCredit(article, sources) : null;
  const read = article.sentences.map((sentence) => {
    const reading = readings[sentence.index];
    const doubts = hedgesOf.get(sentence.index) ?? none;
    const spoken = voices(sentence);
    if (!reading || reading.housekeeping) return null;
    const named = sentence === headline?.headline || sentence === headline?.lead;
    const { plain, signals, tones, turns } = reading;
    const grouped = spoken.credits.some(({ who }) => who?.kind === 'unnamed-group');
    if (signals.length === 0 && tones.length === 0 && doubts.length === 0 && !named && !grouped) return null;
    const { index, start, text } = sentence;
    const kind = article.paragraphs[sentence.paragraph]?.kind ?? 'paragraph';
    const facts: SentenceFacts = {
      text,
      plain,
      start,
      block: headline?.headline === sentence ? asHeadline(headline, signals) : kind,
      state: sources.states[index] ?? 'none',
      signals,
      tones,
      turns,
      hedges: doubts.map((hedge) => ({
        kind: hedge.kind,
        start: hedge.start - start,
        end: hedge.end - start,
      })),
      voices: spoken,
      inCourt,
    };
    return { sentence, facts, tone: ownToneOf(facts) };
  });
  let judging = 0;
  for (const row of read) judging += row?.tone.judging ?? 0;
  const around = judging / Math.max(1, read.length);
  const open: OpenClaim[] = [];
  for (const row of read) {
    if (!row) continue;
    const { sentence, facts, tone } = row;
    const { index, start } = sentence;
    const judged = judgeSentence(facts, tone, around);
    if (!judged) {
      const ofHeadline = headlineClaim(sentence, sources, headline);
      if (ofHeadline) open.push(ofHeadline);
      continue;
    }
    open.push({ ...judged, sentence: index, start: judged.start + start, end: judged.end + start });
  }
  return { types: readings.map(({ types }) => types), open };
}

/** What headline and opening state as fact, when the story has it from a single source without a name. */
function headlineClaim(
  sentence: Sentence,
  sources: SourceAnalysis,
  credit: HeadlineCredit | null,
): OpenClaim | null {
  if (credit?.by !== 'anonymous' || (sentence !== credit.headline && sentence !== credit.lead)) return null;
  if (sources.states[sentence.index] === 'explicit') return null;
  const { start, index, text } = sentence;
  const end = start + text.replace(/[\s.]+$/, '').length;
  return { start, end, sentence: index, type: 'event', strength: 'mild', credit: 'none', vague: null };
}

/** A headline nobody answers for in the story is judged like the story. */
function asHeadline({ by }: HeadlineCredit, signals: readonly Signal[]): BlockKind {
  return by === 'nobody' && signals.some(accuses) ? 'paragraph' : 'headline';
}

/** Words in a headline for which the story must answer. */
function accuses({ kind }: Signal): boolean {
  return kind === 'misconduct' || kind === 'blame' || kind === 'loaded' || kind === 'superlative';
}
