import type { Finding } from '../review/model';
import { overlaps, type Span } from '../text/span';

/** What has been shown of a finding, so that it is known again after an edit. */
export type ShownFinding = Span & Pick<Finding, 'rule'>;

/**
 * Parts the findings of a new review into those to show now and those that wait: new ones on the sentence that is
 * being written. One that was shown before stays, even where its words have changed a little.
 */
export function holdBack(
  findings: readonly Finding[],
  shownBefore: readonly ShownFinding[],
  sentence: Span | null,
): { show: Finding[]; wait: Finding[] } {
  const show: Finding[] = [];
  const wait: Finding[] = [];
  for (const finding of findings) {
    const isNew =
      finding.state === 'open' &&
      sentence !== null &&
      overlaps(finding, sentence) &&
      !shownBefore.some((shown) => shown.rule === finding.rule && overlaps(shown, finding));
    (isNew ? wait : show).push(finding);
  }
  return { show, wait };
}

/** The sentence that a caret stands in; its ends count as inside. */
export function sentenceAt(sentences: readonly Span[], caret: number): Span | null {
  return sentences.find((sentence) => sentence.start <= caret && caret <= sentence.end) ?? null;
}
