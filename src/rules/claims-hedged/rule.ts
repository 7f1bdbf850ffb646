import type { Hedge, HedgeKind } from '../../claims/model';
import type { Attribution } from '../../sources/model';
import { letterPattern } from '../../text/letter-pattern';
import { contains, overlaps, textOf } from '../../text/span';
import type { Witness } from '../../versions/model';
import { defineRule } from '../rule';
import { isAllegedBySomebody } from '../shared/alleged-by';
import { attributionsBySentence } from '../shared/attributions-by-sentence';
import { isChargedNext, isCourtMatter } from '../shared/court-matter';
import { statedElsewhere } from '../shared/hedge-places';
import { list, quoteWords } from '../shared/quote-words';
import { isToldAsOpen } from '../shared/told-elsewhere';
import { isByLaw, isNamedBeside } from '../shared/weasels';

/** What each kind of hedge leaves open, and what would settle it. Kinds that are missing belong to other rules. */
const kinds: Partial<Record<HedgeKind, { asks: string; help: string; soft?: true }>> = {
  alleged: { asks: 'who alleges this?', help: 'Say who alleges it, or note what it rests on.' },
  reported: { asks: 'who reported this?', help: 'Credit the report, or note who confirmed it.' },
  belief: { asks: 'who believes this?', help: 'Say who believes it, or note what it rests on.' },
  appearance: {
    asks: 'to whom does it look so?',
    help: 'Say to whom, or note what it rests on.',
    soft: true,
  },
};

export const rule = defineRule({
  id: 'claims/hedged',
  title: 'Hedged claim',
  why: 'Readers weigh a claim by who stands behind it.',
  source: { name: 'BBC, Reuters', note: 'attribute what is not established; say what is known and how' },
  severity: 'information',
  maturity: 'stable',
  quotes: 'skip',
  annotation: 'unverified-claim',
  covers: ['claims/unattributed', 'versions/hedge'],
  *check(context) {
    const { here } = context;
    const { sentences, text } = here.article;
    const bySentence = new Map<number, Hedge[]>();
    for (const hedge of here.claims.hedges) {
      if (hedge.quoted || !kinds[hedge.kind] || isPlain(here, hedge) || isCredited(here, hedge)) continue;
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
      const open = here.claims.open.filter((each) => each.sentence === sentence && overlaps(each, first));
      // A strong claim that nobody is credited for, and one that another version credits, is marked as such.
      if (isToldAsOpen(context, open)) continue;
      const words = textOf(text, first);
      const others = hedges.slice(1, 1 + mostTold).map((hedge) => `“${textOf(text, hedge)}”`);
      const notes = [
        ...(others.length > 0 ? [`The same sentence also says ${list(others)}.`] : []),
        ...statedElsewhere(context, first),
      ];
      yield {
        span: first,
        ...(open.length > 0 ? { also: open } : {}),
        message: `“${quoteWords(words)}”: ${kind.asks}`,
        help: kind.help,
        ...(kind.soft || isOwned(here, first, words) ? { severity: 'hint' as const } : {}),
        ...(notes.length > 0 ? { notes } : {}),
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
function isCredited(here: Witness, hedge: Hedge): boolean {
  const { article, sources } = here;
  const sentence = article.sentences[hedge.sentence];
  if (!sentence) return false;
  const words = textOf(article.copy, hedge);
  const credits = attributionsBySentence(sources).get(hedge.sentence) ?? [];
  if (isInStatement(credits, hedge) && (hedge.kind !== 'alleged' || /\bexpected\b/i.test(words))) return true;
  // "According to the report" credits it.
  if (/^according to (?:the|a) /i.test(words)) return !/unconfirmed/i.test(words);
  if (hedge.kind === 'belief') return isSomebodysBelief(article.copy, hedge, words, credits);
  if (hedge.kind === 'reported') return isNamedBeside(here, sentence, hedge, words);
  if (hedge.kind !== 'alleged') return false;
  if (isCourtMatter(article, sentence) || isChargedNext(article, sentence)) return true;
  if (isAllegedBySomebody(here, sentence)) return true;
  const before = article.copy.slice(Math.max(sentence.start, hedge.start - near), hedge.start);
  const after = article.copy.slice(hedge.end, Math.min(sentence.end, hedge.end + near));
  const passive = beingAccused.test(before);
  if (/^accus/i.test(words)) {
    // "Was accused by the union of", "accused the union of": somebody accuses. "Accused of": nobody does.
    if (
      /^ by \S|^ of\b[^.;]{1,50} by (?:\p{Lu}|(?:the|an?|his|her|their|its|some|several|two|three)\s)/u.test(
        after,
      )
    )
      return true;
    // "Whom she accused of".
    if (/\b(?:whom?|which|that) (?:\S+ ){0,2}\S+ $/i.test(before) && !passive) return true;
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

const by = letterPattern(
  String.raw`^ by (?!(?:many|some|most|several|others|critics|experts|observers)\b)\p{L}`,
  'iu',
);

/** "The ministry believes", "believed by police to be": nobody has to be asked who it is. */
function isSomebodysBelief(
  copy: string,
  hedge: Hedge,
  words: string,
  credits: readonly Attribution[],
): boolean {
  if (credits.some(({ cue, source }) => source !== null && overlaps(cue, hedge))) return true;
  const after = copy.slice(hedge.end, hedge.end + near);
  if (by(after).test(after)) return true;
  return /^believes$/i.test(words) || (/^believed$/i.test(words) && !/^ (?:to|dead)\b/i.test(after));
}

function isInStatement(credits: readonly Attribution[], hedge: Hedge): boolean {
  return credits.some(
    ({ source, content, manner }) =>
      source !== null && manner === 'speech' && content.some((each) => contains(each, hedge)),
  );
}

/** What is fixed and announced comes without a doubt. */
const scheduled =
  /^ (?:(?:be (?:sworn|held|released|sentenced|announced|signed|unveiled|delivered|published|introduced|arraigned|available|completed|present|joined|named|in )|meet|speak|vote|appear|arrive|attend|travel|announce|return|begin|open|start|take (?:place|part|up|effect|office)|testify|sign|deliver|visit|hold|hear|consider|release|address|host|join|last|resume|report|file|argue|debate|decide|discuss|make (?:an?|his|her) (?:\w+ )?(?:appearance|announcement|statement|speech|decision|bid)|give|leave|outline|rule|issue|submit|unveil|introduce|convene|conclude|retire|step down|depart|launch|close|disclose|plead|follow|continue|run|play|miss)\b|(?:on|at|in|by|for|this|next|later|soon)\b)/i;

/** Words that are no doubt of the copy's own where they stand. */
function isPlain({ article }: Witness, hedge: Hedge): boolean {
  const words = textOf(article.copy, hedge);
  const before = article.copy.slice(Math.max(0, hedge.start - near), hedge.start);
  const after = article.copy.slice(hedge.end, hedge.end + near);
  // "Were deemed ineligible", "dubbed the White Ship": what somebody decided, and a name.
  // "A plan is being considered", "should be regarded as": nobody's opinion, or nobody's yet.
  if (isByLaw(words, after)) return true;
  if (/\b(?:deemed|dubbed)\b/i.test(words) && !/widely/i.test(words)) return true;
  if (/^being (?:considered|regarded|seen|viewed)/i.test(words)) return true;
  if (/\bexpected\b/i.test(words) && scheduled.test(after)) return true;
  // "Lind appeared tired", "never seems to end": what a reporter saw, and no doubt.
  if (hedge.kind === 'appearance')
    return /^(?:appear|seem)(?:s|ed)?$/i.test(words) || /\b(?:not|never|n['’]t) $/i.test(before);
  if (
    /^allegation/i.test(words) &&
    article.paragraphs[article.sentences[hedge.sentence]?.paragraph ?? -1]?.kind === 'headline'
  )
    return true;
  // "The allegations", "her allegations": told of before, or hers.
  if (/^allegations?$/i.test(words))
    return (
      /(?:\b(?:the|these|those|such|any|all|his|her|their|its|both|no|similar|other|further|new|more)|['’]s?) (?:\p{L}+ ){0,2}$/iu.test(
        before,
      ) || /^ (?:by|from|against|made|in (?:the|an?))\b/i.test(after)
    );
  return false;
}

/** Where the sentence tells whose allegation or belief it is, the reader knows whom to ask; what is expected, time will tell. */
function isOwned(here: Witness, { kind, sentence }: Hedge, words: string): boolean {
  if (kind === 'belief')
    return /^(?:believes?|believed|thinks?|thought|considers?)$|\b(?:expected|feared)\b/i.test(words);
  if (/^allegation/i.test(words)) return true;
  if (/^according to/i.test(words)) return false;
  return here.sources.states[sentence] === 'explicit';
}
