import type { Signal } from './signals';
import { entriesOf } from './word-index';
import knownFigures from './words/known-figures.txt';

const number = String.raw`(?:\d[\d,]*(?:\.\d+)?)`;
const scale = '(?:hundred|thousand|million|billion|trillion)';
const spelled =
  '(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)';
const figurePattern = new RegExp(
  [
    String.raw`(?:[a-z]{1,3})?[$£€]\s?${number}(?:[ -]?(?:${scale}|bn|mn|m|b|k)\b)?`,
    String.raw`\b(?:${number}|${spelled}(?:-\w{3,5})?)(?:\s?%|[ -](?:per ?cent|percentage[ -]points?)\b)`,
    String.raw`(?:\b(?:${number}|${spelled}(?:-\w{3,5})?|several|a few|many|tens of|hundreds of) ${scale}s?\b)`,
    String.raw`\b\d{1,3}(?:,\d{3})+\b`,
    String.raw`\b(?:dozens|scores|hundreds|thousands|millions|billions) of (?!other|miles|years|times|pages|feet)`,
    String.raw`\b(?:two|three)-(?:thirds|quarters|fifths)\b|\b(?:a|one) (?:third|quarter|fifth|tenth) of\b|\b(?:a|the|vast) majority of\b|\b(?:half|most) of (?:all|the|its|their|those)\b`,
    String.raw`\b(?:one|two|three|four|${number}) (?:in|out of)(?: every)? (?:\d+|two|three|four|five|six|seven|eight|nine|ten|twenty)\b(?! (?:years|months|weeks|days|hours))`,
    String.raw`\b(?:doubl|tripl|quadrupl|halv)(?:ed|ing|es)\b|\b(?:two|three|four|five|ten)fold\b|\btwice as\b|\b(?:two|three|four|five|six|ten|${number}) times (?:as|more|the|higher|larger|greater)\b`,
    String.raw`\b(?:(?:\d{1,3}(?:,\d{3})+|\d{1,4})|${spelled}|several|many|dozens|scores|hundreds|thousands|some|countless) (?:[\w-]+ ){0,3}?(?:(?:have |had )?(?:died|perished)|(?:were |have been |had been |was )?(?:killed|slain|injured|wounded|displaced)|dead|deaths|casualties)\b`,
  ].join('|'),
  'g',
);

/** Measures of size and way, which nobody is asked for. */
const measures =
  /^[ -](?:square[ -])?(?:miles?|feet|foot|ft|acres?|meters?|metres?|kilomet|km|yards?|inch|tons?|tonnes?|pounds?|lbs|kg|degrees?|hertz|mph|horsepower|words|pages|meter|metre|seat|seats|volts?)\b/;
const known = new Set(entriesOf(knownFigures));

/** Figures of a sentence in lower case; soft where they measure, or name a thing that readers can look up. */
export function findFigures(plain: string): Signal[] {
  if (
    !/[\d$%]|dozen|score|hundred|thousand|million|billion|third|quarter|major|half|most of|doubl|tripl|fold|twice|several|many|dead|percent|times/.test(
      plain,
    )
  )
    return [];
  const signals: Signal[] = [];
  for (const match of plain.matchAll(figurePattern)) {
    const start = match.index;
    const end = start + match[0].trimEnd().length;
    const after = plain.slice(end, end + 60);
    signals.push({
      kind: 'figure',
      start,
      end: withNoun(plain, end),
      soft:
        measures.test(after) ||
        names(after) ||
        isSlight(match[0], plain, plain.slice(Math.max(0, start - 24), start), after),
    });
  }
  return signals;
}

/** What readers would not ask about: a fare of $20, a score or result, "hundreds of workers", a line of a table. */
function isSlight(figure: string, plain: string, before: string, after: string): boolean {
  if (/^[a-z]*[$£€]\s?\d{1,3}(?:\.\d\d)?$/.test(figure)) return true;
  if (
    /^(?:dozens|scores|hundreds|thousands) of|^(?:tens|hundreds|many|several|a few) (?:of )?(?:hundreds?|thousands?)/.test(
      figure,
    )
  )
    return !/^ (?:[a-z-]+ ){0,2}(?:people|protesters|demonstrators|supporters|marchers|mourners|fans|attendees|onlookers|spectators|activists|civilians|refugees|migrants|deaths|victims)\b/.test(
      after,
    );
  if (/^-\d|^ ?(?:to|vs\.?) \d/.test(after) || /\d%?-$/.test(before)) return true;
  if (/^doubl\w+/.test(figure) && /^ down\b/.test(after)) return true;
  if (/^ of (?:the )?(?:popular |total )?votes?\b/.test(after)) return true;
  // "a shooting that left four people dead": told in passing of what is known.
  if (
    /dead|died|killed|slain|injured|wounded/.test(figure) &&
    /\b(?:that|which|where|when|after|left|leaving|in which|that killed)(?: \w+){0,1} $/.test(before)
  )
    return true;
  return plain.trim().split(/\s+/, 6).length < 6;
}

/** "the $700 billion bank bailout", "a $2 million fine". */
function names(after: string): boolean {
  const near = /^-?[a-z]*(?: [a-z'-]+){1,4}/.exec(after)?.[0].trim().split(' ') ?? [];
  for (const [i, word] of near.entries()) {
    if (/^(?:in|of|for|to|on|from|and|or|by|at|with|as|is|was|were|that|which|a|the)$/.test(word))
      return false;
    const noun = word.replace(/'s$/, '');
    if (known.has(noun) || known.has(noun.replace(/s$/, ''))) return true;
    if (i > 2) break;
  }
  return false;
}

const stops =
  /^(?:in|for|to|on|from|and|or|by|at|with|as|is|was|were|are|be|been|has|have|had|that|which|who|when|while|but|because|since|than|will|would|could|may|might|after|before|during|over|under|up|down|it|he|she|they|we|last|this|next|per|not|between|so|if|though|although|about|more|less|year-over-year)$/;

/** The end of the noun a figure counts: "600 layoffs", "millions of women". At most four words. */
function withNoun(plain: string, end: number): number {
  if (/(?:ed|died|slain|dead|deaths|casualties)$/.test(plain.slice(Math.max(0, end - 12), end))) return end;
  let at = end;
  for (let n = 0; n < 4; n++) {
    const next = /^[ -]([a-z][a-z'-]*)/.exec(plain.slice(at, at + 40));
    if (!next || stops.test(next[1] ?? '')) break;
    if (
      /^(?:of|the|a|an|its|their|his|her|all)$/.test(next[1] ?? '') &&
      !/^[ -][a-z'-]+ [a-z]/.test(plain.slice(at, at + 40))
    )
      break;
    at += next[0].length;
  }
  return plain.slice(end, at).endsWith(' of') ? at - 3 : at;
}
