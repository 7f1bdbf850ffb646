import type { PairDifference } from './compare-pair';
import type { DifferenceClass, Reading } from './model';
import { namedVersions, versionsFirst } from './named-versions';

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

/** What a sentence on a variation point has to know of it. */
export interface PointFacts {
  readonly class: DifferenceClass;
  readonly kind: PairDifference['kind'];
  /** Nothing that both versions have follows. */
  readonly tail: boolean;
  /** The base credits somebody, and the others do not. */
  readonly credited: boolean;
  /** No other version that shares the wording has the passage. */
  readonly alone: boolean;
  readonly readings: readonly Reading[];
  /** What a person calls each version, by its id. */
  readonly labels: ReadonlyMap<string, string>;
}

/** A plain sentence on a variation point, seen from the base text. */
export function pointReason(point: PointFacts, base: string): string {
  const own = point.readings.find(({ witnesses }) => witnesses.some(({ id }) => id === base));
  const others = point.readings.filter((reading) => reading !== own);
  const ids = [...new Set(others.flatMap(({ witnesses }) => witnesses.map(({ id }) => id)))];
  const called = ids.map((id) => point.labels.get(id) ?? id);
  const who = namedVersions(called);
  const one = ids.length === 1;
  const has = one ? 'has' : 'have';
  const lead = labels[point.class];
  const first = quote(others[0]?.text ?? '');
  if (point.kind === 'passage' && point.class === 'omission') {
    return point.tail
      ? `This version is shorter: ${who} ${has} more after this.`
      : `${versionsFirst(called)} ${has} a passage here that this version lacks.`;
  }
  if (point.kind === 'passage') {
    const none = `${versionsFirst(called)} ${one ? 'does' : 'do'} not have this passage`;
    return point.alone
      ? `Only this version has this passage; ${who} ${one ? 'does' : 'do'} not.`
      : `${none}.`;
  }
  if (point.kind === 'credit') {
    return point.credited
      ? `This version credits this; ${who} ${one ? 'says' : 'say'} it as a fact.`
      : `This version says this as a fact; ${who} ${one ? 'credits' : 'credit'} it: ${first}.`;
  }
  if (!own) return `${lead}: ${who} ${has} ${first} here, this version does not.`;
  const elsewhere = others.map(({ text, witnesses }) => {
    const names = namedVersions(witnesses.map(({ id }) => point.labels.get(id) ?? id));
    return text === '' ? `nothing in ${names}` : `${quote(text)} in ${names}`;
  });
  return `${lead}: ${quote(own.text)} here, ${list(elsewhere)}.`;
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
