import { createBoundedCache } from '../text/bounded-cache';
import { weight } from './background';
import { numberWordValue, parseFigure } from './figures';
import { foldSpelling, monthOf, stemOf, unitOf, weekdayOf } from './normal-forms';

export type TokenKind = 'word' | 'number' | 'month' | 'weekday' | 'year' | 'unit';

/** A word of a sentence as the comparison sees it: equal `normal` means the same but for style. */
export interface Token {
  /** UTF-16 code units into the sentence. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly normal: string;
  /** `normal` without its inflection. */
  readonly stem: string;
  /** How much it tells: 0.05 for "the", about 6 for a rare word. */
  readonly weight: number;
  readonly kind: TokenKind;
  /** The value of a number; null for everything else. */
  readonly value: number | null;
  /** Begins with a capital letter. */
  readonly capital: boolean;
  /** Begins the sentence, or a quotation in it: then its capital says nothing. */
  readonly first: boolean;
  /** In quotation marks. */
  readonly quoted: boolean;
}

const cache = createBoundedCache<readonly Token[]>(20_000, 6_000_000);

/**
 * The words of a sentence in the form in which versions are compared: lower case without diacritics, US and UK
 * spelling as one, contractions opened, hyphens parted, honorifics and possessives dropped, "U.S.", "US" and
 * "United States" as one, months and weekdays in full, numbers by value, currency signs after their number.
 * Copy that lost its punctuation gives the same words ("u s", "aren t", "venezuela s").
 * Cached by the sentence's text. Linear.
 */
export function tokensOf(sentence: string): readonly Token[] {
  return cache.get(sentence, () => tokenise(sentence));
}

const pattern =
  /[\p{L}\p{M}]+(?:\.[\p{L}](?![\p{L}\p{M}]))+\.?|[\p{L}\p{M}\p{N}]+(?:[.,](?=\p{N})[\p{N}]+)*(?:['’](?=\p{L})[\p{L}\p{M}]+)?|[$£€%]/gu;
const honorifics = new Set(['mr', 'mrs', 'ms', 'miss', 'dr', 'messrs', 'sir', 'dame']);
const currencySigns: Readonly<Record<string, string>> = { $: 'dollar', '£': 'pound', '€': 'euro' };

interface Draft {
  start: number;
  end: number;
  text: string;
  normal: string;
}

function tokenise(sentence: string): readonly Token[] {
  const quotes = quotedRanges(sentence);
  const tokens: Token[] = [];
  let currency: Draft | null = null;
  let opening = true;
  let last = 0;
  const push = (draft: Draft, value: number | null = null) => {
    const between = sentence.slice(last, draft.start);
    if (tokens.length > 0 && /["“‘:]\s*$/.test(between)) opening = true;
    tokens.push(finish(draft, value, opening, quotes));
    last = draft.end;
    opening = false;
  };
  const raw = [...sentence.matchAll(pattern)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    text: match[0],
    normal: fold(match[0]),
  }));
  for (let at = 0; at < raw.length; at++) {
    const draft = raw[at];
    if (!draft) continue;
    const next = raw[at + 1];
    const sign = currencySigns[draft.text];
    if (sign) {
      currency = { ...draft, normal: sign };
      continue;
    }
    if (draft.text === '%') {
      push({ ...draft, normal: 'percent' });
      continue;
    }
    // Copy without punctuation: "u s", "u n", "aren t", "won t", "it s".
    if (
      draft.text.length === 1 &&
      next?.text.length === 1 &&
      /^(?:us|un|uk|eu)$/.test(draft.normal + next.normal)
    ) {
      push(join(draft, next, abbreviation(draft.normal + next.normal)));
      at++;
      continue;
    }
    if (draft.normal === 'united' && next && /^(?:states|kingdom|nations)$/.test(next.normal)) {
      push(join(draft, next, next.normal === 'states' ? 'usa' : next.normal === 'nations' ? 'u.n.' : 'u.k.'));
      at++;
      continue;
    }
    if (draft.normal === 'per' && next?.normal === 'cent') {
      push(join(draft, next, 'percent'));
      at++;
      continue;
    }
    if (next?.text === 't' && /(?:n|can|won)$/.test(draft.normal) && contractions.has(`${draft.normal}t`)) {
      for (const word of contractions.get(`${draft.normal}t`) ?? []) push(join(draft, next, word));
      at++;
      continue;
    }
    if (draft.normal === 's' && tokens.length > 0) continue;
    if (honorifics.has(draft.normal) && next && /^[\p{Lu}\p{Ll}]/u.test(next.text)) continue;
    const opened = open(draft);
    for (const word of opened) {
      const value = valueOf(word, next, tokens[tokens.length - 1]);
      push(word, value);
      if (value !== null && currency) {
        tokens.push(finish(currency, null, false, quotes));
        currency = null;
      }
    }
  }
  return tokens;
}

function finish(
  draft: Draft,
  value: number | null,
  first: boolean,
  quotes: readonly [number, number][],
): Token {
  const month = monthOf(draft.normal, draft.text);
  const weekday = weekdayOf(draft.normal, draft.text);
  const unit = unitOf(draft.normal);
  let kind: TokenKind = 'word';
  let normal = draft.normal;
  if (value !== null) {
    const year = /^(?:1[5-9]|20)\d\d$/.test(draft.text);
    kind = year ? 'year' : 'number';
    normal = `#${value}`;
  } else if (month) {
    kind = 'month';
    normal = month;
  } else if (weekday) {
    kind = 'weekday';
    normal = weekday;
  } else if (unit) {
    kind = 'unit';
    normal = unit;
  }
  const stem = kind === 'word' ? stemOf(normal) : normal;
  return {
    start: draft.start,
    end: draft.end,
    text: draft.text,
    normal,
    stem,
    weight: value !== null ? 4 : weight(normal),
    kind,
    value,
    capital: /^\p{Lu}/u.test(draft.text),
    first,
    quoted: quotes.some(([from, to]) => from <= draft.start && draft.end <= to),
  };
}

function valueOf(word: Draft, next: Draft | undefined, before: Token | undefined): number | null {
  const figure = parseFigure(word.normal);
  if (figure !== null) return figure;
  const value = numberWordValue(word.normal);
  if (value === null) return null;
  // "one of the", "no one", "second": a pronoun or an order, not a count.
  if (
    word.normal === 'one' &&
    !(next && (unitOf(next.normal) || /^(?:year|month|week|day|hour|person|man|woman)$/.test(next.normal)))
  ) {
    return null;
  }
  if (before && /^(?:no|any|every|some)$/.test(before.normal)) return null;
  return value;
}

function join(a: Draft, b: Draft, normal: string): Draft {
  return { start: a.start, end: b.end, text: a.text, normal };
}

function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/’/g, "'")
    .toLowerCase();
}

function abbreviation(letters: string): string {
  return letters === 'us' ? 'usa' : `${[...letters].join('.')}.`;
}

const contractions = new Map<string, readonly string[]>([
  ["won't", ['will', 'not']],
  ["can't", ['can', 'not']],
  ["shan't", ['shall', 'not']],
  ['cannot', ['can', 'not']],
  ['wont', ['will', 'not']],
  ['cant', ['can', 'not']],
]);
for (const verb of 'is are was were has have had does do did would should could might must need ai'.split(
  ' ',
)) {
  contractions.set(`${verb}n't`, [verb, 'not']);
  contractions.set(`${verb}nt`, [verb, 'not']);
}
const endings: readonly [string, string][] = [
  ["'ll", 'will'],
  ["'ve", 'have'],
  ["'re", 'are'],
  ["'d", 'would'],
  ["'m", 'am'],
];

/** One word as it stands in the text, as the one or two words it means. */
function open(draft: Draft): Draft[] {
  const normal = draft.normal;
  if (normal.includes("'") || normal === 'cannot') {
    const both = contractions.get(normal);
    if (both) return both.map((word) => ({ ...draft, normal: word }));
    for (const [ending, word] of endings) {
      if (normal.endsWith(ending)) {
        return [
          { ...draft, normal: foldSpelling(normal.slice(0, -ending.length)) },
          { ...draft, normal: word },
        ];
      }
    }
    if (normal.endsWith("'s")) {
      return [
        {
          ...draft,
          end: draft.end - 2,
          text: draft.text.slice(0, -2),
          normal: wordOf(draft.text.slice(0, -2)),
        },
      ];
    }
    return [{ ...draft, normal: normal.replaceAll("'", '') }];
  }
  return [{ ...draft, normal: wordOf(draft.text) }];
}

function wordOf(text: string): string {
  const normal = fold(text);
  if (normal.includes('.') && /^(?:\p{L}\.)+\p{L}?\.?$/u.test(normal))
    return abbreviation(normal.replaceAll('.', ''));
  if (/^(?:US|UN|UK|EU)$/.test(text)) return abbreviation(normal);
  return foldSpelling(normal);
}

/** The quoted stretches of a sentence, straight or curly. An apostrophe is none. */
function quotedRanges(sentence: string): [number, number][] {
  const ranges: [number, number][] = [];
  let from = -1;
  for (let at = 0; at < sentence.length; at++) {
    const mark = sentence.charAt(at);
    if (mark === '“' || (mark === '"' && from < 0)) from = at;
    else if ((mark === '”' || mark === '"') && from >= 0) {
      ranges.push([from, at + 1]);
      from = -1;
    }
  }
  if (from >= 0) ranges.push([from, sentence.length]);
  return ranges;
}
