import type { Attribution } from '../sources/model';
import { letterPattern } from '../text/letter-pattern';
import { beginsWithSmallLetter, letterTest } from '../text/letters';
import type { Span } from '../text/span';

/** In UTF-16 code units: how far before its verb a subject is looked for. */
const reach = 240;

const days = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day';
/** What may stand between a subject and its verb, from the verb leftwards. */
const between = [
  letterPattern(
    String.raw`(?:^|[\s,])(?:also|has|have|had|did|does|do|is|was|were|are|will|would|to be|been|not|never|so far|thus far|still|since|always|again|already|later|then|now|once|twice|both|all|however|meanwhile|too|initially|himself|herself|themselves|itself|yesterday|today|first|immediately|further|even|just|\p{Ll}{2,}(?<!fami|Ita|ear)ly|(?:(?:on|late|early|late on|early on) )?${days}(?: (?:morning|afternoon|evening|night))?|on (?:January|February|March|April|May|June|July|August|September|October|November|December|Jan\.|Feb\.|Aug\.|Sept\.|Oct\.|Nov\.|Dec\.) \d{1,2}|(?:last|this) (?:week|month|year|spring|summer|autumn|fall|winter))[\s,]*$`,
    'u',
  ),
  // "Through a spokesman", "in a statement to the Courier", "at the time".
  letterPattern(
    String.raw`[\s,](?:(?:through|via) (?:an?|his|her|their|its) (?:[\p{L}'’-]+ ){0,2}[\p{L}'’-]+|(?:in|during) (?:an?|his|her|their|its|the) (?:[\p{L}-]+ ){0,2}(?:statements?|interviews?|emails?|letters?|hearings?|brief|filings?|news conference|press conference|court filings?|message|tweet|testimony)(?: (?:to|with|on) [^,]{1,40})?|at the time|in (?:court|public|the past|the interview|response|turn|part|fact|recent (?:days|weeks|months|years)))[\s,]*$`,
    'u',
  ),
];

/** A verb or a word that opens a clause: before a subject no word of it stands further. */
const opens = letterPattern(
  String.raw`(?<=^|[\s"“(])(?:that|because|while|if|whether|when|where|though|although|as|after|before|since|until|but|so|yet|and|or|said|says|say|saying|told [^,]{1,40}?|added|adding|noted|noting|wrote|argued|insisted|reported|reports|what|how|why|than|except|which|whom|for which|to whom)[\s,]+(?=\S)|[;:—–()"“”…]\s*|--\s*|\s-\s`,
  'giu',
);

const determined =
  /^(?:an?|the|this|that|these|those|his|her|their|its|our|my|both|all|some|several|many|most|two|three|four|five|six|one|another|other|each|neither|either|no|none|few|he|she|they|it|we|I|you|who|everyone|everybody|nobody|\d+)\b/i;
const isCapital = letterTest(String.raw`^[“"]?\p{Lu}`);
/** A finite verb, or nobody: then the words are no subject of it. */
const noSubject =
  /\b(?:is|are|was|were|has|have|had|did|does|will|would|can|could|should|must|may|might|cannot)\b|n['’]t\b/i;
const timeWords = new Set(
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december yesterday today tomorrow week month year time day night morning evening spring summer autumn fall winter then now there here this that'.split(
    ' ',
  ),
);
/** "on the 5", "Monday, ": one after the other. */
const time = /(?:(?:on|in|by|at) )?(?:the |an? )?([a-z]+|\d+)\b[\s,]*/y;

/** Whether the words tell nothing but a time. */
function isTime(phrase: string): boolean {
  const plain = phrase.toLowerCase();
  let at = 0;
  while (at < plain.length) {
    time.lastIndex = at;
    const word = time.exec(plain)?.[1];
    if (word === undefined || !(timeWords.has(word) || /^\d/.test(word))) return false;
    at = time.lastIndex;
  }
  return at > 0;
}

const preposition = letterPattern(
  String.raw`^(?:in|on|at|for|from|with|by|of|to|about|over|under|after|before|during|despite|since|until|amid|through|without|against|among|between|as|like|unlike|asked|given|based|speaking|citing|following|according|contacted|reached|pressed|when|while|if|also|still|however|meanwhile|instead|earlier|later|last|yesterday|once|\p{Ll}+ly|\p{Lu}\p{Ll}+ly)\b`,
  'iu',
);

function isLed(words: string): boolean {
  return preposition(words).test(words);
}

/**
 * The subject of the clause whose verb group ends in, or is, the words at `verb`; read from the words alone, with what
 * is added to it ("Ada Lind, the mayor"). Null where it cannot surely be read. `credits` are those of the sentence: where
 * two verbs share a subject, it is the source of the one before. Offsets are UTF-16 code units into the text `copy` is of.
 */
export function clauseSubject(
  copy: string,
  sentence: Span,
  verb: Span,
  credits: readonly Attribution[],
): Span | null {
  const floor = Math.max(sentence.start, verb.start - reach);
  const cut = floor > sentence.start;
  let left = copy.slice(floor, verb.start);
  let apart = false;
  for (let rounds = 0; rounds < 8; rounds++) {
    const found = between.map((pattern) => pattern(left).exec(left)).find((match) => match !== null);
    if (!found) break;
    left = left.slice(0, found.index);
    if (found[0].includes(',')) apart = true;
  }
  if (/,\s*$/.test(left)) apart = true;
  left = left.replace(/[\s,]+$/, '');
  const participle = /^\w+ing\b/i.test(copy.slice(verb.start, verb.end));
  const infinitive = /(?:^|\s)to$/.test(left);
  // "Plans to plead": whose plan it is.
  if (infinitive) {
    const plan = credits.find(
      ({ cue, source }) => source !== null && isJustBefore(cue.end, floor + left.length),
    );
    return plan?.source ?? null;
  }
  // "While declining to discuss it, Lind said".
  if (participle && /^(?:while|though|although|in|by|despite)?$/i.test(left.trim()))
    return credits.find(({ source }) => source !== null && source.start >= verb.end)?.source ?? null;
  if (participle && !apart) return null;
  // "The firm, which rents out boats, declined": what is added is no part of the subject.
  const added = apart ? left.search(/,\s+(?:who|which|whose)\s/) : -1;
  if (added > 0 && !participle) return phraseAtEnd(left.slice(0, added), floor, false, cut);
  if (participle || /(?:^|[\s,])(?:and|but|or|then|yet)$/.test(left))
    return sharedSubject(copy, floor, floor + left.length, credits) ?? (cut ? null : opening(sentence, left));
  const relative = /,?\s+(?:who|which|that)$/.exec(left);
  if (!relative) return phraseAtEnd(left, floor, apart, cut);
  left = left.slice(0, relative.index);
  const nearest = antecedent(left).exec(left);
  return (
    phraseAtEnd(left, floor, false, cut) ??
    (nearest && { start: floor + nearest.index, end: floor + left.length })
  );
}

/** In UTF-16 code units: how far the cue stands before the "to" that ends at `to`. */
const gap = 4;

function isJustBefore(end: number, to: number): boolean {
  return end <= to && to - end <= gap;
}

/** A name or a short phrase right before "who". */
const antecedent = letterPattern(
  String.raw`(?:(?<![\p{L}\d])(?:the|an?|his|her|its|their) (?:(?!of )\p{L}[\p{L}'’.-]* ){0,4}|(?:\p{Lu}[\p{L}'’.-]* ){0,4}(?=\p{Lu}))\p{L}[\p{L}'’.-]*$`,
  'u',
);

/** The one credited nearest before, outside of what anybody says. */
function sharedSubject(copy: string, from: number, to: number, credits: readonly Attribution[]): Span | null {
  let found: Span | null = null;
  for (const { source, cue } of credits) {
    if (!source || source.start < from || cue.end > to + 1 || source.end > to) continue;
    if (/[;:]/.test(copy.slice(cue.end, to))) continue;
    found = source;
  }
  return found;
}

/** Past forms without -ed that begin what a body or a person does before they decline or deny. */
const irregular =
  'said|told|met|made|gave|took|held|sent|left|went|came|got|won|lost|paid|ran|saw|knew|began|spoke|wrote|read|put|set|sold|bought|built|fought|led|stood|kept|let|brought|hung';
const openingName = letterPattern(
  String.raw`^["“]?(?:(?:But|And|Yet|However,|Still,|Meanwhile,) )?((?:He|She|They|It|(?:The|An?|His|Her|Their|Its|Both) (?:[\p{L}'’.-]+ ){0,4}?[\p{L}'’.-]+|(?:(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov)\.? )?\p{Lu}[\p{L}'’.-]+(?: \p{Lu}[\p{L}'’.-]*){0,3})) (?:has |had |have |also |later )?(?:\p{Ll}{2,}ed|${irregular}|\p{Ll}{3,}s)\b(?! of\b)`,
  'u',
);

/** Another subject may stand between. */
const elsewhere = /\b(?:that|which|who|while|because|whose|when|as|if|what)\b|[,;:(]/i;

/** A name, a pronoun or a short phrase that opens the sentence: the subject that two verbs share. */
function opening(sentence: Span, left: string): Span | null {
  const found = openingName(left).exec(left);
  const name = found?.[1];
  if (!found || !name || isLed(name) || elsewhere.test(left.slice(found[0].length))) return null;
  const start = sentence.start + found[0].indexOf(name);
  return { start, end: start + name.length };
}

/** The noun phrase that ends the words; `apart`: a comma stood behind it, so that its end may be added to its head. */
function phraseAtEnd(left: string, floor: number, apart: boolean, cut: boolean): Span | null {
  let from = 0;
  let opened = false;
  for (const match of left.matchAll(opens(left))) {
    const end = match.index + match[0].length;
    const word = match[0].trim().toLowerCase();
    // "The mayor and her lawyer", "for the city and for the port", "as well as the port".
    if ((word === 'and' || word === 'or') && joins(left, match.index, end)) continue;
    if (word === 'as' && /\bas well $/.test(left.slice(0, match.index + 1))) continue;
    if (end >= left.length) continue;
    from = end;
    opened = true;
  }
  if (from === 0 && cut && !opened) return null;
  const chunks: { at: number; text: string }[] = [];
  let at = from;
  for (const text of left.slice(from).split(/,(?!\d)/)) {
    chunks.push({ at, text });
    at += text.length + 1;
  }
  // What leads the sentence in ("In March", "Asked about it") is no subject.
  while (chunks.length > 1 && isLed(chunks[0]?.text.trim() ?? '')) chunks.shift();
  const first = apart ? chunks[0] : listStart(chunks);
  if (!first) return null;
  const raw = left.slice(first.at);
  const lead =
    /^[\s"“']*(?:(?:but|and|yet|however|still|meanwhile|also|so|then|or|both|later|earlier|even|only|now)\s+)*/i.exec(
      raw,
    )?.[0].length ?? 0;
  const phrase = raw.slice(lead).replace(/[\s"“'‘]+$/, '');
  if (!isSubject(phrase)) return null;
  const start = floor + first.at + lead;
  return { start, end: start + phrase.length };
}

/** "Ada Lind, Tom Reyl and the council": a list begins before its last piece; else the last piece alone. */
function listStart(
  chunks: readonly { at: number; text: string }[],
): { at: number; text: string } | undefined {
  const last = chunks[chunks.length - 1];
  if (!last || !/^\s*(?:and|or) |\s(?:and|or)\s/.test(last.text) || chunks.length === 1) return last;
  const names = chunks.filter(({ text }) => isCapital(text.trim()));
  return names.length === chunks.length ? chunks[0] : last;
}

const finite = letterPattern(
  String.raw`\b(?:is|are|was|were|has|have|had|did|said|says|told|will|would|\p{Ll}+ed)\b(?!.*\b(?:by|to)\b)`,
  'u',
);

/** Whether "and" stands between two noun phrases of one subject, not between two clauses. */
function joins(left: string, and: number, after: number): boolean {
  const next = left.slice(after);
  const before =
    left
      .slice(Math.max(0, and - 80), and)
      .split(/[,;:]|\b(?:but|that|said|which) /)
      .at(-1) ?? '';
  if (/^(?:for|of|in|at|from|to|with)\s/.test(next)) return true;
  if (/,\s*$/.test(left.slice(0, and + 1).trimEnd())) return false;
  return !finite(before).test(before);
}

function isSubject(phrase: string): boolean {
  if (phrase.length < 2 && !/^I$/.test(phrase)) return false;
  const words = phrase.split(/\s+/);
  if (words.length > 30 || isTime(phrase) || noSubject.test(phrase)) return false;
  if (/^(?:this|that|there|here|it|what|which|who|whom|one|none|nothing|something)$/i.test(phrase))
    return /^it$/i.test(phrase);
  if (determined.test(phrase) || isCapital(phrase))
    return (
      !isLed(phrase) ||
      (isCapital(phrase.split(' ').at(-1) ?? '') &&
        !/^(?:In|On|At|For|From|With|By|Of|To|After|Before|During|Asked|Contacted|Reached)\b/.test(phrase))
    );
  return words.length <= 8 && !isLed(phrase) && beginsWithSmallLetter(phrase);
}
