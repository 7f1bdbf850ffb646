import type { Disclosure } from '../../claims/model';
import type { Attribution, SourceAnalysis, SourceKind } from '../../sources/model';
import { contains, overlaps, type Span, textOf } from '../../text/span';
import type { Witness } from '../../versions/model';
import { defineRule, type RuleFinding } from '../rule';
import { attributionsBySentence } from '../shared/attributions-by-sentence';
import { isCourtMatter } from '../shared/court-matter';
import { quoteWords } from '../shared/quote-words';

const says: Partial<Record<Disclosure['kind'], string>> = {
  'not-verified': 'the reader is told that this could not be verified',
  unclear: 'the reader is told that this is not known',
};

export const rule = defineRule({
  id: 'claims/not-verified',
  title: 'Not verified',
  why: 'Readers should learn what could be checked.',
  source: { name: 'BBC', note: 'if it was not possible to verify, say so' },
  severity: 'information',
  maturity: 'stable',
  quotes: 'include',
  annotation: 'unverified-claim',
  covers: ['claims/unattributed'],
  *check({ here }) {
    const kinds: Kinds = new Map(here.sources.sources.map(({ id, kind }) => [id, kind]));
    const disclosures = here.claims.disclosures.filter(
      (each) => !each.quoted && !isSomebodysOwn(here.sources, kinds, each),
    );
    for (const disclosure of disclosures) {
      const what = says[disclosure.kind];
      if (!what) continue;
      yield {
        span: disclosure,
        message: `“${quoteWords(textOf(here.article.text, disclosure))}”: ${what}.`,
        help: 'Fine if it still holds: ask the author whether more is known by now.',
        severity: 'hint',
      };
    }
    // Where the copy tells what it could not verify, the reader is told.
    if (!disclosures.some(({ kind }) => kind === 'not-verified')) yield* anonymousAllegations(here);
  },
});

type Kinds = ReadonlyMap<string, SourceKind>;

/** The first allegation of each anonymous source. */
function* anonymousAllegations({ article, claims, sources }: Witness): Iterable<RuleFinding> {
  const anonymous = new Set(sources.sources.filter(({ kind }) => kind === 'anonymous').map(({ id }) => id));
  for (const attribution of sources.attributions) {
    const { sourceId, manner, sentence } = attribution;
    if (sourceId === null || manner !== 'speech' || !anonymous.has(sourceId)) continue;
    if (!claims.types[sentence]?.includes('accusation')) continue;
    // What the police and prosecutors say will be tried in court.
    const within = article.sentences[sentence];
    if (!within || isCourtMatter(article, within)) continue;
    const span = allegationIn(article.copy, attribution);
    if (!span) continue;
    anonymous.delete(sourceId);
    const who = attribution.source ? textOf(article.copy, attribution.source) : 'An anonymous source';
    const also = claims.open.filter((claim) => claim.sentence === sentence && overlaps(claim, span));
    yield {
      span,
      ...(also.length > 0 ? { also } : {}),
      message: `An anonymous source (“${quoteWords(who, 60)}”) alleges this: was it verified?`,
      help: 'Say how it was verified, or that it could not be, or note who confirmed it.',
    };
  }
}

/** Words that put blame on somebody, in what the source is credited with. */
const blame =
  /\b(?:accus(?:ed|ing)|alleg(?:ed|ing)|corrupt\b|fraud|brib(?:e|ed|es|ing)\b|embezzl|launder(?:ed|ing)|smuggl(?:ed|ing)|abus(?:ed|ing|ive)|assault(?:ed|ing)|harass(?:ed|ing)|raped|tortur(?:ed|ing)|illegal|unlawful|misconduct|wrongdoing|conspir(?:ed|ing)|cover(?:ed|ing) up|lied\b|lying to|stole\b|stolen|cheat(?:ed|ing)|threaten(?:ed|ing)|retaliat(?:ed|ing)|negligen|violated|extort|bull(?:ied|ying)|mistreat|misused|sabotag|hid\b|hidden|conceal(?:ed|ing)|destroyed|falsif|rigged|spied on|beat(?:en)? (?:him|her|them|his|up)|demean(?:ed|ing)|humiliat|discriminat)/iu;

function allegationIn(copy: string, { content }: Attribution): Span | null {
  for (const span of content) {
    const words = textOf(copy, span);
    const found = blame.exec(words);
    if (!found || /\b(?:whether|if|investigat\w+|looking into)\b/i.test(words.slice(0, found.index)))
      continue;
    const end = words.slice(found.index).search(/[\s,.;:”"]/);
    return {
      start: span.start + found.index,
      end: span.start + (end < 0 ? words.length : found.index + end),
    };
  }
  return null;
}

/** What a source says it could not confirm is that source's statement, not the outlet's. */
function isSomebodysOwn(sources: SourceAnalysis, kinds: Kinds, place: Disclosure): boolean {
  return (attributionsBySentence(sources).get(place.sentence) ?? []).some(({ content, sourceId }) => {
    const kind = kinds.get(sourceId ?? '');
    return kind !== undefined && kind !== 'outlet' && content.some((span) => contains(span, place));
  });
}
