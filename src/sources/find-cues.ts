import { type Cue, cueAt } from './cue';
import type { CueType, CueWords } from './cue-words';
import { isNoSpeech, saidOfIt } from './no-speech';
import { nounCue } from './noun-cues';
import { phraseEndingAt } from './phrase-left';
import { isTime, isVerb } from './phrase-words';
import { pollCue } from './poll-cue';
import { quoteVerb } from './quote-verbs';
import { breaksBefore, type Token } from './tokens';
import { type VerbGroup, verbGroup } from './verb-group';
import {
  adjectival,
  byAfter,
  endsThere,
  hearsayForms,
  intends,
  opensContent,
  opensPhrase,
  quoteLeft,
  showsSomething,
  usedAsVerb,
} from './verb-use';
import * as is from './word-classes';

/** The cues of a sentence in order. Words inside quotation marks are the speaker's and are passed over. */
export function findCues(tokens: readonly Token[], words: CueWords): Cue[] {
  const cues: Cue[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token || token.quoted) continue;
    if (token.word === 'according' && tokens[i + 1]?.word === 'to') {
      cues.push(cueAt(i, i + 1, 'according'));
      continue;
    }
    if (
      token.word === 'words' &&
      tokens[i - 1]?.word === 'the' &&
      tokens[i - 2]?.word === 'in' &&
      tokens[i + 1]?.word === 'of'
    ) {
      cues.push(cueAt(i - 2, i + 1, 'according'));
      continue;
    }
    const cue =
      verbCue(tokens, i, words) ??
      nounCue(tokens, i, words) ??
      pollCue(tokens, i) ??
      (words.verbs.has(token.word) ? null : quoteVerb(tokens, i));
    if (cue) cues.push(cue);
  }
  return cues;
}

/** Words that belong to a cue of several words and whose object is what was spoken of, not said. */
const objectFollows: ReadonlySet<string> = new Set([
  'issue with',
  'to',
  'about',
  'against',
  'of',
  'out against',
]);

function verbCue(tokens: readonly Token[], i: number, words: CueWords): Cue | null {
  const token = tokens[i];
  // Mark-up is no copy.
  if (!token || token.possessive || /[<=]/.test(token.gap)) return null;
  const follows = words.phrasal.get(token.word)?.find((then) => startsWith(tokens, i + 1, then));
  const entry = words.verbs.get(token.word);
  if (!entry && !follows) return null;
  const type: CueType = follows ? (objectFollows.has(follows) ? 'judge' : 'say') : (entry?.type ?? 'say');
  const to = follows ? i + follows.split(' ').length : i;
  const next = tokens[to + 1];
  const before = tokens[i - 1];
  const headline = token.capital && i > 0 && inTitleCase(tokens, i);
  if (token.capital && i > 0 && !headline && !(breaksBefore(token) && token.tags.has('Verb'))) return null;
  if (headline && (entry?.form !== 'third' || entry.doubtful) && token.word !== 'said') return null;
  const ing = entry ? entry.form === 'ing' : /[aeiouy].*ing$/.test(token.word);
  const past = entry ? entry.form === 'past' : /ed$/.test(token.word);
  // "I'm told that": whoever tells is not named.
  if (type === 'tell' && past && /^(?:i'm|we're|you're)$/.test(before?.word ?? '') && !breaksBefore(token))
    return opensContent(next) || next === undefined || breaksBefore(next)
      ? cueAt(i, i, type, { agentless: true })
      : null;
  const asSaying = ing ? quotedAs(tokens, i) : null;
  if (asSaying) return asSaying;
  if (/^quot|^cite/.test(token.word) && quotesSaying(tokens, i)) return null;
  const group = verbGroup(tokens, i);
  if (group.infinitive && !follows) {
    const owner = ['say', 'call', 'judge'].includes(type) ? speakerOfPurpose(tokens, i) : -1;
    return owner >= 0 ? cueAt(i, i, type, { owner }) : null;
  }
  if (group.unreal) return null;
  if (group.negated && is.silentVerbs.has(token.word)) return null;
  if (group.hearsay)
    return thoughtOf(tokens, i, group) ? cueAt(i, i, 'believe', { agentless: true, manner: 'belief' }) : null;
  if (adjectival(tokens, i, past, ing)) return null;
  // "the laws referred to in the appendix": a participle.
  if (follows && objectFollows.has(follows) && past && next && is.prepositions.has(next.word)) return null;
  // "a driver quoted in the release": a participle, with nothing that is judged.
  if (
    judged.has(token.word) &&
    group.from === i &&
    next &&
    ['in', 'on', 'at', 'for', 'during'].includes(next.word)
  )
    return null;
  const manner = mannerOf(tokens, i, type);
  // "a letter written in May": without an auxiliary it is no verb of a clause.
  if (participles.has(token.word) && group.from === i) return null;
  if (joined.has(tokens[group.from - 1]?.word ?? '') && tokens[group.from]?.word === 'would') return null;
  if (
    entry?.form === 'base' &&
    joined.has(tokens[group.from - 1]?.word ?? '') &&
    afterTo(tokens, group.from - 1)
  )
    return null;
  // "would reject": not yet.
  if (
    (type === 'judge' || type === 'call') &&
    tokens.slice(group.from, i).some((each) => each.word === 'would')
  )
    return null;
  if (type === 'intend') {
    if (!entry || !intends(tokens, i, entry.form) || group.passive) return null;
    if (ing && !tokens.slice(group.from, i).some((each) => is.beForms.has(each.word))) return null;
    return cueAt(i, i, type, { manner, ing });
  }
  if (
    past &&
    hearsayForms.has(token.word) &&
    group.from === i &&
    !quoteLeft(tokens, i) &&
    saidOfIt(tokens, i)
  )
    return null;
  if (
    next &&
    is.prepositions.has(next.word) &&
    next.word !== 'out' &&
    endsThere(tokens, to + 2) &&
    !quoteLeft(tokens, i)
  )
    return null;
  const by = byAfter(tokens, to);
  // "a man accused of theft": a participle, whoever accuses.
  const reduced =
    (token.word === 'accused' && next?.word === 'of') || (token.word === 'charged' && next?.word === 'with');
  if (reduced && by === 0 && !group.passive) return null;
  if ((group.passive || by === to + 1) && past) {
    if (by > 0 && type !== 'show' && type !== 'tell' && !['posted', 'continued'].includes(token.word))
      return cueAt(i, to, type, { passive: true, manner });
    return agentless(tokens, i, group.from, type) ? cueAt(i, to, type, { agentless: true, manner }) : null;
  }
  if (group.passive && !ing) return null;
  const wishes = manner === 'intention' && entry !== undefined && intends(tokens, i, entry.form);
  if (entry?.doubtful && !follows && !wishes && !usedAsVerb(tokens, i, entry.form)) return null;
  if (isNoSpeech(tokens, i, to, words)) return null;
  if (type === 'show' && !follows && !showsSomething(tokens, i, next, words)) return null;
  if (type === 'believe' && ((ing && !group.passive) || before?.word === 'you')) return null;
  if (entry?.form === 'base' && breaksBefore(token) && (type !== 'say' || before?.tags.has('Infinitive')))
    return null;
  if (ing && !opensPhrase(tokens, group.from, to)) {
    // "with the mayor tweeting that": the one who does so stands between.
    const owner = type === 'say' || type === 'tell' ? phraseEndingAt(tokens, group.from - 1) : null;
    const lead = tokens[(owner?.from ?? 0) - 1];
    return owner && lead?.word === 'with' && opensContent(next)
      ? cueAt(i, to, type, { manner, owner: owner.to })
      : null;
  }
  // "a ruling, expected by June, will"; "the plan, described in court as": nobody is named who does it.
  if (
    past &&
    breaksBefore(token) &&
    type !== 'say' &&
    type !== 'tell' &&
    next &&
    (is.prepositions.has(next.word) || isVerb(next))
  )
    return null;
  const asks = token.word.startsWith('call') && (next?.word === 'for' || next?.word === 'on');
  return cueAt(i, to, asks ? 'judge' : type, { ing, manner });
}

/** Verbs after which "to" tells what somebody spoke up for. */
const spokeUp: ReadonlySet<string> = new Set([
  'appeared',
  'gathered',
  'interrupted',
  'paused',
  'returned',
  'rose',
  'stood',
  'took',
  'turned',
  'used',
  'went',
]);

/** "Ms. Lind went on the radio to call it “a bribe”": the last word of who does so, where a quotation follows; else -1. */
function speakerOfPurpose(tokens: readonly Token[], i: number): number {
  const end = tokens.findIndex((token, k) => k > i && k < i + 9 && token.quoted);
  const verb = (token: Token, k: number) => isVerb(token) && !is.determiners.has(tokens[i + k]?.word ?? '');
  if (end < 0 || tokens.slice(i + 1, end).some(verb)) return -1;
  for (let k = i - 2; k > 0 && k > i - 12; k--) {
    const token = tokens[k];
    if (!token || token.quoted || breaksBefore(tokens[k + 1])) return -1;
    if (spokeUp.has(token.word)) return phraseEndingAt(tokens, k - 1) ? k - 1 : -1;
    // The tagger takes the "on" of "went on the radio" for a part of its verb.
    if (isVerb(token) && !is.prepositions.has(token.word)) return -1;
  }
  return -1;
}

const judged: ReadonlySet<string> = new Set(['quoted', 'cited', 'praised', 'criticized', 'criticised']);

const participles: ReadonlySet<string> = new Set(['written', 'shown', 'spoken', 'sworn']);

/** "to widen and clarify", "to sign the bill and declare": the second verb goes with "to" as well. */
function afterTo(tokens: readonly Token[], and: number): boolean {
  for (let k = and - 1; k > 0 && k > and - 10 && !breaksBefore(tokens[k + 1]); k--)
    if (tokens[k - 1]?.word === 'to' && tokens[k]?.tags.has('Infinitive')) return true;
  return false;
}

const joined: ReadonlySet<string> = new Set(['and', 'but', 'or']);

/** "is believed to", "are expected to": somebody thinks so, and nobody is named. */
function thoughtOf(tokens: readonly Token[], i: number, group: VerbGroup): boolean {
  return group.from < i && ['believed', 'thought', 'expected', 'feared'].includes(tokens[i]?.word ?? '');
}

/** Belief, and where "to" follows a verb of wishing, intention. */
function mannerOf(tokens: readonly Token[], i: number, type: CueType): Cue['manner'] {
  if (type === 'intend') return 'intention';
  if (type !== 'believe') return 'speech';
  const wish = /^(?:want|hope|hoping|expect|wish)/.test(tokens[i]?.word ?? '');
  return wish && tokens[i + 1]?.word === 'to' ? 'intention' : 'belief';
}

/** In words. */
const longestHeadline = 40;

/** "Mayor Says Bridge Is Safe": most words of the sentence have a capital letter. */
function inTitleCase(tokens: readonly Token[], i: number): boolean {
  if (tokens.length > longestHeadline || breaksBefore(tokens[i])) return false;
  const long = tokens.filter((token) => token.word.length > 3 && !token.quoted);
  return long.length > 2 && long.filter((token) => token.capital).length >= 0.8 * long.length;
}

/** "She is quoted as saying", "the paper quoted her as saying": the one quoted says it. */
function quotedAs(tokens: readonly Token[], i: number): Cue | null {
  if (tokens[i - 1]?.word !== 'as') return null;
  for (let k = i - 2; k >= 0 && k > i - 12 && !breaksBefore(tokens[k + 1]); k--) {
    if (tokens[k]?.word !== 'quoted' && tokens[k]?.word !== 'cited') continue;
    const { passive, from } = verbGroup(tokens, k);
    return cueAt(passive ? k : i, i, 'say', { owner: passive ? from - 1 : i - 2 });
  }
  return null;
}

/** "quoted the mayor as saying": the cue is "saying", and the mayor's. */
function quotesSaying(tokens: readonly Token[], i: number): boolean {
  for (let k = i + 1; k < tokens.length - 1 && k < i + 11 && !breaksBefore(tokens[k]); k++)
    if (tokens[k]?.word === 'as' && tokens[k + 1]?.word === 'saying') return true;
  return false;
}

/** "it was announced that", "the captain was accused of", "they were told that": said, and nobody is named who said it. */
function agentless(tokens: readonly Token[], i: number, from: number, type: CueType): boolean {
  const next = tokens[i + 1];
  const it = tokens[from - 1]?.word === 'it';
  if (type === 'tell') return next?.word === 'that' && tokens[i]?.word === 'told';
  if (tokens[i - 1]?.word === 'being' || tokens[from]?.word === 'would') return false;
  if (type === 'judge') return next !== undefined && ['of', 'for'].includes(next.word) && !breaksBefore(next);
  if (!it || type === 'call' || type === 'show') return false;
  return next === undefined || next.word === 'that' || breaksBefore(next) || isTime(next);
}

function startsWith(tokens: readonly Token[], at: number, phrase: string): boolean {
  return phrase.split(' ').every((word, k) => tokens[at + k]?.word === word && !breaksBefore(tokens[at + k]));
}
