import { letterTest } from '../text/letters';
import { isOffice } from './name-styles';
import { isKnownNoun, isVerb, standsForNoun } from './phrase-words';
import { breaksBefore, type Token } from './tokens';
import * as is from './word-classes';

const isNationality = letterTest(String.raw`\p{Ll}{2}(?:sh|ch|s|e)(?:man|woman|men|women)$`);

/** What a noun phrase is about. */
interface HeadReading {
  /** The noun, lower case and as written: "officials"; of a name its last word. */
  readonly head: string;
  readonly plural: boolean;
  /** The words of a proper name that end the core, empty when a common noun does. */
  readonly nameTokens: readonly Token[];
  /** The words before what is tied on with a preposition, a participle or "who". */
  readonly core: readonly Token[];
}

/** Finds the noun, or the name, of a noun phrase whose words are tagged. */
export function readHead(words: readonly Token[]): HeadReading {
  let start = 0;
  let plural = false;
  // "dozens of lawmakers", "many of the people": the noun comes after "of".
  for (let i = 0; i + 1 < words.length && i < 4; i++) {
    if (words[i + 1]?.word === 'of' && is.quantityWords.has(words[i]?.word ?? '')) {
      plural = words[i]?.word !== 'one' && words[i]?.word !== 'another';
      start = i + 2;
    }
  }
  let end = start;
  while (end < words.length) {
    const token = words[end];
    if (!token) break;
    const cut =
      end > start &&
      ((is.prepositions.has(token.word) &&
        !token.capital &&
        !is.determiners.has(words[end - 1]?.word ?? '')) ||
        is.postnominals.has(token.word) ||
        ['who', 'that', 'which', 'whose'].includes(token.word) ||
        (isVerb(token) && !standsForNoun(token, words[end + 1]) && !describesNext(words, end)));
    if (
      cut &&
      !(['of', 'for', 'on'].includes(token.word) && properBothSides(words, end)) &&
      !(is.postnominals.has(token.word) && end + 1 < words.length && nounAhead(words, end, start))
    )
      break;
    end++;
  }
  const core = words.slice(start, Math.max(end, start + 1));
  const office = officeIn(words);
  if (office)
    return { head: office[office.length - 1]?.word ?? '', plural: false, nameTokens: office, core: office };
  const last = core[core.length - 1];
  const nameTokens: Token[] = [];
  if (last?.capital && !commonThoughCapital(last, core) && !isPlainOffice(words, core)) {
    for (let i = core.length - 1; i >= 0; i--) {
      const token = core[i];
      if (
        !token ||
        (!token.capital && !/^(?:of|de|la|del|al|bin|van|von|der|and|for|the|el|da|dos)$/.test(token.word))
      )
        break;
      if (is.determiners.has(token.word)) break;
      nameTokens.unshift(token);
    }
    while (nameTokens[0] && !nameTokens[0].capital) nameTokens.shift();
  }
  return { head: last?.word ?? '', plural, nameTokens, core };
}

/** "the Office of the Auditor of Norvik": a body's name goes on over "of", whatever noun ends it. */
function officeIn(words: readonly Token[]): Token[] | null {
  const from = words.findIndex((token) => token.capital && !is.determiners.has(token.word));
  const first = words[from];
  if (!first || from > 1 || !is.bodyNameWordSet.has(first.text)) return null;
  let to = from;
  while (to + 1 < words.length) {
    const tie =
      words[to + 1]?.word === 'of' ||
      words[to + 1]?.word === 'for' ||
      (words[to + 1]?.word === 'and' && to > from);
    const next = words[to + (tie ? 2 : 1)]?.word === 'the' && tie ? to + 3 : to + (tie ? 2 : 1);
    if (!words[next]?.capital) break;
    to = next;
  }
  const run = words.slice(from, to + 1);
  return run.some(({ word }) => word === 'of' || word === 'for') ? run : null;
}

/** "close" and "close allies": an adjective where a noun follows it at once. */
function nounAhead(words: readonly Token[], at: number, start: number): boolean {
  const next = words[at + 1];
  return (
    at === start || (next !== undefined && !is.prepositions.has(next.word) && words[at]?.word === 'close')
  );
}

function properBothSides(words: readonly Token[], at: number): boolean {
  const left = words[at - 1];
  const right = words[at + 1]?.word === 'the' ? words[at + 2] : words[at + 1];
  // "the State of Norvik".
  const body = left !== undefined && (is.bodyNameWordSet.has(left.text) || left.text === 'State');
  return body && left.capital && right?.capital === true;
}

/** "a trusted official": between article and noun a participle is no verb. */
function describesNext(words: readonly Token[], at: number): boolean {
  const next = words[at + 1];
  return (
    /ed$/.test(words[at]?.word ?? '') &&
    articles.has(words[at - 1]?.word ?? '') &&
    next !== undefined &&
    !breaksBefore(next) &&
    isKnownNoun(next)
  );
}

const articles: ReadonlySet<string> = new Set(['a', 'an', 'the', 'one', 'another']);

/** "the Norvik President", "Deputy Mayor". */
function isPlainOffice(words: readonly Token[], core: readonly Token[]): boolean {
  const from = core.findLastIndex((token) => !token.capital || is.determiners.has(token.word)) + 1;
  const place = words.indexOf(core[0] as Token) + from;
  return isOffice(core.slice(from), words[place - 1]);
}

/** "Officials" at the head of a sentence, "Democrats", "Republican": no name. */
function commonThoughCapital(token: Token, core: readonly Token[]): boolean {
  const single = is.singularOf(token.word);
  const article = articles.has(core[core.length - 2]?.word ?? '');
  if (article && isOfPeople(token)) return true;
  if (is.groupNouns.has(token.word) || is.partyNouns.has(single)) return true;
  const known =
    is.insiderNouns.has(single) ||
    is.personNouns.has(single) ||
    is.voiceNouns.has(single) ||
    is.documentNounSet.has(token.word);
  const before = core[core.length - 2];
  return known && (before === undefined || !before.capital || is.determiners.has(before.word));
}

/** "Frenchman", "Scotswoman", "Swede": somebody of that people. */
export function isOfPeople({ capital, text }: Token): boolean {
  return capital && isNationality(text);
}
