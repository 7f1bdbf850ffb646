import { isEnglish } from '../language/english';
import type { ReviewStatus } from './model';

/** Why a text cannot be understood, whatever it is; null when it can. */
export function whyUnread(text: string): ReviewStatus | null {
  if (isGarbled(text)) {
    const why =
      'Some characters of this file cannot be read: it seems to be saved in another encoding. Reopen it with its own encoding, then save it as UTF-8.';
    return { state: 'skipped', reason: 'unreadable', why };
  }
  const why = whyForeign(text);
  return why === null ? null : { state: 'skipped', reason: 'not-english', why };
}

/** A sentence for a person where a text is in another language than English; else null. */
export function whyForeign(text: string): string | null {
  const { english, name } = isEnglish(text);
  if (english) return null;
  return `This article looks to be ${name ? `in ${name}` : 'in another language'}; Stet reads English.`;
}

/** Two letters that could not be read are no accident: the file is saved in another encoding. */
function isGarbled(text: string): boolean {
  const first = text.indexOf('\ufffd');
  return first >= 0 && text.indexOf('\ufffd', first + 1) >= 0;
}
