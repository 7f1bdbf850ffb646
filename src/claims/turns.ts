import type { Signal, SignalKind } from './signals';
import { wordSet } from './word-set';
import type { Word } from './words-of';

/** Plain words that tell how a sentence speaks, each by what it tells. */
const plainTurns: readonly (readonly [SignalKind, string])[] = [
  ['states', "is are isn't aren't remain remains seem seems appear appears"],
  ['has', "has have had hasn't haven't hadn't"],
  [
    'denies',
    "not no never without nor neither nothing none isn't aren't wasn't weren't doesn't don't didn't won't wouldn't can't cannot couldn't shouldn't hasn't haven't hadn't",
  ],
  ['becomes', 'become becomes became becoming proved proven'],
  ['contrasts', 'but yet despite although though while even'],
  [
    'date',
    'monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december yesterday jan feb aug sept oct nov dec',
  ],
  ['readers', 'we us our you your'],
  ['says', 'said says told announced reported according asked wrote tweeted'],
];
const kindOf = new Map<string, SignalKind[]>();
for (const [kind, words] of plainTurns)
  for (const word of wordSet(words)) kindOf.set(word, [...(kindOf.get(word) ?? []), kind]);

const made = wordSet('made makes make making left leaves leaving');
const madeWhom = wordSet('him her it them many');
const be = wordSet('is are was were has have had been being');
/** What people did to somebody by speaking. */
const spokenOf = wordSet(
  'criticized criticised asked urged condemned hailed praised accused blasted slammed mocked ridiculed questioned challenged attacked blamed faulted lauded derided denounced expected dismissed called dubbed labeled labelled rumored rumoured pressed warned credited scrutinized scrutinised celebrated panned seen viewed considered regarded known',
);
/** So many words may stand between "has" and the participle: "has been widely". */
const reach = 4;

/** The turns of a sentence: whether it states or tells, dates, counts, contrasts, and of whom. */
export function findTurns(words: readonly Word[]): Signal[] {
  const turns: Signal[] = [];
  for (const [i, { text, start, end }] of words.entries()) {
    for (const kind of kindOf.get(text) ?? none) turns.push({ kind, start, end, soft: false });
    const code = text.charCodeAt(0);
    if (code >= 48 && code <= 57) turns.push({ kind: 'digit', start, end, soft: false });
    else if (made.has(text) && madeWhom.has(words[i + 1]?.text ?? ''))
      turns.push({ kind: 'becomes', start, end, soft: false });
    else if (spokenOf.has(text) && words[i + 1]?.text !== 'by' && isPassive(words, i))
      turns.push({ kind: 'spoken-of', start, end, soft: false });
  }
  return turns;
}

const none: readonly SignalKind[] = [];

function isPassive(words: readonly Word[], i: number): boolean {
  for (let n = i - 1; n >= 0 && n >= i - reach; n--) {
    const word = words[n]?.text ?? '';
    if (be.has(word)) return word !== 'has' && word !== 'have' && word !== 'had';
    if (!/(?:ly|also|long|often)$/.test(word)) return false;
  }
  return false;
}
