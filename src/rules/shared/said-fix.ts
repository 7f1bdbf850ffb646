import type { Attribution } from '../../sources/model';
import type { Article } from '../../text/article';
import type { Fix } from '../rule';
import { loadedWord, neutralForm } from './loaded-verbs';

/** In UTF-16 code units: how far behind the verb it is read what kind of words follow. */
const near = 120;

/**
 * Writes "said" for a loaded verb, in the verb's form; nothing where it would not stand there: "claimed bias", "admitted
 * stealing", "insisted on a vote".
 */
export function saidFix({ copy, text }: Article, { cue, content }: Attribution): Fix[] {
  const verb = loadedWord(copy.slice(cue.start, cue.end));
  if (!verb || text !== copy) return [];
  const span = { start: cue.start + verb.start, end: cue.start + verb.end };
  const said = neutralForm(copy.slice(span.start, span.end));
  const after = copy.slice(span.end, span.end + near);
  if (/\b(?:to|is|are|was|were|be|been|being) $/i.test(copy.slice(Math.max(0, span.start - 6), span.start)))
    return [];
  // "“...,” Lind claimed": what was said is over.
  const over = content.length > 0 && content.every(({ end }) => end <= span.start);
  if (!over && !takesSaid(after)) return [];
  return [{ title: `Use “${said}”`, span, text: said, safe: true }];
}

/** To whom, when and how it was said. */
const aside =
  /^ (?:(?:to (?:the |an? )?[\p{L}'’-]+(?: [\p{L}'’-]+)?|on \p{L}+day|\p{L}+day|today|yesterday|later|again|in (?:a|an|the|his|her|their) [\p{L}-]+(?: [\p{L}-]+)?),? )?that\b/iu;
/** Between subject and verb stands nothing that begins another clause. */
const otherClause =
  /\b(?:that|which|who|whom|whose|after|before|when|while|because|since|until|if|where|as|than|though|although|by|but)\b|[.;:—–(]/i;
/** A finite verb: helping verbs, and past forms that are nothing else. */
const finite =
  /(?:\b(?:had|has|have|was|were|is|are|am|would|will|could|can|might|may|should|must|did|does|do|knew|went|came|took|gave|saw|became|began|wrote|spoke|fell|chose|broke|ran|drove|grew|rose|threw|ate|flew|wanted|needed)\b|n['’]t\b|['’](?:d|ll|re|ve)\b)/i;

/** A clause or a quotation follows, or nothing: "that he knew", "the pier was safe". */
function takesSaid(after: string): boolean {
  if (/^(?:[,.;:”"]|$)/.test(after) || /^ ["“]/.test(after) || aside.test(after)) return true;
  if (/^ (?:he|she|it|they|there|we|I)\b/.test(after)) return true;
  // "Admitted stealing", "claimed to be", "insisted on", "conceded only".
  if (
    !/^ [\p{L}\p{N}£$€]/u.test(after) ||
    /^ (?:\p{L}{3,}ing|to|on|upon|of|about|for|as|with|at|in|by|from|into|against)\b/iu.test(after)
  )
    return false;
  const verb = finite.exec(after);
  return verb !== null && !otherClause.test(after.slice(0, verb.index));
}
