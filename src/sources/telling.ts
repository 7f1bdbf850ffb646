import { createBoundedCache } from '../text/bounded-cache';
import { letterTest } from '../text/letters';
import { listedAs } from './cue-words';
import { isRole } from './roles';
import { isBody, isWho, trimmed, withoutArticle, wordsIn } from './who-phrase';
import * as is from './word-classes';

const isParty = letterTest(String.raw`^[DRIL]-\p{Lu}[\p{L}.]*$`);
const isOfName = letterTest(String.raw`^(?:of|with|from) (?:the )?\p{Lu}`);

/**
 * What a piece of copy about a source tells that lets a reader believe it. `what` says who they are ("a lawyer for the
 * city"), `of` where they belong ("of the Harlow Institute"), `does` what they do or went through.
 */
export interface Telling {
  readonly sort: 'what' | 'of' | 'does';
  /** Without article, age and what leads over to it; ends in no punctuation. */
  readonly words: string;
}

/** Reads what stands beside a person's name; null where it tells nothing of why to believe them. */
export function tellingOf(told: string): Telling | null {
  return tellings.get(told, () => readTelling(told));
}

const tellings = createBoundedCache<Telling | null>(2000, 200_000);

function readTelling(told: string): Telling | null {
  const words = trimmed(told);
  if (isParty(words)) return { sort: 'of', words };
  if (isOfName(words)) return { sort: 'of', words };
  if (/^with\s/i.test(words)) return { sort: 'does', words };
  const who = /^who(?:\s+|$)/i.exec(words);
  if (who) return doing(words.slice(who[0].length), 'who ');
  if (/^whose\s/i.test(words)) return closeTo(words) ? { sort: 'does', words } : null;
  if (/^(?:which|that)\s/i.test(words)) return null;
  if (/^(?:is|was|were|has|have|had|became)\s/i.test(words)) return doing(words, '');
  const first = wordsIn(words)[0] ?? '';
  if (is.backgroundVerbs.has(first) && !is.determiners.has(first)) return doing(words, '');
  return isWho(words) ? { sort: 'what', words: withoutArticle(withoutIdle(words)) } : null;
}

/** "a pilot who spoke with reluctance": a clause that tells nothing of why to believe them is left out. */
function withoutIdle(words: string): string {
  const clause = /,? (?=(?:who|whose) )/i.exec(words);
  if (!clause) return words;
  return tellingOf(words.slice(clause.index + clause[0].length)) ? words : words.slice(0, clause.index);
}

/** Reads what stands beside a body's name; null where it tells nothing of what the body is or does. */
export function bodyTellingOf(told: string): string | null {
  return bodyTellings.get(told, () => readBodyTelling(told));
}

const bodyTellings = createBoundedCache<string | null>(1000, 100_000);

function readBodyTelling(told: string): string | null {
  const words = trimmed(told);
  const clause = /^(?:which|that)\s+(.+)$/is.exec(words);
  if (clause?.[1]) return actsFor(wordsIn(clause[1])) || isMade(clause[1]) ? words : null;
  const being = /^(?:is|was)\s+(?=an?\s|the\s|one\s)(.+)$/is.exec(words);
  if (being?.[1]) return isBody(being[1]) ? being[1] : null;
  const own = wordsIn(words);
  if (is.backgroundVerbs.has(own[0] ?? '')) return /s$/.test(own[0] ?? '') ? `which ${words}` : null;
  return isBody(words) ? words : null;
}

/** "conducted in the eight days to Wednesday", "was seen by the Courier": how a document came about. */
export function isMade(words: string): boolean {
  const made =
    /^(?:(?:was|were|is|are|has been|have been)\s+)?(?:\w+ly\s+)?(?:conducted|surveyed|polled|carried out|commissioned|compiled|collected|obtained|reviewed|seen|viewed|verified|based on|filed|written|produced|prepared|funded|gathered|peer-reviewed|drawn from|taken from|interviewed|sampled)\b/i;
  return made.test(words.trim());
}

/** After "who", or as the verb of a sentence that begins with their name. `lead` is put before what is no role. */
function doing(clause: string, lead: string): Telling | null {
  const words = clause.replace(/^(?:also|now|then|previously|once|long|recently|formerly|still)\s+/i, '');
  const being =
    /^(?:is|was|were|are|became|has been|have been|had been)\s+(?:also\s+|now\s+|once\s+)?(.+)$/is.exec(
      words,
    );
  if (being?.[1]) {
    const rest = being[1];
    if (isWho(rest)) return { sort: 'what', words: withoutArticle(withoutIdle(rest)) };
    if (
      /^(?:one of|among)\s(?!.{0,12}\b(?:many|those|people|\d+)\b)/i.test(rest) &&
      wordsIn(rest).slice(0, 6).some(isRole)
    )
      return { sort: 'what', words: rest };
    const state = wordsIn(rest)[0] ?? '';
    return is.toldStates.has(state) ||
      /^(?:in|on|at|laid off|not (?:involved|affiliated|connected|part))\b/i.test(rest)
      ? { sort: 'does', words: lead + words }
      : null;
  }
  const works = /^(?:works|serves)\s+as\s+(?=.)/i.exec(words);
  if (works) {
    const role = words.slice(works[0].length);
    if (isWho(role)) return { sort: 'what', words: withoutArticle(role) };
  }
  const own = wordsIn(words);
  // "joined others in calling for it": what they said is no reason to believe them.
  if (lead === '' && own.slice(1).some(speaks)) return null;
  return actsFor(own) ? { sort: 'does', words: lead + words } : null;
}

function speaks(word: string): boolean {
  const type = listedAs(word);
  return (
    (type === 'say' || type === 'judge' || type === 'call' || type === 'tell') &&
    /(?:ing|ed)$|^said$/.test(word)
  );
}

/** "studies ferries", "has run the shelter since", "lost her home": not "declined", "will attend", "had been postponed". */
function actsFor(words: readonly string[]): boolean {
  const main = words.find((word) => !(word.endsWith('ly') || is.midAdverbs.has(word))) ?? '';
  if (['has', 'have', 'had'].includes(main)) {
    const at = words.indexOf(main) + 1;
    const then = words.slice(at).find((word) => !(word.endsWith('ly') || is.midAdverbs.has(word))) ?? '';
    if (
      is.backgroundVerbs.has(then) ||
      ((is.toldVerbs.has(then) || words.slice(at).some((word) => lasting.has(word))) &&
        listedAs(then) === null)
    )
      return true;
    return /^(?:\d|one|two|three|four|five|six|seven|eight|nine|ten|dozens|years|decades)/.test(then);
  }
  if (is.backgroundVerbs.has(main) || is.toldVerbs.has(main)) return true;
  return (
    /[^s]s$/.test(main) &&
    !is.auxiliaries.has(main) &&
    !is.beForms.has(main) &&
    !never.test(main) &&
    listedAs(main) === null
  );
}

const lasting: ReadonlySet<string> = new Set(['years', 'decades', 'since']);
const never = /^(?:does|goes|comes|gets|faces|seems|appears|remains|needs|wants)$/;

/** "whose son was on the ferry", "whose firm owns it": not "whose appearance had been postponed". */
function closeTo(words: string): boolean {
  const own = wordsIn(words).slice(1, 5);
  const tie = own.findIndex((word) => is.prepositions.has(word));
  return own
    .slice(0, tie < 0 ? own.length : tie)
    .some((word) => is.kinNouns.has(is.singularOf(word)) || is.bodyNounSet.has(word));
}
