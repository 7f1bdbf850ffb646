import type { Evidence } from '../annotations/model';
import {
  evidenceFrom,
  evidenceTypes,
  isEvidenceType,
  linkFlaw,
  placeFlaw,
  referenceFlaw,
} from './evidence-text';
import { type Ask, askInTurn } from './question-steps';

const never = 'Never name a confidential source: your colleagues see this, and git keeps it for ever.';

/** What a person has found, and whether that settles the matter. */
export interface Found {
  readonly evidence: Evidence;
  readonly isChecked: boolean;
}

/**
 * Asks for a piece of evidence: its kind, which one, where in it, a link. `asksChecked`: and whether the matter is
 * checked now. Undefined when the person turns away.
 */
export async function askEvidence(title: string, asksChecked: boolean): Promise<Found | undefined> {
  const answers = await askInTurn(title, [
    () => ({
      words: 'What kind of evidence is it?',
      prompt: '',
      choices: Object.entries(evidenceTypes).map(([value, { label, detail }]) => ({ value, label, detail })),
    }),
    ([type]) => ({ words: wordsFor(type).reference, prompt: never, flawOf: referenceFlaw }),
    ([type]) => ({
      words: wordsFor(type).place,
      prompt: 'Where in it? Leave it empty to skip it.',
      flawOf: placeFlaw,
    }),
    () => ({
      words: 'https://',
      prompt: 'Is there a link? Leave it empty to skip it. No link to anything confidential.',
      flawOf: linkFlaw,
    }),
    ...(asksChecked ? [isItChecked] : []),
  ]);
  return answers && { evidence: evidenceFrom(answers), isChecked: answers[4] === 'checked' };
}

const isItChecked: Ask = () => ({
  words: 'Is it checked now?',
  prompt: '',
  // Enter alone settles nothing.
  choices: [
    { value: 'not', label: 'Not yet', detail: 'The evidence is kept, and the matter stays as it is.' },
    {
      value: 'checked',
      label: 'Yes: checked (CQ)',
      detail: 'Looked up and right: do not question it again.',
    },
  ],
});

function wordsFor(type: string | undefined) {
  return evidenceTypes[type && isEvidenceType(type) ? type : 'other'];
}
