import type { Mention, Source } from '../../sources/model';
import { contains, type Span, textOf } from '../../text/span';
import type { Witness } from '../../versions/model';

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
/** "Because he", "fearing she": the source itself. "They" can be the talks, so its verb must be one of a person. */
const subject =
  /^(?:(?:because|as|since|so|so that|lest|fearing|for fear|while|given that|out of (?:fear|concern)) (?:that )?)?(he|she|they(?= (?:are|were|have|had|do|did|would|could)?(?:n['’]t| not| never)? ?(?:yet |been )*(?:authori|cleared|allowed|permitted|fear|lack|want|wish|work)))\b/i;
/** "For fear of losing her job", "asked that his name be withheld": what only the source can own. */
const owned =
  /\b(his|her|their) (?:own |full |real |last |current |present )?(?:jobs?|posts?|names?|identit(?:y|ies)|safety|security|careers?|positions?|livelihoods?|lives|life|famil(?:y|ies)|employers?|privacy|pensions?)\b/i;
const gendered =
  /^(?:an?|the|one|another) (?:[\p{L}-]+ ){0,3}?(man|woman|congressman|congresswoman|businessman|businesswoman|councilman|councilwoman|alderman|alderwoman|policeman|policewoman)\b/iu;

/** All words of an article that tell whether the source is "he" or "she", or say "they" of one person; in order. */
export function signsOf(here: Witness, source: Source): Sign[] {
  if (source.mentions.some(({ plural, pronoun }) => plural && pronoun === null)) return [];
  const found: Sign[] = [];
  for (const mention of source.mentions) {
    if (mention.pronoun) {
      if (isCertain(here, source, mention))
        found.push({ start: mention.start, end: mention.end, says: mention.pronoun });
    } else {
      const says = gendered.exec(textOf(here.article.copy, mention))?.[1]?.toLowerCase();
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

function wordsOf({ article }: Witness, span: Span): Sign[] {
  const words = textOf(article.copy, span).replace(/\s/g, ' ');
  const match = subject.exec(words) ?? owned.exec(words);
  const word = match?.[1];
  const says = word && forms[word.toLowerCase()];
  if (!match || !word || !says) return [];
  const start = span.start + match.index + match[0].indexOf(word);
  return [{ start, end: start + word.length, says }];
}

const someoneElse = /\b(?:Mr|Mrs|Ms|Dr|President|Senator|Minister)\b\.? \p{Lu}|\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+/u;

/** A pronoun is taken for the source's only where nobody else stands near: a wrong "he" would accuse the copy falsely. */
function isCertain({ article, sources }: Witness, source: Source, at: Mention): boolean {
  const paragraph = article.paragraphs.find((each) => contains(each, at));
  if (!paragraph?.punctuated) return false;
  if (!sources.attributions.some((each) => each.source && contains(each.source, at))) return false;
  const before = source.mentions.filter((each) => each.start < at.start && !each.pronoun).pop();
  if (!before || at.sentence - before.sentence > 2) return false;
  if (someoneElse.test(article.copy.slice(before.end, at.start))) return false;
  return !sources.sources.some(
    (other) =>
      other !== source &&
      ['named', 'anonymous', 'unnamed-person', 'institution'].includes(other.kind) &&
      other.mentions.some(
        (each) =>
          !each.plural &&
          each.sentence >= before.sentence &&
          each.start < at.start &&
          each.sentence <= at.sentence,
      ),
  );
}
