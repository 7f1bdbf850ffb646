import type { RawName } from '../sources/find-names';
import type { SourceAnalysis } from '../sources/model';
import { nameParts } from '../sources/name-parts';
import { plainCopy } from '../sources/tokens';
import type { Article, Sentence } from '../text/article';
import { createBoundedCache } from '../text/bounded-cache';
import type { Span } from '../text/span';
import { nameAfter, nameBefore, type Place, pronounBeside } from './accused-places';
import { type Accusing, accusing, accusingHint, harm, maskOf, tellsOfMisconduct } from './accusing-words';
import { type NamedIn, namedIn } from './named-in';
import { type Accused, identified, whoIsMeant } from './who-is-accused';

/**
 * Who is accused of a crime or of misconduct in an article, by whomever, in order of the first accusation: named people
 * and bodies, and states. Political criticism is no accusation. Spans are UTF-16 code units into `article.text`. Reads
 * paragraphs with punctuation only; pure, never throws.
 */
export function accusedIn(article: Article, sources: SourceAnalysis): Accused[] {
  const found = new Map<string, Accused>();
  for (const sentence of article.sentences) {
    if (!mayAccuse.get(sentence.text, () => accusingHint.test(sentence.text))) continue;
    const paragraph = article.paragraphs[sentence.paragraph];
    if (paragraph?.kind !== 'paragraph' || !paragraph.punctuated) continue;
    if (ownNote.test(article.copy.slice(paragraph.start, paragraph.start + 30))) continue;
    for (const accused of accusedInSentence(article, sources, namedIn(article), sentence)) {
      const key = nameParts(accused.name).join(' ');
      if (!found.has(key)) found.set(key, accused);
    }
  }
  return [...found.values()];
}

const mayAccuse = createBoundedCache<boolean>(4000, 1_000_000);

/** What a desk writes under its stories of its own accord. */
const ownNote = /^(?:editor['’]?s['’]? note|correction|clarification|note)\b/i;

/** In UTF-16 code units: how far behind the accusing words their matter is looked for. */
const matterReach = 110;

function accusedInSentence(
  article: Article,
  sources: SourceAnalysis,
  named: NamedIn,
  sentence: Sentence,
): Accused[] {
  const { text, start, index } = sentence;
  const plain = plainCopy(text);
  const names = (named.names[index] ?? [])
    .filter((name) => name.kind !== 'lone' || !opener.test(name.name))
    .map((name) => ({ ...name, owns: isPossessive(text, name) }));
  const masked = mask(plain, names);
  const found: Accused[] = [];
  for (const { each, places } of accusations.get(masked, () => accusationsIn(masked))) {
    for (const at of places) {
      if (isUndone(plain, at)) continue;
      const name = nameFor(each, masked, names, at);
      if (!hasMatter(sentence, plain, each, at, Math.max(at.end, name?.end ?? 0))) continue;
      const pronoun = name ? null : pronounBeside(masked, each.accused, at);
      const who = name
        ? identified(named, name, plain)
        : pronoun && whoIsMeant(article, sources, named, sentence, pronoun);
      if (!who) continue;
      found.push({
        ...who.is,
        span: { start: start + who.at.start, end: start + who.at.end },
        words: { start: start + at.start, end: start + at.end },
        sentence: index,
      });
    }
  }
  return found.sort((a, b) => a.span.start - b.span.start);
}

interface Accusation {
  readonly each: Accusing;
  /** In the sentence. */
  readonly places: readonly Span[];
}

const accusations = createBoundedCache<readonly Accusation[]>(2000, 500_000);

/** The accusing words of a sentence, whoever is meant. */
function accusationsIn(masked: string): Accusation[] {
  return accusing
    .filter(({ stems }) => stems.some((stem) => masked.includes(stem)))
    .map((each) => ({
      each,
      places: [...masked.matchAll(each.pattern)].map(({ 0: words, index }) => ({
        start: index,
        end: index + words.trimEnd().length,
      })),
    }))
    .filter(({ places }) => places.length > 0);
}

/** What has a capital only because a sentence begins with it. */
const opener =
  /^(?:reports?|allegations?|accusations?|charges?|complaints?|claims?|lawsuits?|indictments?|alleged|accused|accusing|suspected|arrested|federal|criminal|police)$/i;

function nameFor({ accused }: Accusing, masked: string, names: readonly Place[], at: Span): Place | null {
  if (accused === 'after') return nameAfter(masked, names, at.end);
  if (accused === 'before') return nameBefore(masked, names, at.start);
  return names.find(({ first, end }) => first && end <= at.start) ?? null;
}

function isPossessive(text: string, { start, end }: Span): boolean {
  return /['’]s$/.test(text.slice(start, end)) || /s['’]$/.test(text.slice(start, end + 1));
}

/** The sentence with each letter of a name replaced by the sign of its kind. */
function mask(plain: string, names: readonly RawName[]): string {
  let masked = '';
  let from = 0;
  for (const { start, end, kind } of names) {
    if (start < from) continue;
    masked += plain.slice(from, start) + maskOf[kind].repeat(end - start);
    from = end;
  }
  return masked + plain.slice(from);
}

const undoingBefore =
  /\b(?:no one|nobody|not|never|without|cleared|acquitted|exonerated|falsely|wrongly|wrongfully|den(?:y|ies|ied|ying)|rejects?|rejected|dismiss(?:es|ed)|would|could|might|may|if|instead of|rather than|fear of being)\b[^,;]{0,30}$|n't(?: \w+){0,3} $/;
const undoingAfter =
  /^[^.;]{0,70}\b(?:dropped|dismissed|withdrawn|thrown out|quashed|unfounded|baseless|false)\b/;

/** "Nobody has accused", "would accuse", "charges against her were dropped". */
function isUndone(plain: string, { start, end }: Span): boolean {
  return (
    undoingBefore.test(plain.slice(Math.max(0, start - 45), start)) ||
    undoingAfter.test(plain.slice(end, end + 120))
  );
}

function hasMatter(
  { text }: Sentence,
  plain: string,
  { matter, accused }: Accusing,
  at: Span,
  end: number,
): boolean {
  if (matter === 'told') return true;
  if (matter === 'within')
    return tellsOfMisconduct(text.slice(at.start, at.end), plain.slice(at.start, at.end));
  if (matter === 'near') return tellsOfMisconduct(text, plain);
  const from = accused === 'after' ? end : at.end;
  const to = Math.min(text.length, from + matterReach);
  if (matter === 'harm') return harm.test(plain.slice(from, to));
  return tellsOfMisconduct(text.slice(from, to), plain.slice(from, to));
}
