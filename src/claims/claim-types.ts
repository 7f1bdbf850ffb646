import type { ClaimType } from './model';
import type { Signal, SignalKind } from './signals';
import { wordSet } from './word-set';
import type { Word } from './words-of';

const typeOf: Partial<Record<SignalKind, ClaimType>> = {
  misconduct: 'accusation',
  violence: 'accusation',
  blame: 'accusation',
  figure: 'statistic',
  superlative: 'superlative',
  cause: 'causal',
  forecast: 'prediction',
  loaded: 'characterisation',
  weasel: 'characterisation',
  reaction: 'characterisation',
  motive: 'motive',
};

const order: readonly ClaimType[] = [
  'accusation',
  'statistic',
  'superlative',
  'causal',
  'motive',
  'characterisation',
  'prediction',
];

const routine = wordSet(
  'born graduated lives married survived spokesman spokeswoman spokesperson professor reporter columnist',
);
const routineFirst = wordSet('source photo story caption image credit read watch see related');
const happened = wordSet(
  'on last this next earlier later ago yesterday today monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december met signed voted approved arrived launched announced began held visited opened closed won lost filed passed released issued arrested sent left took made gave came went fled resigned fired hired joined returned said',
);

/** All types of claim in a sentence, whoever makes them. */
export function claimTypes(
  words: readonly Word[],
  signals: readonly Signal[],
  housekeeping: boolean,
): ClaimType[] {
  const found = new Set<ClaimType>();
  let tints = 0;
  for (const { kind } of signals) {
    const type = typeOf[kind];
    if (type) found.add(type);
    if (kind === 'tinted') tints++;
  }
  if (tints > 1) found.add('characterisation');
  if (words.some(({ text }) => text === 'will' || text === "won't")) found.add('prediction');
  const types = order.filter((type) => found.has(type));
  if (housekeeping || (types.length === 0 && isRoutine(words))) types.push('routine');
  else if (types.length === 0 || words.some(({ text }) => happened.has(text))) types.push('event');
  return types;
}

function isRoutine(words: readonly Word[]): boolean {
  return (
    words.length < 8 || routineFirst.has(words[0]?.text ?? '') || words.some(({ text }) => routine.has(text))
  );
}
