import type { Attribution } from '../sources/model';
import type { Article } from '../text/article';
import { createBoundedCache } from '../text/bounded-cache';
import { letterPattern } from '../text/letter-pattern';
import { contains, overlaps, type Span, textOf } from '../text/span';
import { clauseSubject } from './clause-subject';
import type { DisclosureKind } from './model';

const answers: ReadonlySet<DisclosureKind> = new Set(['no-response', 'declined', 'denied']);

/**
 * The words for whoever denied, declined or did not answer: the source of an attribution that the disclosure is, whom
 * "calls to" and "comment from" name, or the subject of its clause. Null for other disclosures and where the words do
 * not surely tell. `credits` are those of the disclosure's sentence. Offsets are UTF-16 code units into `article.text`.
 */
export function disclosedBy(
  article: Article,
  sentence: Span,
  mark: Span & { readonly kind: DisclosureKind },
  credits: readonly Attribution[],
): Span | null {
  if (!answers.has(mark.kind)) return null;
  const words = article.copy.slice(mark.start, mark.end);
  const asked = askedOf(article.copy, sentence, mark, words);
  if (asked !== undefined) return asked;
  const own = credits.find(({ cue, source }) => source !== null && overlaps(cue, mark));
  // An indictment tells that somebody denied.
  if (own?.source && /\b(?:indictment|charge sheet|complaint)\b/i.test(textOf(article.copy, own.source)))
    return null;
  if (own?.source && !/^(?:who|which|that)$/i.test(textOf(article.copy, own.source)))
    return withoutThing(article.copy, own.source);
  // "The lawsuit was without merit", "are baseless": whoever says so.
  if (mark.kind === 'denied' && /^(?:is|are|was|were|as)\b(?!.* by$)/i.test(words)) {
    const says = credits.find(
      ({ source, content }) => source !== null && content.some((each) => contains(each, mark)),
    )?.source;
    return says && !/\bwhom?$/i.test(textOf(article.copy, says)) ? says : null;
  }
  return subjectOf(article.copy, sentence, mark, credits);
}

const subjects = createBoundedCache<Span | null>(1000, 500_000);

/** In UTF-16 code units: of a longer sentence nothing is kept. */
const longest = 2000;

/** The subject of its clause: kept, as offsets into the sentence, for the sentence's words and who is credited where. */
function subjectOf(copy: string, sentence: Span, mark: Span, credits: readonly Attribution[]): Span | null {
  if (sentence.end - sentence.start > longest) return clauseSubject(copy, sentence, mark, credits);
  const at = (offset: number) => offset - sentence.start;
  const places = credits.map(({ source, cue }) =>
    source ? [at(source.start), at(source.end), at(cue.start), at(cue.end)].join() : '',
  );
  const key = `${at(mark.start)},${at(mark.end)};${places.join(';')};${copy.slice(sentence.start, Math.max(sentence.end, mark.end))}`;
  const found = subjects.get(key, () => {
    const subject = clauseSubject(copy, sentence, mark, credits);
    return subject && { start: at(subject.start), end: at(subject.end) };
  });
  return found && { start: found.start + sentence.start, end: found.end + sentence.start };
}

/** Where those asked stand behind the words, or in them: "calls to X were not returned", "no comment from X", "denied by X". */
const askedWithin =
  /^(?:.{0,40}?\b(?:calls?|requests?|messages?|e-?mails?|texts?|voicemails?|letters?|inquir(?:y|ies)|enquir(?:y|ies)|questions?|queries)\b.{0,50}? (?:to|with|from|at)|.{0,30}?\bto (?:reach|contact|speak (?:to|with))|(?:has|have) (?:approached|contacted|asked|reached out to|emailed|invited)) (?<who>.+?)(?:(?:,| about| on the| for (?:a |further )?(?:comment|response|reply)| seeking| requesting| to comment| were| was| had| has| have| went| rang| received| proved| failed| did not)\b.*)$/is;
const opensWithAsking =
  /^(?:an? |several |multiple |repeated |phone |attempts?|efforts?|calls|requests|messages|e-?mails|texts|questions|has|have|letters|inquir|enquir|voicemail|telephone|text|written)/i;
const askedAfter = / (?:from|by|left (?:with|for|at)|sent to|(?:listed|attorney|lawyer) for)$/i;
/** In UTF-16 code units. */
const reach = 120;

/** Undefined where the words do not ask for it; null where they do and nobody is told. */
function askedOf(copy: string, sentence: Span, mark: Span, words: string): Span | null | undefined {
  if (/^(?:has|have) been |^(?:was|were) /i.test(words) && !askedAfter.test(words)) return undefined;
  const asks = opensWithAsking.test(words);
  const within = asks ? askedWithin.exec(words) : null;
  const who = within?.groups?.who;
  if (within && who) {
    const from = mark.start + words.indexOf(` ${who}`, 3) + 1;
    return { start: from, end: from + who.trimEnd().length };
  }
  if (/^(?:there|with no|without|got no|received no)\b/i.test(words) || askedAfter.test(words)) {
    const end = Math.min(sentence.end, mark.end + reach);
    const after = copy.slice(mark.end, end);
    const lead = askedAfter.test(words) ? '' : ' from';
    const found = new RegExp(
      `^${lead} ((?:(?! (?:in|at|on|about|when|after|before|because|as|who|which|that|and|but|late|early|to|over|regarding) )[^,.;:—–()"“”\\n]){2,80})`,
      'i',
    ).exec(after);
    const named = found?.[1];
    if (!found || !named) return /^(?:there|with no|without)/i.test(words) ? null : undefined;
    const from = mark.end + found[0].length - named.length;
    return { start: from, end: from + named.trimEnd().length };
  }
  return asks &&
    /^(?:an? |several |multiple |repeated )?(?:calls|requests|messages|e-?mails|questions|attempts|efforts)\b/i.test(
      words,
    )
    ? null
    : undefined;
}

const thing = letterPattern(
  String.raw`^(?:something|anything|nothing|which|what|that|(?:an?|the) (?:claims?|charge|allegation|accusation|suggestion)(?: (?:that|which))?) (?=\p{Lu}|the )`,
  'iu',
);

/** "Something Lind has denied": the name, not what it is added to. */
function withoutThing(copy: string, source: Span): Span {
  const words = copy.slice(source.start, source.end);
  const lead = thing(words).exec(words);
  return lead ? { start: source.start + lead[0].length, end: source.end } : source;
}
