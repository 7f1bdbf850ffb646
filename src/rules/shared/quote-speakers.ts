import type { Attribution, Source } from '../../sources/model';
import { nameParts, surnameOf } from '../../sources/name-parts';
import { bodyNameWordSet } from '../../sources/word-classes';
import { cover, type Span, textOf } from '../../text/span';
import { likeness } from '../../versions/likeness';
import type { Witness } from '../../versions/model';
import { type Token, tokensOf } from '../../versions/tokens';
import type { RuleContext } from '../rule';
import { tells } from './aligned-sentences';
import { sourceOf } from './is-credit';
import { type StoryQuote, storyQuotes } from './story-quotes';

/** A quotation that the article credits to one person, and versions to another. */
export interface OtherSpeaker {
  readonly quote: StoryQuote;
  readonly source: Source;
  /** The words that say here whose it is. */
  readonly credit: Span;
  /** The versions that give it to somebody else, at least one. */
  readonly others: readonly Spoken[];
  /** True where all sides write the name at the quotation. */
  readonly sure: boolean;
}

/** Who is credited for a quotation in one version. */
export interface Spoken {
  readonly witness: Witness;
  readonly quote: StoryQuote;
  readonly attribution: Attribution;
  readonly source: Source;
}

/**
 * The quotations that stand in versions with another person's name, in order of the text; wherever they stand there. Only
 * people whom both versions name are compared: who is called by surname, office or "he" is known by the register.
 */
export function otherSpeakers(context: RuleContext): readonly OtherSpeaker[] {
  const found: OtherSpeaker[] = [];
  for (const own of spokenIn(context.here)) {
    const { quote, attribution, source } = own;
    const others = [...context.siblings.values()].flatMap((witness) => {
      const same = saidIn(witness, wordsOf(context.here, quote));
      // Said twice, or by both: one of them may be the same.
      if (same.some((each) => !areTwo(source, each.source))) return [];
      return same.filter((each) => !mayBe(own, each.source) && !mayBe(each, source)).slice(0, 1);
    });
    if (others.length === 0 || !attribution.source) continue;
    const sure = [own, ...others].every(isSure);
    found.push({ quote, source, credit: attribution.source, others, sure });
  }
  return found;
}

/** The quotations whose speaker is a person named in the copy. */
function spokenIn(witness: Witness): Spoken[] {
  return storyQuotes(witness).flatMap((quote) => {
    const attribution = quote.credit;
    const source = attribution && sourceOf(witness, attribution);
    if (!attribution?.source || attribution.manner !== 'speech' || !source || !isPerson(source)) return [];
    if (!isBeside(witness, quote, attribution)) return [];
    return [{ witness, quote, attribution, source }];
  });
}

function isPerson({ kind, name, grant }: Source): boolean {
  if (kind !== 'named' || name === null || grant) return false;
  return !name.split(/\s+/).some((word) => bodyNameWordSet.has(word) || /^the$/i.test(word));
}

/** The words that credit stand right at the quotation, with no other one and no end of a sentence between. */
function isBeside({ article }: Witness, { quotation }: StoryQuote, { cue, source }: Attribution): boolean {
  const credit = cover(cue, source ?? cue);
  const between =
    credit.end <= quotation.start
      ? article.copy.slice(credit.end, quotation.start)
      : article.copy.slice(quotation.end, credit.start);
  return between.length <= gap && !/[“”"«».?!;]/.test(between);
}

/** In UTF-16 code units: from the quotation to the words that credit. */
const gap = 60;

/** Only "he" stands at the quotation, and the other is named before it: readers may take the pronoun for either. */
function mayBe(spoken: Spoken, other: Source): boolean {
  if (isSure(spoken)) return false;
  const first = firstNamed(spoken.witness, other.name?.split(' ').at(-1) ?? '');
  return first >= 0 && first < spoken.quote.quotation.start;
}

/** Where a version first has a name; -1 where it has not. Kept for the witness. */
function firstNamed(witness: Witness, name: string): number {
  const known = named.get(witness) ?? new Map<string, number>();
  named.set(witness, known);
  const first = known.get(name) ?? witness.article.copy.indexOf(name);
  known.set(name, first);
  return first;
}

const named = new WeakMap<Witness, Map<string, number>>();

/** The name stands at the quotation: whom “he” means is read from what stands before. */
function isSure({ witness, attribution, source }: Spoken): boolean {
  const words = attribution.source ? textOf(witness.article.copy, attribution.source) : '';
  return words.toLowerCase().includes(surnameOf(source.name ?? ''));
}

/** Two people: no name in common, and no slip of the pen between the surnames. */
function areTwo(one: Source, other: Source): boolean {
  const [a, b] = [nameParts(one.name ?? ''), nameParts(other.name ?? '')];
  if (a.some((part) => part.length > 2 && b.includes(part))) return false;
  return likeness(surnameOf(one.name ?? ''), surnameOf(other.name ?? '')) < spelling;
}

/** From this on two surnames are one, misspelt. */
const spelling = 0.7;

function wordsOf({ article }: Witness, { quotation }: StoryQuote): readonly Token[] {
  return tokensOf(textOf(article.copy, quotation.content));
}

/** Words in a row that two quotations must share before they are compared. */
const row = 3;
/** More quotations with the same three words are a refrain. */
const mostWithRow = 40;

function rowsOf(words: readonly Token[]): string[] {
  return words.slice(row - 1).map((_, at) =>
    words
      .slice(at, at + row)
      .map(({ normal }) => normal)
      .join(' '),
  );
}

interface Indexed extends Spoken {
  readonly size: number;
}

/** The credited quotations of a witness by each three words in a row. Kept for the witness. */
function indexOf(witness: Witness): ReadonlyMap<string, readonly Indexed[]> {
  const known = kept.get(witness);
  if (known) return known;
  const found = new Map<string, Indexed[]>();
  for (const spoken of spokenIn(witness)) {
    const rows = new Set(rowsOf(wordsOf(witness, spoken.quote)));
    const indexed = { ...spoken, size: rows.size };
    for (const each of rows) {
      const list = found.get(each);
      if (!list) found.set(each, [indexed]);
      else if (list.length < mostWithRow) list.push(indexed);
    }
  }
  kept.set(witness, found);
  return found;
}

const kept = new WeakMap<Witness, ReadonlyMap<string, readonly Indexed[]>>();

/** Share of the three-word rows of the shorter quotation that the longer one must have. */
const same = 0.75;
/** Share of the longer quotation that the shorter one must be. */
const longEnough = 0.4;

/** The quotations of a witness that hold the words of one, but for style and for how much of it is quoted. */
function saidIn(witness: Witness, words: readonly Token[]): Spoken[] {
  if (words.filter(tells).length < fewestTelling) return [];
  const rows = new Set(rowsOf(words));
  const common = new Map<Indexed, number>();
  const index = indexOf(witness);
  for (const each of rows)
    for (const spoken of index.get(each) ?? []) common.set(spoken, (common.get(spoken) ?? 0) + 1);
  return [...common].flatMap(([spoken, count]) => {
    const [shorter, longer] = [rows.size, spoken.size].sort((a, b) => a - b);
    if (!shorter || !longer || count < same * shorter) return [];
    return shorter >= longEnough * longer || shorter >= fewestRows ? [spoken] : [];
  });
}

const fewestTelling = 1;
/** So long a quotation is the same wherever it stands. */
const fewestRows = 6;

/** The quotation with the words that credit it. */
export function spokenPlace({ quote, attribution }: Spoken): Span {
  const whole = [attribution.cue, attribution.source ?? attribution.cue].reduce<Span>(cover, quote.quotation);
  return whole.end - whole.start <= longest ? whole : (attribution.source ?? attribution.cue);
}

/** In UTF-16 code units: of longer passages the words that credit are shown alone. */
const longest = 300;
