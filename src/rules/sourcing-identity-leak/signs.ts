import type { Mention, Source } from '../../sources/model';
import { letterPattern } from '../../text/letter-pattern';
import { letterTest } from '../../text/letters';
import { contains, type Span, textOf } from '../../text/span';
import type { Witness } from '../../versions/model';
import { mentionsBySentence } from '../shared/mentions-by-sentence';
import { lastFrom } from '../shared/span-at';

/** A word that tells the gender of a source, or keeps it back. */
export interface Sign extends Span {
  readonly says: 'he' | 'she' | 'they';
}

const forms: Readonly<Record<string, Sign['says']>> = {
  he: 'he',
  his: 'he',
  him: 'he',
  she: 'she',
  her: 'she',
  they: 'they',
  their: 'they',
  them: 'they',
};
/** What follows a "they" that is a person; "they are private" can be the talks. */
const personal =
  /^(?: (?:are|were|have|had|do|did|would|could|can|may|might|must|will))?(?:n['’]t| not| never)?(?: (?:yet|still|been|be|also|currently)){0,2} (?:authori|cleared|allowed|permitted|(?:forbidden|barred|banned|prohibited)(?: by [^,;.]{1,40}?)? (?:from|to) (?:speak|talk|discuss|comment|tell|giv)|bound by|obliged|sworn|employed|afraid|scared|worried|concerned|fear|lack|want|wish|hope|work|live|serve|signed|lose|face (?:dismissal|reprisals|retaliation|prosecution|arrest|punishment)|know|speak|talk|fired|dismissed|sacked|punished|prosecuted|arrested|jailed|deported|harassed)/i;
/** "Because he", "fearing she": the source itself. */
const subject =
  /^(?:(?:because|as|since|so|so that|lest|fearing|for fear|while|given that|out of (?:fear|concern)) (?:that )?)?(he|she|they)\b/i;
/** "For fear of losing her job", "asked that his name be withheld": what only the source can own. */
const ownedHint = /\b(?:his|her|their) /i;
const owned =
  /\b(his|her|their) (?:own |full |real |last |current |present )?(?:jobs?|posts?|names?|identit(?:y|ies)|safety|security|careers?|positions?|livelihoods?|lives|life|famil(?:y|ies)|employers?|privacy|pensions?)\b/i;
const gendered = letterPattern(
  String.raw`^(?:an?|the|one|another) (?:[\p{L}-]+ ){0,3}?(man|woman|congressman|congresswoman|businessman|businesswoman|councilman|councilwoman|alderman|alderwoman|policeman|policewoman)\b`,
  'iu',
);

/** What is looked into before a source is given up. */
const mostLooks = 40;

/** Words of an article that tell whether the source is "he" or "she", or say "they" of one person; in order. */
export function signsOf(here: Witness, source: Source): Sign[] {
  if (source.mentions.some(({ plural, pronoun }) => plural && pronoun === null)) return [];
  const found: Sign[] = [];
  let named: Mention | null = null;
  let looked = 0;
  for (const mention of source.mentions) {
    if (mention.pronoun) {
      if (!named || found.some(({ says }) => says === mention.pronoun) || ++looked > mostLooks) continue;
      if (isCertain(here, source, named, mention))
        found.push({ start: mention.start, end: mention.end, says: mention.pronoun });
    } else {
      named = mention;
      if (found.length > mostLooks) continue;
      const words = textOf(here.article.copy, mention);
      const says = /man/i.test(words) ? gendered(words).exec(words)?.[1]?.toLowerCase() : undefined;
      if (says)
        found.push({ start: mention.start, end: mention.end, says: says.includes('wo') ? 'she' : 'he' });
    }
  }
  for (const span of [source.grant, source.reason]) {
    if (span) found.push(...wordsOf(here, span));
  }
  return found
    .filter((sign, i) => found.findIndex((other) => other.start === sign.start) === i)
    .sort((a, b) => a.start - b.start);
}

function subjectOf(words: string): RegExpExecArray | null {
  const match = subject.exec(words);
  const isThey = match?.[1]?.toLowerCase() === 'they';
  return match && isThey && !personal.test(words.slice(match[0].length)) ? null : match;
}

function wordsOf({ article }: Witness, span: Span): Sign[] {
  const words = textOf(article.copy, span).replace(/\s/g, ' ');
  const match = subjectOf(words) ?? (ownedHint.test(words) ? owned.exec(words) : null);
  const word = match?.[1];
  const says = word && forms[word.toLowerCase()];
  if (!match || !word || !says) return [];
  const before = match[0].startsWith(word) ? 0 : match[0].length - word.length;
  const start = span.start + match.index + before;
  return [{ start, end: start + word.length, says }];
}

const someoneElse = letterTest(
  String.raw`\b(?:Mr|Mrs|Ms|Dr|President|Senator|Minister)\b\.? \p{Lu}|\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+`,
);

const persons: ReadonlySet<string> = new Set(['named', 'anonymous', 'unnamed-person', 'institution']);

/** A pronoun is taken for the source's only where nobody else stands near: a wrong "he" would accuse the copy falsely. */
function isCertain({ article, sources }: Witness, source: Source, before: Mention, at: Mention): boolean {
  if (at.sentence - before.sentence > 2 || !lastFrom(article.paragraphs, at.start)?.punctuated) return false;
  if (someoneElse(article.copy.slice(before.end, at.start))) return false;
  const bySentence = mentionsBySentence(sources);
  for (let sentence = before.sentence; sentence <= at.sentence; sentence++) {
    for (const { source: other, mention } of bySentence.get(sentence) ?? []) {
      if (other !== source && !mention.plural && mention.start < at.start && persons.has(other.kind))
        return false;
    }
  }
  return sources.attributions.some((each) => each.source && contains(each.source, at));
}
