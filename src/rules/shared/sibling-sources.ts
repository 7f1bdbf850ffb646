import type { Source, SourceAnalysis } from '../../sources/model';
import { createBoundedCache } from '../../text/bounded-cache';
import { matchSource, type SourceMatch } from '../../versions/match-sources';
import type { SiblingCollation, Witness } from '../../versions/model';
import { tokensOf } from '../../versions/tokens';
import type { RuleContext } from '../rule';
import { creditsWith } from './aligned-credits';
import { mentionsBySentence } from './mentions-by-sentence';
import { firstMention, isBare } from './sources';

/**
 * The same anonymous source in the siblings, where there is good ground to take the two for one: sentences that
 * answer to each other speak of both, or their words fit and fit nobody else on either side.
 */
export function sameSourceIn(context: RuleContext, source: Source): readonly SourceMatch[] {
  const known = found.get(context) ?? new Map<Source, readonly SourceMatch[]>();
  found.set(context, known);
  const matches = known.get(source) ?? match(context, source);
  known.set(source, matches);
  return matches;
}

/** Several rules ask the same in one run. */
const found = new WeakMap<RuleContext, Map<Source, readonly SourceMatch[]>>();

function match(context: RuleContext, source: Source): SourceMatch[] {
  const { here, siblings } = context;
  const found = matchSource(here, source, siblings.values()).filter(({ witness, source: other }) => {
    if (other.kind !== 'anonymous') return false;
    const told = toldBeside(context, source, witness);
    if (told.size > 0) return told.has(other);
    return !hasRival(witness, source, other) && !hasRival(here, other, source);
  });
  if (!isBare(source)) return found;
  const others = [...siblings.values()].filter(({ id }) => !found.some(({ witness }) => witness.id === id));
  return [...found, ...others.flatMap((witness) => sameCredit(context, source, witness) ?? [])];
}

/**
 * The one whom a sibling credits where the article says no more than "sources": both credit nobody else in sentences
 * that answer to each other, and both one or both several.
 */
function sameCredit(context: RuleContext, source: Source, witness: Witness): SourceMatch | null {
  const credits = creditsWith(context, source).filter((each) => each.witness.id === witness.id);
  const other = credits[0]?.other.source;
  if (other?.kind !== 'anonymous' || credits.some((each) => each.other.source !== other)) return null;
  return firstMention(other)?.plural === firstMention(source)?.plural ? { witness, source: other } : null;
}

/**
 * The sibling's anonymous sources in the sentence that answers to the first one about the source; where none does,
 * in those that answer to the others.
 */
function toldBeside({ collation }: RuleContext, source: Source, sibling: Witness): ReadonlySet<Source> {
  const compared = collation?.siblings.find(({ id }) => id === sibling.id);
  const answers = compared && answersOf(compared);
  const spoken = mentionsBySentence(sibling.sources);
  for (const mentions of [source.mentions.slice(0, 1), source.mentions]) {
    const told = mentions
      .flatMap(({ sentence }) => answers?.get(sentence) ?? [])
      .flatMap((sentence) => spoken.get(sentence) ?? [])
      .flatMap((each) => (each.source.kind === 'anonymous' ? each.source : []));
    if (told.length > 0) return new Set(told);
  }
  return new Set();
}

/** The sibling's sentences by the sentence of the article that they answer to. */
function answersOf(compared: SiblingCollation): ReadonlyMap<number, readonly number[]> {
  const known = answers.get(compared);
  if (known) return known;
  const read = new Map<number, number[]>();
  for (const { base, sibling } of compared.aligned) {
    const row = read.get(base);
    if (row) row.push(sibling);
    else read.set(base, [sibling]);
  }
  answers.set(compared, read);
  return read;
}

const answers = new WeakMap<SiblingCollation, ReadonlyMap<number, readonly number[]>>();

/** More sources than this share a word in no story; then none is surely told from the others by it. */
const mostWithWord = 60;

/** True where the words of a source would fit another anonymous source of a version too. */
function hasRival({ sources }: Witness, source: Source, match: Source): boolean {
  const words = tellingWords(source.description);
  const { byWord, wordless, first } = wordsIn(sources);
  if (words.size === 0) return first.some((other) => other !== match);
  if (wordless.some((other) => other !== match)) return true;
  const common = new Map<Source, number>();
  for (const word of words) {
    const row = byWord.get(word) ?? [];
    if (row.length > mostWithWord) return true;
    for (const other of row) if (other !== match) common.set(other, (common.get(other) ?? 0) + 1);
  }
  for (const [other, count] of common) {
    if (count === words.size || count === tellingWords(other.description).size) return true;
  }
  return false;
}

/** The anonymous sources of a version by each word that tells them; of those that no word tells, and of all, the first two. */
interface SourcesByWord {
  readonly byWord: ReadonlyMap<string, readonly Source[]>;
  readonly wordless: readonly Source[];
  readonly first: readonly Source[];
}

function wordsIn(analysis: SourceAnalysis): SourcesByWord {
  const known = indexes.get(analysis);
  if (known) return known;
  const byWord = new Map<string, Source[]>();
  const wordless: Source[] = [];
  const first: Source[] = [];
  for (const source of analysis.sources) {
    if (source.kind !== 'anonymous') continue;
    const words = tellingWords(source.description);
    if (first.length < 2) first.push(source);
    if (words.size === 0 && wordless.length < 2) wordless.push(source);
    for (const word of words) {
      const row = byWord.get(word);
      if (row) row.push(source);
      else byWord.set(word, [source]);
    }
  }
  const made = { byWord, wordless, first };
  indexes.set(analysis, made);
  return made;
}

const indexes = new WeakMap<SourceAnalysis, SourcesByWord>();

const light = new Set('a an the one another of to in on with by for from and or who that be have'.split(' '));

/** The words of a description that tell who it is, in one form. */
export function tellingWords(description: string): ReadonlySet<string> {
  return read.get(description, () => readWords(description));
}

const read = createBoundedCache<ReadonlySet<string>>(2000, 400_000);

function readWords(description: string): Set<string> {
  return new Set(
    tokensOf(description)
      .map(({ stem }) => stem)
      .filter((stem) => !light.has(stem)),
  );
}

/** True when every word of `some` is among `all`. */
export function includesAll(all: ReadonlySet<string>, some: ReadonlySet<string>): boolean {
  return [...some].every((word) => all.has(word));
}
