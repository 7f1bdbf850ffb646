import { letterTest } from '../text/letters';
import type { Token } from './tokens';
import * as is from './word-classes';

const isShortName = letterTest(String.raw`/|^\p{Lu}{2,}$`);

/** Nouns for figures: who makes them speaks through them. */
const figureNouns = new Set([
  'poll',
  'polls',
  'polling',
  'survey',
  'surveys',
  'estimate',
  'estimates',
  'figures',
  'statistics',
  'tally',
  'count',
  'projection',
  'projections',
  'forecast',
  'forecasts',
  'data',
  'numbers',
]);

/** A document as the copy names it. */
export interface NamedDocument {
  /** "Census data", or who it is by: "Harlow Institute". */
  readonly name: string;
  /** True for figures that a named body makes: "figures from the Harlow Institute". */
  readonly byBody: boolean;
}

/** The name of a document, or of who it is by, in the phrase whose noun is `head`; null where it has none. */
export function documentName(text: string, words: readonly Token[], head: string): NamedDocument | null {
  const at = words.findIndex((token) => token.word === head);
  if (at < 0) return null;
  const figures = figureNouns.has(head);
  const after = makerAfter(text, words, at);
  if (after) return { name: after, byBody: figures };
  let from = at;
  while (from > 0 && fitsName(words[from - 1])) from--;
  while (from < at && !words[from]?.capital) from++;
  // "an Assembly legislative analysis".
  if (from === at && words[at - 2]?.capital && !is.determiners.has(words[at - 2]?.word ?? '')) from = at - 2;
  const first = words[from];
  const last = words[at - 1];
  const noun = words[at];
  if (!first || !last || !noun || from >= at) return null;
  const run = words.slice(from, at);
  // "Meeting minutes show": a capital only because a sentence begins.
  if (
    from === 0 &&
    run.length === 1 &&
    !first.possessive &&
    text.slice(0, first.start).trim() === '' &&
    !first.tags.has('ProperNoun')
  )
    return null;
  // "The Post-ABC poll", "a Gallup survey", "a Harlow Institute count": the maker before the noun.
  const maker = run.some(
    ({ text: word }) => is.bodyNameWordSet.has(word) || is.outletNameWordSet.has(word) || isShortName(word),
  );
  const name = text.slice(first.start, last.end).replace(/['’]s$/, '');
  if (figures && (maker || head.startsWith('poll')) && !noun.capital) return { name, byBody: true };
  return { name: text.slice(first.start, noun.end), byBody: false };
}

function fitsName(token: Token | undefined): boolean {
  if (!token || is.determiners.has(token.word) || is.timeWords.has(token.word)) return false;
  return token.capital || token.word === 'and' || token.word === 'of' || /^(?:19|20)\d\d$/.test(token.word);
}

const read: ReadonlySet<string> = new Set([
  ...[
    'analysed',
    'analyzed',
    'discovered',
    'examined',
    'obtained',
    'read',
    'received',
    'reviewed',
    'seen',
    'shared',
  ],
  ...['shown', 'uncovered', 'verified', 'viewed'],
]);

/** "a report by the Harlow Institute", "estimates from Bernt Research". */
function makerAfter(text: string, words: readonly Token[], head: number): string | null {
  for (let i = head + 1; i < words.length && i < head + 5; i++) {
    const tie = words[i]?.word;
    // "a dossier seen by the Courier": who read it did not make it.
    if ((tie !== 'by' && tie !== 'from') || read.has(words[i - 1]?.word ?? '')) continue;
    let from = i + 1;
    while (
      from < words.length &&
      from < i + 8 &&
      (!words[from]?.capital || is.determiners.has(words[from]?.word ?? ''))
    )
      from++;
    // "by prosecutors in Norvik": where they are, and not who.
    const elsewhere = words.slice(i + 1, from).some(({ word }) => is.prepositions.has(word));
    if (!words[from] || elsewhere) return null;
    // "from Lind's lawyer": whose lawyer, and not Lind.
    let to = from;
    while (words[to + 1]?.capital && !words[to]?.possessive) to++;
    return words[to]?.possessive && words[to + 1] ? null : nameFrom(text, words, from);
  }
  return null;
}

/** The capitals from word `from` on, with the small words of a body's name. */
export function nameFrom(text: string, words: readonly Token[], from: number): string | null {
  let to = from;
  while (to + 1 < words.length) {
    const next = words[to + 1];
    const tie = ['of', 'for', 'and', 'the'].includes(next?.word ?? '') && words[to + 2]?.capital === true;
    if (!next || !(next.capital || tie) || /[,;:—(]/.test(next.gap) || words[to]?.possessive) break;
    to++;
  }
  const first = words[from];
  const last = words[to];
  return first && last ? text.slice(first.start, last.end).replace(/['’]s$/, '') : null;
}
