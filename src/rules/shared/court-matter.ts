import type { Article, Sentence } from '../../text/article';

const court =
  /\b(?:courts?|prosecut\p{Ll}+|indict\p{Ll}+|charg(?:ed|es)|convict\p{Ll}+|trials?|judges?|jur(?:y|ors)|lawsuits?|sued|suing|complaint|affidavit|sentenced|pleaded|plea|arraign\p{Ll}*|inquest|tribunal|magistrates?|attorney general|grand jury|criminal case|court (?:papers|documents|filings?)|arrested|police|detectives|investigators)\b/iu;

/** Whether a sentence, or its paragraph before it, tells of a court, a charge or an inquiry: "alleged" is the word of law there. */
export function isCourtMatter({ copy, paragraphs }: Article, { paragraph, end, start }: Sentence): boolean {
  const from = Math.max(paragraphs[paragraph]?.start ?? start, start - before);
  return court.test(copy.slice(from, Math.min(end, start + longest)));
}

/** Whether the next sentence of the paragraph tells that it came to a charge: "That charge was left to lie on file". */
export function isChargedNext({ sentences }: Article, { index, paragraph }: Sentence): boolean {
  const next = sentences[index + 1];
  return next?.paragraph === paragraph && charge.test(next.text.slice(0, longest));
}

const charge =
  /\b(?:(?:that|the|those|these|this|both|all|a further) (?:\p{Ll}+ )?(?:charges?|counts?)|lie on (?:the )?file|indict\p{Ll}+|verdict|jur(?:y|ors)|pleaded|not guilty|found guilty|convict\p{Ll}+|acquitt\p{Ll}+|went on trial|stand(?:s|ing)? trial)\b/iu;

/** In UTF-16 code units: how much of the paragraph before the sentence is looked at. */
const before = 400;
/** In UTF-16 code units. */
const longest = 2000;
