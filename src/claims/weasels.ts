import type { Signal } from './signals';
import { groups, groupVerb, quantities, somePolls } from './told-groups';
import { entriesOf } from './word-lists';
import { wordSet } from './word-set';
import vaguePeople from './words/vague-people.txt';
import { joins, type Word } from './words-of';

const people = new Set(entriesOf(vaguePeople));
const be = wordSet('is are was were been being be');
const adverbs = wordSet(
  'now once also still long widely generally broadly often sometimes commonly largely increasingly already universally roundly even privately quietly openly not very most highly more well soon eventually yet',
);
/** Participles that tell what somebody is taken for. */
const taken = wordSet(
  'considered regarded deemed believed thought presumed perceived rumored rumoured reputed assumed seen viewed hailed interpreted known understood feared credited blamed touted said reported dismissed branded derided described alleged expected hoped',
);
const asForms = wordSet('regarded seen viewed perceived hailed interpreted touted dismissed branded');
const toForms = wordSet(
  'believed thought presumed rumored rumoured reputed assumed understood feared said reported perceived',
);
const sureForms = wordSet(
  'regarded considered deemed believed thought presumed perceived rumored rumoured reputed assumed seen viewed hailed interpreted known understood feared credited blamed touted',
);
const itForms = wordSet('hoped feared believed thought assumed rumored rumoured said understood');
const allegedForms = wordSet('alleged reputed rumored rumoured said');
const afterConsidered = wordSet(
  'the a an one among more most less too likely unlikely highly very particularly especially essential crucial key critical vital vulnerable safe dangerous unsafe risky',
);
const toVerbs = wordSet('be have hold own run live include contain carry number');
const allegedVerbs = wordSet('have be run control own direct lead');
const some = wordSet(
  'many some most several all critics experts observers analysts insiders opponents supporters',
);
const comparing = wordSet('more less one among a an likely');
const noWeasel = wordSet('is are was were be been being has have had he she they we who');
const law = /\b(?:law|amendment|constitution|rules?|code|statute|guidelines|act)\b/;
const trades = wordSet('experts analysts economists scholars historians opponents supporters');
const saying = wordSet(
  'say said says believe believed think thought argue argued fear feared worry worried see saw view viewed consider considered regard regarded wonder wondered question questioned suspect suspected contend contended charge suggest suggested predict predicted warned warn call called complain complained agree note accuse accused',
);
const papers = wordSet('studies research polls surveys reports statistics evidence data');
const showing = wordSet('show shows suggest suggests indicate indicates say shown');
const reactions = wordSet(
  'concern concerns fear fears outrage anger criticism speculation suspicion suspicions questions worries alarm doubts anxiety skepticism scepticism talk uproar unease praise ridicule condemnation ire controversy backlash scrutiny eyebrows pressure discontent frustration',
);
const reacting = wordSet(
  'raised drew drawn sparked prompted provoked stirred caused faced facing amid fueled fuelled growing mounting widespread',
);
const asking = wordSet(
  "answer answered answering ask asked asking shouted reporters' fielded fielding took taking",
);
const foretold = wordSet(
  'expected predicted projected forecast tipped poised bound destined slated set certain sure estimated likely unlikely',
);
const could = wordSet('could might may');
const causedNouns = /(?:ing|tions?|ages?|ment|ness|ity)$/;
const causedWords = wordSet(
  'the a an its his her their this that these those lack poor high low higher lower bad heavy strong weak rising falling',
);
/** What has been fixed and announced: "is expected to speak on Monday". */
const scheduled = wordSet(
  'meet speak vote appear arrive attend travel announce return begin open start take testify sign deliver visit hold hear consider release address host join run last resume report file argue debate decide receive participate discuss give leave lay outline rule issue submit unveil introduce convene conclude expire retire step depart launch close reach contact',
);
const scheduledBe = wordSet(
  'sworn held released sentenced announced signed unveiled delivered published introduced arraigned available completed present joined reached contacted in',
);

/** Ways in which a sentence credits nobody in particular, or tells what is to come. */
export function findVague(plain: string, words: readonly Word[]): Signal[] {
  const signals: Signal[] = [];
  const add = (kind: Signal['kind'], from: number, to: number, soft = false) => {
    const first = words[from];
    const last = words[to];
    if (first && last) signals.push({ kind, soft, start: first.start, end: last.end });
  };
  const at = (i: number) => words[i]?.text ?? '';
  for (let i = 0; i < words.length; i++) {
    const word = at(i);
    if (taken.has(word)) {
      const found = takenFor(plain, words, i);
      if (found) {
        add('weasel', found[0], found[1]);
        continue;
      }
    }
    if (word === 'reportedly' || word === 'reputedly' || word === 'supposedly') add('weasel', i, i, true);
    else if (/^rumou?rs?$/.test(word) && /^(?:that|of)$/.test(at(i + 1))) add('weasel', i, i + 1, true);
    else if (papers.has(word)) {
      const verb = /^(?:have|has)$/.test(at(i + 1)) ? i + 2 : i + 1;
      if (showing.has(at(verb))) add('weasel', i, verb, true);
    }
    if (saying.has(word)) {
      const from = sayers(plain, words, i);
      if (from >= 0) add('weasel', from, i, true);
    }
    const verb = groupVerb(plain, words, i);
    if (verb >= 0) add('weasel', i, verb, true);
    if (word === 'polls' || word === 'surveys') {
      const from = somePolls(plain, words, i);
      if (from >= 0) add('some-polls', from, i, true);
    }
    if (people.has(word)) {
      const from = unknownActors(words, i);
      if (from >= 0) add('vague-actor', from, i);
    } else if (word === 'some' && at(i + 1) === 'in' && /^(?:the|his|her|their)$/.test(at(i + 2)))
      add('vague-actor', i, i + 3);
    else if (word === 'those' && at(i + 1) === 'close' && at(i + 2) === 'to') add('vague-actor', i, i + 2);
    if (reactions.has(word)) {
      const found = reaction(words, i);
      if (found) add('reaction', found[0], found[1]);
    }
    if (could.has(word)) {
      let verb = i + 1;
      while (adverbs.has(at(verb)) && at(verb) !== 'not') verb++;
      if (
        /^[a-z]{2,}$/.test(at(verb)) &&
        joins(plain, words[i], words[i + 1]) &&
        !isScheduled(words, verb) &&
        !(at(verb) === 'have' && at(verb + 1) === 'been') &&
        at(verb) !== 'not'
      )
        add('forecast', i, verb);
    } else if (foretold.has(word) && at(i + 1) === 'to') {
      let from = i - 1;
      while (adverbs.has(at(from))) from--;
      if (be.has(at(from)) && !isScheduled(words, i + 2)) add('forecast', from, i + 1);
    }
    if (word === 'due' && at(i + 1) === 'to' && at(i + 2) !== '') {
      const verbal = be.has(at(i - 1)) && !causedWords.has(at(i + 2)) && !causedNouns.test(at(i + 2));
      if (!verbal) add('cause', i, i + 1);
    }
  }
  return signals;
}

/** "is regarded by many as", "widely seen", "it is hoped", "alleged to have": its first and last word. */
function takenFor(plain: string, words: readonly Word[], i: number): [number, number] | null {
  const at = (n: number) => words[n]?.text ?? '';
  const word = at(i);
  const next = at(i + 1);
  let from = i - 1;
  while (from > i - 4 && adverbs.has(at(from))) from--;
  const is = be.has(at(from)) || at(from).endsWith("'s") || at(from).endsWith("'re");
  if (is && at(from - 1) === 'it' && itForms.has(word) && at(i + 1) !== '') return [from - 1, i];
  if (at(from) === "it's" && itForms.has(word)) return [from, i];
  if (at(i - 1) === 'widely' && sureForms.has(word))
    return [is ? from : i - 1, next === 'as' || next === 'to' ? i + 1 : i];
  if (
    next === 'by' &&
    some.has(at(i + 2)) &&
    (sureForms.has(word) || word === 'described' || word === 'derided' || word === 'dismissed') &&
    word !== 'known' &&
    word !== 'feared'
  ) {
    const end = at(i + 3) === 'as' ? i + 3 : i + 2;
    return [is ? from : i, end];
  }
  if (is && asForms.has(word) && next === 'as') return [from, i + 1];
  if (is && (word === 'considered' || word === 'deemed') && afterConsidered.has(next))
    return law.test(plain) ? null : [from, i];
  if (
    is &&
    toForms.has(word) &&
    ((next === 'to' && toVerbs.has(at(i + 2))) || /^(?:dead|drowned|killed)$/.test(next))
  )
    return [from, i + 2 < words.length && next === 'to' ? i + 2 : i + 1];
  if (
    allegedForms.has(word) &&
    next === 'to' &&
    allegedVerbs.has(at(i + 2)) &&
    (is || word === 'alleged' || word === 'reputed')
  )
    return [i, i + 2];
  if (
    word === 'considered' &&
    i > 0 &&
    !noWeasel.has(at(i - 1)) &&
    !is &&
    (comparing.has(next) || (next === 'the' && at(i + 2) === 'most'))
  )
    return [i, i];
  return null;
}

/** "critics of the plan say", "many in the party believe": where they begin, else -1. */
function sayers(plain: string, words: readonly Word[], verb: number): number {
  const at = (n: number) => words[n]?.text ?? '';
  let i = verb - 1;
  while (adverbs.has(at(i)) || /^(?:have|had|has)$/.test(at(i))) i--;
  if (i < 0) return -1;
  const clear = (from: number) => {
    for (let n = from; n < verb; n++) if (!joins(plain, words[n], words[n + 1])) return false;
    return true;
  };
  if (groups.has(at(i)) || quantities.has(at(i)) || people.has(at(i))) {
    for (let n = i; n >= i - 2; n--) if (quantities.has(at(n)) && at(n) !== 'other' && clear(n)) return n;
    if (!groups.has(at(i)) || !clear(i))
      return quantities.has(at(i)) && clear(i) && at(i) !== 'other' ? i : -1;
    if (trades.has(at(i)) && (at(i - 1) === 'and' || at(i - 2) === 'and')) return -1;
    return i;
  }
  // "critics of the new bridge say", "many in the party say".
  for (let n = i - 1; n >= i - 5 && n >= 0; n--) {
    if (
      /^(?:of|in)$/.test(at(n)) &&
      (groups.has(at(n - 1)) || (at(n) === 'in' && quantities.has(at(n - 1)))) &&
      clear(n - 1)
    )
      return n - 1;
  }
  return -1;
}

/** "some conspirators", "a handful of aides": where they begin, else -1. */
function unknownActors(words: readonly Word[], i: number): number {
  const at = (n: number) => words[n]?.text ?? '';
  for (let n = i - 1; n >= i - 3 && n >= 0; n--) {
    if (/^(?:some|many|certain|unnamed|several)$/.test(at(n))) return n;
    if (at(n) === 'of' && /^(?:number|handful)$/.test(at(n - 1))) return n - 1;
  }
  return -1;
}

/** "raised fresh concerns", "criticism that", "fears among voters": its first and last word. */
function reaction(words: readonly Word[], i: number): [number, number] | null {
  const at = (n: number) => words[n]?.text ?? '';
  const word = at(i);
  if (word === 'questions') for (let n = i - 1; n >= i - 4; n--) if (asking.has(at(n))) return null;
  let from = -1;
  for (let n = i - 1; n >= i - 3 && from < 0; n--) if (reacting.has(at(n))) from = n;
  const next = at(i + 1);
  const told =
    next === 'among' || next === 'that' || (/^(?:over|about)$/.test(next) && at(i + 2) === 'whether');
  if (
    told &&
    !/^(?:pressure|ire|controversy|eyebrows|backlash|scrutiny|frustration|discontent|talk|praise|concern|fear)$/.test(
      word,
    )
  )
    return [from >= 0 ? from : i, i + 1];
  if (told && (word === 'concern' || word === 'fear') && at(i - 1) !== 'the')
    return [from >= 0 ? from : i, i + 1];
  if (from >= 0 && word !== 'talk' && word !== 'praise' && word !== 'concern' && word !== 'fear')
    return [from, i];
  return null;
}

/** Whether the verb tells what has been fixed and announced. */
function isScheduled(words: readonly Word[], verb: number): boolean {
  const word = words[verb]?.text ?? '';
  return word === 'be' ? scheduledBe.has(words[verb + 1]?.text ?? '') : scheduled.has(word);
}
