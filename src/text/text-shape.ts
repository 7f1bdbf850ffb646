import { letterPattern } from './letter-pattern';
import { letterTest } from './letters';
import { countWords } from './windows';

const hasFiveWords = letterTest(String.raw`[\p{L}]{2,}\s[\p{L}]{2,}\s[\p{L}]{2,}\s[\p{L}]{2,}\s[\p{L}]{2,}`);

/** Of what a text is made: shares from 0 to 1 of its lines, or for `prose` and `letters` of its characters. */
export interface TextShape {
  readonly words: number;
  readonly wordsPerLine: number;
  /** Characters in lines that read as sentences, headlines left out. */
  readonly prose: number;
  /** Letters, spaces and marks of sentences among all characters. */
  readonly letters: number;
  readonly log: number;
  readonly trace: number;
  readonly code: number;
  readonly settings: number;
  readonly addresses: number;
  readonly table: number;
  /** Words that only programs and their manuals write ("file_name", "run()", "--all") among all words. */
  readonly technical: number;
  /** True when it begins with the header lines of an e-mail message. */
  readonly mail: boolean;
  /** True when it has the set phrases of software licences. */
  readonly licence: boolean;
}

const sampleLength = 20_000;

/** The shape of the first 20,000 code units of a text. Linear; never throws. */
export function shapeOf(text: string): TextShape {
  const sample = text.slice(0, sampleLength);
  const counts = { log: 0, trace: 0, code: 0, settings: 0, addresses: 0, table: 0 };
  let lines = 0;
  let words = 0;
  let characters = 0;
  let prose = 0;
  for (const raw of sample.split(/\r\n|[\r\n\u2028\u2029]/)) {
    const line = raw.slice(0, 2000).trim();
    if (line === '') continue;
    lines++;
    characters += raw.length;
    const count = countWords(line);
    words += raw.length > line.length + 2000 ? countWords(raw) : count;
    const kind = lineKind(raw, line);
    if (kind !== 'prose') counts[kind]++;
    else if (isProse(line, count)) prose += raw.length;
  }
  const share = (count: number): number => (lines === 0 ? 0 : count / lines);
  return {
    words,
    wordsPerLine: lines === 0 ? 0 : words / lines,
    prose: characters === 0 ? 0 : prose / characters,
    letters: letterShare(sample),
    log: share(counts.log),
    trace: share(counts.trace),
    code: share(counts.code),
    settings: share(counts.settings),
    addresses: share(counts.addresses),
    table: share(counts.table),
    technical: words === 0 ? 0 : technicalWords(sample) / words,
    mail: isMail(sample),
    licence: hasLicencePhrases(sample),
  };
}

type LineKind = 'log' | 'trace' | 'code' | 'settings' | 'addresses' | 'table' | 'prose';

function lineKind(raw: string, line: string): LineKind {
  if (
    /^(?:at [\w.$<>]{1,80}\s?\(|File ".{1,200}", line \d|Traceback \(|Caused by: |panicked at |goroutine \d)/.test(
      line,
    )
  )
    return 'trace';
  if (
    /^\[?\(?(?:\d{4}[-/]\d\d[-/]\d\d[T ]|\w{3} [ \d]\d |)\d\d:\d\d(?::\d\d)?\b|^\[?(?:INFO|WARN(?:ING)?|ERROR|DEBUG|TRACE|FATAL)\b|^npm (?:ERR|warn)/i.test(
      line,
    )
  )
    return 'log';
  if (/^(?:https?:\/\/|www\.|[\w.+-]{1,40}@[\w-]{1,40}\.)\S+$/i.test(line)) return 'addresses';
  if (isCode(line)) return 'code';
  if (
    /^[\w.\-[\]/]{1,50}\s{0,20}(?:=|:=|=>)\s{0,4}\S|^[\w-]{1,30}:(?:\s\S{1,40}){0,2}$|^[\w.-]{1,50}(?:==|>=|~=|<=)[\d.]/.test(
      line,
    )
  )
    return 'settings';
  if (
    /\t.*\t|\|.*\|.*\||\S {3,}\S.* {3,}\S|^[-=+|_]{5,}|^(?:[^,;]{0,30}[,;]){4,}[^,;]{0,30}$|^[\d\s.,%$:;/()+-]+$/.test(
      raw.slice(0, 400).trimEnd(),
    )
  )
    return 'table';
  return 'prose';
}

function isCode(line: string): boolean {
  if (/[{};]$/.test(line) && !hasFiveWords(line)) return true;
  // Prose, and no need to look for anything else.
  if (/^["“‘]?[A-Z][a-z]/.test(line)) return false;
  // A line that begins with "# " is a comment; a headline of Markdown is one line among many.
  return /^(?:\.\. \S|#+(?: |$)|#include\b|#!|#define\b|import [\w{*"']|from [\w.]{1,60} import\b|def \w{1,60}\(|class \w{1,60}[:({]|function\b.{0,60}\(|return\b.{0,80};|const \w|let \w{1,40} =|var \w|if ?\(.{0,80}\) ?\{|\/\/|\/\*|\*\/|<\/?[a-z][\w-]{0,20}[\s>/]|>>>|\$ \w|[+-]{3} [ab]\/|@@ -\d|set\(|add_\w{1,30}\(|SELECT .{1,200} FROM\b)/.test(
    line,
  );
}

/** At least six words, or three that end as a sentence, mostly of letters. */
function isProse(line: string, words: number): boolean {
  if (isUnspaced(line)) return true;
  const enough = words >= 6 || (words >= 3 && /[.!?…]["'”’)]?$/.test(line));
  return enough && letterShare(line) >= 0.75;
}

/** Chinese, Japanese, Thai: whole sentences without a space. */
function isUnspaced(line: string): boolean {
  return /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]{8}/u.test(line);
}

const proseSign = letterPattern(String.raw`[\p{L}\p{M}.,'’‘"“”?!–—-]`, 'gu');

/** The share of letters and sentence marks among all characters but white space. */
function letterShare(text: string): number {
  const all = text.match(/\S/gu)?.length ?? 0;
  const letters = text.match(proseSign(text))?.length ?? 0;
  return all === 0 ? 0 : letters / all;
}

/** Names with underscores or inner capitals, options, calls, tags and paths; web addresses are taken out first. */
function technicalWords(text: string): number {
  const plain = text.replace(/\bhttps?:\S+|\bwww\.\S+|[^\s@]{1,64}@\S{1,200}|@\w+/g, ' ');
  const pattern =
    /\w_\w|\w\(\)|\w::\w|(?<![\w-])--[a-z]{2}|[a-z]{2}[A-Z][a-z]+(?=[A-Z(.:=])|<\/?[a-z]\w*>|(?<!\w)~?\/\w+\/\w|\w\.\w+\(|\$\{|`[^`\s]{1,40}`|%[sd]\b|\\\w|\|[\w:-]{2,30}\||(?<=\s)\*[\w:-]{2,30}\*(?=\s)|(?<=\s):[a-z]{1,12}\b|\bCTRL-/g;
  // A heading underlined with signs is a habit of manuals.
  let count = 5 * (plain.match(/\S\r?\n(?:={4,}|-{4,}|~{4,})\r?\n/g)?.length ?? 0);
  for (const _ of plain.matchAll(pattern)) count++;
  return count;
}

function isMail(text: string): boolean {
  const head = text.slice(0, 4000).split(/\r?\n\r?\n/, 1)[0] ?? '';
  const fields = new Set(
    [
      ...head.matchAll(
        /^(received|return-path|message-id|mime-version|from|to|subject|content-type|delivered-to|date):/gim,
      ),
    ].map((match) => match[1]?.toLowerCase()),
  );
  return (
    fields.size >= 3 &&
    (fields.has('from') ||
      fields.has('message-id') ||
      fields.has('mime-version') ||
      fields.has('content-type'))
  );
}

function hasLicencePhrases(text: string): boolean {
  const phrases = [
    /permission is hereby granted, free of charge/i,
    /redistributions? (?:and use )?in (?:source|binary)/i,
    /without warranties? (?:or conditions )?of any kind|"?as is"? without (?:express|warrant)|provided "?as is"?/i,
    /apache license|gnu (?:lesser |affero )?general public licen[sc]e|mozilla public license|creative commons (?:corporation|legal code)/i,
    /permission to use, copy, modify/i,
    /all rights reserved[\s\S]{0,400}(?:licen[sc]e|warrant)/i,
    /\bthe licensor\b|\blicensee\b|merchantability/i,
  ];
  return phrases.filter((phrase) => phrase.test(text)).length >= 2;
}
