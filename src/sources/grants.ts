import type { Span } from '../text/span';
import { plainCopy } from './tokens';

/** Words of one sentence that grant anonymity, with the words of the same sentence that say why. */
export interface Grant extends Span {
  readonly reason: Span | null;
  /** True for "not authorized to": enough for a reason, weaker as a grant. */
  readonly unauthorised: boolean;
  /** Only part of the name is withheld: "asked that only her first name be used". */
  readonly partial: boolean;
  /** A name was not given when asked; nobody promised anything. */
  readonly refusal: boolean;
  /** Whose name an outlet says it withholds, in lower case: "the woman" of "is not naming the woman". */
  readonly object: string | null;
}

const name = '(?:his|her|their|its|the)\\b[^,;.]{0,30}?';
const owner = '(?:his|her|their)';
/** Parts of a name that copy gives where it withholds the rest. */
const part = '(?:first|given|middle|last)';
const asked =
  '(?:asked|asking|asks|requested|requesting|requests|wanted|want|wants|wished|wishes|preferred|prefers|insisted|insisting|demanded|demanding|chose)';
/** Words of which a sentence must hold one each for the pattern after them to find anything. */
type Needs = readonly (readonly string[])[];

const parts = ['first', 'given', 'middle', 'last'];
const askedStems = ['ask', 'request', 'want', 'wish', 'prefer', 'insist', 'demand', 'chose'];
const grantWords: readonly (readonly [Needs, string])[] = [
  [
    [['condition']],
    '(?:only )?(?:(?:spoke|speaking|speak|speaks|talked|talking|commented|interviewed|agreed to speak|described [^,;.]{0,40}?|said) (?:only )?(?:(?:to|with) [^,;.]{1,40}? )?)?(?:only )?(?:on|under) (?:the |a )?(?:strict )?conditions? of (?:strict )?(?:anonymity|not being (?:named|identified)|confidentiality)',
  ],
  [
    [['anonymity'], [...askedStems, 'sought', 'seek', 'grant', 'given', 'receiv', 'offer', 'promis']],
    `${asked.replace('chose', 'sought|seeking|granted|given|received|offered|promised')} (?:for |on |complete |strict )?anonymity`,
  ],
  [[['anonymous'], askedStems], `${asked} (?:to remain|to stay|to be|remaining) anonymous`],
  [
    [['not'], ['named', 'identified', 'quoted'], askedStems],
    `${asked} (?:that )?(?:not to|to not) be (?:publicly |further )?(?:named|identified|quoted)(?: by name| publicly)?`,
  ],
  [
    [[' be '], ['named', 'identified', 'withheld', 'used', 'published', 'printed'], askedStems],
    `${asked} (?:that )?(?:he|she|they|${name}) (?:not |n't )?be (?:not )?(?:named|identified|withheld|used|published|printed)`,
  ],
  [
    [
      ['declin', 'refus'],
      ['name', 'identified'],
    ],
    '(?:declin|refus)(?:ed|ing|es|e) to (?:be (?:publicly |further )?(?:named|identified)(?: by name| publicly)?|give (?:his|her|their|a)(?: \\w+)? names?)',
  ],
  [
    [
      ['not', "n't", 'n t'],
      ['name', 'identified'],
    ],
    "(?:did|does|do|would|could|can)(?:n't| not|not|n t)(?: want| wish| agree)?(?: to)? (?:be (?:publicly )?(?:named|identified|quoted by name)|give (?:his|her|their)(?: \\w+)? names?)",
  ],
  [
    [['anonymously']],
    '(?:spoke|speaking|speak|talked|talking|responded|replied|told [^,;.]{1,40}?|said) anonymously',
  ],
  [
    [['background', 'attribution']],
    '(?:spoke|speaking|talked|talking) (?:to [^,;.]{1,40}? )?(?:on (?:deep )?background|not for attribution)',
  ],
  [[['without'], ['named', 'identified']], 'without being (?:named|identified)'],
  [
    [['not'], ['use', 'publish', 'print', 'give', 'disclos', 'reveal', 'name'], askedStems],
    `${asked} (?:[^,;.]{1,40}? )?(?:not to|to not) (?:use|publish|print|give|disclose|reveal|name) (?:(?:his|her|their)(?: \\w+)? (?:names?|identit(?:y|ies))|him|her|them)\\b`,
  ],
  [
    [['only as ']],
    `(?:identified|known|named|referred to) (?:in court )?only as (?:witness|patient|student|pupil|soldier|officer|juror|person|child|source) (?:[a-z]{1,2}|\\d{1,2})\\b`,
  ],
  [
    [['whose'], ['name', 'identit']],
    `whose (?:names?|identit(?:y|ies)|surname) (?:is|are|was|were|has|have|had) (?:been |being )?(?:withheld|not been (?:released|used|published|disclosed)|not being (?:released|used|published|disclosed)|changed|concealed)`,
  ],
  [
    [['withholding']],
    "(?:is|are) withholding (?:the |his |her |their )?(?:[\\w'-]+ ){0,3}?(?:names?|identit(?:y|ies))",
  ],
  [[['naming', 'identifying']], '(?:is|are) not (?:naming|identifying) (?:the \\w+|him|her|them)'],
  [
    [['condition'], ['not']],
    `on (?:the )?condition (?:that )?(?:he|she|they|${owner} (?:\\w+ )?names?) (?:would )?not be (?:publicly )?(?:named|identified|used|published|printed|quoted by name)`,
  ],
  [
    [['anonymity'], ['granted', 'promised', 'offered', 'given']],
    `(?:granted|promised|offered|given) (?:him|her|them|the \\w+) anonymity`,
  ],
  [
    [['want'], ['name']],
    `(?:did|does|do)(?:n't| not|n t) want ${owner} (?:\\w+ )?names? (?:to be )?(?:used|published|printed|known|made public)`,
  ],
  [
    [parts, ['name'], [...askedStems, 'condition']],
    `(?:${asked}|on (?:the )?condition) (?:that )?(?:only )?${owner} ${part} names?(?: only| alone)?(?: to)? be (?:used|published|printed)`,
  ],
  [
    [parts, ['name'], askedStems],
    `${asked} to (?:only )?be (?:identified|named|known|quoted|referred to) (?:only )?by (?:only )?(?:just )?(?:a|${owner}) ${part} names?(?: only| alone)?`,
  ],
  [
    [parts, ['name'], ['only', 'just']],
    `(?:gave|give|gives|giving|provided|offered) (?:only|just) (?:a|${owner}) ${part} names?`,
  ],
];
interface NeedingPattern {
  readonly needs: Needs;
  readonly pattern: RegExp;
}
/** Looking for words is quick, and most patterns are then never compiled. */
const grantPatterns = grantWords.map(([needs, source]) => ({
  needs,
  pattern: new RegExp(source.replaceAll(' ', ' {1,2}'), 'g'),
}));
const unauthorised = String.raw`(?:(?:is|are|was|were|am)(?:n't| not|n t)|\bnot|lack(?:ed|s|ing)?) (?:(?:\w+ly|yet|been) )?`;
const toSpeak = String.raw`(?: by [^,;.]{1,40}?)? to (?:\w+ly )?(?:speak|discuss|comment|talk|be (?:quoted|named|identified)|disclose|share|release|reveal|brief|address|describe|give|make|detail|divulge)\b`;
const allowed = String.raw`(?:permitted|allowed|cleared)(?= to (?:\w+ )?(?:speak|discuss|comment|talk|be quoted)[^,;.]{0,60}?\b(?:publicly|openly|on the record|media|press|reporters?|journalists?|by name)\b)`;
const unauthorisedPatterns = [
  { needs: ['authori'], source: `${unauthorised}authori[sz](?:ed|ation)${toSpeak}` },
  { needs: ['permitted', 'allowed', 'cleared'], source: `${unauthorised}${allowed}${toSpeak}` },
].map(({ needs, source }) => ({
  needs: [needs],
  pattern: new RegExp(source.replaceAll(' ', ' {1,2}'), 'g'),
}));
/** Cheap: whether a sentence can hold a grant at all. */
const hint =
  /anonym|condition|authori[sz]|permitted|allowed|identi|naming|named|background|attribution|quoted|names?\b|only as/i;

const reasonStart =
  /^[\s,—–-]*(?:(?:to|with) (?!\w+ly )(?:the )?(?:\w+'?s? ){0,3}?(?=because|as|since|for|to|due|given|out))?((?:because|since|as|so that|so as|so (?:he|she|they)|in order|for fear|fearing|due to|owing to|given|citing|out of (?:concern|fear)|lest|while|under|in return|discussing|for (?:legal|safety|security|privacy|personal|professional) reasons|for (?:his|her|their) (?:own )?(?:safety|protection|security))\b|to (?!the\b|a\b|an\b|\w+'s\b|reporters?\b)\w+)/;
/** Where a reason clause is over although the sentence goes on. */
const reasonStop =
  /["“”]|(?<!\b(?:he|she|they|who)) (?:said|says|told)\b|—| -- |, (?:said|told|says|added|and (?:said|told|added|who)|but|described|confirmed|called|the \w+ said|he said|she said|they said)\b|, [^,]{1,60}(?:said|told|says)\b/;
const reasonBefore =
  /(?:\b(?:because|citing|fearing|for fear of|out of (?:concern|fear)) [^;"“”]{3,160}?|\b(?:is|are|was|were)(?:n't| not|n t) (?:\w+ly )?authori[sz]ed to [^;"“”]{3,120}?)(?:,|\s(?=and\s(?:\w+\s){0,3}$))(?: and)?\s*(?:[^;"“”]{0,90})$/;

/** The grants of one sentence, as offsets into it. Quoted stretches are left alone: they are somebody's words. */
export function findGrants(text: string, quotes: readonly Span[], loose = false): Grant[] {
  if (!hint.test(text)) return [];
  const plain = plainCopy(text);
  const outside = (at: number) => !quotes.some((quote) => quote.start <= at && at < quote.end);
  const grants: Grant[] = [];
  for (const match of found(grantPatterns, plain)) {
    if (!outside(match.index)) continue;
    const start = match.index + (match[0].length - match[0].trimStart().length);
    const end = match.index + match[0].length;
    grants.push({
      start,
      end,
      reason: reasonAfter(plain, end, loose) ?? (loose ? null : reasonAhead(plain, start)),
      unauthorised: false,
      partial: /\b(?:first|given|middle|last|full|sur) ?names?\b/.test(match[0]),
      refusal: /\bgive\b/.test(match[0]),
      object: objectOf(match[0]),
    });
  }
  for (const match of found(unauthorisedPatterns, plain)) {
    if (!outside(match.index)) continue;
    const start = match.index;
    const span = { start, end: clauseEnd(plain, match.index + match[0].length, loose) };
    const granted = grants.findIndex((grant) => grant.reason === null || spansMeet(grant.reason, span));
    const held = grants[granted];
    if (held) grants[granted] = { ...held, reason: held.reason ?? span };
    else
      grants.push({
        ...span,
        reason: span,
        unauthorised: true,
        partial: false,
        refusal: false,
        object: null,
      });
  }
  return grants;
}

/** What one pattern of all alternatives would find: always the next match, of two at one place that of the first. */
function* found(patterns: readonly NeedingPattern[], plain: string): Iterable<RegExpExecArray> {
  const able = patterns
    .filter(({ needs }) => mayFollow(needs, plain, 0))
    .map(({ needs, pattern }) => ({ needs, pattern, next: execFrom(pattern, plain, 0) }));
  for (let from = 0; ; ) {
    let first: RegExpExecArray | null = null;
    for (const each of able) {
      if (each.next && each.next.index < from)
        each.next = mayFollow(each.needs, plain, from) ? execFrom(each.pattern, plain, from) : null;
      if (each.next && (!first || each.next.index < first.index)) first = each.next;
    }
    if (!first) return;
    yield first;
    from = first.index + first[0].length;
  }
}

function mayFollow(needs: Needs, plain: string, from: number): boolean {
  return needs.every((words) => words.some((word) => plain.includes(word, from)));
}

function execFrom(pattern: RegExp, text: string, from: number): RegExpExecArray | null {
  pattern.lastIndex = from;
  return pattern.exec(text);
}

function objectOf(words: string): string | null {
  return /^(?:is|are) (?:withholding|not (?:naming|identifying)) (.+)$/.exec(words)?.[1] ?? null;
}

function spansMeet(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** In UTF-16 code units; no clause of print is longer. */
const longestClause = 600;

function clauseEnd(plain: string, from: number, loose: boolean): number {
  if (loose) return looseEnd(plain, from);
  const rest = plain.slice(from, from + longestClause);
  const stop = /[,;:"“”—()]| -- | (?:said|says|told)\b|[.!?]+\s*$/.exec(rest);
  return from + (stop ? stop.index : rest.trimEnd().length);
}

/** Where a clause plausibly ends in copy without punctuation: before a new subject, twelve words on at the most. */
function looseEnd(plain: string, from: number): number {
  const rest = plain.slice(from, from + 160);
  const stop =
    /^ *[\w-]+(?: +[\w-]+){0,11}?(?= (?:it s|it is|but|and the|as|an?|the \w+(?: \w+){0,3} (?:said|was|is|are|could|did|does|spoke|told|has|have)|top|which) )|^ *[\w-]+(?: +[\w-]+){0,11}/.exec(
      rest,
    );
  return from + (stop?.[0].length ?? 0);
}

function reasonAfter(plain: string, from: number, loose: boolean): Span | null {
  const rest = plain.slice(from, from + 400);
  const match = reasonStart.exec(rest);
  if (!match?.[1]) return null;
  const start = from + match[0].length - match[1].length;
  if (loose) {
    const verb = /\bto \w+/.exec(plain.slice(start, start + 80));
    return { start, end: looseEnd(plain, verb ? start + verb.index + verb[0].length : start) };
  }
  const body = plain.slice(start, start + 300);
  const stop = reasonStop.exec(body);
  const words = (stop ? body.slice(0, stop.index) : body).replace(/[\s.,;!?"”]+$/, '');
  return words.length > 6 ? { start, end: start + words.length } : null;
}

function reasonAhead(plain: string, before: number): Span | null {
  const from = Math.max(0, before - 300);
  const match = reasonBefore.exec(plain.slice(from, before));
  if (!match || /\b(?:according to|said|says|told)\b/.test(match[0])) return null;
  const clause = /^[^,;]*/.exec(match[0])?.[0] ?? match[0];
  return { start: from + match.index, end: from + match.index + clause.trimEnd().length };
}
