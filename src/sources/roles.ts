import * as is from './word-classes';

/** True where the noun, in either number, says what somebody is: "co-chair", "nurses". */
export function isRole(word: string): boolean {
  const single = is.singularOf(word.replace(/^(?:co|vice|ex|sub)-/, ''));
  // On the list of titles, for "Former Mayor Lind".
  if (single === 'former') return false;
  return (
    is.titleWords.has(single) ||
    is.personNouns.has(single) ||
    is.insiderNouns.has(single) ||
    is.voiceNouns.has(single) ||
    is.partyNouns.has(single) ||
    is.toldRoles.has(single)
  );
}

/** As `isRole`; also where only the ending says so ("welder", "42-year-old"): safe just beside a person's name. */
export function mayBeRole(word: string): boolean {
  if (isRole(word)) return true;
  const single = is.singularOf(word);
  return (
    /^(?:[a-z-]{3,}(?:er|or|ist|ian|woman|man)|\d+-year-old)$/.test(single) &&
    !is.lookAlikes.has(single) &&
    !is.bodyNounSet.has(single) &&
    !is.documentNounSet.has(single) &&
    !is.timeWords.has(single) &&
    !is.prepositions.has(single)
  );
}
