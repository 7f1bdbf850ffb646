import { createBoundedCache } from '../text/bounded-cache';
import { skipBlank, trimBlank } from '../text/characters';
import { letterTest } from '../text/letters';
import { countWords, longestSentence, splitWindows } from '../text/windows';
import type { Language, TaggedSentence, Term } from './language';
import { loadTagger, type Tagger } from './load-tagger';

const hasLetterOrSign = letterTest(String.raw`[\p{L}\p{N}$€£¥%&]`);

/** In UTF-16 code units. What is longer holds no words that anyone speaks: a run of dots, say. */
const longestTagged = 3000;

/**
 * The door to compromise (two: tagger without phrase grammar). Loads it with the first sentence.
 * `tag` never throws and gives terms in order, without overlaps; a sentence longer than any real one is tagged in
 * windows, since the tagger slows down with the square of a sentence's length. Answers are kept by sentence text.
 */
export function createLanguage(): Language {
  const cache = createBoundedCache<TaggedSentence>(4000, 1_000_000);
  const internTags = createTagInterner();
  let tagger: Tagger | null = null;

  function tagWindow(text: string, offset: number, terms: Term[]): void {
    tagger ??= loadTagger();
    // Offsets are summed from the parts compromise splits a text into, which together are the text; the offsets it
    // computes itself leave out leading punctuation.
    let at = offset;
    for (const sentence of tagger(flattened(text))) {
      for (const term of sentence) {
        const from = at + term.pre.length;
        const to = from + term.text.length;
        at = to + term.post.length;
        const last = terms[terms.length - 1];
        const start = skipBlank(text, from - offset, to - offset);
        const end = trimBlank(text, to - offset, start);
        const word = text.slice(start, end);
        if (/^[A-Za-z0-9]/.test(word) || hasLetterOrSign(word)) {
          const tags = internTags(term.tags ?? new Set());
          terms.push({ start: start + offset, end: end + offset, text: word, normal: normalOf(word), tags });
        } else if (last && to === from && term.tags?.has('Negative')) {
          // The "not" of "won't" has no letters of its own.
          terms[terms.length - 1] = { ...last, tags: internTags(new Set([...last.tags, 'Negative'])) };
        }
      }
    }
  }

  function analyse(sentence: string): TaggedSentence {
    const terms: Term[] = [];
    // A word and the space after it are two characters at least.
    const isLong = sentence.length > 2 * longestSentence && countWords(sentence) > longestSentence;
    const windows = isLong ? splitWindows(sentence) : [{ start: 0, end: sentence.length }];
    for (const { start, end } of windows) {
      if (end - start <= longestTagged) tagWindow(sentence.slice(start, end), start, terms);
    }
    takeForNouns(terms);
    return { terms };
  }

  return Object.freeze({
    tag: (sentence: string): TaggedSentence => cache.get(sentence, () => analyse(sentence)),
  });
}

const owners = new Set([
  'the',
  'a',
  'an',
  'its',
  'his',
  'her',
  'their',
  'our',
  'my',
  'this',
  'these',
  'those',
]);
const asNoun: ReadonlySet<string> = new Set(['Noun', 'Singular']);

/** "Familiar with the planning for it": what follows an article and stands before no noun is one itself. */
function takeForNouns(terms: Term[]): void {
  for (const [at, term] of terms.entries()) {
    const tags = term.tags;
    if (!tags.has('Gerund') && !tags.has('Infinitive') && !tags.has('PresentTense')) continue;
    if (!owners.has(terms[at - 1]?.normal ?? '')) continue;
    const next = terms[at + 1]?.tags;
    if (next && (next.has('Noun') || next.has('Adjective') || next.has('Determiner'))) continue;
    terms[at] = { ...term, tags: asNoun };
  }
}

/** White space of any kind as plain spaces, so that a line break does not end a sentence; same length. */
function flattened(text: string): string {
  return /[^\S ]/.test(text) ? text.replace(/\s/g, ' ') : text;
}

function normalOf(text: string): string {
  const lower = text.toLowerCase();
  return /[’‘]/.test(lower) ? lower.replace(/[’‘]/g, "'") : lower;
}

/** The few hundred sets of tags that occur are held once each, not once a word. */
function createTagInterner(): (tags: ReadonlySet<string>) => ReadonlySet<string> {
  const known = new Map<string, ReadonlySet<string>>();
  return (tags) => {
    const key = [...tags].join(' ');
    const same = known.get(key);
    if (same) return same;
    if (known.size < 5000) known.set(key, tags);
    return tags;
  };
}
