import type { Hedge, HedgeKind } from '../../claims/model';
import type { Attribution, AttributionState } from '../../sources/model';
import { contains, overlaps, textOf } from '../../text/span';
import type { Witness } from '../../versions/model';
import { defineRule } from '../rule';
import { attributionsBySentence } from '../shared/attributions-by-sentence';
import { list, quoteWords } from '../shared/quote-words';

/** What the copy does by each kind of hedge, and what would settle it. Kinds that are missing belong to other rules. */
const kinds: Partial<Record<HedgeKind, { says: string; help: string; soft?: true }>> = {
  alleged: {
    says: 'is an allegation',
    help: 'Say who alleges it and where, or note what it rests on.',
  },
  reported: {
    says: 'is second-hand',
    help: 'Credit the report, or note who confirmed it.',
  },
  belief: {
    says: 'is what somebody believes',
    help: 'Say who believes it, or note what it rests on.',
  },
  appearance: {
    says: 'is how things look',
    help: 'Say to whom it looks so, or note what it rests on.',
    soft: true,
  },
};

export const rule = defineRule({
  id: 'claims/hedged',
  title: 'Hedged claim',
  why: 'Where the copy is unsure, the reader should learn who is sure of what.',
  source: { name: 'BBC, Reuters', note: 'attribute what is not established; say what is known and how' },
  severity: 'information',
  maturity: 'stable',
  quotes: 'skip',
  annotation: 'unverified-claim',
  *check({ here }) {
    const { sentences, text } = here.article;
    const bySentence = new Map<number, Hedge[]>();
    for (const hedge of here.claims.hedges) {
      if (hedge.quoted || !kinds[hedge.kind] || isCredited(here, hedge)) continue;
      const row = bySentence.get(hedge.sentence);
      if (row) row.push(hedge);
      else bySentence.set(hedge.sentence, [hedge]);
    }
    const seen = new Set<string>();
    // One claim, one mark: further hedges of the same sentence only make the mark say more.
    for (const [sentence, hedges] of bySentence) {
      const first = hedges[0];
      const kind = first && kinds[first.kind];
      // A caption often stands twice.
      const claim = onOneLine(sentences[sentence]?.text ?? '');
      if (!first || !kind || seen.has(claim)) continue;
      seen.add(claim);
      const words = textOf(text, first);
      const others = hedges.slice(1, 1 + mostTold).map((hedge) => `“${textOf(text, hedge)}”`);
      yield {
        span: first,
        message: `“${quoteWords(words)}”: this ${kind.says}, and the copy keeps its distance.`,
        help: kind.help,
        ...(kind.soft || isOwned(first, words, here.sources.states[sentence])
          ? { severity: 'hint' as const }
          : {}),
        ...(others.length > 0 ? { notes: [`The same sentence also says ${list(others)}.`] } : {}),
      };
    }
  },
});

/** Most sentences are so as they stand. */
function onOneLine(text: string): string {
  return /[^\S ]|\s\s|^\s|\s$/.test(text) ? text.replace(/\s+/g, ' ').trim() : text;
}

/** Further hedges of a sentence that a hover tells. */
const mostTold = 8;

/** In UTF-16 code units: how far a phrase is looked into. */
const near = 60;
const beingAccused =
  /\b(?:is|are|was|were|be|been|being|gets?|got|stands?|stood)(?: (?:not|also|once|twice|later|often|\p{L}+ly))? $/iu;

/** The copy says whose it is, in the hedge's own clause: then it is a statement like any other. */
function isCredited({ article, sources }: Witness, hedge: Hedge): boolean {
  const sentence = article.sentences[hedge.sentence];
  if (!sentence) return false;
  const words = textOf(article.copy, hedge);
  const credits = attributionsBySentence(sources).get(hedge.sentence) ?? [];
  if (/\bexpected\b/i.test(words)) return isInStatement(credits, hedge);
  // "The ministry believes": nobody has to be asked who it is.
  if (hedge.kind === 'belief')
    return credits.some(({ cue, source }) => source !== null && overlaps(cue, hedge));
  if (hedge.kind !== 'alleged') return false;
  const before = article.copy.slice(Math.max(sentence.start, hedge.start - near), hedge.start);
  const after = article.copy.slice(hedge.end, Math.min(sentence.end, hedge.end + near));
  const passive = beingAccused.test(before);
  if (/^accus/i.test(words)) {
    // "Was accused by the union of", "accused the union of": somebody accuses. "Accused of": nobody does.
    if (/^ by \S/.test(after)) return true;
    return (
      !passive && !/\b(?:the|an?|those|other|fellow) $/i.test(before) && !/^ of\b|^[^\s\p{L}]/u.test(after)
    );
  }
  if (!/^alleged$/i.test(words) || passive) return false;
  return (
    / that\b/.test(after.slice(0, 6)) ||
    (credits.some(({ cue, source }) => source !== null && overlaps(cue, hedge)) &&
      !/^ (?:to\b|by\b)/.test(after))
  );
}

function isInStatement(credits: readonly Attribution[], hedge: Hedge): boolean {
  return credits.some(
    ({ source, content, manner }) =>
      source !== null && manner === 'speech' && content.some((each) => contains(each, hedge)),
  );
}

/** Where the sentence tells whose allegation or belief it is, the reader knows whom to ask; what is expected, time will tell. */
function isOwned({ kind }: Hedge, words: string, state: AttributionState | undefined): boolean {
  if (kind === 'belief')
    return /^(?:believes?|believed|thinks?|thought|considers?)$|\bexpected\b/i.test(words);
  return state === 'explicit';
}
