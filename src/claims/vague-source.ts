import type { Source } from '../sources/model';

/** People of whom readers cannot tell who they are. */
const people =
  /\b(?:officials|sources?|experts?|critics|aides|insiders?|activists|advocates|analysts?|observers|opponents?|politicians?|staffers?|employees?|operatives?|allies|associates|friends|rivals|supporters|skeptics|sceptics|detractors|scientists|researchers|economists|historians|scholars|doctors|residents|neighbou?rs|people|some|many|others|diplomats?|executives|leaders|members|(?:an?|another|one) [\w -]{0,40}official)\b/i;
/** The police, prosecutors and courts speak for the record; who has been told of before is judged there. */
const elsewhere =
  /\b(?:police|prosecut\w+|investigators|detectives|authorities|deput(?:y|ies)|sheriff|court|judge|jury|law ?suit)\b|^the [\w -]{0,40}(?:official|aide|source|person|politician|expert|employee|staffer|opponents?)\b/i;

/** Whether a source, in the words by which it is credited, is nobody in particular: "US officials", "an opposition politician". */
export function isNobodyInParticular({ kind, name, specificity }: Source, words: string): boolean {
  if (kind === 'named' || kind === 'outlet' || kind === 'document' || elsewhere.test(words)) return false;
  if (kind === 'institution') return /\b(?:officials|sources|experts)\b/i.test(words);
  return name === null && (kind !== 'anonymous' || specificity < 2) && people.test(words);
}
