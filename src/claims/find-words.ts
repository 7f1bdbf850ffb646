import type { Signal } from './signals';
import { wordIndex } from './word-index';

interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Signals by the word lists. `plain` is `text` in lower case with straight apostrophes, of the same length. */
export function findWords(text: string, plain: string): Signal[] {
  const index = wordIndex();
  const all: Word[] = [];
  for (const match of plain.matchAll(/[a-z\d\u00df-\u024f]+(?:[-'&][a-z\d\u00df-\u024f]+)*/g))
    all.push({ text: match[0], start: match.index, end: match.index + match[0].length });
  const signals: Signal[] = [];
  const title = inTitleCase(text, all);
  for (const [i, word] of all.entries()) {
    const entries = index.get(word.text) ?? index.get(word.text.replace(/'s$/, ''));
    if (!entries) continue;
    for (const { rest, kind } of entries) {
      if (!rest.every((next, n) => all[i + n + 1]?.text === next)) continue;
      const end = all[i + rest.length]?.end ?? word.end;
      // Words of a name ("the Great Depression", "Bloody Sunday") are no judgement.
      if (!title && kind !== 'record' && kind !== 'market' && inName(text, all, i, i + rest.length)) continue;
      if (kind === 'loaded' && !judges(plain, all, i, i + rest.length)) continue;
      signals.push({ kind, start: word.start, end, soft: false });
    }
  }
  return signals;
}

/** Judging words that are plain before these: "explosive devices", "toxic waste", "a historic district", "red flag laws". */
const plainBefore: Readonly<Record<string, RegExp>> = {
  explosive: /^(?:device|material|charge|ordnance|substance|vest|powder|residue|growth)/,
  toxic: /^(?:waste|chemical|substance|gas|fume|spill|material|metal|algae|smoke|dose|assets)/,
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

/** "charges that he misled", "accusations of racism": whoever brings them says so. */
export const brought =
  /\b(?:account|story|version) of how [^;:]{0,80}$|\b(?:identified|described|named|portrayed|cast|depicted|denounced|dismissed|characterised|characterized|accused|condemned|criticized|criticised) [^;:]{0,160} as [^;:]{0,60}$|\b(?:charges?|claims?|allegations?|accusations?|suggestions?|arguments?|complaints?|criticism|notion|idea|belief|impression|perception) (?:that|of|about|as) [^;:]{0,80}$/;

/** Whether a judging word judges where it stands. */
function judges(plain: string, all: readonly Word[], from: number, to: number): boolean {
  const start = all[from]?.start ?? 0;
  const next = all[to + 1]?.text ?? '';
  if (plainBefore[plain.slice(start, all[to]?.end ?? 0)]?.test(next)) return false;
  return !brought.test(plain.slice(Math.max(0, start - 200), start));
}

function isCapital(text: string, word: Word | undefined): boolean {
  return word !== undefined && /\p{Lu}/u.test(text.charAt(word.start));
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
