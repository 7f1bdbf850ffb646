import { type Cue, cueAt } from './cue';
import { isKnownNoun } from './phrase-words';
import { breaksBefore, type Token } from './tokens';
import { groupStart } from './verb-group';
import * as is from './word-classes';

/** Verbs beside quotation marks that say what a thing is called. */
const naming: ReadonlySet<string> = new Set([
  'titled',
  'entitled',
  'named',
  'nicknamed',
  'labeled',
  'labelled',
  'published',
  'signed',
  'headlined',
  'marked',
  'trademarked',
  'based',
  'released',
  'recorded',
  'performed',
  'directed',
  'produced',
  'created',
]);

/**
 * A verb in -ed that stands right beside a quotation, whatever the verb: "“Go home,” the mayor barked", "She interjected,
 * “Go home.”" Where the tagger has not been asked yet, this tells from the words alone whether it may be worth asking.
 */
export function quoteVerb(tokens: readonly Token[], i: number): Cue | null {
  const token = tokens[i];
  if (!token || token.quoted || token.capital || !/[a-z]{3}ed$/.test(token.word) || naming.has(token.word))
    return null;
  const group = groupStart(tokens, i);
  if (tokens.slice(group, i).some((each) => is.beForms.has(each.word) || each.word === 'to')) return null;
  return opensQuote(tokens, i, group) || closesQuote(tokens, i, group) ? cueAt(i, i, 'say') : null;
}

/** "She interjected, “Go home": the quotation is a sentence. */
function opensQuote(tokens: readonly Token[], i: number, group: number): boolean {
  const next = tokens[i + 1];
  const subject = tokens[group - 1];
  if (!next?.quoted || !next.capital || !/^[,:]\s*["“]$/.test(next.gap) || !tokens[i + 2]?.quoted)
    return false;
  return subject !== undefined && !subject.quoted && !breaksBefore(tokens[group]) && isSomebody(subject);
}

/** "“Go home,” the mayor barked", "“Go home,” barked the mayor". */
function closesQuote(tokens: readonly Token[], i: number, group: number): boolean {
  for (let k = i; k > i - 6 && k > 2; k--) {
    const token = tokens[k];
    if (!token || token.quoted) return false;
    if (/^[,?!]["”]\s*$/.test(token.gap)) {
      if (!tokens[k - 1]?.quoted || !tokens[k - 2]?.quoted) return false;
      const subject = k === i ? tokens[i + 1] : tokens[group - 1];
      return subject !== undefined && (k < group || k === i) && isSomebody(subject);
    }
    if (breaksBefore(token) || is.prepositions.has(token.word) || is.conjunctions.has(token.word))
      return false;
  }
  return false;
}

function isSomebody(token: Token): boolean {
  return ['he', 'she', 'they', 'the'].includes(token.word) || token.capital || isKnownNoun(token);
}
