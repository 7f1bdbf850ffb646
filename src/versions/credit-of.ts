import type { Attribution } from '../sources/model';
import { contains, cover, overlaps, type Span } from '../text/span';
import type { Side } from './groups';
import { type ReportingStrength, reportingStrength } from './lexicon';
import type { Witness } from './model';
import { type Passage, spanOf } from './passages';
import { creditSpan, cueStrength } from './source-strength';

/** Who a version credits for a statement. */
export interface Credit {
  readonly state: 'explicit' | 'carried' | 'none' | 'unclear';
  readonly statement: Span;
  readonly credit: Span | null;
  readonly strength: ReportingStrength | null;
  readonly attribution: Attribution | null;
  /** The attribution before it in its paragraph, which a reader may take to go on. */
  readonly carriedBy: Attribution | null;
}

/** Share of the shared words that must stand in what is credited. */
const mostly = 0.5;
/** Words to look around a passage of copy without punctuation. */
const margin = 8;

interface Reach extends Span {
  readonly attribution: Attribution;
}

const reaches = new WeakMap<Witness['sources'], readonly Reach[]>();

/** The attributions of an article, each with all it stretches over. */
function reachesOf(sources: Witness['sources']): readonly Reach[] {
  const known = reaches.get(sources);
  if (known) return known;
  const found = sources.attributions.map((attribution) => ({
    attribution,
    ...attribution.content.reduce<Span>(cover, attribution.cue),
  }));
  reaches.set(sources, found);
  return found;
}

/** Who is credited for the words at `tokens` (places in `side`), which weigh `weight` together and stand in `passage`. */
export function creditOf(
  witness: Witness,
  side: Side,
  passage: Passage,
  tokens: readonly number[],
  weight: number,
): Credit {
  const { row } = side;
  const places = tokens.map((token) => side.places[token] ?? 0);
  const statement = spanOf(row, Math.min(...places), Math.max(...places) + 1);
  const whole = spanOf(row, passage.from, passage.to);
  let best: Attribution | null = null;
  let bestWeight = 0;
  let touched = false;
  for (const { attribution, start, end } of reachesOf(witness.sources)) {
    if (end <= whole.start || start >= whole.end) continue;
    if (overlaps(attribution.cue, whole)) touched = true;
    // In copy without punctuation what is credited may be anything that follows: only a credit inside counts.
    if (!row.article.punctuated && !contains(whole, attribution.cue)) continue;
    let credited = 0;
    for (const place of places) {
      const token = row.tokens[place];
      if (!token) continue;
      const from = (row.offsets[place] ?? 0) + token.start;
      const to = (row.offsets[place] ?? 0) + token.end;
      if (attribution.content.some((content) => content.start <= from && to <= content.end))
        credited += token.weight;
    }
    if (credited > bestWeight) {
      best = attribution;
      bestWeight = credited;
    }
  }
  if (best && bestWeight >= mostly * weight) {
    const credit = creditSpan(best);
    return {
      state: 'explicit',
      statement,
      credit,
      strength: cueStrength(witness, best),
      attribution: best,
      carriedBy: carrier(witness, side, passage),
    };
  }
  // Somebody is credited in this sentence, though not clearly with this: say nothing.
  if (best || touched) return { ...nobody, state: 'unclear', statement };
  return {
    ...nobody,
    state: stateOf(witness, side, passage),
    statement,
    carriedBy: carrier(witness, side, passage),
  };
}

const nobody = { credit: null, strength: null, attribution: null, carriedBy: null };

/** The last attribution before a passage, in its paragraph. */
function carrier(witness: Witness, { row }: Side, passage: Passage): Attribution | null {
  const sentence = row.article.sentences[row.sentences[passage.from] ?? 0];
  if (!sentence) return null;
  return (
    witness.sources.attributions.findLast(
      (attribution) =>
        attribution.sentence < sentence.index &&
        row.article.sentences[attribution.sentence]?.paragraph === sentence.paragraph,
    ) ?? null
  );
}

function stateOf(witness: Witness, side: Side, passage: Passage): Credit['state'] {
  const { row } = side;
  const first = row.sentences[passage.from] ?? 0;
  const last = row.sentences[passage.to - 1] ?? first;
  if (!row.article.punctuated) {
    // Where the sentence begins and ends is a guess: words that credit may stand just outside.
    for (let at = Math.max(0, passage.from - margin); at < passage.to + margin; at++) {
      if (reportingStrength(row.tokens[at]?.normal ?? '')) return 'unclear';
    }
  }
  let state: Credit['state'] = 'none';
  for (let sentence = first; sentence <= last; sentence++) {
    const own = witness.sources.states[sentence];
    if (own === 'explicit') return row.article.punctuated ? 'unclear' : 'carried';
    if (own === 'carried') state = 'carried';
  }
  return state;
}
