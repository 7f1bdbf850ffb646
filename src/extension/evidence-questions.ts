import type { Evidence } from '../annotations/model';
import { evidenceFrom, evidenceTypes, isEvidenceType, referenceFlaw } from './evidence-text';
import { type Ask, askInTurn } from './question-steps';

const advice =
  'A page, a time or a link may stand in it. Never name a confidential source: your colleagues see this, and git keeps it for ever.';

/** What a person has found, and whether that settles the matter. */
export interface Found {
  readonly evidence: Evidence;
  readonly isChecked: boolean;
}

/**
 * Asks for a piece of evidence: its kind, and in one line which one, where in it, a link. `asksChecked`: and whether the
 * matter is checked now; whoever turns away from that has given the evidence all the same. Undefined when the person
 * turns away before.
 */
export async function askEvidence(title: string, asksChecked: boolean): Promise<Found | undefined> {
  const answers = await askInTurn(title, [
    () => ({
      words: 'What kind of evidence is it?',
      prompt: '',
      choices: Object.entries(evidenceTypes).map(([value, { label, detail }]) => ({ value, label, detail })),
    }),
    ([type]) => ({ words: referenceOf(type), prompt: advice, flawOf: referenceFlaw }),
    ...(asksChecked ? [isItChecked] : []),
  ]);
  if (!answers) return undefined;
  const [type = '', written = '', checked] = answers;
  return { evidence: evidenceFrom(type, written), isChecked: checked === 'checked' };
}

const isItChecked: Ask = () => ({
  words: 'Is it checked now? Escape keeps the evidence, too.',
  prompt: '',
  mayBeLeft: true,
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

function referenceOf(type: string | undefined): string {
  return evidenceTypes[type && isEvidenceType(type) ? type : 'other'].reference;
}
