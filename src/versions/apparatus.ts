import { contains, cover, overlaps, type Span } from '../text/span';
import type { PairDifference } from './compare-pair';
import type { Gap } from './gaps';
import type { DifferenceClass, DifferenceLevel, Reading, VariationPoint, Witness } from './model';
import { rowOf } from './passages';
import { profileOf } from './profile';
import { pointReason } from './wording';

/** Gathers what single siblings differ in into one entry a place: all readings, and the witnesses of each. */
export interface Apparatus {
  /** Takes in a difference between the base text (side `a`) and a witness. */
  add(witness: Witness, difference: PairDifference): void;
  /** The entries, in order of the base text. */
  variants(): VariationPoint[];
}

interface Point {
  class: DifferenceClass;
  level: DifferenceLevel;
  span: Span;
  kind: PairDifference['kind'];
  adoptable: boolean;
  tail: boolean;
  /** For a credit: the base's own words of credit, where it has them. */
  credit: Span | null;
  readonly others: { readonly witness: Witness; span: Span; readonly gap: Gap | null }[];
}

/** Credits and cuts longer than this are quoted by the words that credit alone. */
const longestStatement = 240;

const levels: readonly DifferenceLevel[] = ['style', 'borderline', 'substantive'];

/** An apparatus on a base text. `versions` says how many siblings share its wording, and so can lack a passage. */
export function createApparatus(base: Witness, versions: number): Apparatus {
  const points: Point[] = [];

  function add(witness: Witness, difference: PairDifference): void {
    const level = levelIn(difference);
    const span = difference.a;
    const reading = readingSpan(difference);
    if (difference.class === 'name' && points.some((point) => spellsOut(base, point, witness, difference)))
      return;
    const known = points.find((point) => isSame(point, witness, difference));
    if (!known) {
      points.push({
        class: difference.class,
        level,
        span,
        kind: difference.kind,
        adoptable: difference.adoptable,
        tail: difference.gap?.tail === true,
        credit: difference.credit?.side === 'a' ? difference.credit.span : null,
        others: [{ witness, span: reading, gap: difference.gap ?? null }],
      });
      return;
    }
    if (levels.indexOf(level) > levels.indexOf(known.level)) known.level = level;
    known.tail &&= difference.gap?.tail === true;
    known.adoptable &&=
      difference.adoptable && known.span.start === span.start && known.span.end === span.end;
    if (known.kind !== 'passage') known.span = cover(known.span, span);
    const own = known.others.find((other) => other.witness.id === witness.id);
    if (own) own.span = known.class === 'name' ? own.span : cover(own.span, reading);
    else known.others.push({ witness, span: reading, gap: difference.gap ?? null });
  }

  function variants(): VariationPoint[] {
    return points
      .map((point) => pointOf(base, point, versions))
      .sort((x, y) => x.span.start - y.span.start || x.span.end - y.span.end);
  }

  return { add, variants };
}

/** The same two spellings of a name at another of its places, or a part of them. */
function spellsOut(base: Witness, point: Point, witness: Witness, difference: PairDifference): boolean {
  if (point.class !== 'name') return false;
  const part = (whole: string, words: string) => whole.toLowerCase().includes(words.toLowerCase());
  const other = clean(witness, difference.b);
  return (
    part(clean(base, point.span), clean(base, difference.a)) &&
    point.others.some((one) => one.witness === witness && part(clean(witness, one.span), other))
  );
}

/** What stands in the base's own voice and is credited elsewhere counts; the reverse is the sibling's matter. */
function levelIn(difference: PairDifference): DifferenceLevel {
  if (difference.level !== 'substantive') return difference.level;
  if (difference.kind === 'credit') {
    return difference.credit?.side === 'b' && !difference.credit.carried ? 'substantive' : 'borderline';
  }
  if (difference.kind === 'strength') {
    // The base that claims or suggests where others say is worth a look here. The reverse is the sibling's matter.
    return difference.strengths?.[0] === 'neutral' ? 'borderline' : 'substantive';
  }
  if (difference.kind === 'words') {
    // Whether the base credits nobody at all is told by the credits; a word more or less is not enough.
    const oneSided = difference.a.start === difference.a.end || difference.b.start === difference.b.end;
    if (difference.class === 'attribution' && oneSided) return 'borderline';
    if (/^(?:claim|addition|omission)$/.test(difference.class)) return 'borderline';
  }
  return 'substantive';
}

/** The sibling's reading: for a credit its statement with the words that credit, or these alone where it is long. */
function readingSpan(difference: PairDifference): Span {
  const { credit } = difference;
  if (credit?.side !== 'b') return difference.b;
  const whole = cover(credit.span, difference.b);
  return whole.end - whole.start <= longestStatement ? whole : credit.span;
}

function isSame(point: Point, witness: Witness, difference: PairDifference): boolean {
  if (point.class !== difference.class || point.kind !== difference.kind) return false;
  if (difference.credit && (difference.credit.side === 'a') !== (point.credit !== null)) return false;
  const { a } = difference;
  if (difference.class === 'omission' && difference.kind === 'passage') {
    return (
      a.start === point.span.start &&
      point.others.some((other) => sayAlike(other, { witness, gap: difference.gap ?? null }))
    );
  }
  if (a.start === a.end || point.span.start === point.span.end) {
    return a.start === point.span.start && a.end === point.span.end;
  }
  return overlaps(point.span, a) || contains(point.span, a);
}

/** Share of the shorter passage's telling words from which two versions have the same passage here. */
const alike = 0.4;

function sayAlike(
  one: { witness: Witness; gap: Gap | null },
  other: { witness: Witness; gap: Gap | null },
): boolean {
  if (!one.gap || !other.gap || one.witness.id === other.witness.id) return false;
  const first = profileOf(rowOf(one.witness.article), one.gap);
  const second = profileOf(rowOf(other.witness.article), other.gap);
  let shared = 0;
  for (const [stem, weight] of first.weights) if (second.weights.has(stem)) shared += weight;
  return shared >= alike * Math.min(first.total, second.total);
}

function pointOf(base: Witness, point: Point, versions: number): VariationPoint {
  const alone = point.others.length >= versions;
  // What some other version has too was cut there, and is no matter of this version.
  const others = new Set(point.others.map(({ witness }) => witness.id)).size;
  // What one version of several has is its own addition, and no omission here.
  const rare = point.class === 'omission' && !point.tail && versions >= 3 && others * 2 < versions;
  const passing =
    point.kind === 'passage' &&
    point.level === 'substantive' &&
    (rare || (point.class === 'addition' && !alone));
  const level = passing ? 'borderline' : point.level;
  const own = point.span.end > point.span.start ? clean(base, point.span) : '';
  const readings = new Map<string, { text: string; witnesses: { id: string; span: Span }[] }>();
  const put = (witness: Witness, span: Span) => {
    const text = clean(witness, span);
    const key = text.toLowerCase();
    const reading = readings.get(key) ?? { text, witnesses: [] };
    readings.set(key, reading);
    reading.witnesses.push({ id: witness.id, span });
  };
  if (own !== '') put(base, point.span);
  // Of copy with capitals and without, a reading is quoted with them.
  const cased = point.others.filter(({ witness }) => witness.article.punctuated);
  const bare = point.others.filter(({ witness }) => !witness.article.punctuated);
  for (const { witness, span } of [...cased, ...bare]) put(witness, span);
  const all: Reading[] = [...readings.values()];
  return {
    class: point.class,
    level,
    span: point.span,
    readings: all,
    why: pointReason(
      {
        class: point.class,
        kind: point.kind,
        tail: point.tail,
        credited: point.credit !== null,
        alone,
        readings: all,
        labels: new Map(point.others.map(({ witness }) => [witness.id, witness.label])),
      },
      base.id,
    ),
    adoptable:
      point.adoptable && own !== '' && point.others.some(({ witness }) => witness.article.punctuated),
  };
}

function clean({ article }: Witness, span: Span): string {
  return article.text.slice(span.start, span.end).replace(/\s+/g, ' ').trim();
}
