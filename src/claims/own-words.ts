import { overlaps, type Span } from '../text/span';
import { type Credit, creditOf, isQuoted } from './own-voice';
import { concludes, inArticle, type SentenceFacts } from './sentence-facts';
import type { Signal } from './signals';

/**
 * The signals of a sentence in the outlet's own voice: outside quotation marks, no part of the words that credit, and
 * nobody credited for them. Of what somebody is credited for, asides and comments that the outlet adds are its own.
 */
export function ownSignals(facts: SentenceFacts, of: readonly Signal[] = facts.signals): Signal[] {
  const { signals, voices, plain } = facts;
  if (of.length === 0) return [];
  const comment = voices.credits.length > 0 ? commentIn(plain) : null;
  return of.filter((signal) => {
    const span = inArticle(facts, signal);
    if (isQuoted(voices, span)) return false;
    if (voices.credits.some((credit) => overlaps(credit.cue, span) && isCue(credit, facts))) return false;
    if (signal.kind === 'loaded' && tellsHow(signal, facts)) return false;
    if (comment && signal.start >= comment.start && signal.end <= comment.end) return true;
    const credit = creditOf(voices, span);
    if (!credit || concludes(credit, facts) || credit.source === null) return true;
    if (signal.kind === 'weasel') return !signal.soft && isAside(plain, signal);
    return signal.kind === 'loaded' && swells(signal, signals);
  });
}

/** "Is thought to be" is a cue and credits nobody; "the findings underscore" is what the outlet concludes. */
function isCue(credit: Credit, facts: SentenceFacts): boolean {
  return credit.source !== null && !concludes(credit, facts);
}

const nouns = new Set(
  'move step decision sign claim charge aim goal effort appointment development shift strategy tactic gesture signal blow setback victory defeat reversal position stance comment remark prospect admission acknowledgment acknowledgement accusation allegation argument approach message milestone rebuke figure number rate pace trend practice policy notion idea theory'.split(
    ' ',
  ),
);
const effects =
  /^(?:raise|draw|drew|spark|prompt|trigger|provok|caus|led|fuel|underscor|signal|suggest|highlight|reflect|mark|anger|infuriat|alarm|stun|shock|mak|made|put|leav|left|giv|gave|mean|threaten|complicat|forc|expos|undermin|undercut|illustrat|explain|amount)/;
/** Nouns that take up what was said: "comments that have been condemned". */
const summing = new Set(
  'comments remarks words language statements claims charges actions moves tactics findings figures numbers attacks changes promises something'.split(
    ' ',
  ),
);
const opening = new RegExp(
  String.raw`(?:,| -| —|—| --|–) ?(an?|the latest|one|another|yet another|which|(?:${[...summing].join('|')})(?= (?:that|which)\b)) `,
  'g',
);

/** What the outlet adds to what somebody said: "- an aim that could explain the gambit", ", which raised concerns". */
function commentIn(plain: string): Span | null {
  for (const match of plain.matchAll(opening)) {
    const start = match.index;
    const after = start + match[0].length;
    const words = plain.slice(after, after + 60).split(' ', 3);
    const adds =
      match[1] === 'which'
        ? effects.test(words[0] ?? '') ||
          (/^(?:has|have|had|also|would|could)$/.test(words[0] ?? '') && effects.test(words[1] ?? ''))
        : summing.has(match[1] ?? '') || words.some((word) => nouns.has(word));
    if (!adds) continue;
    const close = /[-–—]/.test(match[0]) ? plain.slice(after).search(/ -|—|–/) : -1;
    return { start, end: close < 0 ? plain.length : after + close };
  }
  return null;
}

/** "clearly stated": how it was said. */
function tellsHow({ end }: Signal, { plain, start, voices }: SentenceFacts): boolean {
  return (
    plain.slice(0, end).endsWith('ly') && voices.credits.some(({ cue }) => cue.start - start === end + 1)
  );
}

/** "who is considered", "the man regarded by many": told beside what somebody is credited for. */
function isAside(plain: string, { start }: Span): boolean {
  return /(?:\b(?:who|which|whose [\w-]+),? |, (?:[\w'-]+ ){0,4}|\b(?:the|a|an) (?:[\w'-]+ ){1,3})$/.test(
    plain.slice(Math.max(0, start - 50), start),
  );
}

/** "a staggering 3.5 million": the word for a figure is the outlet's, outside quotation marks. */
function swells(loaded: Signal, signals: readonly Signal[]): boolean {
  return signals.some(
    ({ kind, start }) => kind === 'figure' && start >= loaded.end && start <= loaded.end + 2,
  );
}
