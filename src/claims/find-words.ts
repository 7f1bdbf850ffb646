import type { Signal, SignalKind } from './signals';
import { type Entry, plainForms, wordIndex } from './word-index';
import { type Word, wordsOf } from './words-of';

/** Signals by the word lists. `plain` is `text` in lower case with straight apostrophes, `all` its words. */
export function findWords(text: string, plain: string, all: readonly Word[] = wordsOf(plain)): Signal[] {
  const { entries, plain: irregular, beginnings } = wordIndex();
  const signals: Signal[] = [];
  let title: boolean | null = null;
  for (const [i, word] of all.entries()) {
    if (!beginnings.has(word.text.slice(0, 3))) continue;
    const own = word.text.endsWith("'s") ? word.text.slice(0, -2) : word.text;
    for (const [form, as] of plainForms(own, irregular)) {
      for (const entry of entries.get(form) ?? none) {
        const to = endOf(all, i, entry, as);
        if (to < 0 || (entry.forms === 'verb' && isNoun(all, i))) continue;
        const { kind } = entry;
        // Words of a name ("the Great Depression", "Bloody Sunday") are no judgement.
        if (!telling.has(kind) && inName(text, all, i, to)) {
          title ??= inTitleCase(text, all);
          if (!title) continue;
        }
        if (kind === 'loaded' && !judges(plain, all, i, to)) continue;
        const end = all[to]?.end ?? word.end;
        if (!signals.some((each) => each.kind === kind && each.start === word.start && each.end >= end))
          signals.push({ kind, start: word.start, end, soft: false });
      }
    }
  }
  return signals;
}

/** What a name tells too: "Superior Court". */
const telling: ReadonlySet<SignalKind> = new Set([
  'record',
  'market',
  'poll',
  'case',
  'court',
  'housekeeping',
]);
const none: readonly Entry[] = [];

/** Before a noun: "the plague", "of fuel". */
const beforeNouns = new Set(
  'the a an this that these those his her its their our my your of for in with by on no any into from at more less'.split(
    ' ',
  ),
);

/** Whether a word that can be a verb stands as a noun. */
function isNoun(all: readonly Word[], i: number): boolean {
  const word = all[i]?.text ?? '';
  const before = all[i - 1]?.text ?? '';
  return (
    !/(?:ed|ing)$/.test(word) && (beforeNouns.has(before) || before.endsWith("'s") || before.endsWith("s'"))
  );
}

/** The place of the entry's last word where it stands at `i` in a form that counts, else -1. */
function endOf(all: readonly Word[], i: number, { rest, forms }: Entry, as: Entry['forms']): number {
  const to = i + rest.length;
  // Of a noun of several words the last has the plural.
  const last = rest.length > 0 && forms === 'plural' && as === 'own';
  if (as !== 'own' && (forms !== as || (as === 'plural' && rest.length > 0))) return -1;
  for (let n = 0; n < rest.length; n++) {
    const next = all[i + n + 1]?.text;
    if (
      next !== rest[n] &&
      !(last && n === rest.length - 1 && (next === `${rest[n]}s` || next === `${rest[n]}es`))
    )
      return -1;
  }
  return to;
}

/** Judging words that are plain before these: "explosive devices", "toxic waste", "a historic district", "red flag laws". */
const plainBefore: Readonly<Record<string, RegExp>> = {
  explosive: /^(?:device|material|charge|ordnance|substance|vest|powder|residue|growth)/,
  toxic: /^(?:waste|chemical|compound|substance|gas|fume|spill|material|metal|algae|smoke|dose|assets)/,
  volatile: /^(?:organic|compound|chemical)/,
  historic:
    /^(?:district|site|building|home|house|church|landmark|preservation|places|downtown|society|theater|theatre)/,
  heated: /^(?!debate|argument|exchange|rhetoric|discussion|dispute|battle|words)/,
  runaway: /^(?:teen|girl|boy|child|truck|train|slave|car|horse)/,
  'red flag': /^(?:law|bill|warning|statute)/,
  painful: /^(?:condition|disease|injury|symptom|procedure|death)/,
  fringe: /^(?:benefit|festival)/,
  troubled: /^(?:water|asset)/,
  crushing: /^(?:machine|injur)/,
  savage: /^(?:wolf|dog)/,
  swift: /^(?:water|boat)/,
  brilliant: /^(?:blue|red|green|white|yellow|light|color|colour)/,
  sweeping: /^(?:the|up)\b/,
};

const charges = new Set(
  'charge charges claim claims allegation allegations accusation accusations suggestion suggestions argument arguments complaint complaints criticism notion idea belief impression perception'.split(
    ' ',
  ),
);
const calling = new Set(
  'identified described named portrayed cast depicted denounced dismissed characterised characterized accused condemned criticized criticised'.split(
    ' ',
  ),
);
const accounts = new Set(['account', 'story', 'version']);
const links = new Set(['that', 'of', 'about', 'as']);

/** "charges that he misled", "accusations of racism", "identified him as": what stands at `at` is said by whoever does so. */
export function isBrought(plain: string, at: number): boolean {
  const before = plain.slice(Math.max(0, at - 280), at);
  const words = before.slice(Math.max(before.lastIndexOf(';'), before.lastIndexOf(':')) + 1).split(' ');
  let called = -1;
  for (let i = words.length - 2; i >= 0; i--) {
    const word = words[i] ?? '';
    const next = words[i + 1] ?? '';
    const near = words.length - i < 18;
    if (near && links.has(next) && charges.has(word)) return true;
    if (near && next === 'of' && accounts.has(word) && words[i + 2] === 'how') return true;
    if (word === 'as' && near) called = i;
    if (called > i && calling.has(word)) return true;
  }
  return false;
}

/** Whether a judging word judges where it stands. */
function judges(plain: string, all: readonly Word[], from: number, to: number): boolean {
  const start = all[from]?.start ?? 0;
  const next = all[to + 1]?.text ?? '';
  if (plainBefore[plain.slice(start, all[to]?.end ?? 0)]?.test(next)) return false;
  return !isBrought(plain, start);
}

function isCapital(text: string, word: Word | undefined): boolean {
  if (!word) return false;
  const first = text.charAt(word.start);
  return first !== first.toLowerCase();
}

function inName(text: string, all: readonly Word[], from: number, to: number): boolean {
  if (!isCapital(text, all[from])) return false;
  if (from > 0) return true;
  return isCapital(text, all[to + 1]) && to === from && (all[to + 1]?.text.length ?? 0) > 1;
}

/** A headline in which most words begin with a capital. */
function inTitleCase(text: string, all: readonly Word[]): boolean {
  const long = all.filter((word) => word.text.length > 3 && !/^\d/.test(word.text));
  const capitals = long.filter((word) => isCapital(text, word)).length;
  return long.length > 2 && capitals >= 0.75 * long.length;
}
