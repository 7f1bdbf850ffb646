import type { Signal } from './signals';
import { entriesOf } from './word-lists';
import superlatives from './words/superlatives.txt';
import { joins, type Word } from './words-of';

const degrees = new Set(entriesOf(superlatives));
const owners = new Set(['the', 'its', 'their', 'his', 'her', 'our']);
const steps = new Set(['second', 'third', 'fourth', 'single', 'very']);
const times = new Set(['ever', 'history', 'memory', 'record']);
const spans = new Set([
  'years',
  'decades',
  'generations',
  'generation',
  'century',
  'centuries',
  'decade',
  'months',
]);
const dates = new Set(
  'the at least january february march april may june july august september october november december world'.split(
    ' ',
  ),
);
/** After "most": nothing that is ranked. */
const unranked = new Set(
  'recent recently part likely common commonly populous people of americans notably importantly often probably'.split(
    ' ',
  ),
);
/** After a superlative: what everybody knows, or what is no rank. */
const wellKnown = new Set(
  'court interest interests known man picture actor actress film director friend friends practices practice way bet seller wishes efforts ally allies aide aides adviser advisers advisor advisors relative relatives son daughter child children brother sister common hit selling loved paid dressed of'.split(
    ' ',
  ),
);
const records = new Set(
  'record-breaking record-setting record-high record-low all-time unprecedented unheard-of'.split(' '),
);
const recordNouns = new Set(
  'high low number amount year pace level levels highs lows sum turnout heat cold numbers'.split(' '),
);

/** Superlatives of a sentence; soft where they only describe a thing in passing. */
export function findSuperlatives(plain: string, words: readonly Word[]): Signal[] {
  const signals: Signal[] = [];
  const add = (from: Word, to: Word, soft = false) =>
    signals.push({ kind: 'superlative', start: from.start, end: to.end, soft });
  for (const [i, word] of words.entries()) {
    const next = words[i + 1];
    const before = words[i - 1];
    if (records.has(word.text)) add(word, word);
    else if (word.text === 'record' && before && next) {
      if (before.text === 'a' || before.text === 'on') {
        if (
          before.text === 'a'
            ? !/^(?:of|label|deal|player|store|company|for|on|album)$/.test(next.text)
            : true
        )
          add(before, word);
      } else if (recordNouns.has(next.text) && joins(plain, word, next)) add(word, next);
    } else if (word.text === 'never' && next?.text === 'before') add(word, next);
    else if (
      word.text === 'than' &&
      next &&
      (next.text === 'ever' || (next.text === 'any' && words[i + 2]?.text === 'other'))
    )
      add(word, next);
    else if (
      word.text === 'history' &&
      before &&
      /^(?:in|american|modern|u|s|recorded|nation's|its|country's)$/.test(before.text) &&
      words[i - 2]
    ) {
      if (/^(?:first|only|time|ever|in|of)$/.test(words[i - 2]?.text ?? '') || before.text === 'recorded')
        add(before, word);
    } else {
      const last = firstOfAll(words, i);
      if (last) add(word, last);
      else ranked(plain, words, i, add);
    }
  }
  return signals;
}

/** "first time in years", "among the first 75", "second only to", "broke the record": its last word, else null. */
function firstOfAll(words: readonly Word[], i: number): Word | null {
  const at = (n: number) => words[n]?.text ?? '';
  const next = at(i + 1);
  switch (at(i)) {
    case 'first':
      if (next === 'time' && /^(?:in|since)$/.test(at(i + 2))) return words[i + 1] ?? null;
      return next === 'of' &&
        /^(?:its|their)$/.test(at(i + 2)) &&
        /^(?:kind|nature|sort|type)$/.test(at(i + 3))
        ? (words[i + 3] ?? null)
        : null;
    case 'among':
      return next === 'the' && at(i + 2) === 'first' ? (words[i + 2] ?? null) : null;
    case 'second':
      return next === 'only' && at(i + 2) === 'to' ? (words[i + 2] ?? null) : null;
    case 'broke':
    case 'break':
    case 'breaking':
    case 'shattered':
    case 'set':
      return /^(?:the|a|an|all)$/.test(next) && at(i + 2) === 'record' ? (words[i + 2] ?? null) : null;
    default:
      return null;
  }
}

function ranked(
  plain: string,
  words: readonly Word[],
  i: number,
  add: (from: Word, to: Word, soft?: boolean) => void,
): void {
  const word = words[i];
  if (!word) return;
  const [first = '', second = ''] = word.text.split('-');
  const most = first === 'most' || first === 'least';
  const next = words[i + 1];
  let to = word;
  if (most) {
    const what = second || next?.text || '';
    if (what.length < 4 || unranked.has(what)) return;
    if (!second && next) to = next;
    if (what.endsWith('ly') && words[i + 2] && !second) to = words[i + 2] ?? to;
  } else if (!degrees.has(first) && !(steps.has(first) && degrees.has(second))) return;
  const after = words[words.indexOf(to, i) + 1];
  if (!most && (wellKnown.has(second) || (after && joins(plain, to, after) && wellKnown.has(after.text))))
    return;
  let from = i - 1;
  while (
    from > i - 3 &&
    from >= 0 &&
    (steps.has(words[from]?.text ?? '') || /ly$/.test(words[from]?.text ?? ''))
  )
    from--;
  const owner = words[from];
  // "some of the most loyal" ranks nothing.
  if (
    owner &&
    words[from - 1]?.text === 'of' &&
    /^(?:some|many|few|several)$/.test(words[from - 2]?.text ?? '')
  )
    return;
  const owned =
    owner !== undefined && (owners.has(owner.text) || owner.text.endsWith("'s") || owner.text.endsWith("s'"));
  const lasting = lasts(words, i);
  if (!owned && lasting < 0) return;
  const end = lasting < 0 ? to : (words[lasting] ?? to);
  const start = owned && owner && owners.has(owner.text) ? owner : (words[from + 1] ?? word);
  add(start, end, lasting < 0 && inPassing(plain, start.start, end.end));
}

/** "lowest take since 1988", "largest ever", "worst in decades": the place of its last word, else -1. */
function lasts(words: readonly Word[], i: number): number {
  for (let n = i + 1; n <= i + 6; n++) {
    const word = words[n]?.text;
    if (word === undefined) return -1;
    if (
      times.has(word) &&
      (word === 'ever' || /^(?:in|on|living|recent|recorded|modern|american)$/.test(words[n - 1]?.text ?? ''))
    )
      return n;
    if (spans.has(word) && words.slice(i, n).some(({ text }) => text === 'in')) return n;
    if (word === 'since') {
      const date = words[n + 1]?.text ?? '';
      if (/^\d/.test(date) || dates.has(date)) return n + 1;
    }
  }
  return -1;
}

/** "Wells Fargo, the nation's largest bank, said": a description between commas. */
function inPassing(plain: string, start: number, end: number): boolean {
  const before = plain.slice(Math.max(0, start - 24), start);
  const after = plain.slice(end, end + 60);
  return /(?:,|—|–|--|\() (?:[\w'-]+ ){0,3}$/.test(before) && /^[^,.;]{0,50},/.test(after);
}
