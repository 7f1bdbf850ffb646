import type { Named } from './find-names';
import type { SentencePart } from './sentence-part';

/**
 * All names of an article with their sentences. A sentence that quotes and credits nobody and begins with a person
 * tells about that person; so does the next when it begins with "he" or "she".
 */
export function namesOf(parts: readonly SentencePart[]): Named[] {
  const named: Named[] = [];
  let about: string | null = null;
  let paragraph = -1;
  for (const [sentence, part] of parts.entries()) {
    if (!part.body) continue;
    const { pronoun, speaker } = part;
    // A paragraph that opens with "she" goes on about the last one spoken of.
    if (part.paragraph !== paragraph && pronoun === null) about = null;
    paragraph = part.paragraph;
    const subject = pronoun ? undefined : part.names.find((name) => name.first && name.kind !== 'body');
    for (const name of part.names) named.push({ ...name, sentence });
    if (pronoun) {
      const tells = part.names.find(({ opens }) => opens)?.tells ?? [];
      if (about !== null && part.plain && tells.length > 0)
        named.push({ ...silent, name: about, gender: pronoun, tells, sentence });
    } else if (subject) about = subject.name;
    else if (part.people) about = speaker;
    else about = speaker ?? about;
  }
  return named;
}

const silent = {
  kind: 'lone',
  first: false,
  acts: false,
  titled: false,
  title: null,
} as const;
