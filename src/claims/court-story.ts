import type { Article } from '../text/article';

const court =
  /\b(?:charged (?:with|in)|indicted|arraigned|convicted (?:of|in)|sentenced to|pleaded (?:not )?guilty|charging documents|court (?:records|documents|filings?|papers)|criminal complaint|probable cause|affidavit|prosecutors|(?:filed|files) (?:a )?(?:suit|lawsuit)|the (?:law)?suit|the complaint|plaintiffs?|defendants?|detectives|was arrested|were arrested)\b/i;
const fewest = 3;

/** Whether an article reports on a case in court or with the police: there the record speaks. */
export function isCourtStory({ sentences }: Article): boolean {
  let found = 0;
  for (const { text } of sentences) if (court.test(text) && ++found >= fewest) return true;
  return false;
}
