import type { Article, Sentence } from '../../text/article';

const court =
  /\b(?:courts?|prosecut\p{Ll}+|indict\p{Ll}+|charg(?:ed|es)|convict\p{Ll}+|trials?|judges?|jur(?:y|ors)|lawsuits?|sued|suing|complaint|affidavit|sentenced|pleaded|plea|arraign\p{Ll}*|inquest|tribunal|magistrates?|attorney general|grand jury|criminal case|court (?:papers|documents|filings?)|arrested|police|detectives|investigators)\b/iu;

/** Whether a sentence, or its paragraph before it, tells of a court, a charge or an inquiry: "alleged" is the word of law there. */
export function isCourtMatter({ copy, paragraphs }: Article, { paragraph, end, start }: Sentence): boolean {
  const from = Math.max(paragraphs[paragraph]?.start ?? start, start - before);
  return court.test(copy.slice(from, Math.min(end, start + longest)));
}

/** In UTF-16 code units: how much of the paragraph before the sentence is looked at. */
const before = 400;
/** In UTF-16 code units. */
const longest = 2000;
