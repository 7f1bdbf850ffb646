import type { ClaimType } from './model';
import type { Signal, SignalKind } from './signals';

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

const routine =
  /^[^a-z]*(?:source|photo|by|story|caption|image|credit|read|watch|see|related)\b|\b(?:born|graduated|lives in|married|survived by|is a (?:spokes|professor|reporter|columnist|member|lawyer|writer))\b|\?$/;
const happened =
  /\b(?:on|last|this|next|earlier|later|ago|yesterday|today|tuesday|monday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|june|july|august|september|october|november|december|met|signed|voted|approved|arrived|launched|announced|began|held|visited|opened|closed|won|lost|filed|passed|released|issued|arrested|sent|left|took|made|gave|came|went)\b/;

/** All types of claim in a sentence, whoever makes them. */
export function claimTypes(plain: string, signals: readonly Signal[], housekeeping: boolean): ClaimType[] {
  const found = new Set<ClaimType>();
  let tints = 0;
  for (const { kind } of signals) {
    const type = typeOf[kind];
    if (type) found.add(type);
    if (kind === 'tinted') tints++;
  }
  if (tints > 1) found.add('characterisation');
  const types = order.filter((type) => found.has(type));
  if (housekeeping || (types.length === 0 && (routine.test(plain) || plain.length < 40)))
    types.push('routine');
  else if (types.length === 0 || happened.test(plain)) types.push('event');
  return types;
}
