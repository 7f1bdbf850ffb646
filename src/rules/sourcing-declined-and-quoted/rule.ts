import type { Disclosure } from '../../claims/model';
import type { Source } from '../../sources/model';
import { bodyNounSet } from '../../sources/word-classes';
import { letterPattern } from '../../text/letter-pattern';
import { overlaps, type Span, textOf } from '../../text/span';
import type { Witness } from '../../versions/model';
import { defineRule } from '../rule';
import { mentionsBySentence } from '../shared/mentions-by-sentence';
import { namesIn } from '../shared/names-in-words';
import { quoteWords } from '../shared/quote-words';
import { sameBody } from '../shared/same-body';
import { firstMention } from '../shared/sources';

const nounNext = letterPattern(String.raw`^ ([\p{Ll}]+)`, 'u');
const lastLetter = letterPattern(String.raw`\p{L}[^\p{L}]*$`, 'u');

export const rule = defineRule({
  id: 'sourcing/declined-and-quoted',
  title: 'Declined to comment, and quoted without a name',
  why: 'A reader is told that somebody would not speak who may be speaking further up.',
  source: { name: 'AP', note: 'do not say that a person declined comment who is quoted anonymously' },
  severity: 'information',
  maturity: 'stable',
  quotes: 'skip',
  annotation: 'anonymous-source',
  checklist: ['Who declined', 'Not the anonymous source, says'],
  *check({ here }) {
    const quoted = anonymousByBody(here);
    if (quoted.size === 0) return;
    const marked = new Set<Source>();
    for (const disclosure of here.claims.disclosures) {
      if (disclosure.kind !== 'declined' || disclosure.quoted) continue;
      const words = textOf(here.article.copy, disclosure);
      if (!refusesComment.test(words)) continue;
      const declining = whoDeclined(here, disclosure);
      const [body, source] = bodyAmong(declining, quoted) ?? [];
      const first = source && firstMention(source);
      if (!source || !first || marked.has(source)) continue;
      marked.add(source);
      const description = quoteWords(source.description);
      yield {
        span: { start: disclosure.start, end: disclosure.end },
        message: `${body} “${quoteWords(words)}” here, while “${description}” is credited without a name.`,
        help: 'Make sure that it is not the same person; else leave the refusal out, or note who declined.',
        related: [
          { path: here.id, label: here.label, quote: description, start: first.start, end: first.end },
        ],
      };
    }
  },
});

/** Not "declined to give her name" or "declined to elaborate": those are of somebody who did speak. */
const refusesComment =
  /\b(?:comment|discuss|talk|speak|answer|respond|be interviewed|interview|requests?|address)\b/i;

/** More bodies than a story can have sources in. */
const mostBodies = 200;

/** By the names of the bodies that anonymous sources are described by, the first such source that is credited with something. */
function anonymousByBody({ article, sources }: Witness): Map<string, Source> {
  const credited = new Set(sources.attributions.map(({ sourceId }) => sourceId));
  const found = new Map<string, Source>();
  for (const source of sources.sources) {
    if (source.kind !== 'anonymous' || !credited.has(source.id)) continue;
    for (const mention of source.mentions) {
      if (mention.pronoun || found.size >= mostBodies) continue;
      for (const body of bodiesIn(ownBody(article.copy, mention, source.basis)))
        if (!found.has(body)) found.set(body, source);
    }
  }
  return found;
}

function bodyAmong(
  names: readonly string[],
  bodies: ReadonlyMap<string, Source>,
): [name: string, source: Source] | null {
  for (const name of names) {
    for (const [body, source] of bodies) if (sameBody(body, name)) return [name, source];
  }
  return null;
}

/** What a source knows of is no sign of where it works: "a person familiar with the Harlow Institute's plans". */
const knows = /\b(?:familiar|briefed|knowledge|knowledgeable|close to|involved|privy|who|whose|outside)\b/;

function ownBody(copy: string, mention: Span, basis: Span | null): string {
  const end = basis && basis.start > mention.start && basis.start < mention.end ? basis.start : mention.end;
  return copy.slice(mention.start, end).split(knows)[0] ?? '';
}

const titled = /\b(?:Mr|Mrs|Ms|Dr|President|Senator|Sen|Rep|Gov|Governor|Minister|Secretary|Mayor)\.? $/;

/** Names, each with the common noun after it that makes it one of a body: "Norvald company". */
function bodiesIn(words: string): string[] {
  const found: string[] = [];
  let from = 0;
  for (const name of namesIn(words)) {
    const at = words.indexOf(name, from);
    if (at < 0) continue;
    from = at + name.length;
    if (titled.test(words.slice(0, at))) continue;
    const noun = nounNext(words).exec(words.slice(from))?.[1];
    found.push(noun && bodyNounSet.has(noun) ? `${name} ${noun}` : name);
  }
  return found;
}

const clauseBreak = /[;:“”"—]|,? (?:but|while|although|though|whereas|and) |, (?:who|which) /g;

/** In UTF-16 code units: a clause is no longer. */
const longestClause = 600;
/** Signs and spaces between a clause's last word and the refusal. */
const longestGap = 80;

/** The names in the clause that the refusal ends. None where an anonymous source is its subject. */
function whoDeclined({ article, sources }: Witness, disclosure: Disclosure): string[] {
  const sentence = article.sentences[disclosure.sentence];
  if (!sentence) return [];
  const from = Math.max(sentence.start, disclosure.start - longestClause);
  const before = article.copy.slice(from, disclosure.start);
  // The last word before the refusal: a break behind it begins no clause.
  const word = lastLetter(before).exec(before.slice(-longestGap))?.index;
  const end = word === undefined ? 0 : Math.max(0, before.length - longestGap) + word;
  let start = from;
  for (const { index, 0: sign } of before.matchAll(clauseBreak))
    if (index + 4 <= end) start = from + index + sign.length;
  const clause = { start, end: disclosure.start };
  const own = mentionsBySentence(sources)
    .get(disclosure.sentence)
    ?.some(({ source, mention }) => source.kind === 'anonymous' && overlaps(mention, clause));
  return own ? [] : bodiesIn(textOf(article.copy, clause));
}
