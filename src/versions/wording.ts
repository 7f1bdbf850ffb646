import type { PairDifference } from './compare-pair';
import type { DifferenceClass, Reading, Witness } from './model';

const longest = 90;

/** Words of an article in a message: one line, cut at a word when long, in quotation marks. */
export function quote(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= longest) return `“${line}”`;
  const cut = line.lastIndexOf(' ', longest);
  return `“${line.slice(0, cut > 40 ? cut : longest)} …”`;
}

const subjects: Readonly<Record<DifferenceClass, string>> = {
  number: 'The figures differ',
  date: 'The dates differ',
  name: 'The names differ',
  title: 'The titles differ',
  quote: 'The quoted words differ',
  unit: 'The units differ',
  attribution: 'The attribution differs',
  hedge: 'One version is less sure',
  negation: 'One version says the contrary',
  modality: 'How certain it is differs',
  claim: 'The wording differs',
  addition: 'Only the first version has this',
  omission: 'Only the second version has this',
  style: 'The style differs',
};

/** A plain sentence on how two readings differ. */
export function reasonFor(
  kind: DifferenceClass,
  a: string,
  b: string,
  how: PairDifference['kind'] = 'words',
): string {
  if (how === 'credit') return `Only the ${a ? 'first' : 'second'} version credits this: ${quote(a || b)}.`;
  if (a.trim() === '')
    return kind === 'omission'
      ? `Only the second version has ${quote(b)}.`
      : `${subjects[kind]}: only the second has ${quote(b)}.`;
  if (b.trim() === '')
    return kind === 'addition'
      ? `Only the first version has ${quote(a)}.`
      : `${subjects[kind]}: only the first has ${quote(a)}.`;
  return `${subjects[kind]}: ${quote(a)} and ${quote(b)}.`;
}

interface PointLike {
  readonly class: DifferenceClass;
  readonly kind: PairDifference['kind'];
  readonly tail: boolean;
  readonly credit: unknown;
  /** No other version that shares the wording has this passage. */
  readonly alone: boolean;
}

/** A plain sentence on a variation point, seen from the base text. */
export function pointReason(
  point: PointLike,
  base: string,
  readings: readonly Reading[],
  others: readonly Witness[],
): string {
  const who = list([...new Set(others.map(({ label }) => label))]);
  const has = others.length === 1 ? 'has' : 'have';
  const other = readings.find(({ witnesses }) => witnesses.every(({ id }) => id !== base))?.text ?? '';
  const own = readings.find(({ witnesses }) => witnesses.some(({ id }) => id === base))?.text ?? '';
  if (point.kind === 'passage' && point.class === 'omission') {
    return point.tail
      ? `This is a shorter version: ${who} ${has} more after this.`
      : `${who} ${has} a passage here that this version lacks.`;
  }
  if (point.kind === 'passage')
    return `Only this version has this passage; ${who} ${has === 'has' ? 'does' : 'do'} not.`;
  if (point.kind === 'credit') {
    return point.credit
      ? `This version credits this; ${who} ${others.length === 1 ? 'says' : 'say'} it as a fact.`
      : `This version says this as a fact; ${who} ${others.length === 1 ? 'credits' : 'credit'} it: ${quote(other)}.`;
  }
  if (own === '') return `${labels[point.class]}: ${who} ${has} ${quote(other)} here, this version does not.`;
  if (other === '')
    return `${labels[point.class]}: ${who} ${has === 'has' ? 'does' : 'do'} not have ${quote(own)}.`;
  return `${labels[point.class]}: ${quote(own)} here, ${quote(other)} in ${who}.`;
}

const labels: Readonly<Record<DifferenceClass, string>> = {
  number: 'The figure differs between versions',
  date: 'The date differs between versions',
  name: 'The name differs between versions',
  title: 'The title differs between versions',
  quote: 'The quoted words differ between versions',
  unit: 'The unit differs between versions',
  attribution: 'The attribution differs between versions',
  hedge: 'How sure this is differs between versions',
  negation: 'The versions say the contrary',
  modality: 'How certain this is differs between versions',
  claim: 'The wording differs between versions',
  addition: 'Only some versions have this',
  omission: 'Only some versions have this',
  style: 'The style differs between versions',
};

function list(names: readonly string[]): string {
  return names.length <= 1
    ? (names[0] ?? '')
    : `${names.slice(0, -1).join(', ')} and ${names[names.length - 1]}`;
}
