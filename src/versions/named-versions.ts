import { letterTest } from '../text/letters';

const isNoPath = letterTest(String.raw`[^\p{L}\p{N}._/-]`);

/**
 * Versions as a sentence names them: "version desk-a", "versions desk-a and desk-b". A version's name is a file's and can
 * be any word ("a", "final cut"), so that alone it would read as part of the sentence.
 */
export function namedVersions(labels: readonly string[]): string {
  const names = labels.map((label) => (isNoPath(label) ? `“${label}”` : label));
  const last = names.pop() ?? '';
  return names.length === 0 ? `version ${last}` : `versions ${names.join(', ')} and ${last}`;
}

/** The same at the head of a sentence. */
export function versionsFirst(labels: readonly string[]): string {
  return namedVersions(labels).replace(/^v/, 'V');
}
